/// A stretch of the list of checks, newest first.
public struct CheckPage: Sendable, Hashable {
    /// The checks.
    public let checks: [StoredCheck]
    /// Where the next page begins, for `Store.checks(before:limit:)`; `nil` on the last.
    public let next: Int?
}
