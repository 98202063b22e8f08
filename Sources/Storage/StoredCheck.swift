/// A check as the store keeps it.
public struct StoredCheck: Sendable, Hashable {
    /// How far it has come.
    public enum State: String, Sendable, CaseIterable {
        /// Accepted, not begun.
        case queued
        /// Begun; after a restart it is begun again.
        case running
        /// Its report is kept.
        case done
        /// It was begun too often without coming to an end, or could not be read back.
        case failed

        /// Whether it will not change any more.
        public var isFinal: Bool { self == .done || self == .failed }
    }

    /// Its name.
    public let id: CheckID
    /// How far it has come.
    public let state: State
    /// What to call it in a list: the draft's name.
    public let name: String
    /// When it was accepted, in seconds since 1970.
    public let created: Int
    /// When its state last changed, in seconds since 1970.
    public let updated: Int
    /// How often it was begun.
    public let attempts: Int
    /// One sentence on why it failed; `nil` unless it did.
    public let failure: String?

    /// A check from its parts.
    public init(
        id: CheckID, state: State, name: String, created: Int, updated: Int, attempts: Int,
        failure: String? = nil
    ) {
        self.id = id
        self.state = state
        self.name = name
        self.created = created
        self.updated = updated
        self.attempts = attempts
        self.failure = failure
    }
}

/// A stretch of the list of checks, newest first.
public struct CheckPage: Sendable, Hashable {
    /// The checks.
    public let checks: [StoredCheck]
    /// Where the next page begins, for `Store.checks(before:limit:)`; `nil` on the last.
    public let next: Int?
}

/// What came of accepting a check.
public enum Acceptance: Sendable, Hashable {
    /// It is kept, and will be run even if the program is killed now.
    case accepted(StoredCheck)
    /// The same request was accepted before under the same key.
    case known(StoredCheck)

    /// The check, new or known.
    public var check: StoredCheck {
        switch self {
        case .accepted(let check), .known(let check): check
        }
    }
}

/// A name chosen by a client, so that a request sent twice makes one check.
public struct IdempotencyKey: Sendable, Hashable {
    /// The name.
    public let name: String
    /// A digest of the whole request; the same name with another digest is refused.
    public let digest: [UInt8]

    /// A key with the digest of its request.
    public init(name: String, digest: [UInt8]) {
        self.name = name
        self.digest = digest
    }
}
