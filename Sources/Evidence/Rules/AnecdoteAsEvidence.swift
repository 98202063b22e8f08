import Citations
import Claims
import Prose

extension Rule {
    /// Notes that an experience stands where evidence should.
    static let anecdoteAsEvidence: Rule = Rule(
        id: "anecdote-as-evidence", severity: .note, effect: .notes,
        why:
            "One person's experience cannot show that a treatment works: most pain goes away by itself.",
        unless:
            "An experience told as one is fine; it is noted where a general claim in the same paragraph cites nothing.",
        wrong: Example("Massage reduces back pain. I noticed less pain after one session."),
        right: Example(
            "Massage reduces back pain [1]. I noticed less pain after one session.",
            .abstract("Massage reduced back pain compared with usual care.", .trial)),
        scope: .article(findings))
}

private func findings(in reading: Reading) -> [Finding] {
    let sentences = reading.article.sentences
    func block(of claim: Claim) -> Int? {
        sentences.indices.contains(claim.sentence) ? sentences[claim.sentence].block : nil
    }
    var uncited: Set<Int> = []
    for claim in reading.claims where claim.kind != .anecdote && !claim.isHeading {
        let isCited = claim.citations.contains { place in
            reading.citations.citations.indices.contains(place)
                && reading.citations.citations[place].leadsSomewhere
        }
        if !isCited, let block = block(of: claim) { uncited.insert(block) }
    }
    return reading.claims.filter { $0.kind == .anecdote }.compactMap { claim in
        guard let block = block(of: claim), uncited.contains(block) else { return nil }
        let rule = Rule.anecdoteAsEvidence
        return Finding(
            rule: rule.id, severity: rule.severity, effect: rule.effect,
            draft: DraftQuote(range: claim.range, text: reading.article[claim.range]),
            message: "A personal experience stands in for evidence here.")
    }
}
