import Citations
import Claims
import Prose
import Quantities

extension Rule {
    /// Flags a figure outside the interval the source gives.
    static let outsideInterval: Rule = Rule(
        id: "outside-interval", severity: .error, effect: .contradicts, restsOnFigure: true,
        why: "The source says between which values it lies, and the draft's figure lies beyond.",
        unless:
            "Touching an end, within rounding, is inside; an interval for another group or time is another matter.",
        wrong: Example(
            "Massage reduced systolic blood pressure by 22% [1].",
            .abstract("Massage reduced systolic blood pressure by 5 to 10%.", .trial)),
        right: Example(
            "Massage reduced systolic blood pressure by 5 to 10% [1].",
            .abstract("Massage reduced systolic blood pressure by 5 to 10%.", .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    for claimed in comparison.words.quantities {
        guard let pair = comparison.differing(claimed), pair.sense == .range, claimed.value != nil,
            !comparison.agreesWithAnyReading(claimed, pair.reported)
        else { continue }
        let written = comparison.record.statements[pair.statement].text[pair.reported.range]
        return [
            comparison.finding(
                .outsideInterval, at: claimed.range, against: pair.statement,
                decisive: pair.reported.range,
                edit: replacement(of: claimed, byRange: written),
                "\(comparison.reading.article[claimed.range]) lies outside the source's \(written)."
            )
        ]
    }
    return []
}

private func replacement(of claimed: Quantity, byRange written: String) -> Edit {
    Edit(scope: claimed.range, text: written)
}
