/// What people hold to be true of one article of the corpus: its `gold.json`.
///
/// Words are quoted from the article as it reads, never by offset. Every claim of the article is listed,
/// so that a claim Stet reads beside these is one too many.
public struct Gold: Decodable, Sendable {
    /// A claim, and what is to be said of it.
    struct Claim: Decodable, Sendable {
        /// Words of the claim, enough to know it by.
        let words: String
        /// The verdict; `null` for an anecdote.
        let verdict: String?
        /// The rules that are to speak, notes among them.
        let rules: [String]
        /// Words of the sentence of the source that an editor must look at; `nil` where there is none to look at.
        let source: String?
    }

    /// A finding on the article itself.
    struct ArticleFinding: Decodable, Sendable {
        /// Words it is about.
        let words: String
        /// The rule that is to speak.
        let rule: String
    }

    /// All claims of the article.
    let claims: [Claim]
    /// What is to be found of the article itself.
    let findings: [ArticleFinding]
}
