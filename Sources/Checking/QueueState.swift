import Storage

/// Which checks wait, which run, and what to do next: decides, and does nothing.
///
/// Checks run in the order in which they were accepted, at most `runningLimit` at a time. A place is
/// reserved before a check is written to the store, so that the limit holds whoever comes meanwhile.
struct QueueState {
    let runningLimit: Int
    let waitingLimit: Int
    private(set) var waiting: [CheckID] = []
    private(set) var running: Set<CheckID> = []
    private var reserved = 0

    init(runningLimit: Int, waitingLimit: Int) {
        self.runningLimit = runningLimit
        self.waitingLimit = waitingLimit
    }

    /// Whether a check waits or runs here.
    func holds(_ id: CheckID) -> Bool { running.contains(id) || waiting.contains(id) }

    /// Reserves a place; `false` when the queue is full.
    mutating func reserve() -> Bool {
        guard waiting.count + reserved < waitingLimit else { return false }
        reserved += 1
        return true
    }

    /// Gives a reserved place back, because nothing was accepted.
    mutating func release() { reserved -= 1 }

    /// Puts an accepted check on its reserved place; returns what is to be started.
    mutating func add(_ id: CheckID) -> [CheckID] {
        reserved -= 1
        return resume([id])
    }

    /// Takes up checks of an earlier run, whatever the limit; returns what is to be started.
    mutating func resume(_ ids: [CheckID]) -> [CheckID] {
        waiting += ids.filter { !running.contains($0) && !waiting.contains($0) }
        return start()
    }

    /// A running check came to its end; returns what is to be started.
    mutating func finish(_ id: CheckID) -> [CheckID] {
        running.remove(id)
        return start()
    }

    /// Takes a waiting check out; `false` when it was not waiting.
    mutating func withdraw(_ id: CheckID) -> Bool {
        guard let place = waiting.firstIndex(of: id) else { return false }
        waiting.remove(at: place)
        return true
    }

    private mutating func start() -> [CheckID] {
        let next = Array(waiting.prefix(max(0, runningLimit - running.count)))
        waiting.removeFirst(next.count)
        running.formUnion(next)
        return next
    }
}
