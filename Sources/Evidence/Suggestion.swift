import Claims
import Prose

extension Judge {
    /// The finding with its suggestion only if the sentence so edited comes out supported beside the same record.
    func checked(_ finding: Finding, in comparison: Comparison) -> Finding {
        guard let suggestion = finding.suggestion else { return finding }
        var finding = finding
        let edited = edited(
            comparison.words.sentence, replacing: finding.draft.range, by: suggestion)
        if !isBorneOut(edited, by: comparison.record) { finding.suggestion = nil }
        return finding
    }

    /// A sentence of the article with some of its words replaced.
    private func edited(_ sentence: TextRange, replacing range: TextRange, by words: String)
        -> String
    {
        let text = reading.article.text
        return text[TextRange(sentence.start, range.start)] + words
            + text[TextRange(range.end, sentence.end)]
    }
}

/// Whether every claim of a sentence comes out supported beside a record, without suggestions of its own.
func isBorneOut(_ sentence: String, by record: RecordReading) -> Bool {
    let reading = read(Article.reading(sentence, as: .plain))
    let claims = reading.claims.filter { $0.kind != .anecdote }
    guard !claims.isEmpty else { return false }
    return claims.contains { claim in
        let comparison = Comparison(claim, in: reading, with: record, citation: nil)
        let findings = Rules.list.flatMap { rule -> [Finding] in
            if case .comparison(let findings) = rule.scope { findings(comparison) } else { [] }
        }
        return verdict(of: findings, isBorneOut: comparison.support != nil) == .supported
    }
}
