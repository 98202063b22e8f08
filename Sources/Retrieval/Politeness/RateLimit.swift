/// When the next request to a host may begin, and how many may be in flight: a pure state machine.
///
/// Times are durations since any fixed moment, always the same one, and never run backwards.
/// What the host says in its headers can only slow us down below the policy, and is forgotten when
/// it stops saying so.
struct RateLimit: Sendable {
    private let policyInterval: Duration
    private let policyConcurrency: Int
    private var saidInterval: Duration?
    private var saidConcurrency: Int?
    private var nextStart: Duration = .zero

    init(requestsPerSecond: Double, concurrentRequests: Int) {
        policyInterval = .seconds(1 / max(requestsPerSecond, 0.001))
        policyConcurrency = max(1, concurrentRequests)
    }

    /// The most requests in flight.
    var concurrency: Int { min(policyConcurrency, saidConcurrency ?? .max) }

    /// Takes the next place in the queue: when the request may begin.
    mutating func reserve(at now: Duration) -> Duration {
        let start = max(now, nextStart)
        nextStart = start + max(policyInterval, saidInterval ?? .zero)
        return start
    }

    /// Learns from the headers of an answer that came at `now`, which is `time` since 1970.
    ///
    /// Crossref: `x-rate-limit-limit: 10`, `x-rate-limit-interval: 1s`, `x-concurrency-limit: 3`.
    /// `Retry-After` holds everybody back, not only the request that got it, and so does nothing
    /// remaining: until the reset where that is near, or else for a second (NCBI names none); a far
    /// reset is that of a day's allowance, which some requests do not count against.
    mutating func learn(from headers: [String: String], at now: Duration, time: Int) {
        let limit = headers["x-rate-limit-limit"] ?? headers["x-rate-limit"]
        if let limit = limit.flatMap({ Double($0) }), limit > 0 {
            let interval = headers["x-rate-limit-interval"].flatMap(seconds(of:)) ?? 1
            saidInterval = .seconds(interval / limit)
        }
        if let most = headers["x-concurrency-limit"].flatMap({ Int($0) }), most > 0 {
            saidConcurrency = most
        }
        if let pause = retryAfter(in: headers, at: time) { hold(until: now + pause) }
        for prefix in ["x-ratelimit-", "ratelimit-"] where headers[prefix + "remaining"] == "0" {
            let reset = headers[prefix + "reset"].flatMap { Double($0) } ?? 1
            if (0...60).contains(reset) { hold(until: now + .seconds(reset)) }
        }
    }

    /// Lets nobody begin before a time.
    mutating func hold(until time: Duration) { nextStart = max(nextStart, time) }
}

/// "1s", "60s", "1".
private func seconds(of interval: String) -> Double? {
    Double(interval.hasSuffix("s") ? interval.dropLast() : interval[...]).flatMap {
        $0 > 0 ? $0 : nil
    }
}
