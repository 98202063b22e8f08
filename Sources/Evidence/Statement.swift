import Claims
import Prose
import Quantities

/// A sentence, of the draft or of a source, as judging sees it: its words, terms, figures and turns.
///
/// It never changes. A class, because a rule walks over all those of a record, and a copy of a value would take hold of
/// each of its lists.
final class Statement: Sendable {
    /// The text its ranges count in.
    let text: PlainText
    /// The words it is made of.
    let range: TextRange
    /// The passage of the record it comes from; `nil` for the draft.
    let passage: Int?
    /// What part of a work it stands in.
    let role: Role
    /// Its words.
    let words: [Word]
    /// Its terms with the place of their first word.
    let terms: [(term: Term, word: Int)]
    /// Its terms.
    let termSet: Set<Term>
    /// Its quantities, in order.
    let quantities: [Quantity]
    /// What each of them can be compared by, if by anything.
    let figures: [Figure?]
    /// Its claims.
    let claims: [Claim]
    /// Its words of change.
    let changes: [Change]
    /// What it denies.
    let denials: [Denial]
    /// How strongly cause is claimed, and how surely.
    let strength: Reading.SentenceReading?
    /// What its place and its words of reporting add to its score in `align`, whatever the claim is.
    let reportingScore: Double

    /// What part of a work a statement stands in.
    enum Role: Sendable {
        case draft, title, background, methods, results, conclusions, other, cell
    }

    /// A statement of the words in `range`, those of `marks` left out.
    init(
        in reading: Reading, range: TextRange, quantities: [Quantity], claims: [Claim],
        marks: [TextRange] = [],
        strength: Reading.SentenceReading?, passage: Int? = nil, role: Role = .draft,
        abbreviations: Abbreviations = [:]
    ) {
        text = reading.article.text
        self.range = range
        self.passage = passage
        self.role = role
        words = Evidence.words(in: text, within: range, without: marks)
        terms = Evidence.terms(of: words, abbreviations: abbreviations)
        termSet = Set(terms.map(\.term))
        self.quantities = quantities
        figures = quantities.map { Figure($0) }
        self.claims = claims
        self.strength = strength
        changes = Evidence.changes(in: words)
        denials = Evidence.denials(in: words, quantities: quantities)
        reportingScore =
            role.reportingScore + (quantities.contains(where: \.isPValue) ? 0.1 : 0)
            + (words.contains { $0.lower.hasPrefix("significan") } ? 0.07 : 0)
            + (changes.isEmpty ? 0 : 0.05) + (denials.isEmpty ? 0 : 0.05)
    }

    /// The words as written.
    var written: String { text[range] }

    /// The clause a range stands in.
    func clause(of range: TextRange) -> Int? {
        let places = places(of: range)
        return places.isEmpty ? nil : words[places.lowerBound].clause
    }

    /// The places of the words that overlap a range.
    func places(of range: TextRange) -> Range<Int> {
        let first = words.partitioningIndex { $0.range.end > range.start }
        let last = words[first...].partitioningIndex { $0.range.start >= range.end }
        return first..<last
    }

    /// The terms whose first words stand at some places.
    func terms(at places: Range<Int>) -> ArraySlice<(term: Term, word: Int)> {
        let first = terms.partitioningIndex { $0.word >= places.lowerBound }
        let last = terms[first...].partitioningIndex { $0.word >= places.upperBound }
        return terms[first..<last]
    }

    /// The range from the first to the last of the words at some places.
    func range(of places: ClosedRange<Int>) -> TextRange {
        words[places.lowerBound].range.union(words[places.upperBound].range)
    }

    /// The same, of one place or more.
    func range(of places: Range<Int>) -> TextRange { range(of: ClosedRange(places)) }
}

extension Statement.Role {
    /// Results say it first hand, methods and titles hardly say it.
    fileprivate var reportingScore: Double {
        switch self {
        case .results: 0.12
        case .conclusions: -0.05
        case .background: -0.1
        case .title: -0.15
        case .methods: -0.2
        case .other, .draft, .cell: 0
        }
    }
}
