import Citations

extension Rule {
    /// Flags a source that, read whole, is about something else.
    static let unrelatedSource: Rule = Rule(
        id: "unrelated-source", severity: .error, effect: .unsupports,
        why:
            "The citation leads to a work on another subject: most often a wrong number or a wrong link.",
        unless:
            "It needs a full text of some length that shares none of the claim's subject; with an abstract alone the "
            + "claim stays unverified.",
        wrong: Example("Massage reduces blood pressure by 12% [1].", .fullText(otherSubject)),
        right: Example(
            "Massage reduces blood pressure by 12% [1].",
            .fullText("Massage reduced blood pressure by 12% compared with rest. " + otherSubject)),
        scope: .comparison { comparison in
            guard comparison.isAboutSomethingElse else { return [] }
            let isWhole = comparison.record.isWholeText
            return [
                comparison.finding(
                    .unrelatedSource, as: isWhole ? .unsupports : .unverifies,
                    "The \(comparison.record.depth.readableName) shares no subject with the claim.")
            ]
        })
}

/// Fifty sentences about bees: the example needs a whole text.
private let otherSubject = (1...50).map { number in
    "In hive \(number) of the orchard the bees danced for their sisters and brought home nectar and pollen by noon."
}.joined(separator: " ")

extension Comparison {
    /// Whether the record, read far enough to know, shares no subject with the claim.
    var isAboutSomethingElse: Bool {
        guard record.statements.count >= 5, words.statement.termSet.count >= 3 else { return false }
        let own = words.allTerms
        return 6 * own.count { record.mentions[$0] != nil } < own.count
    }
}
