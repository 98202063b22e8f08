import ArgumentParser
import Citations
import Prose
import Reports
import Retrieval

/// `stet source`: what is known of works, by their identifiers or references.
struct Source: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Resolve identifiers or references to records.")

    @Argument(help: "Identifiers (10.5555/x, pmid:1, PMC1, an address) or references as written.")
    var ids: [String]

    @Flag(help: "Write JSON, one record on a line.")
    var json = false

    @Option(help: "Replay the answers in this bundle, and send nothing.")
    var evidence: String?

    @Option(help: "Keep providers' answers in this database, not in the user's cache.")
    var store: String?

    @OptionGroup var configuration: SettingsOptions

    func validate() throws {
        if ids.isEmpty { throw ValidationError("Name an identifier, such as doi:10.5555/stet.1.") }
    }

    func run() async throws {
        let line = Line(try configuration.settings())
        let retriever =
            try evidence.map { line.replaying(try readBundle(at: $0)) }
            ?? line.retriever(cache: try UserCache(path: store).cache)
        let width = Terminal().width
        var isIncomplete = false
        for id in ids {
            let card = await card(of: id, retriever)
            isIncomplete = isIncomplete || card.problems.contains(where: \.isOpen)
            Output.standard.write(json ? try card.json() : Array(card.text(width: width).utf8))
        }
        if isIncomplete { throw ExitStatus.failed }
    }

    private func card(of id: String, _ retriever: Retriever) async -> SourceCard {
        guard let identifier = Identifier(id) else {
            let reference = Reference(parsing: id)
            return SourceCard(reference, await retriever.resolve(reference))
        }
        return SourceCard(identifier, await retriever.resolve(identifier))
    }
}
