import Citations
import Claims
import Prose
import Quantities

/// A claim beside one record: what every rule on a claim and its source is given.
struct Comparison: Sendable {
    /// The claim with its words.
    let words: ClaimWords
    /// The article it stands in.
    let reading: Reading
    /// The record.
    let record: RecordReading
    /// The citation that led there; `nil` for passages handed over.
    let citation: Int?
    /// The statements that speak about the same thing, best first, ten at most.
    let alignments: [Alignment]
    /// The statement that is the claim word for word but for figures and turns.
    let twin: Twin?
    /// The words of the whole sentence the claim stands in.
    let sentence: [Word]
    /// Those in lower case.
    let sentenceWords: Set<String>
    /// Their stems.
    let sentenceStems: Set<String>
    /// What the claim says that one thing does to another, where it names both.
    let effect: ClaimedEffect?
    /// The claim's figures beside theirs, by where the claim's stand.
    let pairs: [TextRange: [FigurePair]]
    /// What bears the claim out: a statement, or the cell of a table.
    private(set) var support: Support?

    /// The claim.
    var claim: Claim { words.claim }

    /// Lays a claim beside a record.
    init(_ claim: Claim, in reading: Reading, with record: RecordReading, citation: Int?) {
        let words = ClaimWords(claim, in: reading)
        self.words = words
        self.reading = reading
        self.record = record
        self.citation = citation
        sentence = Evidence.words(in: reading.article.text, within: words.sentence)
        sentenceWords = Set(sentence.map(\.lower))
        sentenceStems = Set(sentence.map(\.stem))
        effect = ClaimedEffect(words)
        alignments = Self.closest(align(words, with: record), in: record)
        twin = Evidence.twin(of: words, in: record, alignments)
        pairs = figurePairs(words, record, alignments, twin)
        // Rules ask for it as the outcome does: it is looked for once, when all else is there.
        let found = foundSupport
        // A cell names its unit and its other end in its heads and beside it.
        let isCell = found.map { record.statements[$0.statement].role == .cell } ?? false
        support = isCell || found != nil && figureNotInRecord == nil ? found : nil
    }

    /// Whether somebody chose a few sentences for the claim, so that they are about it and less must be shared.
    var isChosen: Bool { record.depth == .excerpt && record.statements.count <= 6 }

    /// The sentence of the draft that stands so many places behind that of the claim, 1 for the next.
    func sentence(atDistance distance: Int) -> Sentence? {
        let sentences = reading.article.sentences
        let place = claim.sentence + distance
        guard sentences.indices.contains(claim.sentence), sentences.indices.contains(place) else {
            return nil
        }
        return sentences[place]
    }

    /// The same, where it stands in the paragraph of the claim.
    func sentence(inParagraphAtDistance distance: Int) -> Sentence? {
        sentence(atDistance: distance).flatMap { beside in
            beside.block == reading.article.sentences[claim.sentence].block ? beside : nil
        }
    }

    /// The statement of an alignment.
    func statement(_ alignment: Alignment) -> Statement { record.statements[alignment.statement] }

    /// The alignment of a pair's statement.
    func alignment(of pair: FigurePair) -> Alignment? {
        alignments.first { $0.statement == pair.statement }
    }

    /// The draft's words in a range.
    func draft(_ range: TextRange) -> DraftQuote {
        DraftQuote(range: range, text: reading.article[range])
    }

    /// A finding on words of the draft, quoting a statement.
    func finding(
        _ rule: Rule, as effect: Effect? = nil, at range: TextRange? = nil,
        against place: Int? = nil,
        decisive: TextRange? = nil, edit: Edit? = nil, _ message: String
    ) -> Finding {
        Finding(
            rule: rule.id, severity: rule.severity, effect: effect ?? rule.effect,
            draft: draft(edit?.scope ?? range ?? claim.range),
            source: place.map {
                record.quote(record.statements[$0], decisive: decisive, citation: citation)
            }, message: message, suggestion: claim.isQuoted ? nil : edit?.text)
    }
}
