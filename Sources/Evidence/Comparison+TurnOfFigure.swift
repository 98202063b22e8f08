import Claims
import Prose
import Quantities

/// Which way two figures go, each by the words that it is told with.
extension Comparison {
    /// Whether the claim tells a figure as a change: by its own words, or by the "by" before it, "lower by some 60 percent".
    func tellsChange(_ claimed: Quantity) -> Bool {
        if claimed.role != .level { return true }
        let own = words.statement
        let first = own.places(of: claimed.range).lowerBound
        guard words.direction != nil else { return false }
        let before = own.words[max(0, first - 2)..<first].map(\.lower)
        return before.contains("by") || before.contains("up") || before.contains("down")
    }

    /// Whether a statement that leaves open by its words which way the claim's matter went tells the figures as the claim does:
    /// each a rise or each a fall, or each how things are.
    ///
    /// "Average speeds came down by 2.4 mph on main roads" beside "Mean speeds fell by 2.4 mph".
    func goesSameWay(_ claimed: Quantity, _ reported: Quantity, in statement: Statement) -> Bool {
        guard !words.denies, !isDenied(reported, in: statement),
            !words.statement.words.contains(where: { denyingWords.contains($0.lower) })
        else { return false }
        if tellsChange(claimed) {
            let own: Quantity.Direction? =
                claimed.direction
                ?? (words.direction == .increase
                    ? .increase : words.direction == .decrease ? .decrease : nil)
            return own != nil && reported.role != .level && own == reported.direction
        }
        let places = words.statement.places(of: claimed.range)
        let isEnd =
            places.lowerBound > 0 && words.statement.words[places.lowerBound - 1].lower == "to"
        return reported.role == .level && !isEnd && claim.comparator == nil
            && words.statement.changes.allSatisfy { change in
                statement.changes.isEmpty
                    || statement.changes.contains { isCompatible($0.direction, change.direction) }
            }
    }

    /// Whether anything is denied in the clause of a figure.
    private func isDenied(_ reported: Quantity, in statement: Statement) -> Bool {
        let clause = statement.clause(of: reported.range)
        return statement.denials.contains { $0.clause == clause }
            || statement.words.contains {
                $0.clause == clause && denyingWords.contains($0.lower)
            }
    }
}
