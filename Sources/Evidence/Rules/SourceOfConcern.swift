import Citations

extension Rule {
    /// Flags a citation of a work that carries an expression of concern.
    static let sourceOfConcern: Rule = Rule(
        id: "source-of-concern", severity: .warning, effect: .unverifies,
        why: "Its own journal doubts the work and is looking into it: wait, or say so.",
        unless:
            "A sentence that reports the concern itself is not flagged, nor a work that is retracted anyway.",
        wrong: Example(
            "Massage reduces blood pressure by 12% [1].",
            .noticed(.concern, "Massage reduced blood pressure by 12% compared with rest.")),
        right: Example(
            "Massage reduces blood pressure by 12% [1].",
            .abstract("Massage reduced blood pressure by 12% compared with rest.", .trial)),
        scope: .source { cited in
            guard let notices = cited.record?.notices, !reportsNotice(cited, stems: ["concern"]),
                standing(of: .concern, in: notices) != .absent,
                standing(of: .retracted, in: notices) == .absent
            else { return [] }
            return [
                cited.finding(
                    .sourceOfConcern,
                    "The journal has published an expression of concern about the work.")
            ]
        })
}
