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
