import Claims
import Prose
import Quantities

/// Figures that are the same and go the other way.
extension Comparison {
    /// Whether each figure of a statement that is the claimed one goes the other way: "fell by 4%" for "rose by 4%".
    func isTurned(_ claimed: Quantity, in statement: Statement) -> Bool {
        turned(claimed, in: statement) != nil
    }

    /// The first of the figures of a statement that are the claimed one, where all go the other way.
    func turned(_ claimed: Quantity, in statement: Statement) -> Quantity? {
        guard claimed.role == .change, let own = claimed.direction else { return nil }
        let agreeing = statement.quantities.filter { agreesWithAnyReading(claimed, $0) }
        return agreeing.allSatisfy { $0.role == .change && $0.direction.map { $0 != own } ?? false }
            ? agreeing.first : nil
    }

    /// The change of a statement that goes from where the claimed one ends to where that starts: "rose from 4% to 8%"
    /// for "fell from 8% to 4%".
    func turnedEnds(_ claimed: Quantity, in statement: Statement) -> Quantity? {
        guard let from = claimed.from, let to = claimed.to, !from.meets(to) else { return nil }
        let changes = statement.quantities.filter { $0.from != nil && $0.to != nil }
        guard changes.count == 1, let reported = changes.first, reported.kind == claimed.kind,
            reported.unit == claimed.unit, let start = reported.from, let end = reported.to,
            from.meets(end), to.meets(start)
        else { return nil }
        return reported
    }

    /// Whether the claim tells a change by its two ends and a statement tells one of the kind with others.
    func givesOtherEnds(_ statement: Statement) -> Bool {
        words.quantities.contains { claimed in
            guard let from = claimed.from, let to = claimed.to else { return false }
            if from.value < to.value && claimed.direction == .decrease
                || from.value > to.value && claimed.direction == .increase
            {
                return true
            }
            let alike = statement.quantities.filter {
                $0.from != nil && $0.to != nil && $0.kind == claimed.kind
            }
            return !alike.isEmpty && alike.allSatisfy { differs(claimed, $0) }
        }
    }

    /// Whether a word of change tells of a measure the claim does not name: sales, where the claim has prices.
    func isTurnOfAnother(_ word: Int, in statement: Statement) -> Bool {
        guard
            let theirs = statement.claims.first(where: {
                $0.range.overlaps(statement.words[word].range)
            })?.measured
        else { return false }
        let terms = ClaimWords.terms(of: theirs.text).subtracting(amountTerms)
        return !terms.isEmpty && terms.isDisjoint(with: words.knownTerms)
            && terms.allSatisfy {
                words.statement.termSet.isDisjoint(with: record.abbreviations[$0] ?? [$0])
            }
    }

    /// Whether a statement tells one change as less or slower where the claim tells it as more or faster, or the other
    /// way round: "rose more slowly" for "rose faster".
    func isToldGentler(_ statement: Statement) -> Bool {
        let ours = words.statement.pace
        let theirs = statement.pace
        return ours != nil && theirs != nil && ours != theirs
    }
}

extension Statement {
    /// Whether a word stands behind "despite", up to the next comma: what is granted there is of another thing than what the
    /// sentence says.
    func isConceded(_ word: Int) -> Bool {
        let start = words[..<word].lastIndex {
            ["despite", "notwithstanding", "spite"].contains($0.lower)
        }
        return start.map { first in
            !(first + 1...word).contains { gap(before: $0).contains(",") }
        } ?? false
    }

    /// Whether it tells a change as faster or more (`true`), as slower or less; `nil` for neither and both.
    fileprivate var pace: Bool? {
        let found = Set(words.map(\.lower))
        let isSlow = !found.isDisjoint(with: gentler)
        // "more slowly" is slower.
        let isFast = words.indices.contains { place in
            steeper.contains(words[place].lower)
                && !(place + 1 < words.count && gentler.contains(words[place + 1].lower))
        }
        return isFast == isSlow ? nil : isFast
    }
}

extension Numeral {
    /// Whether the two may stand for one value.
    fileprivate func meets(_ other: Numeral) -> Bool {
        roundingInterval.overlaps(other.roundingInterval)
    }
}
