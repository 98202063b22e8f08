import Claims
import Prose
import Quantities

/// Of several figures that a sentence gives for several times, which one is the claim's.
extension Comparison {
    /// Whether a statement gives a figure of the claim for another time than the claim's, and tells another figure for that:
    /// the 0.41 of "0.41 after 3 months and 0.18 after 12 months", told of "a full year".
    func isOfAnotherTime(_ claimed: Quantity, in statement: Statement) -> Bool {
        let ours = toldTimes
        guard !ours.isEmpty, isOnlyOne(claimed) else { return false }
        let sides = statement.sides(like: claimed)
        let giving = sides.filter { isSameAmount(claimed, $0.figure) }
        guard giving.count == 1, let own = giving.first,
            let time = fit(of: own, to: ours, in: statement), !time
        else { return false }
        return sides.contains {
            $0.places != own.places && fit(of: $0, to: ours, in: statement) == true
        }
    }

    /// Whether the one time among the words of a side is one of some others; `nil` where they have none or several.
    private func fit(of side: Side, to times: [Span], in statement: Statement) -> Bool? {
        let own = spans(in: statement.words, quantities: statement.quantities).filter { span in
            side.places.contains(statement.places(of: span.range).lowerBound)
                && !span.range.overlaps(side.figure.range)
        }
        guard own.count == 1, let first = own.first else { return nil }
        return times.contains {
            $0.figure.isComparable(to: first.figure) && $0.figure.meets(first.figure)
        }
    }
}
