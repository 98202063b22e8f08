public import Storage

/// Why a check was not accepted.
public enum SubmissionError: Error, Sendable, Hashable {
    /// As many checks wait as may; try again later.
    case full
    /// The daemon is about to stop.
    case closing
    /// The store refused.
    case store(StoreError)
}
