/// A request as a loopback server received it.
public struct LoopbackRequest: Sendable, Hashable {
    /// The method, for example "GET".
    public let method: String
    /// Path and query as sent.
    public let target: String
    /// Names and values in order, as sent.
    public let fields: [Field]
    /// The body, as long as its `Content-Length` says.
    public let body: [UInt8]
    /// Which connection brought it, counted from 1.
    public let connection: Int

    /// One header field.
    public struct Field: Sendable, Hashable {
        /// The name as sent.
        public let name: String
        /// The value without surrounding spaces.
        public let value: String
    }

    /// The target without its query.
    public var path: String { String(target.prefix { $0 != "?" }) }

    /// The first value of a field, `nil` when there is none; case does not matter.
    public subscript(_ name: String) -> String? {
        fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

extension LoopbackRequest {
    /// Parses one request off the front of `bytes`, `nil` while it is not whole.
    ///
    /// The opening of a TLS handshake counts as a request for the target "TLS".
    static func parse(_ bytes: inout [UInt8], connection: Int) -> LoopbackRequest? {
        if bytes.first == 0x16 {
            bytes = []
            return LoopbackRequest(
                method: "", target: "TLS", fields: [], body: [], connection: connection)
        }
        guard let end = endOfHead(bytes) else { return nil }
        let lines = String(decoding: bytes[..<(end - 4)], as: UTF8.self)
            .split(separator: "\r\n", omittingEmptySubsequences: false)
        let fields = lines.dropFirst().compactMap { line -> Field? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            return Field(name: String(line[..<colon]), value: String(value))
        }
        let length = fields.first { $0.name.lowercased() == "content-length" }
            .flatMap { Int($0.value) }
        guard bytes.count - end >= length ?? 0 else { return nil }
        let words = (lines.first ?? "").split(separator: " ")
        let request = LoopbackRequest(
            method: words.first.map(String.init) ?? "",
            target: words.count > 1 ? String(words[1]) : "",
            fields: fields, body: Array(bytes[end..<(end + (length ?? 0))]), connection: connection)
        bytes.removeFirst(end + (length ?? 0))
        return request
    }

    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4 else { return nil }
        return (4...bytes.count).first { bytes[($0 - 4)..<$0].elementsEqual("\r\n\r\n".utf8) }
    }
}
