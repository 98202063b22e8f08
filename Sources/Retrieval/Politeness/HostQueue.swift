import Prose

/// The queue of one host: a thin shell around `RateLimit`, `CircuitBreaker` and `RetryBudget`.
actor HostQueue {
    /// What is asked for: providers count single records and lists apart.
    enum Lane: Sendable, CaseIterable {
        case single
        /// Searches and batches, which begin at a third of the rate.
        case list
    }

    private var limits: [Lane: RateLimit]
    private var budget = RetryBudget()
    private var breaker = CircuitBreaker()
    private var inFlight = 0
    private var waiting: [(id: Int, waiter: CheckedContinuation<Void, Never>)] = []
    private var lastID = 0
    private let start = ContinuousClock.now

    init(requestsPerSecond: Double, concurrentRequests: Int) {
        limits = [
            .single: RateLimit(
                requestsPerSecond: requestsPerSecond, concurrentRequests: concurrentRequests),
            .list: RateLimit(
                requestsPerSecond: requestsPerSecond / 3, concurrentRequests: concurrentRequests),
        ]
    }

    /// The most requests in flight, in all lanes together.
    private var concurrency: Int { limits.values.map(\.concurrency).min() ?? 1 }

    /// Waits for a place; every success must be followed by `leave`.
    ///
    /// - Throws: `FetchFailure` when the host is left alone for now, or the task was cancelled.
    func enter(_ lane: Lane = .single) async throws(FetchFailure) {
        while inFlight >= concurrency {
            lastID += 1
            let id = lastID
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    if Task.isCancelled {
                        continuation.resume()
                    } else {
                        waiting.append((id, continuation))
                    }
                }
            } onCancel: {
                Task { await self.wake(id) }
            }
            if Task.isCancelled {
                wakeNext()
                throw .givenUp
            }
        }
        guard breaker.permits(at: now) else {
            wakeNext()
            throw FetchFailure(
                .providerFailed, "failed several times in a row and is not asked for half a minute")
        }
        inFlight += 1
        let begin = limits[lane]?.reserve(at: now) ?? now
        do {
            if begin > now { try await Task.sleep(for: begin - now) }
        } catch {
            leave()
            throw .givenUp
        }
    }

    /// Gives the place back without learning anything.
    func leave() {
        inFlight -= 1
        wakeNext()
    }

    /// Gives the place back after an answer.
    ///
    /// What the host says of its rate is said of the lane; that it wants to be left alone, of all.
    func leave(_ lane: Lane = .single, answer: Answer) {
        limits[lane]?.learn(from: answer.headers, at: now, time: answer.time)
        if let pause = retryAfter(in: answer.headers, at: answer.time) {
            for lane in Lane.allCases { limits[lane]?.hold(until: now + pause) }
        }
        leave()
    }

    /// Notes whether the host did what it was asked for, once its answer has been read.
    func note(hasFailed: Bool) {
        if hasFailed {
            breaker.fail(at: now)
        } else {
            breaker.succeed()
            budget.earn()
        }
    }

    /// Whether a request that failed may be sent again.
    func permitsRetry() -> Bool { budget.spend() }

    private var now: Duration { ContinuousClock.now - start }

    private func wake(_ id: Int) {
        guard let place = waiting.firstIndex(where: { $0.id == id }) else { return }
        waiting.remove(at: place).waiter.resume()
    }

    private func wakeNext() {
        guard inFlight < concurrency, !waiting.isEmpty else { return }
        waiting.removeFirst().waiter.resume()
    }
}

extension FetchFailure {
    /// The task was cancelled while it waited.
    static let givenUp = FetchFailure(.timedOut, "was given up before it answered")
}
