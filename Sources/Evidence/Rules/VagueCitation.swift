import Citations
import Claims
import Prose

extension Rule {
    /// Flags research that is invoked and not named.
    static let vagueCitation: Rule = Rule(
        id: "vague-citation", severity: .warning, effect: .unsupports,
        why:
            "\"Research shows\" or the name of a site leads nowhere: nobody can look up which study is meant.",
        unless:
            "A claim that also cites a work, or shares the citation of one, is not flagged; nor is what a council, a "
            + "company or the police say of their own doings, or what the writers found themselves.",
        wrong: Example("Research shows that massage reduces blood pressure by 12%."),
        right: Example(
            "Research shows that massage reduces blood pressure by 12% [1].",
            .abstract("Massage reduced blood pressure by 12% compared with rest.", .trial)),
        scope: .citing(findings))
}

private func findings(in cited: CitedClaim) -> [Finding] {
    let claim = cited.claim
    guard claim.kind != .anecdote, !cited.citations.contains(where: \.leadsSomewhere) else {
        return []
    }
    guard !isPartysOwn(claim, in: cited.reading), !tellsOwnFinding(claim, in: cited.reading),
        !isAskedFor(claim, in: cited.reading)
    else { return [] }
    let rule = Rule.vagueCitation
    if let vague = cited.citations.first(where: \.isVague), case .vague(let name) = vague.target {
        return [
            Finding(
                rule: rule.id, severity: rule.severity, effect: rule.effect,
                draft: cited.draft(vague.range),
                message: vague.kind == .accordingTo
                    ? "“\(name)” names no work that could be looked up."
                    : "Research is invoked, but no work is named.")
        ]
    }
    switch claim.attribution {
    case .research(let range):
        return [
            Finding(
                rule: rule.id, severity: rule.severity, effect: rule.effect,
                draft: cited.draft(range),
                message: "Research is invoked, but no work is named.")
        ]
    case .named(let name, let range):
        return [
            Finding(
                rule: rule.id, severity: rule.severity, effect: rule.effect,
                draft: cited.draft(range),
                message: "“\(name)” names no work that could be looked up.")
        ]
    case .none, .experience: return []
    }
}

extension Citation {
    /// Whether research is invoked and nothing named.
    var isVague: Bool { if case .vague = target { true } else { false } }
    /// Whether it names something that can be looked up.
    var leadsSomewhere: Bool {
        switch target {
        case .identifier, .reference: true
        case .vague, .dangling: false
        }
    }
}
