import Citations
import Claims

extension Rule {
    /// Says that nothing in the source speaks about the claim.
    static let sourceSilent: Rule = Rule(
        id: "source-silent", severity: .note, effect: .unverifies,
        why: "A citation should lead to the words that bear the claim out.",
        unless:
            "The silence of an abstract proves nothing, so the claim is unverified; only where the whole text was "
            + "read, and is about the same subject, does silence leave the claim unsupported.",
        wrong: Example(
            "Massage reduces blood pressure by 12% [1].",
            .abstract("Massage shortened the time that runners slept after a race.", .trial)),
        right: Example(
            "Massage reduces blood pressure by 12% [1].",
            .abstract("Massage reduced blood pressure by 12% compared with rest.", .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    guard !comparison.record.statements.isEmpty, !comparison.isAboutSomethingElse,
        !comparison.sharesDistinctFigure,
        (comparison.alignments.map(\.coverageInContext).max() ?? 0) < 0.6
            || comparison.lacksMeasure,
        // What registries define at length is shared in part by much that says something else.
        comparison.support == nil
            || !comparison.isChosen && comparison.effect?.isMeasureDefined == true
    else { return [] }
    let isWhole =
        comparison.record.isWholeText
        && (comparison.alignments.map(\.coverageInContext).max() ?? 0) < 0.35
    return [
        comparison.finding(
            .sourceSilent, as: isWhole ? .unsupports : .unverifies,
            isWhole
                ? "The whole text was read, and no sentence in it says this."
                : "No sentence of the \(comparison.record.depth.readableName) was found to say this; "
                    + "the full text may."
        )
    ]
}

extension Comparison {
    /// Whether no sentence of the record, its title included, names any part of what the claim measures.
    fileprivate var lacksMeasure: Bool {
        let measured = words.measuredTerms.reduce(into: Set<Term>()) { terms, term in
            terms.formUnion(record.abbreviations[term] ?? [term])
        }
        return claim.measured != nil && !record.mentionsAny(of: measured)
    }
}

extension SourceRecord.Depth {
    /// What a reader calls it.
    var readableName: String {
        switch self {
        case .none: "source, of which nothing was read,"
        case .metadata: "record, which has no abstract,"
        case .excerpt: "excerpt"
        case .abstract: "abstract"
        case .fullText: "text"
        }
    }
}
