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
            "Common knowledge, definitions, advice, questions, opinions, the writer's own data and "
            + "experience need no source; a claim that restates a cited one shares its citation.",
        wrong: Example("Massage reduces blood pressure by 12%."),
        right: Example(
            "Massage reduces blood pressure by 12% [1].",
            .abstract("Massage reduced blood pressure by 12% compared with rest.", .trial)),
        scope: .citing(findings))
}

private func findings(in cited: CitedClaim) -> [Finding] {
    let claim = cited.claim
    guard claim.kind != .anecdote, cited.citations.isEmpty, !invokesResearch(claim),
        !isOwnData(claim, in: cited.reading)
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

/// Whether the sentence reports what its writers did themselves ("we measured", "in our survey").
private func isOwnData(_ claim: Claim, in reading: Reading) -> Bool {
    if case .experience = claim.attribution { return true }
    let sentence = reading.article.sentences[claim.sentence]
    let words = words(in: reading.article.text, within: sentence.range).map(\.lower)
    return zip(words, words.dropFirst()).contains { first, second in
        first == "we"
            && [
                "found", "measured", "observed", "surveyed", "recruited", "asked", "analysed",
                "analyzed",
                "tested", "compared", "studied", "interviewed", "counted", "collected", "treated",
                "admitted", "served", "planted", "trained", "taught",
            ].contains(second)
            || first == "our"
                && [
                    "survey", "data", "study", "results", "trial", "sample", "analysis",
                    "measurements", "median", "average", "mean",
                ]
                .contains(second)
    }
}
