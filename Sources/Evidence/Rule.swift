import Citations
import Claims
import Prose

/// One thing that can be wrong with a claim, a citation or an article, with all that explains it.
///
/// Each rule is a static value in a file of its own under `Rules/`, listed once in `Rules.list`.
struct Rule: Sendable {
    /// What a rule is given to look at.
    enum Scope: Sendable {
        /// One claim and what is cited for it, before any source is read.
        case citing(@Sendable (CitedClaim) -> [Finding])
        /// A source that was asked for, and what came of it.
        case source(@Sendable (CitedSource) -> [Finding])
        /// A claim beside one record.
        case comparison(@Sendable (Comparison) -> [Finding])
        /// The article as a whole.
        case article(@Sendable (Reading) -> [Finding])
    }

    /// The stable kebab-case name.
    let id: RuleID
    /// How much its findings matter, unless the operator says otherwise.
    let severity: Severity
    /// What its findings do to the verdict, unless a finding says otherwise.
    let effect: Effect
    /// Whether what it finds rests on a figure, and so is surer than what rests on wording.
    var restsOnFigure = false
    /// Why it matters, in one or two sentences.
    let why: String
    /// When it does not apply.
    let unless: String
    /// A draft that it flags.
    let wrong: Example
    /// The same draft as it should be.
    let right: Example
    /// What it looks at, and how.
    let scope: Scope

    /// A draft and its source, small enough to print, which run as a test.
    ///
    /// The draft cites its source with `[1]`; a draft without the mark cites nothing.
    struct Example: Sendable {
        /// What stands behind `[1]`.
        enum Source: Sendable {
            /// Nothing is cited.
            case none
            /// A work with these sentences in its abstract.
            case abstract(String, SourceRecord.Study? = nil)
            /// A work with these sentences as its full text.
            case fullText(String)
            /// A work that carries a notice.
            case noticed(SourceRecord.Notice.Kind, String)
            /// A preprint with these sentences in its abstract.
            case preprint(String)
            /// A work nobody knows.
            case absent
            /// A work of this title by Other B, 1999.
            case otherWork(String)
            /// A page of the article's own site.
            case ownSite
        }
        /// The draft.
        let draft: String
        /// What it cites.
        let source: Source

        /// A draft and what it cites.
        init(_ draft: String, _ source: Source = .none) {
            self.draft = draft
            self.source = source
        }
    }
}

/// A claim with what is cited for it.
struct CitedClaim: Sendable {
    /// The claim.
    let claim: Claim
    /// The article.
    let reading: Reading
    /// The citations that cover it, its own and those it shares.
    let citations: [Citation]
    /// The draft's words in a range.
    func draft(_ range: TextRange) -> DraftQuote {
        DraftQuote(range: range, text: reading.article[range])
    }
}

/// A citation with what it resolved to.
struct CitedSource: Sendable {
    /// The claim it was cited for; `nil` for a mark that covers no claim.
    let claim: Claim?
    /// The article.
    let reading: Reading
    /// The citation.
    let citation: Citation
    /// What it resolved to; `nil` when it was not asked.
    let resolution: Resolution?

    /// The record, when there is one.
    var record: SourceRecord? {
        if case .found(let record, _) = resolution { record } else { nil }
    }

    /// A finding on the citation mark, or on the claim where the mark is the claim's own words.
    func finding(_ rule: Rule, as effect: Effect? = nil, _ message: String) -> Finding {
        Finding(
            rule: rule.id, severity: rule.severity, effect: effect ?? rule.effect,
            draft: DraftQuote(range: citation.range, text: reading.article[citation.range]),
            message: message)
    }
}
