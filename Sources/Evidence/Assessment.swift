public import Citations
import Claims
import Prose

/// A claim, what the rules found, and its verdict.
public struct Assessment: Sendable, Hashable {
    /// What came of one cited source.
    public struct Source: Sendable, Hashable {
        /// The citation, as a place in `CitationScan.citations`; `nil` for passages handed over.
        public let citation: Int?
        /// The verdict of the claim beside this source alone.
        public let verdict: Verdict
        /// How much of it was read.
        public let depth: SourceRecord.Depth
        /// The passage that decided; where none did, the one nearest to the claim, whatever it says; `nil` when none
        /// shares anything with it.
        public let quote: SourceQuote?
        /// Where nothing decided, up to two other passages that are about as near, best first.
        public let alsoNear: [SourceQuote]
        /// What the rules found beside it.
        public let findings: [Finding]
        /// How sure the verdict is, 0 to 1: of the claims that are given 0.8, eight in ten should be right.
        public let confidence: Double

        /// What came of a source, from its parts.
        public init(
            citation: Int?, verdict: Verdict, depth: SourceRecord.Depth,
            quote: SourceQuote?, alsoNear: [SourceQuote] = [], findings: [Finding],
            confidence: Double
        ) {
            self.citation = citation
            self.verdict = verdict
            self.depth = depth
            self.quote = quote
            self.alsoNear = alsoNear
            self.findings = findings
            self.confidence = confidence
        }
    }

    /// The claim, as a place in `Reading.claims`.
    public let claim: Int
    /// The verdict; `nil` for an anecdote.
    public let verdict: Verdict?
    /// One sentence that says why.
    public let reason: String
    /// How sure the verdict is, 0 to 1 on the scale of `Source.confidence`; 0 for an anecdote.
    public let confidence: Double
    /// The most that was read of any source.
    public let depth: SourceRecord.Depth
    /// All findings, the one that decided first, notes last.
    public let findings: [Finding]
    /// The sources one by one.
    public let sources: [Source]

    /// An assessment from its parts.
    public init(
        claim: Int, verdict: Verdict?, reason: String, confidence: Double,
        depth: SourceRecord.Depth,
        findings: [Finding], sources: [Source]
    ) {
        self.claim = claim
        self.verdict = verdict
        self.reason = reason
        self.confidence = confidence
        self.depth = depth
        self.findings = findings
        self.sources = sources
    }
}

/// All that was judged of one article.
public struct Judgement: Sendable, Hashable {
    /// One assessment per claim, in the order of `Reading.claims`.
    public let assessments: [Assessment]
    /// What the rules on the article itself, and on citations that cover no claim, found.
    public let articleFindings: [Finding]

    /// A judgement from its parts.
    public init(assessments: [Assessment], articleFindings: [Finding]) {
        self.assessments = assessments
        self.articleFindings = articleFindings
    }
}
