public import Citations
import Claims
public import Prose

/// Passages that were handed over, read once, for any number of claims to be laid beside.
public struct PassageRecord: Sendable {
    let reading: RecordReading

    /// How many sentences it has, the title's included.
    public var sentenceCount: Int { reading.statements.count }

    /// Reads the passages, which are in the order of the source; their `index` is what answers name them by.
    public init(
        title: String? = nil, passages: [Passage], depth: SourceRecord.Depth,
        study: SourceRecord.Study? = nil
    ) {
        var record: [Passage] = []
        if let title, !title.isEmpty {
            record.append(Passage(index: -1, text: title, role: .title))
        }
        reading = RecordReading(passages: record + passages, depth: depth, study: study)
    }
}

/// A sentence of a record that may speak about the same thing as a claim.
public struct RankedSentence: Sendable, Hashable {
    /// The passage it stands in, by its `index`.
    public let passage: Int
    /// Where it stands in the passage, in UTF-8 offsets of the passage's text.
    public let range: TextRange
}

/// The sentences of a record that may speak about the same thing as a claim, best first.
///
/// The claim is taken as a whole, with all its figures; the title is left out. See `align` for the score.
public func rankedSentences(for claim: String, in record: PassageRecord) -> [RankedSentence] {
    let reading = read(Article.reading(claim, as: .plain))
    let slots = reading.claims.first { $0.kind != .anecdote }
    let whole = Claim(
        index: 0, range: reading.article.text.range, sentence: 0, kind: .effect,
        quantities: Array(reading.quantities.indices), measured: slots?.measured,
        agent: slots?.agent, comparator: slots?.comparator, certainty: .certain, causality: .none)
    return align(ClaimWords(whole, in: reading), with: record.reading).compactMap {
        record.reading.sentence($0)
    }
}

extension RecordReading {
    /// The sentence of an alignment as its caller knows it; `nil` for the title.
    fileprivate func sentence(_ alignment: Alignment) -> RankedSentence? {
        let statement = statements[alignment.statement]
        guard let place = statement.passage, passages[place].index >= 0 else { return nil }
        let start = passages[..<place].reduce(0) { $0 + $1.text.utf8.count + 1 }
        return RankedSentence(
            passage: passages[place].index,
            range: TextRange(statement.range.start - start, statement.range.end - start))
    }
}
