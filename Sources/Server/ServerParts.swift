public import Checking
public import Evidence
public import Logging
public import Retrieval
public import Settings
public import Storage

/// What the routes are given: everything they may ask, and nothing they could decide.
public struct ServerParts: Sendable {
    /// The daemon's settings.
    let settings: ServerSettings
    /// Where checks are kept.
    let store: Store
    /// What runs them.
    let queue: CheckQueue
    /// Who resolves a single identifier.
    let retriever: Retriever
    /// Which rules speak.
    let rules: RulePolicy
    /// Where events go.
    let logger: Logger
    /// The threads for what computes for long.
    let executor: WorkExecutor
    /// What is counted for `/metrics`.
    let metrics = Metrics()
    let pages: Pages

    /// Puts the parts together.
    ///
    /// - Parameters:
    ///   - settings: The daemon's settings.
    ///   - store: Where checks are kept.
    ///   - retriever: Who resolves a single identifier.
    ///   - rules: Which rules speak.
    ///   - logger: Where events go.
    ///   - now: The time, in seconds since 1970.
    ///   - check: What runs, usually `Checker.check`.
    /// - Throws: `StartError` when the program was built with pages that cannot be read.
    public init(
        settings: ServerSettings, store: Store, retriever: Retriever, rules: RulePolicy,
        logger: Logger,
        now: @escaping @Sendable () -> Int,
        check: @escaping CheckQueue.Check
    ) throws(StartError) {
        self.settings = settings
        self.store = store
        self.retriever = retriever
        self.rules = rules
        self.logger = logger
        // One more than checks, so that extractions need not wait for them.
        executor = WorkExecutor(threads: settings.queue.running + 1)
        queue = CheckQueue(
            store: store, limits: settings.queueLimits, now: now, executor: executor,
            logger: logger, check: check)
        pages = try Pages()
    }
}
