import Citations
import Claims
import Prose
import Quantities

/// A record read by the same reader as the draft, so that slots meet slots.
struct RecordReading: Sendable {
    /// The passages, as the record has them.
    let passages: [Passage]
    /// Their sentences, in order.
    let statements: [Statement]
    /// Where each term of the record stands, and what it weighs.
    let mentions: [Term: Mentions]
    /// What the record abbreviates.
    let abbreviations: Abbreviations
    /// How much of the work was read.
    let depth: SourceRecord.Depth
    /// What kind of study it reports, as far as known.
    let study: SourceRecord.Study?
    /// Whether what it reports can show that one thing causes another, as far as known.
    let canShowCause: Bool?
    /// Whether a provider names the kind of study, rather than its own words.
    let isStudyGiven: Bool
    /// The number of participants, as far as known.
    let participants: Int?
    /// The terms of its title, which name the treatment that later sentences leave out.
    let titleTerms: Set<Term>
    /// Where it says of itself that it cannot tell what causes what.
    let causeLeftOpen: (statement: Int, words: TextRange)?
    /// Whether what was read is a text long enough for its silence to mean something.
    let isWholeText: Bool
    /// Whether it has tables.
    let holdsCells: Bool

    /// Reads passages, each a block of its own.
    init(
        passages: [Passage], depth: SourceRecord.Depth, study: SourceRecord.Study? = nil,
        participants: Int? = nil
    ) {
        let (article, sources) = Self.article(of: passages)
        let reading = Claims.read(article)
        let allWords = Evidence.words(in: article.text, within: article.text.range)
        let abbreviations = Evidence.abbreviations(in: article.text, words: allWords)
        let quantities = grouped(reading.quantities, by: article.sentences, at: \.range)
        let claims = grouped(reading.claims, by: article.sentences, at: \.range)
        statements = article.sentences.map { sentence in
            let passage = passages[sources[sentence.index]]
            return Statement(
                in: reading, range: sentence.range, quantities: quantities[sentence.index],
                claims: claims[sentence.index],
                strength: sentence.index < reading.sentences.count
                    ? reading.sentences[sentence.index] : nil,
                passage: sources[sentence.index], role: Statement.Role(passage.role),
                abbreviations: abbreviations)
        }
        self.passages = passages
        self.abbreviations = abbreviations
        self.depth = depth
        self.study = study ?? studyKind(of: statements)
        canShowCause = Evidence.canShowCause(self.study, statements)
        self.participants = participants
        isStudyGiven = study != nil
        causeLeftOpen =
            statements.enumerated().lazy.compactMap { place, statement in
                statement.causeLeftOpen.map { (place, $0) }
            }.first
        mentions = Mentions.mentions(in: statements)
        isWholeText = Self.isWholeText(depth, statements, passages)
        holdsCells = passages.contains { $0.role == .cell }
        titleTerms = statements.filter { $0.role == .title }.reduce(into: []) {
            $0.formUnion($1.termSet)
        }
    }

    /// One article of all passages, a block each, and for every sentence the passage it came from.
    private static func article(of passages: [Passage]) -> (Article, [Int]) {
        var bytes: [UInt8] = []
        var blocks: [Block] = []
        var sentences: [Sentence] = []
        var sources: [Int] = []
        for (place, passage) in passages.enumerated() {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
            let start = bytes.count
            let own = Array(passage.text.utf8)
            bytes.append(contentsOf: own)
            let range = TextRange(start, bytes.count)
            blocks.append(Block(kind: passage.role == .title ? .title : .paragraph, range: range))
            let read = Article.reading(passage.text, as: .plain)
            // A cell with its heads is one statement, whatever stops are in it.
            let isSame =
                read.text.bytes == own && !read.sentences.isEmpty && passage.role != .cell
            for inner in isSame ? read.sentences.map(\.range) : [TextRange(0, own.count)] {
                sentences.append(
                    Sentence(
                        index: sentences.count,
                        range: TextRange(inner.start + start, inner.end + start), block: place))
                sources.append(place)
            }
        }
        let text = PlainText(bytes: bytes)
        let article = Article(
            source: text[text.range], format: .plain, text: text,
            map: OffsetMap(identity: bytes.count),
            blocks: blocks, sentences: sentences)
        return (article, sources)
    }

    /// How much a term tells statements of this record apart: 1 for a rare one, less for a common one; `nil` for
    /// one the record does not have.
    func weight(of term: Term) -> Double? { mentions[term]?.weight }

    /// Whether any sentence has one of these terms, the title's included.
    func mentionsAny(of terms: Set<Term>) -> Bool { terms.contains { mentions[$0] != nil } }

    /// Tables are silent of nearly everything, so they do not count.
    private static func isWholeText(
        _ depth: SourceRecord.Depth, _ statements: [Statement], _ passages: [Passage]
    ) -> Bool {
        depth == .fullText && statements.count(where: { $0.role != .cell }) >= 40
            && passages.reduce(0) { $0 + ($1.role == .cell ? 0 : $1.text.utf8.count) } >= 4000
    }

    /// The quote of a statement, whole passage and decisive words.
    func quote(_ statement: Statement, decisive: TextRange? = nil, citation: Int?) -> SourceQuote {
        let place = statement.passage ?? 0
        let start = passageStart(place)
        return SourceQuote(
            citation: citation,
            passage: passages.indices.contains(place) ? passages[place].index : place,
            text: passages.indices.contains(place) ? passages[place].text : statement.written,
            decisive: decisive.map { TextRange($0.start - start, $0.end - start) },
            section: passages.indices.contains(place) ? passages[place].section : nil)
    }

    private func passageStart(_ place: Int) -> Int {
        passages[..<min(place, passages.count)].reduce(0) { $0 + $1.text.utf8.count + 1 }
    }
}

extension Statement.Role {
    /// The role of a passage.
    init(_ role: Passage.Role) {
        switch role {
        case .title: self = .title
        case .background: self = .background
        case .methods: self = .methods
        case .results: self = .results
        case .conclusions: self = .conclusions
        case .other: self = .other
        case .cell: self = .cell
        }
    }
}

/// Items in text order, sorted into the sentences they start in.
private func grouped<Item>(
    _ items: [Item], by sentences: [Sentence], at range: (Item) -> TextRange
) -> [[Item]] {
    var groups = [[Item]](repeating: [], count: sentences.count)
    var at = 0
    for item in items.sorted(by: { range($0) < range($1) }) {
        while at < sentences.count, sentences[at].range.end <= range(item).start { at += 1 }
        if at < sentences.count { groups[at].append(item) }
    }
    return groups
}
