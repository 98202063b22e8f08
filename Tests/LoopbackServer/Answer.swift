/// What a loopback server does with one request: a script, step by step.
///
/// After the last step the connection stays open for the next request unless a step closed it.
public struct Answer: Sendable, Hashable {
    /// One step of a script.
    public enum Step: Sendable, Hashable {
        /// Sends these bytes.
        case bytes([UInt8])
        /// Waits.
        case wait(Duration)
        /// Sends nothing more until the other side closes.
        case stall
        /// Sends `chunk` again and again until `limit` bytes or until the other side closes.
        case endless(chunk: [UInt8], limit: Int)
        /// Closes the connection.
        case close
    }

    /// The script.
    public var steps: [Step]

    /// An answer that follows a script.
    public init(_ steps: [Step]) { self.steps = steps }
}

extension Answer {
    /// A whole answer with its right length.
    public static func status(
        _ code: Int, _ fields: [String: String] = [:], body: [UInt8] = []
    ) -> Answer {
        var fields = fields
        if fields["Content-Length"] == nil { fields["Content-Length"] = String(body.count) }
        return Answer([.bytes(head(code, fields) + body)])
    }

    /// 200 with a text, plain unless `type` says otherwise.
    public static func ok(
        _ text: String, type: String = "text/plain; charset=utf-8", _ fields: [String: String] = [:]
    ) -> Answer {
        status(
            200, fields.merging(["Content-Type": type]) { given, _ in given },
            body: Array(text.utf8))
    }

    /// 200 with JSON.
    public static func json(_ text: String) -> Answer { ok(text, type: "application/json") }

    /// A redirect with an empty body.
    public static func redirect(_ location: String, _ code: Int = 302) -> Answer {
        status(code, ["Location": location])
    }

    /// The same after a wait.
    public func delayed(_ duration: Duration) -> Answer { Answer([.wait(duration)] + steps) }

    /// Never a byte.
    public static let silent = Answer([.stall])

    /// A head and the first bytes of its body, then nothing more.
    public static func stalled(after text: String, claiming length: Int) -> Answer {
        Answer([.bytes(head(200, ["Content-Length": String(length)]) + text.utf8), .stall])
    }

    /// A body that ends, with the connection, before the length its head claims.
    public static func truncated(_ text: String, claiming length: Int) -> Answer {
        Answer([.bytes(head(200, ["Content-Length": String(length)]) + text.utf8), .close])
    }

    /// A chunked body; cut off before its end unless `isWhole`.
    public static func chunked(_ pieces: [String], isWhole: Bool = true) -> Answer {
        let chunks = pieces.flatMap { piece -> [UInt8] in
            let size = String(piece.utf8.count, radix: 16)
            return Array("\(size)\r\n\(piece)\r\n".utf8)
        }
        let start = head(200, ["Transfer-Encoding": "chunked"]) + chunks
        return isWhole
            ? Answer([.bytes(start + Array("0\r\n\r\n".utf8))])
            : Answer([.bytes(start), .close])
    }

    /// 200 with a text compressed by gzip, without the last `missing` bytes.
    ///
    /// The length is that of what is sent, so only the compression shows that something is missing.
    public static func gzip(_ text: String, missing: Int = 0) -> Answer {
        let bytes = Gzip.storing(Array(text.utf8))
        return status(200, ["Content-Encoding": "gzip"], body: Array(bytes.dropLast(missing)))
    }

    /// 200 with few bytes that gzip takes for `count` bytes of zero.
    public static func gzipBomb(count: Int) -> Answer {
        status(200, ["Content-Encoding": "gzip"], body: Gzip.zeros(count: count))
    }

    /// A body without announced length that never ends by itself, bounded all the same.
    public static func endless(limit: Int = 64 << 20) -> Answer {
        let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 16 << 10)
        return Answer([.bytes(head(200, [:])), .endless(chunk: chunk, limit: limit), .close])
    }

    /// Header fields that never end by themselves, bounded all the same.
    public static func endlessFields(limit: Int = 8 << 20) -> Answer {
        let line = Array("X-More: \(String(repeating: "x", count: 1_000))\r\n".utf8)
        return Answer([
            .bytes(Array("HTTP/1.1 200 OK\r\n".utf8)), .endless(chunk: line, limit: limit), .close,
        ])
    }

    /// These bytes and nothing else, then the end.
    public static func raw(_ bytes: [UInt8]) -> Answer { Answer([.bytes(bytes), .close]) }

    /// The end without a byte.
    public static let closing = Answer([.close])

    private static func head(_ code: Int, _ fields: [String: String]) -> [UInt8] {
        let lines = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }
        return Array("HTTP/1.1 \(code) Scripted\r\n\(lines.joined())\r\n".utf8)
    }
}
