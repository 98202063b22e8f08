import Foundation
import Reports

/// JSON lines in, JSON lines out: every line is answered in its place, be it with an error.
struct Batch<Item: Decodable & Sendable> {
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
        let id = BatchID(line)
        do {
            let item = try decoder.decode(Item.self, from: data)
            var failure: (any Error)?
            var writer = JSONWriter()
            writer.object { writer in
                writer.member("id", json: id?.json ?? Array("null".utf8)[...])
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

    private func failed(_ id: BatchID?, _ message: String) -> Answer {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("id", json: id?.json ?? Array("null".utf8)[...])
            writer.member("error", message)
        }
        return (writer.bytes + [0x0A], false)
    }
}
