public import Citations
public import Logging

/// Resolves identifiers and references to records by asking providers, politely and once.
public actor Retriever {
    /// What came of resolving, with the answers it rests on (for an evidence bundle).
    public struct Retrieved: Sendable {
        /// The record, its absence, or why it is not known.
        public let resolution: Resolution
        /// The answers that were read, fresh or from the cache.
        public let answers: [Answer]
    }

    /// A retriever that asks the providers of a policy.
    ///
    /// - Parameters:
    ///   - policy: Whom to ask, how fast.
    ///   - contact: Who asks.
    ///   - fetcher: How providers are reached; they are the operator's choice and may be anywhere.
    ///   - pages: How pages that drafts link to are reached: public addresses only.
    ///   - cache: Where answers are kept.
    ///   - now: The time, in seconds since 1970.
    ///   - logger: Where events go.
    public init(
        policy: RetrievalPolicy, contact: Contact, fetcher: any Fetching, pages: any Fetching,
        cache: any AnswerCache = NoCache(), now: @escaping @Sendable () -> Int,
        logger: Logger = Logger(label: "stet.retrieval")
    ) {
    }

    /// What an identifier leads to.
    public func resolve(_ identifier: Identifier) async -> Resolution {
        await retrieve(identifier).resolution
    }

    /// What a reference leads to: by its best identifier, else by search with strict acceptance.
    public func resolve(_ reference: Reference) async -> Resolution {
        await retrieve(reference).resolution
    }

    /// What an identifier leads to, with the answers it rests on.
    public func retrieve(_ identifier: Identifier) async -> Retrieved {
        Retrieved(resolution: .unavailable([]), answers: [])
    }

    /// What a reference leads to, with the answers it rests on.
    public func retrieve(_ reference: Reference) async -> Retrieved {
        Retrieved(resolution: .unavailable([]), answers: [])
    }
}
