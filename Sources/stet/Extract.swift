import ArgumentParser
import Checking
import Evidence
import Prose
import Reports
import Settings

/// `stet extract`: what is claimed, by how much, on whose authority; nothing is asked of anybody.
struct Extract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the quantities, claims and citations of a draft, without network.")

    @Argument(help: "Drafts to read; - reads standard input.")
    var files: [String] = []

    @Flag(help: "Read JSON lines from standard input and answer each with one.")
    var batch = false

    @Option(help: "The unit of places: utf8, utf16 or codepoint.", transform: choice)
    var offsets = Extraction.Offsets.utf8

    @OptionGroup var draft: DraftOptions
    @OptionGroup var configuration: SettingsOptions

    func validate() throws {
        guard batch == files.isEmpty else {
            throw ValidationError(
                batch
                    ? "--batch reads standard input; name no files." : "Name a FILE, - or --batch.")
        }
    }

    func run() async throws {
        let policy = try configuration.settings().rules
        if batch { return try await answerBatch(policy) }
        for file in files {
            let (text, format) = try draft.read(file)
            try Output.standard.write(
                extraction(of: text, as: format, offsets: offsets, policy: policy).json() + [0x0A])
        }
    }

    private func answerBatch(_ policy: RulePolicy) async throws {
        let offsets = offsets
        let limit = draft.maxBytes
        try await Batch<ExtractItem> { item, writer in
            guard item.text.utf8.count <= limit else {
                throw CommandFailure("The text is longer than \(limit) bytes.")
            }
            guard let format = Article.Format(rawValue: item.format ?? "plain") else {
                throw CommandFailure("The format must be plain, markdown or html.")
            }
            extraction(of: item.text, as: format, offsets: offsets, policy: policy)
                .write(to: &writer)
        }.run()
    }
}

/// A line of `stet extract --batch`.
private struct ExtractItem: Decodable {
    let text: String
    let format: String?

    private enum CodingKeys: String, CodingKey, CaseIterable { case text, format }

    init(from decoder: any Decoder) throws {
        try decoder.refuseMisspelt(known: CodingKeys.allCases.map(\.rawValue))
        let values = try decoder.container(keyedBy: CodingKeys.self)
        text = try values.decode(String.self, forKey: .text)
        format = try values.decodeIfPresent(String.self, forKey: .format)
    }
}
