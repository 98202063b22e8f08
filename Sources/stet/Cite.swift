import ArgumentParser
import Foundation
import Reports

/// `stet cite`: finds the works that references name, among given records.
struct Cite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find the works that references name, among given records, without network.")

    @Flag(help: "Read JSON lines from standard input and answer each with one.")
    var batch = false

    @Option(help: "The records: CSL-JSON, an array or one record on a line.")
    var records: String

    func validate() throws {
        if !batch { throw ValidationError("cite works on JSON lines: give --batch.") }
    }

    func run() async throws {
        let index = ReferenceIndex(try readRecords(at: records))
        try await Batch<CiteItem> { item, writer in
            let candidates = index.candidates(for: item.reference)
            let match = index.match(among: candidates)
            writer.member("identifier", match?.identifier)
            writer.member("score", candidates.first?.score ?? 0)
            writer.member("candidates", each: candidates) { writer, candidate in
                writer.object { writer in
                    writer.member("identifier", candidate.identifier)
                    writer.member("score", candidate.score)
                }
            }
        }.run()
    }
}

/// A line of `stet cite --batch`: a reference as it is written, or its fields.
private struct CiteItem: BatchItem {
    let reference: CSLItem

    private enum CodingKeys: String, CodingKey { case reference }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        if let text = try? values.decode(String.self, forKey: .reference) {
            reference = CSLItem(text: text)
        } else {
            reference = try values.decode(CSLItem.self, forKey: .reference)
        }
    }
}

/// The records in a file.
///
/// - Throws: `CommandFailure` that names the line that cannot be read.
private func readRecords(at path: String) throws(CommandFailure) -> [CSLItem] {
    let bytes = try readBytes(at: path, limit: 2_000_000_000)
    let decoder = JSONDecoder()
    if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "[") {
        do {
            return try decoder.decode([CSLItem].self, from: Data(bytes))
        } catch {
            let reason = (error as? DecodingError)?.sentence ?? "\(error)"
            throw CommandFailure("“\(path)” is no list of CSL-JSON records: \(reason)")
        }
    }
    var records: [CSLItem] = []
    for (place, line) in bytes.split(separator: 0x0A).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
        do {
            records.append(try decoder.decode(CSLItem.self, from: Data(line)))
        } catch {
            let reason = (error as? DecodingError)?.sentence ?? "\(error)"
            throw CommandFailure("Line \(place + 1) of “\(path)” is no CSL-JSON record: \(reason)")
        }
    }
    return records
}
