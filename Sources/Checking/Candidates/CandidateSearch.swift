import Citations
import Claims
import Evidence
import Prose
import Reports
import Retrieval

/// Searches for sources that claims without citation might cite.
///
/// For the ten claims most worth checking; up to five candidates each, with what each says of the claim:
/// those that bear it out first. A work that was retracted, or of which no abstract is open, is not offered.
struct CandidateSearch: Sendable {
    private static let mostClaims = 10
    private static let mostCandidates = 5
    let retriever: Retriever
    let reading: Reading

    /// The report with its offers, and what they rest on.
    func offering(in report: Report) async -> (report: Report, evidence: EvidenceBundle) {
        var report = report
        var answers: [Answer] = []
        var failures: [FailedRequest] = []
        let words = SearchWords(reading)
        let places = report.claimsToOffer.filter(reading.claims.indices.contains)
            .prefix(Self.mostClaims)
        report.searches = []
        let searched = await withTaskGroup(
            of: (Int, Retriever.Searched).self, returning: [Int: Retriever.Searched].self
        ) { group in
            for place in places {
                let sent = words.words(for: reading.claims[place])
                // One word finds everything and nothing.
                guard sent.count > 1 else { continue }
                group.addTask { (place, await retriever.search(for: sent)) }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        for place in places {
            guard let found = searched[place] else { continue }
            answers += found.answers
            failures += found.failures
            report.claims[place].candidates = candidates(
                among: found.records, for: report.claims[place].draft.text)
            report.searches? += found.sent.map {
                Report.Search(
                    claim: report.claims[place].id, provider: $0.provider, words: $0.words)
            }
            report.add(found.problems.map { Report.Problem($0) })
        }
        return (report, EvidenceBundle(answers, failures: failures))
    }

    private func candidates(
        among records: [SourceRecord], for claim: String
    ) -> [Report.Candidate] {
        let offers = records.compactMap { offer($0, for: claim) }
        let order: [Verdict] = [
            .supported, .understated, .overstated, .contradicted, .unverified, .unsupported,
        ]
        let ranked = offers.enumerated().sorted { left, right in
            let ranks = [left, right].map { order.firstIndex(of: $0.element.verdict) ?? 9 }
            return (ranks[0], left.offset) < (ranks[1], right.offset)
        }
        return ranked.prefix(Self.mostCandidates).map(\.element.candidate)
    }

    private func offer(
        _ record: SourceRecord, for claim: String
    ) -> (verdict: Verdict, candidate: Report.Candidate)? {
        let passages = record.passages.filter { $0.role != .title }
        guard !passages.isEmpty, !record.notices.contains(where: { $0.kind == .retracted }),
            let identifier = record.identifiers.first
        else { return nil }
        let read = PassageRecord(
            title: record.title?.value, passages: passages, depth: record.depth,
            study: record.study?.value)
        let assessment = assess(claim: claim, beside: read)
        let nearest =
            assessment.rationale.first
            ?? rankedSentences(for: claim, in: read).first?.passage
        guard let passage = passages.first(where: { $0.index == nearest }) else { return nil }
        let quote = Report.Quote(
            source: identifier.text, text: passage.text, section: passage.section)
        let source = SourceCard(identifier, .found(record, problems: [])).source
        return (
            assessment.verdict,
            Report.Candidate(source: source, says: assessment.verdict.rawValue, quote: quote)
        )
    }
}
