import Claims
import Prose

extension Judge {
    /// The finding with its suggestion only if the sentence so edited may stand beside the same record.
    func checked(_ finding: Finding, in comparison: Comparison) -> Finding {
        guard let suggestion = finding.suggestion else { return finding }
        var finding = finding
        let (text, sentence) = (reading.article.text, comparison.words.sentence)
        let before = text[TextRange(sentence.start, finding.draft.range.start)]
        let after = text[TextRange(finding.draft.range.end, sentence.end)]
        let start = before.utf8.count
        if !mayStand(
            before + suggestion + after,
            edited: TextRange(start, start + suggestion.utf8.count), beside: comparison.record)
        {
            finding.suggestion = nil
        }
        return finding
    }

    /// Whether a sentence may stand beside a record: what it claims at the place where it was edited is borne out, and
    /// nothing else it claims is spoken against.
    private func mayStand(
        _ sentence: String, edited: TextRange, beside record: RecordReading
    ) -> Bool {
        let reading = read(Article.reading(sentence, as: .plain))
        let judge = Judge(reading: reading, resolutions: [:], policy: policy)
        let claims = reading.claims.filter { $0.kind != .anecdote }
        let verdicts = claims.map { claim -> Verdict in
            let comparison = Comparison(claim, in: reading, with: record, citation: nil)
            return verdict(
                of: policy.applied(to: judge.findings(in: comparison)),
                isBorneOut: comparison.support != nil)
        }
        let own = zip(claims, verdicts).filter { $0.0.range.overlaps(edited) }.map(\.1)
        return !own.isEmpty && own.allSatisfy { $0 == .supported }
            && verdicts.allSatisfy { ![.contradicted, .overstated].contains($0) }
    }
}
