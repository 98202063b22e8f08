public import Prose

/// The stable kebab-case name of a rule.
public struct RuleID: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral, Comparable {
    /// The name.
    public let rawValue: String
    /// An id of this name.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// An id of this name.
    public init(stringLiteral name: String) { rawValue = name }
    /// Orders by name.
    public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }
}

/// How much a finding matters to an editor.
public enum Severity: String, Sendable, CaseIterable {
    case error, warning, note
}

/// What a finding does to the verdict; the table of `verdict(of:)` reads nothing else.
public enum Effect: String, Sendable, CaseIterable {
    case contradicts, overstates, understates, unsupports, unverifies, notes
}

/// Words of the draft.
public struct DraftQuote: Sendable, Hashable {
    /// Where they stand in the plain text.
    public let range: TextRange
    /// The words.
    public let text: String
    /// Words of the draft.
    public init(range: TextRange, text: String) {
        self.range = range
        self.text = text
    }
}

/// Words of a source.
public struct SourceQuote: Sendable, Hashable {
    /// The citation that led there, as a place in `CitationScan.citations`; `nil` when judged without one.
    public let citation: Int?
    /// The passage, as a place in `SourceRecord.passages`.
    public let passage: Int
    /// The whole passage.
    public let text: String
    /// The words within it that decide, in UTF-8 offsets of `text`.
    public let decisive: TextRange?
    /// The heading it stands under.
    public let section: String?
    /// Words of a source.
    public init(
        citation: Int?, passage: Int, text: String, decisive: TextRange? = nil,
        section: String? = nil
    ) {
        self.citation = citation
        self.passage = passage
        self.text = text
        self.decisive = decisive
        self.section = section
    }
}

/// What one rule says: about a claim beside a source, about a citation, or about the article.
public struct Finding: Sendable, Hashable {
    /// The rule that says it.
    public let rule: RuleID
    /// How much it matters, after the operator's settings.
    public var severity: Severity
    /// What it does to the verdict.
    public let effect: Effect
    /// The words of the draft it is about.
    public let draft: DraftQuote
    /// The words of the source it rests on; `nil` where there are none to quote.
    public let source: SourceQuote?
    /// One sentence a writer understands.
    public let message: String
    /// The smallest edit of `draft` that would pass; `nil` where there is none or none may be made.
    public var suggestion: String?

    /// A finding.
    public init(
        rule: RuleID, severity: Severity, effect: Effect, draft: DraftQuote,
        source: SourceQuote? = nil,
        message: String, suggestion: String? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.effect = effect
        self.draft = draft
        self.source = source
        self.message = message
        self.suggestion = suggestion
    }
}
