import ArgumentParser
import Citations
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
        let records = try KnownRecords(at: records)
        try await Batch<CiteItem> { item, writer in
            let matches = records.matches(for: item.reference)
            let best = matches.first
            writer.member(
                "identifier", best.flatMap { $0.isAccepted ? $0.identifier.text : nil })
            writer.member("score", Optional(best?.score ?? 0))
            writer.member("candidates", each: matches) { writer, match in
                writer.object { writer in
                    writer.member("identifier", match.identifier.text)
                    writer.member("score", Optional(match.score))
                }
            }
        }.run()
    }
}

/// A line of `stet cite --batch`: a reference as it is written, or its CSL fields.
private struct CiteItem: Decodable {
    let reference: Reference

    private enum CodingKeys: String, CodingKey { case reference }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        if let text = try? values.decode(String.self, forKey: .reference) {
            reference = Reference(parsing: text)
            return
        }
        let fields = try values.decode(JSONTree.self, forKey: .reference)
        guard let read = Reference.reading(csl: fields).first else {
            throw CommandFailure("The reference is neither text nor fields of CSL-JSON.")
        }
        reference = read
    }
}
