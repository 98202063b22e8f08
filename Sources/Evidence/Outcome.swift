import Citations
import Claims

/// What came of laying a claim beside a record.
struct Outcome: Sendable {
    /// What the rules found.
    let findings: [Finding]
    /// What bears the claim out, when no rule speaks against it.
    let support: Support?
    /// The passage that decided; where none did, the one nearest to the claim, whatever it says.
    let quote: SourceQuote?
    /// Where nothing decided, other passages that are about as near, best first.
    let alsoNear: [SourceQuote]
    /// How closely the passage that decided fits, 0 to 1.
    let closeness: Double
    /// The statements that decided, as places in the record's passages, best first.
    let rationale: [Int]

    /// The outcome of a comparison with what the rules found in it.
    init(_ comparison: Comparison, _ findings: [Finding]) {
        self.findings = findings
        support = comparison.support
        let best = comparison.alignments.first
        let decided =
            findings.first { $0.source != nil && $0.effect != .notes }?.source
            ?? support.map { support in
                comparison.record.quote(
                    comparison.record.statements[support.statement], decisive: support.decisive,
                    citation: comparison.citation)
            }
        let isOpen = verdict(of: findings, isBorneOut: support != nil) == .unverified
        let near = decided == nil && isOpen ? comparison.nearest : []
        quote = decided ?? near.first
        alsoNear = Array(near.dropFirst())
        closeness = support?.closeness ?? best?.coverageInContext ?? 0
        let aligned = comparison.alignments.prefix(3).filter(\.isAboutTheSame).compactMap {
            comparison.statement($0).passage
        }
        var places: [Int] = []
        for place in decided.map({ [$0.passage] + aligned }) ?? near.map(\.passage)
        where !places.contains(place) {
            places.append(place)
        }
        rationale = places
    }
}
