import Citations
import Claims
import Prose
import Quantities

extension Rule {
    /// Flags one end of an interval told as if it were the value.
    static let intervalCollapsed: Rule = Rule(
        id: "interval-collapsed", severity: .warning, effect: .overstates, restsOnFigure: true,
        why:
            "A source that gives an interval does not know the value; one end of it says more than was found.",
        unless:
            "It does not apply to a figure that the draft itself tells as a bound or as rough (\"up to\", \"at least\", "
            + "\"about\"), nor to one that the source gives elsewhere as a value.",
        wrong: Example(
            "Massage reduced systolic blood pressure by 10% [1].",
            .abstract("Massage reduced systolic blood pressure by 5 to 10%.", .trial)),
        right: Example(
            "Massage reduced systolic blood pressure by 5 to 10% [1].",
            .abstract("Massage reduced systolic blood pressure by 5 to 10%.", .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    for claimed in comparison.words.quantities where claimed.value != nil && claimed.modifier == nil
    {
        if let found = comparison.estimate(withEnd: claimed) {
            let statement = comparison.record.statements[found.statement]
            let estimate = statement.text[found.reported.range]
            return [
                comparison.finding(
                    .intervalCollapsed, at: claimed.range, against: found.statement,
                    decisive: found.reported.range,
                    edit: Edit(scope: claimed.range, text: estimate),
                    "The source gives \(estimate); \(comparison.reading.article[claimed.range]) is an end of its interval."
                )
            ]
        }
        guard comparison.bearingOut(claimed) == nil, comparison.maximum(meeting: claimed) == nil,
            let pair = comparison.counterpart(of: claimed), pair.sense == .range,
            let ours = Figure(claimed), let high = pair.reported.high,
            case let upper = Figure(end: high, of: pair.reported),
            ours.isComparable(to: upper), ours.meets(upper)
        else { continue }
        let written = comparison.record.statements[pair.statement].text[pair.reported.range]
        return [
            comparison.finding(
                .intervalCollapsed, at: claimed.range, against: pair.statement,
                decisive: pair.reported.range, edit: Edit(scope: claimed.range, text: written),
                "The source gives the interval \(written), not one value.")
        ]
    }
    return []
}
