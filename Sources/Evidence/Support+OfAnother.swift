import Claims
import Quantities

/// A statement that gives the claimed figure of something else.
extension Comparison {
    /// Whether a statement gives a figure of the claim, but of another group or time, per another time, or the other
    /// way round.
    func isOfAnother(_ statement: Statement) -> Bool {
        words.quantities.contains { claimed in
            isOfAnotherSide(claimed, in: statement) || isOfAnotherBase(claimed, in: statement)
                || isOfAnotherTime(claimed, in: statement)
                || isTurned(claimed, in: statement)
        } || isOnOtherSideOfMark(statement) || isToldGentler(statement) || namesPrefixed(statement)
            || exchangesSides(with: statement) || exchanged(in: statement) != nil
            || isDated && namesAnotherYear(statement) || isFarBeyondBound(statement)
    }

    /// Whether the claim bounds what a statement gives far away from it, "more than 38%" of 72%: whoever bounds a figure means
    /// the next round one.
    private func isFarBeyondBound(_ statement: Statement) -> Bool {
        words.quantities.contains { claimed in
            guard [.moreThan, .atLeast, .lessThan].contains(claimed.modifier),
                let own = Figure(claimed)?.value, own > 0
            else { return false }
            let values = statement.quantities.filter { agreesWithAnyReading(claimed, $0) }
                .compactMap { Figure($0)?.value }.map(abs)
            return !values.isEmpty && values.allSatisfy { max($0, own) > 1.6 * min($0, own) }
        }
    }

    /// Whether one tells a figure as above something and the other as below it.
    private func isOnOtherSideOfMark(_ statement: Statement) -> Bool {
        let ours = Set(words.statement.words.map(\.lower)).intersection(["above", "below"])
        let theirs = Set(statement.words.map(\.lower)).intersection(["above", "below"])
        return ours.count == 1 && theirs.count == 1 && ours != theirs
    }

    /// Whether the claim says when by a year: "in 2023", and not of "a 2023 study".
    private var isDated: Bool {
        let own = words.statement.words
        return claim.time != nil
            || zip(own, own.dropFirst()).contains { lead, year in
                year.isNumber && year.lower.utf8.count == 4
                    && ["in", "by", "since", "during", "until", "between", "from", "before"]
                        .contains(lead.lower)
            }
    }
}
