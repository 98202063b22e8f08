import Citations

extension Rule {
    /// Notes that the source is a preprint, a protocol or a registration.
    static let preliminarySource: Rule = Rule(
        id: "preliminary-source", severity: .note, effect: .notes,
        why: "Nobody has reviewed a preprint, and a protocol has no results yet.",
        unless: "It changes no verdict, and is left out where the draft says so itself.",
        wrong: Example(
            "Massage reduces systolic blood pressure by 12% [1].",
            .preprint("Massage reduced systolic blood pressure by 12%.")),
        right: Example(
            "Massage reduces systolic blood pressure by 12%, says a preprint [1].",
            .preprint("Massage reduced systolic blood pressure by 12%.")),
        scope: .source { cited in
            guard let record = cited.record,
                record.kind == .preprint || record.kind == .trialRegistration
                    || record.study?.value == .studyProtocol,
                !reportsNotice(cited, stems: ["preprint", "protocol", "unreviewed", "preliminary"])
            else { return [] }
            return [
                cited.finding(
                    .preliminarySource,
                    record.kind == .preprint
                        ? "The source is a preprint that nobody has reviewed."
                        : "The source describes a study and has no reviewed results yet.")
            ]
        })
}
