/// Keeps answers between checks, so that nobody is asked twice for the same thing.
///
/// Only answers that say something are kept (records, and that there is none), never failures.
/// How long one counts as fresh is decided by `Freshness` when it is used; `until` only says from
/// when on it may be thrown away.
public protocol AnswerCache: Sendable {
    /// The answer kept under this key, however old, if there is one.
    ///
    /// - Throws: `CacheFailure` when the store could not be read; the answer is then fetched again.
    func answer(for key: String) async throws(CacheFailure) -> Answer?

    /// Keeps an answer under its key in place of an older one.
    ///
    /// From `until` on, in seconds since 1970, it may be deleted.
    ///
    /// - Throws: `CacheFailure` when the store could not be written; the check goes on.
    func keep(_ answer: Answer, for key: String, until: Int) async throws(CacheFailure)
}

/// Why a cache could not be read or written.
public struct CacheFailure: Error, Sendable, Hashable {
    /// What happened and what to do, in one sentence.
    let message: String
    /// A failure with its sentence.
    public init(_ message: String) { self.message = message }
}

/// A cache that keeps nothing, for a run that leaves no trace.
public struct NoCache: AnswerCache {
    /// A cache that is always empty.
    public init() {}
    /// No answer, whatever the key; never throws.
    public func answer(for key: String) async throws(CacheFailure) -> Answer? { nil }
    /// Forgets the answer; never throws.
    public func keep(_ answer: Answer, for key: String, until: Int) async throws(CacheFailure) {}
}
