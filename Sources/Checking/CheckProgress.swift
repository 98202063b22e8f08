/// How far a check has come: what an editor watching it sees.
public enum CheckProgress: Sendable, Hashable {
    /// The article was read; so many claims stand in it, and so many sources are to be asked for.
    case read(claims: Int, sources: Int)
    /// One more source has been answered for, of so many.
    case resolved(Int, of: Int)
    /// Every claim was judged.
    case judged
}
