import Citations
import Claims
import Prose

extension Rule {
    /// Notes that the source itself only repeats the finding from elsewhere.
    static let secondarySource: Rule = Rule(
        id: "secondary-source", severity: .note, effect: .notes,
        why:
            "A review or an introduction tells what others found: the study itself is the better source.",
        unless:
            "Systematic reviews and meta-analyses are sources of their own; it never changes a verdict.",
        wrong: Example(
            "Massage reduces systolic blood pressure by 12% [1].",
            .abstract("Massage reduced systolic blood pressure by 12%.", .review)),
        right: Example(
            "Massage reduces systolic blood pressure by 12% [1].",
            .abstract("Massage reduced systolic blood pressure by 12%.", .trial)),
        scope: .comparison { comparison in
            guard let support = comparison.support,
                case let statement = comparison.record.statements[support.statement],
                [.review, .editorial].contains(comparison.record.study)
                    || statement.role == .background
            else { return [] }
            return [
                comparison.finding(
                    .secondarySource, against: support.statement,
                    "The source tells this from elsewhere: cite the study itself.")
            ]
        })
}
