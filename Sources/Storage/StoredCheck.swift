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
    /// How often it was begun, the run that goes on included; a shutdown in good order takes its own back.
    public let attempts: Int
    /// One sentence on why it failed; `nil` unless it did.
    public let failure: String?

    /// A check from its parts.
    init(
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
