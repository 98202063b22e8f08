import Citations

extension Rule {
    /// Flags a source that, read whole, is about something else.
    static let unrelatedSource: Rule = Rule(
        id: "unrelated-source", severity: .error, effect: .unsupports,
        why:
            "The citation leads to a work on another subject: most often a wrong number or a wrong link.",
        unless:
            "It needs the full text, or an abstract of at least five sentences, that shares none of the claim's "
            + "words; with an abstract alone the claim stays unverified.",
        wrong: Example("Massage reduces blood pressure by 12% [1].", .fullText(otherSubject)),
        right: Example(
            "Massage reduces blood pressure by 12% [1].",
            .fullText("Massage reduced blood pressure by 12% compared with rest. " + otherSubject)),
        scope: .comparison { comparison in
            guard comparison.isAboutSomethingElse else { return [] }
            let isWhole = comparison.record.depth == .fullText
            return [
                comparison.finding(
                    .unrelatedSource, as: isWhole ? .unsupports : .unverifies,
                    "The \(comparison.record.depth.readableName) shares no subject with the claim.")
            ]
        })
}

/// Twenty sentences about bees: the example needs a whole text.
private let otherSubject = (1...20).map { "Hive \($0) sent out bees that danced for nectar." }
    .joined(separator: " ")

extension Comparison {
    /// Whether the record, read far enough to know, shares no subject with the claim.
    var isAboutSomethingElse: Bool {
        guard record.statements.count >= 5, words.statement.termSet.count >= 3 else { return false }
        let shared = alignments.map(\.coverageInContext).max() ?? 0
        return shared < 0.15
    }
}
