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

/// Pairs every figure of the claim with the comparable figures of its best alignments.
///
/// Sentences that are the same word for word but for the numbers are paired place by place; all others
/// by the words around the figures, in the clause.
func figurePairs(
    _ claim: ClaimWords, _ record: RecordReading, _ alignments: [Alignment]
) -> [FigurePair] {
    var pairs: [FigurePair] = []
    for alignment in alignments {
        let statement = record.statements[alignment.statement]
        let anchors = verbatimAnchors(claim.statement, statement)
        for claimed in claim.quantities {
            guard Figure(claimed) != nil else { continue }
            let context = termsAround(claimed, in: claim.statement)
            var found: [FigurePair] = []
            for reported in statement.quantities {
                guard Figure(reported) != nil else { continue }
                let around = termsAround(reported, in: statement)
                let isVerbatim = anchors.map {
                    areAnchored(claimed, reported, in: claim.statement, statement, anchors: $0)
                }
                found.append(
                    FigurePair(
                        claimed: claimed, reported: reported, statement: alignment.statement,
                        affinity: affinity(context, around), isVerbatim: isVerbatim ?? false,
                        isOnlyOne: false, sense: sense(of: reported, in: statement)))
            }
            pairs.append(contentsOf: found.map { marked($0, among: found) })
        }
    }
    return pairs
}

/// The pair, told whether another figure of its statement could be meant as well.
private func marked(_ pair: FigurePair, among others: [FigurePair]) -> FigurePair {
    let rivals = others.filter { other in
        other.reported.range != pair.reported.range && other.affinity >= pair.affinity - 0.2
            && areAlike(other.reported, pair.reported)
    }
    return FigurePair(
        claimed: pair.claimed, reported: pair.reported, statement: pair.statement,
        affinity: pair.affinity, isVerbatim: pair.isVerbatim, isOnlyOne: rivals.isEmpty,
        sense: pair.sense)
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

/// The pairs of word places at which two statements run alike, or `nil` when they are not nearly the same.
///
/// The longest common run of words in order, numbers left out; nearly the same means that it holds four
/// fifths of the claim's other words, and at least four.
private func verbatimAnchors(_ claim: Statement, _ source: Statement) -> [(Int, Int)]? {
    let left = claim.words.indices.filter { !claim.words[$0].isNumber }
    let right = source.words.indices.filter { !source.words[$0].isNumber }
    guard left.count >= 4, left.count <= 120, right.count <= 200 else { return nil }
    var lengths = [[Int16]](
        repeating: [Int16](repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in left.indices.reversed() {
        for j in right.indices.reversed() {
            lengths[i][j] =
                claim.words[left[i]].stem == source.words[right[j]].stem
                ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
        }
    }
    guard Double(lengths[0][0]) >= 0.8 * Double(left.count) else { return nil }
    var anchors: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
        if claim.words[left[i]].stem == source.words[right[j]].stem {
            anchors.append((left[i], right[j]))
            i += 1
            j += 1
        } else if lengths[i + 1][j] >= lengths[i][j + 1] {
            i += 1
        } else {
            j += 1
        }
    }
    return anchors
}

/// Whether two quantities stand between the same words.
private func areAnchored(
    _ claimed: Quantity, _ reported: Quantity, in claim: Statement, _ source: Statement,
    anchors: [(Int, Int)]
) -> Bool {
    let left = claim.places(of: claimed.numeralRange)
    let right = source.places(of: reported.numeralRange)
    let before = anchors.last { $0.0 < left.lowerBound }
    let after = anchors.first { $0.0 >= left.upperBound }
    // The nearest common words must stand directly beside both figures, on at least one side each.
    let isAfterSame = before.map { left.lowerBound - $0.0 == right.lowerBound - $0.1 } ?? false
    let isBeforeSame =
        after.map { $0.0 - left.upperBound == $0.1 - right.upperBound && $0.1 >= right.upperBound }
        ?? false
    return isAfterSame && isBeforeSame || isAfterSame && after == nil
        || isBeforeSame && before == nil
}
