import Citations

extension Rule {
    /// Notes that the cited work was corrected.
    static let correctedSource: Rule = Rule(
        id: "corrected-source", severity: .note, effect: .notes,
        why: "A correction may have changed the very figure that is quoted.",
        unless: "It never changes a verdict, and is left out where the work was retracted.",
        wrong: Example(
            "Massage reduces blood pressure by 12% [1].",
            .noticed(.corrected, "Massage reduced blood pressure by 12% compared with rest.")),
        right: Example(
            "Massage reduces blood pressure by 12% [1].",
            .abstract("Massage reduced blood pressure by 12% compared with rest.", .trial)),
        scope: .source { cited in
            guard let notices = cited.record?.notices,
                standing(of: .corrected, in: notices) != .absent,
                standing(of: .retracted, in: notices) == .absent
            else { return [] }
            return [
                cited.finding(
                    .correctedSource,
                    "The work has been corrected: see that the quoted result still stands.")
            ]
        })
}
