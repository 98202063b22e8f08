import Citations
import Claims
import Prose
import Quantities

extension Rule {
    /// Flags a figure rounded beyond what its digits allow.
    static let roundedUp: Rule = Rule(
        id: "rounded-up", severity: .warning, effect: .overstates, restsOnFigure: true,
        why:
            "Rounding always in one's own favour makes an effect larger than it was; what fell by a third has not vanished.",
        unless:
            "Rounding to the nearest (12.6% to 13%) is right, and so is a figure told as \"about\" or a thing as almost gone.",
        wrong: Example(
            "Massage reduced systolic blood pressure by 13% [1].",
            .abstract("Massage reduced systolic blood pressure by 12.2%.", .trial)),
        right: Example(
            "Massage reduced systolic blood pressure by 12% [1].",
            .abstract("Massage reduced systolic blood pressure by 12.2%.", .trial)),
        scope: .comparison { comparison in
            for claimed in comparison.words.quantities {
                guard let pair = comparison.differing(claimed), pair.sense == .typical,
                    let (ours, theirs) = onOneScale(claimed, pair.reported),
                    Figure(claimed)?.scale == ours.scale,
                    Figure(pair.reported)?.scale == theirs.scale,
                    roundsUp(ours, theirs),
                    !differsInUnitOnly(claimed, pair.reported),
                    case let statement = comparison.record.statements[pair.statement],
                    !comparison.isUnderOtherCircumstances(statement),
                    !comparison.isDeniedOnOneSide(pair.reported, in: statement)
                else { continue }
                let reported = statement.text[pair.reported.range]
                return [
                    comparison.finding(
                        .roundedUp, at: claimed.range, against: pair.statement,
                        decisive: pair.reported.range,
                        edit: replacement(of: claimed, by: pair.reported, in: comparison, pair),
                        "\(reported) was rounded up to \(comparison.reading.article[claimed.range])."
                    )
                ]
            }
            return comparison.remainder.map { [$0] } ?? []
        })
}

/// Whether a figure lies above another by less than one of its own last digits.
func roundsUp(_ ours: Figure, _ theirs: Figure) -> Bool {
    guard let value = ours.value, let reported = theirs.value, abs(value) > abs(reported) else {
        return false
    }
    let step = ours.high - ours.low
    return step.isFinite && theirs.high - theirs.low < step && abs(value) - abs(reported) < step
}
