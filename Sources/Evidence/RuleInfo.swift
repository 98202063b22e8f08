import Citations
import Prose

/// A rule as `stet explain` and `GET /v1/rules` show it.
public struct RuleInfo: Sendable, Hashable {
    /// A draft beside its source, in words.
    public struct Example: Sendable, Hashable {
        /// The words of the draft.
        public let draft: String
        /// The words of the source, or what is the matter with it; `nil` when nothing is cited.
        public let source: String?
    }

    /// The stable kebab-case name.
    public let id: RuleID
    /// What it looks at: `citation`, `comparison` or `article`.
    public let scope: String
    /// How much its findings matter, unless the operator says otherwise.
    public let severity: Severity
    /// What its findings do to the verdict, unless a finding says otherwise.
    public let effect: Effect
    /// Why it matters.
    public let why: String
    /// When it does not apply.
    public let unless: String
    /// A draft that it flags.
    public let wrong: Example
    /// The same draft as it should be.
    public let right: Example

    /// What may be known of a rule.
    init(_ rule: Rule) {
        id = rule.id
        severity = rule.severity
        effect = rule.effect
        why = rule.why
        unless = rule.unless
        wrong = Example(rule.wrong)
        right = Example(rule.right)
        scope =
            switch rule.scope {
            case .citing, .source: "citation"
            case .comparison: "comparison"
            case .article: "article"
            }
    }
}

extension RuleInfo.Example {
    /// An example in words.
    init(_ example: Rule.Example) {
        draft = example.draft
        source =
            switch example.source {
            case .none: nil
            case .abstract(let text, let study):
                text + (study.map { " (" + $0.readableName + ")" } ?? "")
            case .fullText(let text): text + " (the whole text)"
            case .noticed(let kind, let text): text + " (" + kind.rawValue + ")"
            case .preprint(let text): text + " (a preprint)"
            case .otherWork(let title): "Other B. " + title + ". 1999."
            case .absent: "No index knows the work."
            case .ownSite: "A page of the same site."
            }
    }
}
