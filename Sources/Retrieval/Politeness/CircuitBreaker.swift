/// Stops asking a provider that is down, so that a report does not wait for it at every claim: pure.
///
/// After five failures in a row nobody is asked for thirty seconds; then one request tries, and its
/// outcome decides for the rest.
struct CircuitBreaker: Sendable {
    private enum State: Sendable {
        case closed(failures: Int)
        case open(until: Duration)
        case trying(since: Duration)
    }

    private let threshold: Int
    private let rest: Duration
    private var state = State.closed(failures: 0)

    init(threshold: Int = 5, rest: Duration = .seconds(30)) {
        self.threshold = threshold
        self.rest = rest
    }

    /// Whether a request may be sent now; the one that may after a rest is the trial.
    mutating func permits(at now: Duration) -> Bool {
        switch state {
        case .closed: return true
        case .open(let until):
            guard now >= until else { return false }
            state = .trying(since: now)
            return true
        // A trial that was cancelled never reports; another may follow after a rest.
        case .trying(let since):
            guard now >= since + rest else { return false }
            state = .trying(since: now)
            return true
        }
    }

    /// Notes that the provider answered, if only with "not found".
    mutating func succeed() { state = .closed(failures: 0) }

    /// Notes that it did not answer, or with a failure that may pass.
    mutating func fail(at now: Duration) {
        switch state {
        case .closed(let failures) where failures + 1 < threshold:
            state = .closed(failures: failures + 1)
        default: state = .open(until: now + rest)
        }
    }
}
