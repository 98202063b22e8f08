public import Citations
public import Prose

extension Retriever {
    /// What a search for a few words found.
    public struct Searched: Sendable {
        /// Words that left the machine, and to whom.
        public struct Sent: Sendable, Hashable {
            /// The provider, as people call it.
            public let provider: String
            /// The words.
            public let words: [String]

            init(provider: ProviderPolicy.ID, words: [String]) {
                self.provider = provider.name
                self.words = words
            }
        }

        /// The works, each once, in the order the providers rank them.
        public let records: [SourceRecord]
        /// The answers that were read.
        public let answers: [Answer]
        /// The requests that came to nothing.
        public let failures: [FailedRequest]
        /// Who could not be asked, and why.
        public let problems: [Problem]
        /// What was asked of whom; answers from the cache or a bundle are told in the same way.
        public let sent: [Sent]
    }

    /// Works that may be about what a few words name.
    ///
    /// An offer and no resolution: nothing says that a work found stands behind anything. Providers that
    /// are not asked for references are not asked here either. No words find nothing.
    ///
    /// Example: `await retriever.search(for: ["massage", "blood", "flow"])`.
    public func search(for words: [String]) async -> Searched {
        guard !words.isEmpty else {
            return Searched(records: [], answers: [], failures: [], problems: [], sent: [])
        }
        return await resolver.search(for: words)
    }
}
