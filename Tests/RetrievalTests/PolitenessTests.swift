import Testing

@testable import Retrieval

@Suite struct PolitenessTests {
    @Test func `requests begin one interval apart, and at once after a pause`() {
        var limit = RateLimit(requestsPerSecond: 2, concurrentRequests: 3)
        func reserve(at now: Duration) -> Duration { limit.reserve(at: now) }
        #expect(reserve(at: .zero) == .zero)
        #expect(reserve(at: .zero) == .milliseconds(500))
        #expect(reserve(at: .milliseconds(10)) == .seconds(1))
        #expect(reserve(at: .seconds(9)) == .seconds(9))
    }

    @Test(arguments: [
        (["x-rate-limit-limit": "1", "x-rate-limit-interval": "1s"], 1000, 3),
        (["x-rate-limit": "2", "x-rate-limit-interval": "4s"], 2000, 3),
        (["x-rate-limit-limit": "50", "x-rate-limit-interval": "1s"], 100, 3),
        (["x-concurrency-limit": "1"], 100, 1), (["x-concurrency-limit": "99"], 100, 3),
        (["x-rate-limit-limit": "rubbish", "x-concurrency-limit": "-1"], 100, 3),
    ])
    func `what a host says can only slow us down`(
        headers: [String: String], interval: Int, most: Int
    ) {
        var limit = RateLimit(requestsPerSecond: 10, concurrentRequests: 3)
        func reserve(at now: Duration) -> Duration { limit.reserve(at: now) }
        limit.learn(from: headers, at: .zero, time: 0)
        _ = reserve(at: .zero)
        #expect(reserve(at: .zero) == .milliseconds(interval))
        #expect(limit.concurrency == most)
    }

    @Test func `retry-after holds everybody back, within reason`() {
        var limit = RateLimit(requestsPerSecond: 10, concurrentRequests: 3)
        func reserve(at now: Duration) -> Duration { limit.reserve(at: now) }
        limit.learn(from: ["retry-after": "7"], at: .seconds(1), time: 0)
        #expect(reserve(at: .seconds(2)) == .seconds(8))
    }

