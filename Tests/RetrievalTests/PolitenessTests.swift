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
        limit.learn(from: headers, at: .zero)
        _ = reserve(at: .zero)
        #expect(reserve(at: .zero) == .milliseconds(interval))
        #expect(limit.concurrency == most)
    }

    @Test func `retry-after holds everybody back, within reason`() {
        var limit = RateLimit(requestsPerSecond: 10, concurrentRequests: 3)
        func reserve(at now: Duration) -> Duration { limit.reserve(at: now) }
        limit.learn(from: ["retry-after": "7"], at: .seconds(1))
        #expect(reserve(at: .seconds(2)) == .seconds(8))
        #expect(retryAfter(in: ["retry-after": "999999"]) == .seconds(600))
        #expect(retryAfter(in: ["retry-after": "Wed, 21 Oct 2026 07:28:00 GMT"]) == nil)
        #expect(retryAfter(in: ["retry-after": "-5"]) == nil)
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
