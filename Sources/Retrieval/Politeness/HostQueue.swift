import Prose

/// The queue of one host: a thin shell around `RateLimit` and `CircuitBreaker`.
actor HostQueue {
    private var limit: RateLimit
    private var breaker = CircuitBreaker()
    private var inFlight = 0
    private var waiting: [(id: Int, waiter: CheckedContinuation<Void, Never>)] = []
    private var lastID = 0
    private let start = ContinuousClock.now

    init(requestsPerSecond: Double, concurrentRequests: Int) {
        limit = RateLimit(
            requestsPerSecond: requestsPerSecond, concurrentRequests: concurrentRequests)
    }

    /// Waits for a place; every success must be followed by `leave`.
    ///
    /// - Throws: `FetchFailure` when the host is left alone for now, or the task was cancelled.
    func enter() async throws(FetchFailure) {
        while inFlight >= limit.concurrency {
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
        let begin = limit.reserve(at: now)
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

    /// Gives the place back after an answer or a failure.
    func leave(headers: [String: String], hasFailed: Bool) {
        limit.learn(from: headers, at: now)
        if hasFailed { breaker.fail(at: now) } else { breaker.succeed() }
        leave()
    }

    private var now: Duration { ContinuousClock.now - start }

    private func wake(_ id: Int) {
        guard let place = waiting.firstIndex(where: { $0.id == id }) else { return }
        waiting.remove(at: place).waiter.resume()
    }

    private func wakeNext() {
        guard inFlight < limit.concurrency, !waiting.isEmpty else { return }
        waiting.removeFirst().waiter.resume()
    }
}

extension FetchFailure {
    /// The task was cancelled while it waited.
    static let givenUp = FetchFailure(.timedOut, "was given up before it answered")
}
