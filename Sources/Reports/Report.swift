/// All that Stet says of one article, in the form it leaves in: the versioned wire schema.
///
/// Everything upstream (`Reading`, `Judgement`, `SourceRecord`) can change freely; this type is what
/// clients, the store and the renderers see. Offsets lead into what the user sent, markup included.
/// A report is stored whole and rendered as often as wanted: text, JSON and HTML show the same value.
public struct Report: Sendable, Hashable, Codable {
    /// The schema's name and major version; a change that breaks a client raises it.
    public static let schema = "stet-report/1"

    /// Where words stand in what the user sent, in every unit somebody counts in.
    public struct Location: Sendable, Hashable, Codable {
        /// UTF-8 offsets, half-open.
        public var start: Int, end: Int
        /// UTF-16 offsets, half-open.
        public var startUTF16: Int, endUTF16: Int
        /// Line and column of the start, from 1, columns in code points.
        public var line: Int, column: Int
    }

    /// Words of the draft and where they stand.
    public struct Draft: Sendable, Hashable, Codable {
        /// The words as read, without markup.
        public var text: String
        /// Where they stand.
        public var location: Location
    }

    /// Words of a source, with enough to find them.
    public struct Quote: Sendable, Hashable, Codable {
        /// The id of the source in `Report.sources`.
        public var source: String?
        /// The whole passage.
        public var text: String
        /// The words within it that decide, UTF-16 offsets of `text`, half-open.
        public var decisive: [Int]?
        /// The heading it stands under.
        public var section: String?
    }

    /// One finding of one rule.
    public struct Finding: Sendable, Hashable, Codable {
        /// The rule's id.
        public var rule: String
        /// `error`, `warning` or `note`.
        public var severity: String
        /// What it does to the verdict.
        public var effect: String
        /// The words of the draft.
        public var draft: Draft
        /// The words of the source.
        public var source: Quote?
        /// One sentence a writer understands.
        public var message: String
        /// The smallest edit that would pass.
        public var suggestion: String?
    }

    /// An amount in a claim.
    public struct Quantity: Sendable, Hashable, Codable {
        /// The words and where they stand.
        public var draft: Draft
        /// The kind, in the words of the exchange format.
        public var kind: String
        public var value: Double?, low: Double?, high: Double?
        public var unit: String?
        public var modifier: String?
        public var role: String
    }

    /// What came of one cited source for one claim.
    public struct SourceVerdict: Sendable, Hashable, Codable {
        /// The id of the source in `Report.sources`; `nil` when the citation led nowhere.
        public var source: String?
        /// The citation mark.
        public var mark: Draft?
        /// Which rule bound the mark to the claim.
        public var binding: String?
        public var verdict: String
        public var depth: String
        public var confidence: Double
        public var quote: Quote?
    }

    /// One claim with its verdict.
    public struct Claim: Sendable, Hashable, Codable {
        /// `c1`, `c2`, … in text order: stable for one draft.
        public var id: String
        public var draft: Draft
        public var kind: String
        public var checkworthiness: Double
        public var quantities: [Quantity]
        public var measured: String?, agent: String?, direction: String?
        public var comparator: String?, population: String?, time: String?
        public var certainty: String, causality: String, attribution: String
        /// `nil` for an anecdote, which is shown and not judged.
        public var verdict: String?
        /// One sentence that says why.
        public var reason: String
        public var confidence: Double
        public var depth: String
        public var findings: [Finding]
        public var sources: [SourceVerdict]
    }

    /// A source as a card: who wrote what where, and what is known of it.
    public struct Source: Sendable, Hashable, Codable {
        /// The best identifier (`doi:10.5555/stet.1`), or `reference:N` for one that was not matched.
        public var id: String
        public var identifiers: [String]
        /// `found`, `not-found`, `disputed`, `unavailable` or `not-asked`.
        public var state: String
        public var kind: String?
        public var title: String?
        public var authors: [String]
        public var year: Int?
        public var container: String?
        public var depth: String
        public var study: String?
        public var participants: Int?
        public var notices: [Notice]
        public var disagreements: [String]
        public var supplies: [Supply]
    }

    /// A retraction, concern, correction or reinstatement.
    public struct Notice: Sendable, Hashable, Codable {
        public var kind: String, origin: String, provider: String
        public var date: String?
        public var notice: String?
    }

    /// Who supplied a record, and when (seconds since 1970).
    public struct Supply: Sendable, Hashable, Codable {
        public var provider: String, url: String
        public var fetched: Int
    }

    /// Something that could not be done.
    public struct Problem: Sendable, Hashable, Codable {
        public var code: String
        public var message: String
        public var subject: String?
        public var location: Location?
        /// Whether it leaves the report incomplete.
        public var isOpen: Bool
    }

    /// The counts at the head of a report.
    public struct Summary: Sendable, Hashable, Codable {
        public var claims: Int
        /// Claims per verdict, `anecdote` for those without one.
        public var verdicts: [String: Int]
        public var findings: [String: Int]
    }

    /// The article.
    public struct Article: Sendable, Hashable, Codable {
        /// The file name, address or "draft" it came under.
        public var name: String
        public var format: String
        public var title: String?
        /// Its length in UTF-8 bytes.
        public var length: Int
        public var words: Int
    }

    /// `stet-report/1`.
    public var schema: String
    /// The version of Stet that wrote it.
    public var version: String
    public var article: Article
    /// Whether everything that was asked for was read.
    public var complete: Bool
    /// `network`, `offline` or `bundle`: where the records came from.
    public var evidence: String
    public var summary: Summary
    public var claims: [Claim]
    /// What the rules on the article itself found.
    public var findings: [Finding]
    public var sources: [Source]
    public var problems: [Problem]
}
