import ArgumentParser
import Citations
import Prose
import Reports
import Retrieval

/// `stet source`: what is known of works, by their identifiers or references.
struct Source: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Resolve identifiers or references to records.",
        discussion: """
            Exit status: 0 each was found; 1 one does not exist, or is not known to; 2 wrong usage or \
            configuration; 3 somebody could not be asked, and no 1.
            """)

    @Argument(help: "Identifiers (10.5555/x, pmid:1, PMC1, an address) or references as written.")
    var ids: [String]

    /// The forms in which records leave.
    enum Form: String, CaseIterable {
        case text, json
        case cslJSON = "csl-json"
    }

    @Option(
        help: ArgumentHelp(
            "How records are written: text, json (one on a line), or csl-json (one file of references).",
            valueName: "form"), transform: choice)
    var format: Form?

    @Flag(help: "The same as --format json.")
    var json = false

    @Option(help: "Replay the answers in this bundle, and send nothing.")
    var evidence: String?

    @Option(help: "Keep providers' answers in this database, not in the user's cache.")
    var store: String?

    @OptionGroup var configuration: SettingsOptions

    func validate() throws {
        if ids.isEmpty { throw ValidationError("Name an identifier, such as doi:10.5555/stet.1.") }
        if json, let format, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) exclude each other.")
        }
        if store != nil, evidence != nil {
            throw ValidationError(
                "--store has no use with --evidence: nobody is asked, so there are no answers to keep."
            )
        }
    }

    func run() async throws {
        let settings = try configuration.settings()
        let retriever =
            if let evidence {
                try Wiring(settings).replaying(try readBundle(at: evidence))
            } else {
                try Wiring(settings, cache: UserCache(path: store).cache).retriever
            }
        let width = Terminal().width
        let form = json ? .json : format ?? .text
        var statuses: [ExitStatus] = []
        var items: [CSLItem] = []
        for id in ids {
            let (card, resolution) = await ask(for: id, retriever)
            statuses.append(status(of: card))
            switch form {
            case .text: try Output.standard.write(card.text(width: width))
            case .json: try Output.standard.write(card.json())
            case .cslJSON:
                if case .found(let record, _) = resolution {
                    items.append(CSLItem(record))
                } else {
                    Output.note("\(id): \(card.source.state)")
                }
            }
        }
        if form == .cslJSON { try Output.standard.write(CSLItem.file(of: items)) }
        if statuses.contains(.found) { throw ExitStatus.found }
        if statuses.contains(.incomplete) { throw ExitStatus.incomplete }
    }

    /// What a card means for the exit status; who failed to add to a record that was found is only told.
    private func status(of card: SourceCard) -> ExitStatus {
        if card.source.state == "found" { return .clean }
        return card.problems.contains(where: \.isOpen) ? .incomplete : .found
    }

    private func ask(for id: String, _ retriever: Retriever) async -> (SourceCard, Resolution) {
        guard let identifier = Identifier(id) else {
            let reference = Reference(parsing: id)
            // What was meant as an address is nobody's business but ours: it is not searched for.
            if id.contains("://"), !id.contains(" ") {
                let problem = Problem(
                    .addressRefused,
                    "This is not the address of a page: http or https, without a user name.",
                    subject: id)
                return (SourceCard(reference, .unavailable([problem])), .unavailable([problem]))
            }
            let retrieved = await retriever.retrieve(reference)
            let card = SourceCard(
                reference, retrieved.resolution, problems: retrieved.storeProblems)
            return (card, retrieved.resolution)
        }
        let retrieved = await retriever.retrieve(identifier)
        let card = SourceCard(identifier, retrieved.resolution, problems: retrieved.storeProblems)
        return (card, retrieved.resolution)
    }
}
