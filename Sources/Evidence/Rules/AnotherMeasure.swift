import Citations
import Claims
import Prose
import Quantities

extension Rule {
    /// Says that the claimed figure is in the source, but of something else that was measured.
    static let anotherMeasure: Rule = Rule(
        id: "another-measure", severity: .warning, effect: .unverifies,
        why:
            "12% less pain and 12% less swelling are two findings: a figure belongs to its measure.",
        unless:
            "It applies only where no sentence of the source gives the figure of the claim's measure, and the sentence "
            + "that gives it names another measure under the same treatment, which the source tells apart from it.",
        wrong: Example(
            "Massage reduces resting heart rate by 12% in nurses [1].",
            .abstract(
                "Massage reduced systolic blood pressure by 12% in nurses. "
                    + "Resting heart rate was also measured.",
                .trial)),
        right: Example(
            "Massage reduces systolic blood pressure by 12% in nurses [1].",
            .abstract(
                "Massage reduced systolic blood pressure by 12% in nurses. "
                    + "Resting heart rate was also measured.",
                .trial)),
        scope: .comparison { comparison in
            comparison.misplaced(.anotherMeasure, lacking: \.measured, holding: \.agent) {
                "The source gives \($0) of something else that was measured."
            }
        })
}
