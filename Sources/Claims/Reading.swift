public import Citations
public import Prose
public import Quantities

/// An article read to the end: everything the line knows before it asks anybody.
public struct Reading: Sendable {
    /// What one sentence says as a whole, claim or not.
    public struct SentenceReading: Sendable, Hashable {
        /// How strongly cause is claimed.
        public let causality: Claim.Causality
        /// How sure it is.
        public let certainty: Claim.Certainty
        /// How much a check is worth, 0 to 1.
        public let checkworthiness: Double
        /// The reading of a sentence.
        public init(causality: Claim.Causality, certainty: Claim.Certainty, checkworthiness: Double)
        {
            self.causality = causality
            self.certainty = certainty
            self.checkworthiness = checkworthiness
        }
    }

    /// The article.
    public let article: Article
    /// Its quantities, in text order.
    public let quantities: [Quantity]
    /// Its citations and references.
    public let citations: CitationScan
    /// Its claims, in text order.
    public let claims: [Claim]
    /// One reading per sentence of `article.sentences`.
    public let sentences: [SentenceReading]

    /// A reading from its parts.
    public init(
        article: Article, quantities: [Quantity], citations: CitationScan, claims: [Claim],
        sentences: [SentenceReading]
    ) {
        self.article = article
        self.quantities = quantities
        self.citations = citations
        self.claims = claims
        self.sentences = sentences
    }

    /// The quantities whose words begin inside a range, by bisection.
    public func quantities(within range: TextRange) -> ArraySlice<Quantity> {
        func first(from offset: Int) -> Int {
            quantities.partitioningIndex { $0.range.start >= offset }
        }
        let start = first(from: range.start)
        return quantities[start..<max(start, first(from: range.end))]
    }

    /// The principal quantity of a claim of this reading; `nil` where it names no amount.
    public func quantity(of claim: Claim) -> Quantity? {
        claim.quantities.first.map { quantities[$0] }
    }
}

/// Reads an article: its quantities, citations and claims.
///
/// Total, pure and linear.
///
/// `references` are entries handed over beside the draft; `address` is where the article itself is or
/// will be published, where the caller knows it.
public func read(_ article: Article, references: [Reference] = [], address: String? = nil)
    -> Reading
{
    let quantities = Quantities.quantities(in: article)
    let citations = Citations.citations(in: article, references: references, address: address)
    let scan = ClaimScan(article, quantities: quantities, citations: citations)
    return Reading(
        article: article, quantities: quantities, citations: citations, claims: scan.claims,
        sentences: scan.sentences)
}
