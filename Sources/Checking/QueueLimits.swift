/// How much a daemon takes on.
public struct QueueLimits: Sendable, Hashable {
    /// The most checks that run at a time.
    let running: Int
    /// The most checks that wait; more are refused until some are done.
    let waiting: Int
    /// How often a check is begun before it counts as failed: one that kills the daemon each time is
    /// not tried for ever.
    let attempts: Int

    /// Limits, each at least 1.
    public init(running: Int = 4, waiting: Int = 100, attempts: Int = 3) {
        self.running = max(1, running)
        self.waiting = max(1, waiting)
        self.attempts = max(1, attempts)
    }
}
