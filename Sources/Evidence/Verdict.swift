/// What a claim may be told in the end.
///
/// One per claim; an anecdote has none.
public enum Verdict: String, Sendable, CaseIterable {
    /// A passage says it, within rounding, about the same thing.
    case supported
    /// A passage is about the same thing and says less.
    case overstated
    /// A passage says more.
    case understated
    /// A passage about the same thing says the opposite, no effect, or a number that cannot be reconciled.
    case contradicted
    /// Nothing stands behind it.
    case unsupported
    /// Could not be decided: a person should look.
    case unverified
}
