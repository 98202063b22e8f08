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
        public var start: Int
        /// The offset after the last byte.
        public var end: Int
        /// UTF-16 offsets, half-open.
        public var startUTF16: Int
        /// The offset after the last UTF-16 unit.
        public var endUTF16: Int
        /// Line and column of the start, from 1, columns in code points.
        public var line: Int
        /// The column, in code points.
        public var column: Int
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
        /// The single value, `nil` for an interval and a vague amount.
        ///
        /// Percent in percent (31% is 31), ratios and fractions as the share (1 in 5 is 0.2), folds as the multiple.
        public var value: Double?
        /// The lower bound, where the text gives one: "5 to 10%", "at least 5%".
        public var low: Double?
        /// The upper bound, where the text gives one: "5 to 10%", "up to 10%".
        public var high: Double?
        /// The UCUM or currency code.
        public var unit: String?
        /// What bends the number.
        public var modifier: String?
        /// Level, change or comparison.
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
        /// The verdict beside this source alone.
        public var verdict: String
        /// How much was read: `none`, `metadata`, `excerpt`, `abstract`, `full-text`.
        public var depth: String
        /// How sure the verdict is, 0 to 1.
        public var confidence: Double
        /// The passage that decided; where none did, the one nearest to the claim.
        public var quote: Quote?
        /// Where none decided, up to two other passages that are about as near, best first.
        public var alsoNear: [Quote]?
    }

    /// One claim with its verdict.
    public struct Claim: Sendable, Hashable, Codable {
        /// `c1`, `c2`, … in text order: stable for one draft.
        public var id: String
        /// The words that assert it.
        public var draft: Draft
        /// The kind, in the words of the exchange format.
        public var kind: String
        /// How much a check is worth, 0 to 1.
        public var checkworthiness: Double
        /// The amounts in it.
        public var quantities: [Quantity]
        /// What is measured.
        public var measured: String?
        /// What brings it about.
        public var agent: String?
        /// Which way.
        public var direction: String?
        /// Against what.
        public var comparator: String?
        /// In whom.
        public var population: String?
        /// When.
        public var time: String?
        /// How sure the writer is.
        public var certainty: String
        /// How causal it is put.
        public var causality: String
        /// On whose authority.
        public var attribution: String
        /// `nil` for an anecdote, which is shown and not judged.
        public var verdict: String?
        /// One sentence that says why.
        public var reason: String
        /// How sure the verdict is, 0 to 1.
        public var confidence: Double
        /// How much was read: `none`, `metadata`, `excerpt`, `abstract`, `full-text`.
        public var depth: String
        /// What the rules found, the deciding one first.
        public var findings: [Finding]
        /// The sources, one by one.
        public var sources: [SourceVerdict]
        /// What it might cite, best first, where that was asked for and it cites nothing.
        public var candidates: [Candidate]?

        /// Writes all members, `verdict` as `null` for an anecdote, so that no client takes it for missing.
        public func encode(to encoder: any Encoder) throws {
            var members = encoder.container(keyedBy: CodingKeys.self)
            try members.encode(id, forKey: .id)
            try members.encode(draft, forKey: .draft)
            try members.encode(kind, forKey: .kind)
            try members.encode(checkworthiness, forKey: .checkworthiness)
            try members.encode(quantities, forKey: .quantities)
            try members.encodeIfPresent(measured, forKey: .measured)
            try members.encodeIfPresent(agent, forKey: .agent)
            try members.encodeIfPresent(direction, forKey: .direction)
            try members.encodeIfPresent(comparator, forKey: .comparator)
            try members.encodeIfPresent(population, forKey: .population)
            try members.encodeIfPresent(time, forKey: .time)
            try members.encode(certainty, forKey: .certainty)
            try members.encode(causality, forKey: .causality)
            try members.encode(attribution, forKey: .attribution)
            try members.encode(verdict, forKey: .verdict)
            try members.encode(reason, forKey: .reason)
            try members.encode(confidence, forKey: .confidence)
            try members.encode(depth, forKey: .depth)
            try members.encode(findings, forKey: .findings)
            try members.encode(sources, forKey: .sources)
            try members.encodeIfPresent(candidates, forKey: .candidates)
        }
    }

    /// A source as a card: who wrote what where, and what is known of it.
    public struct Source: Sendable, Hashable, Codable {
        /// The best identifier (`doi:10.5555/stet.1`), or `reference:N` for one that was not matched.
        public var id: String
        /// All names it is known under.
        public var identifiers: [String]
        /// `found`, `not-found`, `disputed`, `unavailable` or `not-asked`.
        public var state: String
        /// What the state rests on, in one sentence, where it was not found.
        public var note: String?
        /// The kind, in the words of the exchange format.
        public var kind: String?
        /// The title.
        public var title: String?
        /// The authors.
        public var authors: [String]
        /// The year it was issued.
        public var year: Int?
        /// The journal, book or site.
        public var container: String?
        /// How much was read: `none`, `metadata`, `excerpt`, `abstract`, `full-text`.
        public var depth: String
        /// The kind of study.
        public var study: String?
        /// The number of participants.
        public var participants: Int?
        /// Retractions, concerns, corrections, reinstatements.
        public var notices: [Notice]
        /// Whom or what was measured: `people`, `patients`, `animals`, `cells`.
        public var population: String?
        /// The licence, an address or a name.
        public var licence: String?
        /// Where the whole text may be read by everybody.
        public var openCopy: String?
        /// Who supplied each field, by its CSL name, or where in whose record it was read.
        public var suppliedBy: [String: String]?
        /// What providers disagree on, a sentence each.
        public var disagreements: [String]
        /// The answers it was made of.
        public var supplies: [Supply]
    }

    /// A retraction, concern, correction or reinstatement.
    public struct Notice: Sendable, Hashable, Codable {
        /// The kind, in the words of the exchange format.
        public var kind: String
        /// Who first said so.
        public var origin: String
        /// The provider that told us.
        public var provider: String
        /// The date, ISO 8601.
        public var date: String?
        /// The notice itself.
        public var notice: String?
    }

    /// Who supplied a record, and when (seconds since 1970).
    public struct Supply: Sendable, Hashable, Codable {
        /// The provider that told us.
        public var provider: String
        /// The address asked.
        public var url: String
        /// When, in seconds since 1970.
        public var fetched: Int
    }

    /// Something that could not be done.
    public struct Problem: Sendable, Hashable, Codable {
        /// A stable name.
        public var code: String
        /// One sentence for a person.
        public var message: String
        /// What it is about.
        public var subject: String?
        /// Where, when it has a place.
        public var location: Location?
        /// Whether it leaves the report incomplete.
        public var isOpen: Bool
    }

    /// The counts at the head of a report.
    public struct Summary: Sendable, Hashable, Codable {
        /// How many claims the article makes, anecdotes among them.
        public var claims: Int
        /// Claims per verdict, `anecdote` for those without one.
        public var verdicts: [String: Int]
        /// Findings per rule, on claims and on the article itself.
        public var findings: [String: Int]
    }

    /// The article.
    public struct Article: Sendable, Hashable, Codable {
        /// The file name, address or "draft" it came under.
        public var name: String
        /// The form it was sent in.
        public var format: String
        /// The title.
        public var title: String?
        /// Its length in UTF-8 bytes.
        public var length: Int
        /// Its number of words: stretches of plain text between white space.
        public var words: Int
    }

    /// `stet-report/1`.
    public var schema: String
    /// The version of Stet that wrote it.
    public var version: String
    /// The article.
    public var article: Article
    /// Whether everything that was asked for was read.
    public var complete: Bool
    /// `network`, `offline` or `bundle`: where the records came from.
    public var evidence: String
    /// The counts.
    public var summary: Summary
    /// The claims.
    public var claims: [Claim]
    /// What the rules on the article itself found.
    public var findings: [Finding]
    /// The sources, one by one.
    public var sources: [Source]
    /// What could not be done.
    public var problems: [Problem]
    /// What was sent to whom in search of candidates, where that was asked for.
    public var searches: [Search]?
}
