import Citations
import Claims

extension Rule {
    /// Says that the claimed figure is in the source, but under another treatment.
    static let anotherTreatment: Rule = Rule(
        id: "another-treatment", severity: .warning, effect: .unverifies,
        why: "What one treatment did says nothing of the other that was tried beside it.",
        unless:
            "It applies only where no sentence of the source gives the figure under the claim's treatment, and the "
            + "sentence that gives it speaks of the same measure under another, which the source tells apart from it.",
        wrong: Example(
            "Stretching reduces systolic blood pressure by 12% in nurses [1].",
            .abstract(
                "Massage reduced systolic blood pressure by 12% in nurses. "
                    + "Another group was asked to do stretching.",
                .trial)),
        right: Example(
            "Massage reduces systolic blood pressure by 12% in nurses [1].",
            .abstract(
                "Massage reduced systolic blood pressure by 12% in nurses. "
                    + "Another group was asked to do stretching.",
                .trial)),
        scope: .comparison { comparison in
            comparison.misplaced(.anotherTreatment, lacking: \.agent, holding: \.measured) {
                "The source gives \($0) under another treatment."
            }
        })
}
