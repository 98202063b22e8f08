import Prose
import Quantities

/// A figure of the claim beside the figure of the record that speaks about the same thing.
struct FigurePair: Sendable {
    /// The claim's quantity.
    let claimed: Quantity
    /// The record's.
    let reported: Quantity
    /// Where the record's stands, as a place in `RecordReading.statements`.
    let statement: Int
    /// How much of what stands around the two is the same, 0 to 1.
    let affinity: Double
    /// Whether the two sentences are the same but for their figures, and these stand in the same place.
    let isVerbatim: Bool
    /// Whether the statement has no other figure of the kind that stands as close.
    let isOnlyOne: Bool
    /// What the record's figure is there: a mean, a maximum, an end of a range.
    let sense: ReportedSense
}

/// Pairs every figure of the claim, by where it stands, with the figures of its best alignments.
///
/// Beside its twin a figure is paired with the one at the same place; all others are paired by the words
/// around the figures, in the clause.
func figurePairs(
    _ claim: ClaimWords, _ record: RecordReading, _ alignments: [Alignment], _ twin: Twin?
) -> [TextRange: [FigurePair]] {
    let own = claim.quantities.filter(\.isFigure).map {
        (claimed: $0, context: termsAround($0, in: claim.statement))
    }
    guard !own.isEmpty else { return [:] }
    var pairs: [TextRange: [FigurePair]] = [:]
    for alignment in alignments {
        let statement = record.statements[alignment.statement]
        let theirs = candidateFigures(in: statement, claim.statement.termSet)
        let rivals = rivals(among: theirs)
        let twinned = twin?.statement == alignment.statement ? twin?.figures ?? [] : []
        for (claimed, context) in own {
            let affinities = theirs.map { affinity(context, $0.around) }
            pairs[claimed.range, default: []] += theirs.enumerated().map { place, figure in
                let reported = figure.quantity
                return FigurePair(
                    claimed: claimed, reported: reported, statement: alignment.statement,
                    affinity: affinities[place],
                    isVerbatim: twinned.contains {
                        $0.claimed.range == claimed.range && $0.reported.range == reported.range
                    },
                    isOnlyOne: !rivals[place].contains {
                        affinities[$0] >= affinities[place] - 0.2
                    },
                    sense: figure.sense)
            }
        }
    }
    return pairs
}

/// A figure of the record with what is asked of it for every figure of the claim.
private struct CandidateFigure {
    let quantity: Quantity
    /// As it can be held against another; `nil` for a change told by its two ends.
    let figure: Figure?
    /// The terms around it.
    let around: Set<Term>
    let sense: ReportedSense
    /// Whether it has a subject of its own that the claim does not name.
    let belongsElsewhere: Bool
}

/// The figures of a statement.
private func candidateFigures(in statement: Statement, _ claimed: Set<Term>) -> [CandidateFigure] {
    zip(statement.quantities, statement.figures).compactMap { reported, figure in
        guard figure != nil || reported.from != nil else { return nil }
        return CandidateFigure(
            quantity: reported, figure: figure,
            around: termsAround(reported, in: statement), sense: sense(of: reported, in: statement),
            belongsElsewhere: belongsElsewhere(reported, in: statement, claimed))
    }
}

/// For each figure of a statement the places of those that could be meant as well where they stand as close.
private func rivals(among figures: [CandidateFigure]) -> [[Int]] {
    figures.map { own in
        guard let figure = own.figure else { return [] }
        return figures.indices.filter { place in
            let other = figures[place]
            return !other.belongsElsewhere && other.quantity.range != own.quantity.range
                && other.figure?.isComparable(to: figure) == true
        }
    }
}

/// Whether a figure has a subject of its own that the claim does not name: the 21% of "gas heated 52% of homes
/// and oil 21%".
///
/// "and 62% in 2023" has none: there the subject of the first figure is meant.
private func belongsElsewhere(
    _ quantity: Quantity, in statement: Statement, _ claimed: Set<Term>
) -> Bool {
    let places = statement.places(of: quantity.range)
    // "½" is a figure without a word, and may stand behind the last.
    guard places.lowerBound < statement.words.count else { return false }
    var start = places.lowerBound
    while start > 0, statement.words[start - 1].clause == statement.words[places.lowerBound].clause,
        statement.words[start - 1].lower != "and", places.lowerBound - start < 4,
        isJoined(start, in: statement)
    {
        start -= 1
    }
    guard start > 0, statement.words[start - 1].lower == "and" else { return false }
    let own = statement.terms.filter { (start..<places.lowerBound).contains($0.word) }
    return !own.isEmpty && own.allSatisfy { !claimed.contains($0.term) }
}

/// Whether only a blank stands between a word and the one before it.
private func isJoined(_ place: Int, in statement: Statement) -> Bool {
    place < statement.words.count
        && statement.words[place].range.start - statement.words[place - 1].range.end <= 1
}

extension Quantity {
    /// Whether it can be held against another: a figure, or a change told by its two ends.
    var isFigure: Bool { Figure(self) != nil || from != nil && to != nil }
}

/// Whether two quantities count in the same thing.
func areAlike(_ left: Quantity, _ right: Quantity) -> Bool {
    guard let left = Figure(left), let right = Figure(right) else { return false }
    return left.isComparable(to: right)
}

/// The terms around a quantity, in its clause and at most twelve words away.
private func termsAround(_ quantity: Quantity, in statement: Statement) -> Set<Term> {
    let places = statement.places(of: quantity.range)
    guard let clause = statement.clause(of: quantity.range) else { return statement.termSet }
    return Set(
        statement.terms.filter { _, word in
            statement.words[word].clause == clause && abs(word - places.lowerBound) <= 12
                && !places.contains(word)
        }.map(\.term))
}

/// The share of the smaller set that is in the larger, damped where both are small.
private func affinity(_ left: Set<Term>, _ right: Set<Term>) -> Double {
    let smaller = min(left.count, right.count)
    guard smaller > 0 else { return 0 }
    return Double(left.intersection(right).count) / Double(max(smaller, 3))
}
