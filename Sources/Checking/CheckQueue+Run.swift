import Logging
import Reports
import ServiceLifecycle
import Storage

extension CheckQueue {
    /// Takes up what an earlier run left open, then runs checks until the program stops.
    ///
    /// - Throws: `StoreError` when what was left open cannot be read.
    public func run() async throws {
        try await takeUp()
        await withDiscardingTaskGroup { group in
            for await id in starts.cancelOnGracefulShutdown() {
                group.addTask { await self.run(id) }
            }
            close()
            group.cancelAll()
        }
    }

    private func takeUp() async throws(StoreError) {
        var resumed: [CheckID] = []
        for open in try await store.openChecks() {
            if open.attempts >= limits.attempts {
                _ = try await store.fail(
                    open.id,
                    because: "The check was begun \(open.attempts) times and never came to an end.",
                    now: now())
                logger.warning("Check given up", metadata: ["check.attempts": "\(open.attempts)"])
            } else {
                resumed.append(open.id)
            }
        }
        if !resumed.isEmpty {
            logger.info("Checks taken up again", metadata: ["checks": "\(resumed.count)"])
        }
        start(state.resume(resumed))
    }

    private func close() {
        isClosing = true
        watchers.endAll()
    }

    /// Runs one check to its end, or until it is deleted or the program stops.
    private func run(_ id: CheckID) async {
        let (stop, end) = AsyncStream<Never>.makeStream()
        stops[id] = end
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.work(on: id) }
            group.addTask { for await _ in stop {} }
            await group.next()
            group.cancelAll()
        }
        stops[id] = nil
        if Task.isCancelled { await putBack(id) }
        start(state.finish(id))
    }

    private func work(on id: CheckID) async {
        do {
            guard let bytes = try await insist({ try await self.store.draft(of: id) }),
                try await insist({ try await self.store.begin(id, now: self.now()) })
            else { return }
            guard let draft = Draft(stored: bytes) else {
                return try await fail(id, because: "The stored draft could not be read back.")
            }
            watchers.tell(.started, of: id)
            let (steps, progress) = AsyncStream<CheckProgress>.makeStream(
                bufferingPolicy: .bufferingNewest(8))
            async let checked = check(draft, reporting: progress)
            for await step in steps { watchers.tell(.progress(step), of: id) }
            try await keep(await checked, of: id, insteadOf: draft)
        } catch {
            logger.debug("Check cut short")
        }
    }

    private func check(
        _ draft: Draft, reporting progress: AsyncStream<CheckProgress>.Continuation
    ) async -> Checked {
        defer { progress.finish() }
        return await withTaskExecutorPreference(executor) {
            await check(draft) { progress.yield($0) }
        }
    }

    private func keep(
        _ checked: Checked, of id: CheckID, insteadOf draft: Draft
    ) async throws(CancellationError) {
        guard let report = try? checked.report.json(isIndented: false) else {
            return try await fail(id, because: "The report could not be written as JSON.")
        }
        let fetched = checked.draft == draft ? nil : checked.draft.stored
        let isKept = try await insist {
            try await self.store.finish(id, report: report, draft: fetched, now: self.now())
        }
        if isKept { watchers.tell(.done, of: id) }
    }

    private func fail(_ id: CheckID, because reason: String) async throws(CancellationError) {
        _ = try await insist { try await self.store.fail(id, because: reason, now: self.now()) }
        watchers.tell(.failed(reason), of: id)
    }

    /// Leaves a check that was cut short for the next run.
    private func putBack(_ id: CheckID) async {
        // In a task of its own, because this one is cancelled and the store would not write for it.
        await Task { _ = try? await store.putBack(id, now: now()) }.value
    }

    /// Asks the store until it answers: a full disk or a lock passes, and no report is lost to it.
    private func insist<Value: Sendable>(
        _ operation: () async throws -> Value
    ) async throws(CancellationError) -> Value {
        var wait = Duration.milliseconds(250)
        while true {
            if Task.isCancelled { throw CancellationError() }
            do {
                return try await operation()
            } catch {
                if Task.isCancelled { throw CancellationError() }
                let name = (error as? StoreError)?.shortDescription ?? "unknown"
                logger.error("Store refused", metadata: ["store.error": "\(name)"])
            }
            do { try await pause(wait) } catch { throw CancellationError() }
            wait = min(wait * 2, .seconds(30))
        }
    }
}
