import Citations
import Claims
import Prose
import Quantities

extension Rule {
    /// Flags a change from before to after in one group, told as an effect.
    static let singleArmChange: Rule = Rule(
        id: "single-arm-change", severity: .warning, effect: .overstates,
        why:
            "Pain that eases over six weeks may have eased without the treatment: only a group without it can tell.",
        unless:
            "It applies only where the source tells the change from baseline and says that it had no control group; a "
            + "draft that tells it as a change from baseline, or as seen after the treatment, is right.",
        wrong: Example(
            "Massage reduces systolic blood pressure by 12% [1].",
            .abstract(
                "In this uncontrolled study, systolic blood pressure was measured in 40 nurses. "
                    + "Massage reduced systolic blood pressure by 12% from baseline.",
                .uncontrolledTrial)),
        right: Example(
            "Systolic blood pressure was 12% lower than at baseline after massage [1].",
            .abstract(
                "In this uncontrolled study, systolic blood pressure was measured in 40 nurses. "
                    + "Massage reduced systolic blood pressure by 12% from baseline.",
                .uncontrolledTrial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    guard comparison.claim.causality == .cause, !comparison.words.denies,
        comparison.record.hasNoControl,
        comparison.sentenceWords.isDisjoint(with: beforeAndAfter),
        let claimed = comparison.words.quantities.first,
        let pair = comparison.bearingOut(claimed),
        case let statement = comparison.record.statements[pair.statement],
        let place = statement.words.firstIndex(where: { beforeAndAfter.contains($0.lower) })
    else { return [] }
    return [
        comparison.finding(
            .singleArmChange, at: claimed.range, against: pair.statement,
            decisive: statement.words[place].range,
            "The source tells a change from before to after in one group, with none to compare it with."
        )
    ]
}

private let beforeAndAfter: Set<String> = ["baseline", "pre", "before", "pretreatment", "initial"]

extension RecordReading {
    /// Whether the source had no group to compare with, by its kind or its own words.
    fileprivate var hasNoControl: Bool {
        if study == .uncontrolledTrial { return true }
        guard study?.canShowCause != true else { return false }
        return statements.contains { statement in
            let words = statement.words.map(\.lower)
            return words.contains("uncontrolled")
                || zip(words, words.dropFirst()).contains {
                    $0 == "single" && ["arm", "group"].contains($1)
                        || $0 == "no" && ["control", "comparison"].contains($1)
                        || $0 == "without" && $1 == "control"
                }
        }
    }
}
