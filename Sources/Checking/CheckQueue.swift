public import Logging
public import ServiceLifecycle
public import Storage

/// Accepts drafts, runs a few checks at a time, and keeps what comes of them.
///
/// A check is in the store before anybody is told that it was accepted. Those that were waiting or
/// running when the program ended are taken up again by `run()`. A shutdown in good order puts
/// running checks back; a crash counts as an attempt. When the store cannot take a finished report,
/// it is offered again until it can.
///
/// What runs is decided by `QueueState`; this actor acts.
public actor CheckQueue: Service {
    /// Runs a check, telling how far it has come.
    ///
    /// Concurrent, because the work must not hold up the queue itself.
    public typealias Check =
        @concurrent @Sendable (Draft, @escaping @Sendable (CheckProgress) -> Void) async -> Checked

    let store: Store
    let limits: QueueLimits
    let check: Check
    let executor: WorkExecutor
    let now: @Sendable () -> Int
    let pause: @Sendable (Duration) async throws -> Void
    let logger: Logger
    var state: QueueState
    var watchers = CheckWatchers()
    var stops: [CheckID: AsyncStream<Never>.Continuation] = [:]
    var isClosing = false
    let starts: AsyncStream<CheckID>
    let startsEnd: AsyncStream<CheckID>.Continuation

    /// A queue over a store; nothing runs before `run()`.
    ///
    /// - Parameters:
    ///   - store: Where checks are kept.
    ///   - limits: How much is taken on.
    ///   - now: The time, in seconds since 1970.
    ///   - pause: Waits before the store is tried again.
    ///   - executor: The threads on which checks run; `nil` for as many as run at a time.
    ///   - logger: Where events go; the text of drafts never does.
    ///   - check: What runs, usually `Checker.check`.
    public init(
        store: Store, limits: QueueLimits = QueueLimits(), now: @escaping @Sendable () -> Int,
        pause: @escaping @Sendable (Duration) async throws -> Void = {
            try await Task.sleep(for: $0)
        },
        executor: WorkExecutor? = nil, logger: Logger, check: @escaping Check
    ) {
        self.store = store
        self.limits = limits
        self.check = check
        self.executor = executor ?? WorkExecutor(threads: limits.running)
        self.now = now
        self.pause = pause
        self.logger = logger
        state = QueueState(runningLimit: limits.running, waitingLimit: limits.waiting)
        (starts, startsEnd) = AsyncStream.makeStream()
    }

    /// How many checks run and how many wait in this process.
    public var load: (running: Int, waiting: Int) { (state.running.count, state.waiting.count) }

    /// Keeps a draft and queues its check; the same request under the same key gives the check it made before.
    ///
    /// - Throws: `SubmissionError` when the queue is full or closing, or the store refuses.
    public func submit(
        _ draft: Draft, key: IdempotencyKey? = nil
    ) async throws(SubmissionError) -> Acceptance {
        guard !isClosing else { throw .closing }
        do throws(StoreError) {
            // What is known already needs no place.
            if let key, let known = try await store.check(under: key) { return .known(known) }
        } catch {
            throw .store(error)
        }
        guard state.reserve() else { throw .full }
        do throws(StoreError) {
            let acceptance = try await store.accept(
                draft: draft.stored, name: draft.name, key: key, now: now())
            switch acceptance {
            case .accepted(let check): start(state.add(check.id))
            case .known: state.release()
            }
            return acceptance
        } catch {
            state.release()
            throw .store(error)
        }
    }

    /// What happens to a check from now on; ends with its last event, at once when it came to its end.
    ///
    /// Ends at once and without a last event when the store cannot say what became of it: ask again.
    public func events(of id: CheckID) async -> AsyncStream<CheckEvent> {
        let stream = watchers.watch(id)
        // Asked after the watcher is in place, so that an end between the two is not missed.
        do throws(StoreError) {
            let stored = try await store.check(id)
            switch stored?.state {
            case .done: watchers.tell(.done, of: id)
            case .failed: watchers.tell(.failed(stored?.failure ?? ""), of: id)
            case .queued, .running: break
            case nil: watchers.tell(.deleted, of: id)
            }
            return stream
        } catch {
            logger.error("Store refused", metadata: ["store.error": "\(error.shortDescription)"])
            // What waits or runs here will be told of; of anything else nobody can say now.
            return state.holds(id) ? stream : AsyncStream { $0.finish() }
        }
    }

    /// Waits for the end of a check; `false` when `patience` ran out before.
    public func settled(_ id: CheckID, within patience: Duration) async -> Bool {
        let events = await events(of: id)
        return await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await event in events.cancelOnGracefulShutdown() where event.isLast {
                    return true
                }
                return false
            }
            group.addTask {
                try? await Task.sleep(for: patience)
                return false
            }
            let isSettled = await group.next() ?? false
            group.cancelAll()
            return isSettled
        }
    }

    /// Removes a check, stopping it when it runs; `false` when there was none.
    ///
    /// - Throws: `StoreError` when the database cannot be written; the check then goes on.
    public func delete(_ id: CheckID) async throws(StoreError) -> Bool {
        let isDeleted = try await store.delete(id)
        _ = state.withdraw(id)
        stops.removeValue(forKey: id)?.finish()
        watchers.tell(.deleted, of: id)
        return isDeleted
    }

    func start(_ ids: [CheckID]) {
        for id in ids { startsEnd.yield(id) }
    }
}
