import Claims
import Prose
import Quantities

/// A sentence, of the draft or of a source, as judging sees it: its words, terms, figures and turns.
struct Statement: Sendable {
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
    /// Its claims.
    let claims: [Claim]
    /// Its words of change.
    let changes: [Change]
    /// What it denies.
    let denials: [Denial]
    /// How strongly cause is claimed, and how surely.
    let strength: Reading.SentenceReading?

    /// What part of a work a statement stands in.
    enum Role: Sendable {
        case draft, title, background, methods, results, conclusions, other, cell
    }

    /// A statement of the words in `range`.
    init(
        in reading: Reading, range: TextRange, quantities: [Quantity], claims: [Claim],
        strength: Reading.SentenceReading?, passage: Int? = nil, role: Role = .draft,
        abbreviations: Abbreviations = [:]
    ) {
        text = reading.article.text
        self.range = range
        self.passage = passage
        self.role = role
        words = Evidence.words(in: text, within: range)
        terms = Evidence.terms(of: words, abbreviations: abbreviations)
        termSet = Set(terms.map(\.term))
        self.quantities = quantities
        self.claims = claims
        self.strength = strength
        changes = Evidence.changes(in: words)
        denials = Evidence.denials(in: words, quantities: quantities)
    }

    /// The words as written.
    var written: String { text[range] }

    /// The clause a range stands in.
    func clause(of range: TextRange) -> Int? {
        words.first { $0.range.overlaps(range) }?.clause
    }

    /// The places of the words that overlap a range.
    func places(of range: TextRange) -> Range<Int> {
        let first = words.firstIndex { $0.range.end > range.start } ?? words.count
        let last = words[first...].firstIndex { $0.range.start >= range.end } ?? words.count
        return first..<last
    }
}
