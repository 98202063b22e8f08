import Claims
import Prose
import Quantities

extension Rule {
    /// Flags "5 percent" where the source says "5 percentage points".
    static let percentForPercentagePoints: Rule = Rule(
        id: "percent-for-percentage-points", severity: .error, effect: .contradicts,
        restsOnFigure: true,
        why: "From 40% to 45% is 5 percentage points, but 12.5 percent.",
        unless: "A figure that the source also gives as a relative change is right.",
        wrong: Example(
            "Turnout among young voters fell by 5 percent [1].",
            .abstract("Turnout among young voters fell by 5 percentage points.")),
        right: Example(
            "Turnout among young voters fell by 5 percentage points [1].",
            .abstract("Turnout among young voters fell by 5 percentage points.")),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    for claimed in comparison.words.quantities
    where claimed.kind == .percent && claimed.role != .level {
        guard comparison.bearingOut(claimed) == nil, let ours = Figure(claimed)?.value else {
            continue
        }
        for pair in comparison.pairs(of: claimed) where comparison.isNear(pair) {
            let isPoints = pair.reported.readings(as: pair.sense).contains { reading in
                reading.figure.scale == .points && reading.figure.low <= ours
                    && ours <= reading.figure.high
            }
            guard isPoints, pair.affinity >= 0.5 || pair.isVerbatim else { continue }
            let number = comparison.reading.article[claimed.numeralRange]
            return [
                comparison.finding(
                    .percentForPercentagePoints, at: claimed.range, against: pair.statement,
                    decisive: pair.reported.range,
                    edit: Edit(scope: claimed.range, text: number + " percentage points"),
                    "The source reports \(number) percentage points, which is not \(number) percent."
                )
            ]
        }
    }
    return []
}
