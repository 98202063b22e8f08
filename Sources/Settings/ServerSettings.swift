public import Checking

/// The daemon's settings: `Config/server.json` as a value.
public struct ServerSettings: Sendable, Hashable, Decodable {
    /// Where it listens.
    public struct Listen: Sendable, Hashable, Decodable {
        /// The address or name of the interface.
        public var host: String
        /// The port; 0 takes any that is free.
        public var port: Int
        /// Names beside the loopback ones by which it may be called; a request for another is refused.
        public var names: [String]
        /// Whether it may listen where other machines reach it, though whoever does may read and delete all.
        public var trustsNetwork: Bool

        /// Whether only this machine reaches it: `localhost`, 127.0.0.0/8 or ::1.
        public var isLoopback: Bool {
            if ["localhost", "::1", "[::1]"].contains(host.lowercased()) { return true }
            let parts = host.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
        }
    }

    /// How much of one request is taken.
    public struct Limits: Sendable, Hashable, Decodable {
        /// The longest body of a request, in bytes: draft, references and evidence together.
        public var bodyBytes: Int
        /// The longest draft, in bytes.
        public var draftBytes: Int
        /// The longest wait a request may ask for with `Prefer: wait`, in seconds.
        public var waitSeconds: Int
    }

    /// How much is taken on.
    public struct Queue: Sendable, Hashable, Decodable {
        /// The most checks that run at a time.
        public var running: Int
        /// The most checks that wait.
        public var waiting: Int
        /// How often a check is begun before it counts as failed.
        public var attempts: Int
    }

    /// Where things are kept.
    public struct Store: Sendable, Hashable, Decodable {
        /// The SQLite file.
        public var path: String
        /// How long another program that holds the file is waited for, in seconds.
        public var patienceSeconds: Int
    }

    /// What is told of its running.
    public struct Log: Sendable, Hashable, Decodable {
        /// `trace`, `debug`, `info`, `notice`, `warning`, `error` or `critical`.
        public var level: String
    }

    /// Where it listens.
    public var listen: Listen
    /// How much of one request is taken.
    public var limits: Limits
    /// How much is taken on.
    public var queue: Queue
    /// Where things are kept.
    public var store: Store
    /// What is told of its running.
    public var log: Log

    /// The limits of the queue.
    public var queueLimits: QueueLimits {
        QueueLimits(running: queue.running, waiting: queue.waiting, attempts: queue.attempts)
    }

    /// Refuses values that would mean no service.
    func validate() throws(SettingsError) {
        try expect(listen.port, in: 0...65_535, for: "listen.port")
        try expect(limits.bodyBytes, in: 1024...1_073_741_824, for: "limits.bodyBytes")
        try expect(limits.draftBytes, in: 1...limits.bodyBytes, for: "limits.draftBytes")
        try expect(limits.waitSeconds, in: 0...600, for: "limits.waitSeconds")
        try expect(queue.running, in: 1...64, for: "queue.running")
        try expect(queue.waiting, in: 1...100_000, for: "queue.waiting")
        try expect(queue.attempts, in: 1...100, for: "queue.attempts")
        try expect(store.patienceSeconds, in: 0...600, for: "store.patienceSeconds")
        guard !listen.host.isEmpty else {
            throw SettingsError(.outOfRange, "`listen.host` must not be empty.")
        }
        guard !store.path.isEmpty else {
            throw SettingsError(.outOfRange, "`store.path` must not be empty.")
        }
        let levels = ["trace", "debug", "info", "notice", "warning", "error", "critical"]
        guard levels.contains(log.level) else {
            let known = levels.map { "`\($0)`" }.joined(separator: ", ")
            throw SettingsError(
                .outOfRange, "`log.level` must be one of \(known), not “\(log.level)”.")
        }
    }

    private func expect(
        _ value: Int, in range: ClosedRange<Int>, for key: String
    ) throws(SettingsError) {
        guard range.contains(value) else {
            let variable = EnvironmentLayer.variable(
                for: key.split(separator: ".").map(String.init))
            throw SettingsError(
                .outOfRange,
                "`\(key)` (or \(variable)) must be from \(range.lowerBound) to "
                    + "\(range.upperBound), not \(value).")
        }
    }
}
