import Citations
import Claims
import Prose
import Quantities

extension Rule {
    /// Flags a checkable claim that names no source.
    static let missingCitation: Rule = Rule(
        id: "missing-citation", severity: .warning, effect: .unsupports,
        why: "A reader cannot check an effect or a figure that names no source.",
        unless:
            "Common knowledge, definitions, advice, questions, opinions, plans, quoted speech, what a council or "
            + "a company says of itself, the writer's own data and experience need no source; a heading and a "
            + "sentence without a figure that opens a paragraph find theirs below; a claim that restates a cited one, or "
            + "goes on telling its study, shares its citation.",
        wrong: Example("Massage reduces blood pressure by 12%."),
        right: Example(
            "Massage reduces blood pressure by 12% [1].",
            .abstract("Massage reduced blood pressure by 12% compared with rest.", .trial)),
        scope: .citing(findings))
}

private func findings(in cited: CitedClaim) -> [Finding] {
    let claim = cited.claim
    guard claim.kind != .anecdote, cited.citations.isEmpty, !invokesResearch(claim),
        !needsNoSource(claim, in: cited.reading)
    else { return [] }
    let rule = Rule.missingCitation
    return [
        Finding(
            rule: rule.id,
            severity: claim.checkworthiness >= 0.5 && !claim.isHeading ? .warning : .note,
            effect: rule.effect,
            draft: cited.draft(claim.range),
            message: claim.quantities.isEmpty
                ? "No source is given for this effect." : "No source is given for this figure.")
    ]
}

/// Whether the claim leans on research or on somebody named: then the citation is vague, not missing.
func invokesResearch(_ claim: Claim) -> Bool {
    switch claim.attribution {
    case .research, .named: true
    case .none, .experience: false
    }
}
