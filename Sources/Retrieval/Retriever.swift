public import Citations
public import Logging
public import Prose

/// Resolves identifiers and references to records by asking providers, politely and once.
///
/// One work is asked for once at a time, however many claims want it.
/// The order of asking and the rules of merging are those of `Resolver` and `merged`; that a work
/// does not exist is said only by two independent origins, or by the registry of its identifier
/// asked twice; and what could not be asked is a problem, never an absence.
public actor Retriever {
    /// What came of resolving, with the answers it rests on (for an evidence bundle).
    public struct Retrieved: Sendable {
        /// The record, its absence, or why it is not known.
        public internal(set) var resolution: Resolution
        /// The answers that were read, fresh or from the cache.
        public internal(set) var answers: [Answer] = []
        /// The requests that came to nothing.
        public internal(set) var failures: [FailedRequest] = []
        /// That answers could not be kept, or found again: no part of the resolution, because it kept nobody from
        /// asking.
        public internal(set) var storeProblems: [Problem] = []

        /// Another resolution that rests on the same.
        func resolved(_ resolution: Resolution) -> Retrieved {
            var retrieved = self
            retrieved.resolution = resolution
            return retrieved
        }

        /// Another resolution that rests on this and on what another way gave.
        func resolved(_ resolution: Resolution, with other: Retrieved) -> Retrieved {
            var retrieved = resolved(resolution)
            retrieved.answers += other.answers
            retrieved.failures += other.failures
            retrieved.storeProblems.include(other.storeProblems)
            return retrieved
        }

        /// Nobody is asked for what was never published.
        static func unpublished(_ reference: Reference) -> Retrieved {
            let reason = Problem(
                .unsupportedSource,
                "“\(reference.text.prefix(80))” was never published, so that there is nothing to check against.",
                subject: reference.text)
            return Retrieved(resolution: .unavailable([reason]))
        }
    }

    let resolver: Resolver
    private let retractions: RetractionList
    /// Whether it asks a local list of retractions.
    public nonisolated var asksRetractionList: Bool { retractions.count > 0 }
    private var inFlight = InFlight<Retrieved>()
    private var lastWaiter = 0

    /// A retriever that asks the providers of a policy.
    ///
    /// - Parameters:
    ///   - policy: Whom to ask, how fast.
    ///   - contact: Who asks.
    ///   - fetcher: How providers are reached; they are the operator's choice and may be anywhere.
    ///   - pages: How pages that drafts link to are reached: public addresses only.
    ///   - cache: Where answers are kept.
    ///   - retractions: A local copy of Retraction Watch's list, where there is one.
    ///   - now: The time, in seconds since 1970.
    ///   - logger: Where events go.
    public init(
        policy: RetrievalPolicy, contact: Contact, fetcher: any Fetching, pages: any Fetching,
        cache: any AnswerCache = NoCache(), retractions: RetractionList = .none,
        now: @escaping @Sendable () -> Int, logger: Logger = Logger(label: "stet.retrieval")
    ) {
        self.retractions = retractions
        resolver = Resolver(
            policy: policy, contact: contact, fetcher: fetcher,
            pages: PageAsking(
                policy: policy.pages, fetcher: pages, cache: cache, now: now, logger: logger),
            cache: cache, now: now, logger: logger)
    }

    /// What an identifier leads to.
    public func resolve(_ identifier: Identifier) async -> Resolution {
        await retrieve(identifier).resolution
    }

    /// What a reference leads to: by its best identifier, else by search with strict acceptance.
    public func resolve(_ reference: Reference) async -> Resolution {
        await retrieve(reference).resolution
    }

    /// Fetches ahead what these identifiers lead to, several works with one request.
    ///
    /// For a whole draft, before its citations are resolved one by one. Returns when the batches
    /// are over, however they ended; it says nothing itself, because a work that a batch left out is
    /// asked for alone.
    public func expect(_ identifiers: [Identifier]) async {
        await resolver.expect(identifiers)
    }

    /// What an identifier leads to, with the answers it rests on.
    ///
    /// When the task is cancelled it returns at once, as unavailable.
    public func retrieve(_ identifier: Identifier) async -> Retrieved {
        let (resolver, retractions) = (resolver, retractions)
        return await once(identifier.text) {
            retractions.completing(await resolver.resolve(identifier))
        }
    }

    /// What a reference leads to, with the answers it rests on.
    ///
    /// A reference with an identifier is resolved by it; where nobody knows that, and a search finds the work, the
    /// two are in dispute. Another is searched for, and accepted only when title, first author and year
    /// leave no doubt; it stays unmatched when unsure, which is a problem and not an absence. One whose only name is a page that cannot be read, or is gone, is
    /// searched for as well: publishers turn programs away from the pages of their papers, and a link
    /// that has died does not unmake the work whose author, year and title stand beside it.
    public func retrieve(_ reference: Reference) async -> Retrieved {
        guard let identifier = reference.identifiers.first else {
            return reference.isUnpublished
                ? .unpublished(reference) : await search(reference)
        }
        let retrieved = await retrieve(identifier)
        guard reference.title != nil, !reference.authors.isEmpty, reference.year != nil
        else { return retrieved }
        guard case .page = identifier else {
            return await misnamed(reference, by: identifier, retrieved)
        }
        let isGone: Bool
        switch retrieved.resolution {
        case .found, .disputed: return retrieved
        case .notFound: isGone = true
        case .unavailable: isGone = false
        }
        let searched = await search(reference)
        switch searched.resolution {
        case .found: return retrieved.resolved(searched.resolution, with: searched)
        case .unavailable(let problems) where isGone && problems.leaveOpen:
            return retrieved.resolved(searched.resolution, with: searched)
        default: break
        }
        guard isGone else { return retrieved.resolved(retrieved.resolution, with: searched) }
        return retrieved.resolved(
            .disputed(
                "The page that the reference names is gone; the work itself may be found elsewhere."
            ), with: searched)
    }

    /// A reference whose identifier nobody knows, while a work of its author, year and title exists: one of the two
    /// is wrong, and nobody here can say which.
    private func misnamed(
        _ reference: Reference, by identifier: Identifier, _ retrieved: Retrieved
    ) async -> Retrieved {
        guard case .notFound = retrieved.resolution else { return retrieved }
        let searched = await search(reference)
        if case .unavailable(let problems) = searched.resolution, problems.leaveOpen {
            return retrieved.resolved(searched.resolution, with: searched)
        }
        guard case .found(let record, _) = searched.resolution,
            let name = record.identifiers.first?.text
        else { return retrieved.resolved(retrieved.resolution, with: searched) }
        return retrieved.resolved(
            .disputed(
                "There is no \(identifier.text), but a work of this author, year and title is \(name): "
                    + "please see which of the two is meant."), with: searched)
    }

    private func search(_ reference: Reference) async -> Retrieved {
        let (resolver, retractions) = (resolver, retractions)
        return await once("reference:" + reference.text) {
            retractions.completing(await resolver.resolve(reference))
        }
    }

    /// Does the work, or waits for whoever does it already.
    private func once(
        _ name: String, _ work: @escaping @Sendable () async -> Retrieved
    ) async -> Retrieved {
        if !inFlight.contains(name) {
            inFlight.begin(name) { number in
                Task { self.finish(name, number, with: await work()) }
            }
        }
        lastWaiter += 1
        let id = lastWaiter
        let retrieved = await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                inFlight.wait(id, for: name, waiter)
                if Task.isCancelled { inFlight.leave(id, name) }
            }
        } onCancel: {
            Task { await self.leave(id, name) }
        }
        let givenUp = Problem(.timedOut, "\(name) was given up before it was read.", subject: name)
        return retrieved ?? Retrieved(resolution: .unavailable([givenUp]))
    }

    private func finish(_ name: String, _ number: Int, with retrieved: Retrieved) {
        inFlight.finish(name, number, with: retrieved)
    }

    private func leave(_ id: Int, _ name: String) { inFlight.leave(id, name) }
}

extension [Problem] {
    /// Whether one of them leaves open what was asked, so that nothing follows from the silence.
    fileprivate var leaveOpen: Bool { contains { $0.code.leavesReportIncomplete } }
}
