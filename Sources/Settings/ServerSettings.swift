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

    /// Refuses values that do not go together.
    func validate() throws(SettingsError) {
        guard limits.draftBytes <= limits.bodyBytes else {
            throw SettingsError(
                .outOfRange,
                "`limits.draftBytes` (or STET_LIMITS_DRAFT_BYTES) must be at most `limits.bodyBytes`, "
                    + "which is \(limits.bodyBytes), not \(limits.draftBytes).")
        }
    }
}
