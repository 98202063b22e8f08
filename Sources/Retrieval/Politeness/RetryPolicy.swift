/// Whether and when a request that failed in passing is sent again: pure.
///
/// The wait grows fourfold each time (2, 8, 32 s) with up to half of it as jitter, so that many
/// requests that failed together do not come back together.
/// What the host asked for with `Retry-After` is waited for if the budget allows, else given up:
/// asking earlier would be rude and useless.
struct RetryPolicy: Sendable {
    let retries: Int
    let first: Duration
    /// The most that all waits of one request together may take.
    let budget: Duration

    init(retries: Int, first: Duration, budget: Duration = .seconds(60)) {
        self.retries = retries
        self.first = first
        self.budget = budget
    }

    /// The wait before the next try, or `nil` to give up.
    ///
    /// `tries` is how many there were, at least 1; `asked` is what the host asked for, `waited` how
    /// long this request has waited between its tries, `chance` a number from 0 to 1 for the jitter.
    func wait(
        afterTries tries: Int, mayPass: Bool, asked: Duration?, waited: Duration, chance: Double
    )
        -> Duration?
    {
        guard mayPass, tries <= retries else { return nil }
        let usual = first * (1 << (2 * min(tries - 1, 8)))
        let wait = max(asked ?? .zero, usual + usual * (chance / 2))
        return waited + wait <= budget ? wait : nil
    }
}
