import Citations
import Claims

/// What came of laying a claim beside a record.
struct Outcome: Sendable {
    /// What the rules found.
    let findings: [Finding]
    /// What bears the claim out, when no rule speaks against it.
    let support: Support?
    /// The passage that speaks of the same thing, whatever it says.
    let quote: SourceQuote?
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
        let closest = best.flatMap { best in
            best.coverageInContext >= 0.5
                ? comparison.record.quote(
                    comparison.statement(best), citation: comparison.citation) : nil
        }
        quote = decided ?? comparison.quoteOfSameFigure ?? closest
        closeness = support?.closeness ?? best?.coverageInContext ?? 0
        var places: [Int] = []
        for place in [(decided ?? closest)?.passage].compactMap({ $0 })
            + comparison.alignments.prefix(3).filter(\.isAboutTheSame).compactMap({
                comparison.statement($0).passage
            })
        where !places.contains(place) {
            places.append(place)
        }
        rationale = places
    }
}
