import Citations
import Claims
import Prose
import Quantities

extension Rule {
    /// Flags a relative change told as percentage points.
    static let relativeForAbsolute: Rule = Rule(
        id: "relative-for-absolute", severity: .error, effect: .overstates, restsOnFigure: true,
        why: "Half of a small risk is still small: 50% less than 2% is one percentage point.",
        unless:
            "It applies only where the source gives the number as a percent of change; a draft that tells it as a percent, "
            + "and points that the source gives itself, are right.",
        wrong: Example(
            "Vaccination lowered the risk of infection by 50 percentage points [1].",
            .abstract("Vaccination lowered the risk of infection by 50%, from 2% to 1%.", .trial)),
        right: Example(
            "Vaccination lowered the risk of infection by 50% [1].",
            .abstract("Vaccination lowered the risk of infection by 50%, from 2% to 1%.", .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    for claimed in comparison.words.quantities where claimed.kind == .percentagePoint {
        guard comparison.bearingOut(claimed) == nil, let ours = Figure(claimed) else { continue }
        for pair in comparison.pairs(of: claimed) {
            let isDistinct = comparison.isDistinct(claimed, pair)
            guard comparison.isNear(pair) || isDistinct,
                pair.reported.kind == .percent, pair.reported.role != .level,
                let theirs = Figure(pair.reported), ours.low <= theirs.high,
                theirs.low <= ours.high,
                pair.affinity >= 0.5 || pair.isVerbatim || isDistinct
            else { continue }
            let number = comparison.reading.article[claimed.numeralRange]
            return [
                comparison.finding(
                    .relativeForAbsolute, at: claimed.range, against: pair.statement,
                    decisive: pair.reported.range,
                    edit: Edit(scope: claimed.range, text: number + "%"),
                    "The source's \(number)% is relative to where it started, not percentage points."
                )
            ]
        }
    }
    return []
}
