import Foundation
import Reports

/// JSON lines in, JSON lines out: every line is answered in its place, be it with an error.
struct Batch<Item: BatchItem> {
    /// Answers one line's item with the members of its object.
    let answer: @Sendable (Item, inout JSONWriter) throws -> Void

    /// Answers all lines of standard input.
    ///
    /// - Throws: `ExitStatus.failed` at the end when a line could not be answered.
    func run() async throws {
        var lines = BatchLines()
        var failures = 0
        while let next = lines.next() {
            for part in stride(from: 0, to: next.count, by: 64) {
                let answers = await answers(to: next[part..<min(part + 64, next.count)])
                failures += answers.count { !$0.isRight }
                guard try Output.standard.write(answers.flatMap(\.line)) else {
                    throw failures > 0 ? ExitStatus.failed : .clean
                }
            }
        }
        guard failures == 0 else {
            Output.note("stet: \(failures) " + (failures == 1 ? "line" : "lines") + " failed.")
            throw ExitStatus.failed
        }
    }

    private typealias Answer = (line: [UInt8], isRight: Bool)

    /// The answers to some lines, found side by side and kept in order.
    private func answers(to lines: ArraySlice<[UInt8]?>) async -> [Answer] {
        await withTaskGroup(of: (Int, Answer).self) { group in
            for (place, line) in lines.enumerated() {
                group.addTask { (place, answer(to: line)) }
            }
            var answers = [Answer?](repeating: nil, count: lines.count)
            for await (place, answer) in group { answers[place] = answer }
            return answers.compactMap(\.self)
        }
    }

    private func answer(to line: [UInt8]?) -> Answer {
        guard let line else {
            return failed(nil, "The line is longer than \(BatchLines.defaultLimit) bytes.")
        }
        let decoder = JSONDecoder()
        let data = Data(line)
        let id = (try? decoder.decode(BatchID.self, from: data))?.id
        do {
            let item = try decoder.decode(Item.self, from: data)
            var failure: (any Error)?
            var writer = JSONWriter()
            writer.object { writer in
                id.write(to: &writer)
                do { try answer(item, &writer) } catch { failure = error }
            }
            if let failure { throw failure }
            return (writer.bytes + [0x0A], true)
        } catch let error as DecodingError {
            return failed(id, error.sentence)
        } catch let error as CommandFailure {
            return failed(id, error.message)
        } catch {
            return failed(id, "\(error)")
        }
    }

    private func failed(_ id: BatchID.Value?, _ message: String) -> Answer {
        var writer = JSONWriter()
        writer.object { writer in
            id.write(to: &writer)
            writer.member("error", message)
        }
        return (writer.bytes + [0x0A], false)
    }
}

/// What a line of a batch holds.
protocol BatchItem: Decodable, Sendable {}

/// The name a caller gave a line: handed back as it came, text or number.
struct BatchID: Decodable {
    enum Value {
        case text(String)
        case number(Double)
    }

    let id: Value?

    private enum CodingKeys: String, CodingKey { case id }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        if let text = try? values.decode(String.self, forKey: .id) {
            id = .text(text)
        } else if let number = try? values.decode(Double.self, forKey: .id) {
            id = .number(number)
        } else {
            id = nil
        }
    }
}

extension BatchID.Value? {
    /// Writes the member `id`, `null` where the line has none.
    fileprivate func write(to writer: inout JSONWriter) {
        switch self {
        case .text(let text): writer.member("id", text)
        case .number(let number): writer.member("id", number)
        case nil: writer.member("id", nil as String?)
        }
    }
}

extension DecodingError {
    /// What is wrong with a JSON text, in one sentence.
    var sentence: String {
        switch self {
        case .keyNotFound(let key, let context):
            "The member “\(path(context, key))” is missing."
        case .valueNotFound(_, let context): "The member “\(path(context))” may not be null."
        case .typeMismatch(let type, let context):
            context.codingPath.isEmpty
                ? "The line is no JSON object."
                : "The member “\(path(context))” is not of type \(type)."
        case .dataCorrupted(let context):
            context.codingPath.isEmpty
                ? "This is no JSON."
                : "The member “\(path(context))” cannot be read: \(context.debugDescription)"
        @unknown default: "This cannot be read."
        }
    }

    private func path(_ context: Context, _ key: (any CodingKey)? = nil) -> String {
        (context.codingPath.map(\.stringValue) + (key.map { [$0.stringValue] } ?? []))
            .joined(separator: ".")
    }
}