    @Test(
        arguments: [
            ("7", 7), ("0", 0), ("999999", 600), ("-5", nil), ("soon", nil), ("", nil),
            ("nan", nil),
            ("Sun, 06 Nov 1994 08:50:00 GMT", 23), ("Sunday, 06-Nov-94 08:50:00 GMT", 23),
            ("Sun Nov  6 08:50:00 1994", 23), ("Sun, 06 Nov 1994 08:49:36 GMT", 0),
            ("Sun, 06 Nov 1996 08:49:36 GMT", 600), ("Sun, 06 Nov 1994", nil),
            ("Sun, 66 Nov 1994 08:49:36 GMT", nil), ("Sun, 06 Nov 1994 48:49:36 GMT", nil),
        ] as [(String, Int?)])
    func `a host says in seconds or by a date how long to wait`(value: String, seconds: Int?) {
        // Sun, 06 Nov 1994 08:49:37 GMT, the date of RFC 9110.
        #expect(
            retryAfter(in: ["retry-after": value], at: 784_111_777)
                == seconds.map { .seconds($0) })
    }

    @Test func `dates of HTTP are those of the calendar`() {
        for (text, seconds) in [
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Tue, 29 Feb 2000 12:00:00 GMT", 951_825_600),
            ("Wed, 21 Oct 2026 07:28:00 GMT", 1_792_567_680),
            ("Thu, 01 Mar 2100 00:00:00 GMT", 4_107_542_400),
        ] { #expect(Retrieval.seconds(ofHTTPDate: text) == seconds, "\(text)") }
    }

    @Test(arguments: [
        (["x-ratelimit-remaining": "0"], 1000), (["x-ratelimit-remaining": "3"], 100),
        (["ratelimit-remaining": "0", "ratelimit-reset": "5"], 5000),
        (["x-ratelimit-remaining": "0", "x-ratelimit-reset": "64140"], 100),
        (["x-ratelimit-remaining": "0", "x-ratelimit-reset": "rubbish"], 1000),
    ])
    func `nothing remaining holds everybody back until a reset that is near`(
        headers: [String: String], wait: Int
    ) {
        var limit = RateLimit(requestsPerSecond: 10, concurrentRequests: 3)
        func reserve(at now: Duration) -> Duration { limit.reserve(at: now) }
        _ = reserve(at: .zero)
        limit.learn(from: headers, at: .zero, time: 0)
        #expect(reserve(at: .zero) == .milliseconds(wait))
    }

    @Test func `a host in trouble is not given many requests twice`() {
        var budget = RetryBudget()
        func spend() -> Bool { budget.spend() }
        #expect((0..<12).filter { _ in spend() }.count == 10)
        for _ in 0..<10 { budget.earn() }
        #expect(spend() && !spend())
    }

    @Test(.timeLimit(.minutes(5)))
    func `what is said of the pace of lists does not slow single records`() async throws {
        let queue = HostQueue(requestsPerSecond: 1000, concurrentRequests: 4)
        try await queue.enter(.list)
        await queue.leave(
            .list,
            answer: .init(
                url: "u", time: 0, status: 200,
                headers: ["x-rate-limit-limit": "1", "x-rate-limit-interval": "3600s"], body: []))
        // Five hours, were they one queue.
        for _ in 0..<5 {
            try await queue.enter(.single)
            await queue.leave()
        }
    }

    @Test func `waits grow fourfold with jitter and end with retries or budget`() {
        let policy = RetryPolicy(retries: 3, first: .seconds(2))
        func wait(
            _ tries: Int, asked: Duration? = nil, waited: Duration = .zero, chance: Double = 0
        )
            -> Duration?
        {
            policy.wait(
                afterTries: tries, mayPass: true, asked: asked, waited: waited, chance: chance)
        }
        #expect([1, 2, 3, 4].map { wait($0) } == [.seconds(2), .seconds(8), .seconds(32), nil])
        #expect(wait(1, chance: 1) == .seconds(3))
        #expect(wait(1, asked: .seconds(20)) == .seconds(20))
        #expect(wait(1, asked: .seconds(61)) == nil)
        #expect(wait(3, waited: .seconds(40)) == nil)
        #expect(
            policy.wait(afterTries: 1, mayPass: false, asked: nil, waited: .zero, chance: 0) == nil)
    }

    @Test func `after five failures in a row a provider rests, then one request tries`() {
        var breaker = CircuitBreaker()
        func permits(at second: Int) -> Bool { breaker.permits(at: .seconds(second)) }
        for second in 0..<4 {
            #expect(permits(at: second))
            breaker.fail(at: .seconds(second))
        }
        breaker.succeed()
        for second in 4..<9 {
            #expect(permits(at: second))
            breaker.fail(at: .seconds(second))
        }
        #expect(!permits(at: 9) && !permits(at: 37))
        #expect(permits(at: 38))
        #expect(!permits(at: 38))
        breaker.fail(at: .seconds(39))
        #expect(!permits(at: 60) && permits(at: 69))
        breaker.succeed()
        #expect(permits(at: 70) && permits(at: 70))
    }

    @Test func `a queue admits as many as it may, and the cancelled leave it`() async throws {
        let queue = HostQueue(requestsPerSecond: 1000, concurrentRequests: 2)
        try await queue.enter()
        try await queue.enter()
        let third = Task { do { try await queue.enter(); return true } catch { return false } }
        let fourth = Task { do { try await queue.enter(); return true } catch { return false } }
        try await Task.sleep(for: .milliseconds(50))
        third.cancel()
        #expect(await third.value == false)
        await queue.leave()
        #expect(await fourth.value)
    }
}
