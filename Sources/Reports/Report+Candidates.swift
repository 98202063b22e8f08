import Evidence

extension Report {
    /// A source that a claim without citation might cite: an offer, which changes no verdict.
    public struct Candidate: Sendable, Hashable, Codable {
        /// Who wrote what where.
        public var source: Source
        /// What would come of the claim beside what was read of this source: a verdict's name.
        public var says: String
        /// Its passage nearest to the claim.
        public var quote: Quote

        /// An offer.
        public init(source: Source, says: String, quote: Quote) {
            self.source = source
            self.says = says
            self.quote = quote
        }
    }

    /// Words that left the machine in search of candidates.
    public struct Search: Sendable, Hashable, Codable {
        /// The id of the claim they are taken from.
        public var claim: String
        /// Who was asked.
        public var provider: String
        /// The words, at most six.
        public var words: [String]

        /// Words sent to a provider.
        public init(claim: String, provider: String, words: [String]) {
            self.claim = claim
            self.provider = provider
            self.words = words
        }
    }

    /// The claims for which candidates are worth a search: those without a source, but for anecdotes, the
    /// most worth checking first; as places in `claims`.
    public var claimsToOffer: [Int] {
        claims.indices.filter {
            claims[$0].sources.isEmpty && claims[$0].verdict == Verdict.unsupported.rawValue
        }
        .sorted { (-claims[$0].checkworthiness, $0) < (-claims[$1].checkworthiness, $1) }
    }

    /// Adds what a search could not do, as problems outside the text.
    public mutating func add(_ more: [Problem]) {
        for problem in more where !problems.contains(problem) { problems.append(problem) }
        complete = !problems.contains(where: \.isOpen)
    }
}

extension Report.Candidate {
    /// What it says of the claim, as a person reads it.
    var opinion: String { VerdictSign(says).opinion }

    /// The offer in one line.
    var line: String { "could cite \(source.citationLine) · \(source.id), \(opinion):" }
}

extension Report.Search {
    /// What was sent, in one line.
    var line: String { "\(provider), for \(claim): \(words.joined(separator: " "))" }
}

extension Report.Quote {
    /// A whole passage, without words that decide.
    public init(source: String, text: String, section: String?) {
        self.init(source: source, text: text, decisive: nil, section: section)
    }
}
