/// What people hold to be true of one article of the corpus: its `gold.json`.
///
/// Words are quoted from the article as it reads, never by offset. Every claim of the article is listed,
/// so that a claim Stet reads beside these is one too many.
public struct Gold: Decodable, Sendable {
    /// A claim, and what is to be said of it.
    public struct Claim: Decodable, Sendable {
        /// Words of the claim, enough to know it by.
        public let words: String
        /// The verdict; `null` for an anecdote.
        public let verdict: String?
        /// The rules that are to speak, notes among them.
        public let rules: [String]
    }

    /// A finding on the article itself.
    public struct ArticleFinding: Decodable, Sendable {
        /// Words it is about.
        public let words: String
        /// The rule that is to speak.
        public let rule: String
    }

    /// All claims of the article.
    public let claims: [Claim]
    /// What is to be found of the article itself.
    public let findings: [ArticleFinding]
}
