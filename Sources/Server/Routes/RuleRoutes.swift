import Evidence
import Hummingbird

/// `/v1/rules`: every rule with what it means and how it is set here.
struct RuleRoutes {
    let parts: ServerParts

    func add(to router: Router<BasicRequestContext>) {
        router.resource("/v1/rules", [.get: list])
    }

    @Sendable private func list(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        try Response(json: RuleList(rules: Rules.all.map { RuleEntry($0, set: parts.rules) }))
    }
}

/// The body of `GET /v1/rules`.
struct RuleList: Encodable {
    let rules: [RuleEntry]
}

/// One rule.
struct RuleEntry: Encodable {
    struct Example: Encodable {
        let draft: String
        let source: String?
    }

    let id: String
    let scope: String
    let severity: String
    let effect: String
    let enabled: Bool
    let why: String
    let unless: String
    let wrong: Example
    let right: Example

    init(_ rule: RuleInfo, set policy: RulePolicy) {
        id = rule.id.rawValue
        scope = rule.scope
        severity = (policy.severities[rule.id] ?? rule.severity).rawValue
        effect = rule.effect.rawValue
        enabled = !policy.disabled.contains(rule.id)
        why = rule.why
        unless = rule.unless
        wrong = Example(draft: rule.wrong.draft, source: rule.wrong.source)
        right = Example(draft: rule.right.draft, source: rule.right.source)
    }
}
