import Citations
import Claims
import Evidence
import Prose
import Quantities

/// Translates the values of the stages into those of the wire.
struct ReportWriter {
    let reading: Reading
    let index: DraftIndex
    let sources: SourceList

    /// One claim; without an assessment it was not judged, which is said and never passed over.
    func claim(_ claim: Claim, id: String, _ assessment: Assessment?) -> Report.Claim {
        let isAnecdote = claim.kind == .anecdote
        return Report.Claim(
            id: id, draft: index.draft(claim.range), kind: claim.kind.rawValue,
            checkworthiness: hundredths(claim.checkworthiness),
            quantities: claim.quantities.compactMap(quantity),
            measured: claim.measured?.text, agent: claim.agent?.text,
            direction: claim.direction?.rawValue, comparator: claim.comparator?.text,
            population: claim.population?.text, time: claim.time?.text,
            certainty: claim.certainty.rawValue, causality: claim.causality.rawValue,
            attribution: claim.attribution.name,
            verdict: assessment.map { $0.verdict?.rawValue }
                ?? (isAnecdote ? nil : Verdict.unverified.rawValue),
            reason: assessment?.reason
                ?? (isAnecdote ? "A person's own experience: shown, not judged." : "Not judged."),
            confidence: hundredths(assessment?.confidence ?? 0),
            depth: (assessment?.depth ?? .none).rawValue,
            findings: (assessment?.findings ?? []).map(finding),
            sources: (assessment?.sources ?? []).map(sourceVerdict))
    }

    /// One finding.
    func finding(_ finding: Finding) -> Report.Finding {
        Report.Finding(
            rule: finding.rule.rawValue, severity: finding.severity.rawValue,
            effect: finding.effect.rawValue,
            draft: Report.Draft(
                text: finding.draft.text, location: index.location(of: finding.draft.range)),
            source: finding.source.map(quote), message: finding.message,
            suggestion: finding.suggestion)
    }

    /// Problems with their places, each said once.
    func problems(_ problems: [Problem]) -> [Report.Problem] {
        var seen: Set<Report.Problem> = []
        return problems.map { problem in
            Report.Problem(problem, at: problem.range.map(index.location))
        }
        .filter { seen.insert($0).inserted }
    }

    private func quantity(at place: Int) -> Report.Quantity? {
        guard reading.quantities.indices.contains(place) else { return nil }
        let quantity = reading.quantities[place]
        return Report.Quantity(
            draft: index.draft(quantity.range), kind: quantity.kind.rawValue,
            value: quantity.value?.value, low: quantity.low?.value, high: quantity.high?.value,
            unit: quantity.unit?.code, modifier: quantity.modifier?.rawValue,
            role: quantity.role.rawValue)
    }

    private func sourceVerdict(_ source: Assessment.Source) -> Report.SourceVerdict {
        let citation = source.citation.flatMap { place in
            reading.citations.citations.indices.contains(place)
                ? reading.citations.citations[place] : nil
        }
        return Report.SourceVerdict(
            source: source.citation.flatMap(sources.id),
            mark: citation.map { index.draft($0.range) },
            binding: citation?.binding.rawValue, verdict: source.verdict.rawValue,
            depth: source.depth.rawValue, confidence: hundredths(source.confidence),
            quote: source.quote.map(quote),
            alsoNear: source.alsoNear.isEmpty ? nil : source.alsoNear.map(quote))
    }

    private func quote(_ quote: SourceQuote) -> Report.Quote {
        Report.Quote(
            source: quote.citation.flatMap(sources.id), text: quote.text,
            decisive: quote.decisive.map { utf16Range($0, in: quote.text) },
            section: quote.section)
    }
}

/// A range of UTF-8 offsets of `text` in UTF-16 offsets.
private func utf16Range(_ range: TextRange, in text: String) -> [Int] {
    let positions = SourceIndex(text)
    return [positions.utf16(of: range.start), positions.utf16(of: range.end)]
}

/// A share rounded to two decimals, so that reports do not differ in the last bits of arithmetic.
func hundredths(_ value: Double) -> Double {
    guard value.isFinite else { return 0 }
    return (value * 100).rounded() / 100
}
