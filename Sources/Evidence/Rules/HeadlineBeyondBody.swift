import Claims
import Prose
import Quantities

extension Rule {
    /// Flags a title or heading that says more than the text below it.
    static let headlineBeyondBody: Rule = Rule(
        id: "headline-beyond-body", severity: .warning, effect: .notes,
        why: "Most readers keep the headline: it may not be surer than the article.",
        unless:
            "A heading whose wording the body repeats without a hedge is right, and so are questions and labels.",
        wrong: Example(
            "# Massage Stops Back Pain\n\nMassage can reduce back pain for some people."),
        right: Example(
            "# Massage Can Reduce Back Pain\n\nMassage can reduce back pain for some people."),
        scope: .article(findings))
}

private func findings(in reading: Reading) -> [Finding] {
    let body = reading.claims.filter { !$0.isHeading && $0.kind != .anecdote }
        .map { ClaimWords($0, in: reading) }
    // Each heading is held against the whole body; the first hundred are what anybody reads.
    return reading.claims.lazy.filter { $0.isHeading && $0.certainty == .certain && !$0.isNegated }
        .prefix(100).compactMap { claim in
            let heading = ClaimWords(claim, in: reading)
            let below = body.filter { speaksOfSame(heading, $0) }
            guard let hedged = below.first(where: { isHedged($0, in: reading) }),
                !below.contains(where: { saysAsMuch($0, as: heading, in: reading) })
            else { return nil }
            let rule = Rule.headlineBeyondBody
            return Finding(
                rule: rule.id, severity: rule.severity, effect: rule.effect,
                draft: DraftQuote(range: claim.range, text: reading.article[claim.range]),
                message: "The heading is surer than the text, which says: “"
                    + "\(reading.article[hedged.claim.range])”.")
        }
}

/// Whether a claim of the body is about what the heading is about: two of its terms but the verb (the one where there is
/// one only), and two in five of them.
private func speaksOfSame(_ heading: ClaimWords, _ body: ClaimWords) -> Bool {
    let turns = Set(heading.statement.changes.map(\.word))
    let terms = Set(heading.statement.terms.filter { !turns.contains($0.word) }.map(\.term))
    let common = terms.intersection(body.allTerms).count
    return common >= min(2, terms.count) && 5 * common >= 2 * terms.count && common > 0
}

private func isHedged(_ body: ClaimWords, in reading: Reading) -> Bool {
    body.claim.certainty != .certain || body.quantities.contains { $0.modifier == .upTo }
}

/// Whether a claim of the body repeats the heading's own verb without a hedge.
private func saysAsMuch(_ body: ClaimWords, as heading: ClaimWords, in reading: Reading) -> Bool {
    guard !isHedged(body, in: reading) else { return false }
    let verbs = Set(heading.statement.words.map(\.stem)).subtracting(heading.measuredTerms)
    let own = Set(body.statement.words.map(\.stem))
    return heading.statement.changes.isEmpty
        ? verbs.isSubset(of: own)
        : heading.statement.changes.contains { own.contains(heading.statement.words[$0.word].stem) }
}
