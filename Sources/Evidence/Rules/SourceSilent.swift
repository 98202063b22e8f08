import Citations
import Claims
import Prose
import Quantities

extension Rule {
    /// Says that nothing in the source speaks about the claim.
    static let sourceSilent: Rule = Rule(
        id: "source-silent", severity: .note, effect: .unverifies,
        why: "A citation should lead to the words that bear the claim out.",
        unless:
            "The silence of an abstract proves nothing, so the claim is unverified; only where the whole text was "
            + "read, and is about the same subject, does silence leave the claim unsupported, and so do words that say "
            + "themselves that it was not measured.",
        wrong: Example(
            "Massage reduces blood pressure by 12% [1].",
            .abstract("Massage shortened the time that runners slept after a race.", .trial)),
        right: Example(
            "Massage reduces blood pressure by 12% [1].",
            .abstract("Massage reduced blood pressure by 12% compared with rest.", .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    if let (alignment, said) = comparison.unmeasured {
        let statement = comparison.statement(alignment)
        return [
            comparison.finding(
                .sourceSilent, as: .unsupports, against: alignment.statement,
                decisive: statement.range(of: said),
                "The source says itself that it did not measure this.")
        ]
    }
    let closest = comparison.alignments.map(\.coverageInContext).max() ?? 0
    guard !comparison.record.statements.isEmpty, !comparison.isAboutSomethingElse,
        // Registries define their measures at length, and part of that stands beside much that says something else.
        comparison.support == nil
            || !comparison.isChosen && comparison.effect?.isMeasureDefined == true
    else { return [] }
    let isDefined = comparison.effect?.isMeasureDefined == true
    let lacking = isDefined ? nil : comparison.figureGivenNowhere
    let holdsFigure =
        comparison.sharesDistinctFigure || !isDefined && comparison.holdsFigure()
    guard
        lacking != nil && !comparison.isDiffering
            || !holdsFigure && (closest < 0.6 || comparison.lacksMeasure)
    else { return [] }
    if comparison.record.isWholeText, closest < 0.35 {
        return [
            comparison.finding(
                .sourceSilent, as: .unsupports,
                "The whole text was read, and no sentence in it says this.")
        ]
    }
    let name = comparison.record.depth.readableName
    return [
        comparison.finding(
            .sourceSilent, at: lacking?.range,
            lacking.map {
                "No figure of the \(name) comes to “\(comparison.reading.article[$0.range])”."
            }
                ?? "No sentence of the \(name) was found to say this"
                + (comparison.record.depth == .fullText ? "." : "; the full text may."))
    ]
}

extension Comparison {
    /// Whether a figure of the claim is held against another that the source gives of the same.
    fileprivate var isDiffering: Bool { words.quantities.contains { differing($0) != nil } }

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
