public import Citations
import FoundationEssentials
public import Prose

/// What is known of one work: its card, its words, and what could not be asked.
///
/// The wire form of `stet source --json` and of `GET /v1/sources`.
public struct SourceCard: Sendable, Hashable, Codable {
    /// A sentence of the work.
    public struct Passage: Sendable, Hashable, Codable {
        /// The words.
        public var text: String
        /// The heading it stands under.
        public var section: String?
        /// What part of the work that is.
        public var role: String
    }

    /// Who wrote what where.
    public let source: Report.Source
    /// The sentences of title, abstract and, where open, full text.
    public let passages: [Passage]
    /// What could not be done.
    public let problems: [Report.Problem]

    /// What came of resolving an identifier, with problems that are no part of that.
    public init(_ identifier: Identifier, _ resolution: Resolution, problems: [Problem] = []) {
        self.init(
            Report.Source(id: identifier.text, identifiers: [identifier.text]), resolution, problems
        )
    }

    /// What came of resolving a reference, with problems that are no part of that.
    public init(_ reference: Reference, _ resolution: Resolution, problems: [Problem] = []) {
        self.init(Report.Source(reference, place: 0), resolution, problems)
    }

    private init(_ card: Report.Source, _ resolution: Resolution, _ others: [Problem]) {
        source = card.resolved(by: resolution)
        var problems: [Problem] = []
        switch resolution {
        case .found(let record, let more):
            passages = record.passages.map {
                Passage(text: $0.text, section: $0.section, role: $0.role.rawValue)
            }
            problems = more
        case .unavailable(let more):
            passages = []
            problems = more
        case .notFound, .disputed: passages = []
        }
        self.problems = (problems + others).map { Report.Problem($0) }
    }

    /// The card as one line of JSON: sorted keys, no escaped slashes, a final newline.
    ///
    /// - Throws: `EncodingError` only for a number that is not finite, which no card holds.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try Array(encoder.encode(self)) + [0x0A]
    }

    /// The card as a person reads it in a terminal.
    public func text(width: Int) -> String {
        var page = TextPage(width: max(56, width), style: TerminalStyle(isColoured: false))
        page.add("\(source.id) · \(source.state)")
        if let title = source.title { page.add(title, indent: 2) }
        let names = source.identifiers.joined(separator: ", ")
        page.add(source.citationLine, indent: 2)
        if let container = source.container { page.add(container, indent: 2) }
        if names != source.id, !names.isEmpty { page.add(names, indent: 2) }
        if let note = source.note { page.add(note, indent: 2) }
        for notice in source.notices { page.add("notice: " + notice.line, indent: 2) }
        for disagreement in source.disagreements {
            page.add("providers disagree on the " + disagreement, indent: 2)
        }
        let suppliers = Set(source.supplies.map(\.provider)).sorted()
        if !suppliers.isEmpty {
            page.add("read: \(source.depth), from \(listed(suppliers))", indent: 2)
        }
        if let population = source.population { page.add("measured in \(population)", indent: 2) }
        if let copy = source.openCopy { page.add("open at \(copy)", indent: 2) }
        let told = (source.suppliedBy ?? [:]).sorted { $0.key < $1.key }
            .map { "\($0.key) by \($0.value)" }
        if !told.isEmpty { page.add("told: " + listed(told), indent: 2, hanging: 2) }
        var section: String?
        for passage in passages {
            if passage.section != section, let heading = passage.section {
                page.skip()
                page.add(heading, indent: 2)
            }
            section = passage.section
            page.add(passage.text, indent: 4)
        }
        for problem in problems { page.add("\(problem.code): \(problem.message)", indent: 2) }
        page.skip()
        return page.text
    }
}
