import HTTPTypes
import Logging
import Prose

/// One provider and everything between us and it: cache, queue, retries.
///
/// Failures are never kept; what is not fresh any more still serves as a record when the provider
/// cannot be reached, with the failure beside it.
struct Asking: Sendable {
    /// The provider's id, for records and logs.
    let id: String
    /// Its name, for people.
    let name: String
    let timeout: Duration
    var retry: RetryPolicy
    let queue: HostQueue
    var fetcher: any Fetching
    /// Where answers are kept: usually `prefetched`.
    var cache: any AnswerCache
    /// What was fetched ahead for several works at once.
    let prefetched: Prefetched
    let now: @Sendable () -> Int
    let logger: Logger

    /// The same provider, reached in another way.
    func through(_ fetcher: any Fetching) -> Asking {
        var asking = self
        asking.fetcher = fetcher
        return asking
    }

    /// Asks, and asks again as long as there is hope.
    @concurrent
    func ask<Value: Sendable>(
        _ request: HTTPRequest, _ lane: HostQueue.Lane = .single, keeping freshness: Freshness,
        decode: @Sendable (Answer) -> Decoded<Value>
    ) async -> Asked<Value> {
        var refusal: CacheFailure?
        var asked = await ask(request, lane, freshness, refusal: &refusal, decode)
        asked.storeProblem = refusal.map {
            Problem(.storeFailed, "Answers could not be kept, or found again: \($0.message)")
        }
        return asked
    }

    private func ask<Value: Sendable>(
        _ request: HTTPRequest, _ lane: HostQueue.Lane, _ freshness: Freshness,
        refusal: inout CacheFailure?, _ decode: @Sendable (Answer) -> Decoded<Value>
    ) async -> Asked<Value> {
        let kept =
            fetcher.asksNetwork ? await cached(request, refusal: &refusal) : fetcher.kept(request)
        let known = kept.map(decode)
        if fetcher.asksNetwork, let kept, let known, isFresh(kept, known, freshness) {
            return Asked(decoded: known, answer: kept)
        }
        let asked = await fetch(request, lane, since: kept, decode: decode)
        if case .failed = asked.decoded {
            if let kept, let known, case .value = known, isWithin(freshness.usable, kept) {
                logger.info(
                    "Older answer used in place of a provider that failed",
                    metadata: ["provider.id": "\(id)"])
                return Asked(
                    decoded: known, answer: kept, problem: asked.problem, failure: asked.failure)
            }
        } else if let answer = asked.answer, fetcher.asksNetwork {
            let isAbsence = if case .absent = asked.decoded { true } else { false }
            await keep(answer, isAbsence ? .absence : freshness, refusal: &refusal)
        }
        return asked
    }

    private func fetch<Value: Sendable>(
        _ request: HTTPRequest, _ lane: HostQueue.Lane, since kept: Answer?,
        decode: @Sendable (Answer) -> Decoded<Value>
    ) async -> Asked<Value> {
        var tries = 0
        var waited: Duration = .zero
        while true {
            tries += 1
            var pause: Duration?
            var unread: Answer?
            let failure: FetchFailure
            do throws(FetchFailure) {
                let (answer, decoded) = try await fetchOnce(
                    request, lane, since: kept, decode: decode)
                switch decoded {
                case .failed(let reason): failure = reason
                case .value, .absent: return Asked(decoded: decoded, answer: answer)
                }
                pause = retryAfter(in: answer.headers, at: answer.time)
                unread = answer
            } catch {
                failure = error
            }
            logger.debug(
                "Provider failed",
                metadata: ["provider.id": "\(id)", "failure": "\(failure.code.rawValue)"])
            guard fetcher.asksNetwork,
                let wait = retry.wait(
                    afterTries: tries, mayPass: failure.mayPass, asked: pause, waited: waited,
                    chance: Double.random(in: 0...1)), await queue.permitsRetry()
            else { return failed(failure, request, unread) }
            do {
                try await Task.sleep(for: wait)
            } catch {
                return failed(.givenUp, request)
            }
            waited += wait
        }
    }

    /// One request in its turn; the queue learns from the answer whatever it says.
    private func fetchOnce<Value: Sendable>(
        _ request: HTTPRequest, _ lane: HostQueue.Lane, since kept: Answer?,
        decode: @Sendable (Answer) -> Decoded<Value>
    ) async throws(FetchFailure) -> (answer: Answer, decoded: Decoded<Value>) {
        guard fetcher.asksNetwork else {
            let answer = try await fetcher.fetch(request, within: timeout)
            return (answer, decode(answer))
        }
        try await queue.enter(lane)
        do throws(FetchFailure) {
            let sent = try await fetch(
                kept.map(request.ifChanged(since:)) ?? request, in: lane)
            let answer = sent.status == 304 ? kept?.confirmed(by: sent) ?? sent : sent
            let decoded = decode(answer)
            let hasFailed =
                if case .failed(let failure) = decoded { failure.mayPass } else { false }
            await queue.note(hasFailed: hasFailed)
            return (answer, decoded)
        } catch {
            // What we gave up ourselves says nothing about the host.
            if error != .givenUp { await queue.note(hasFailed: error.mayPass) }
            throw error
        }
    }

    /// Sends a request whose turn it is, and gives its place back; the answer is read after that.
    private func fetch(
        _ request: HTTPRequest, in lane: HostQueue.Lane
    ) async throws(FetchFailure) -> Answer {
        do throws(FetchFailure) {
            let answer = try await fetcher.fetch(request, within: timeout)
            await queue.leave(lane, answer: answer)
            return answer
        } catch {
            await queue.leave()
            throw error
        }
    }

    private func failed<Value>(
        _ failure: FetchFailure, _ request: HTTPRequest, _ answer: Answer? = nil
    ) -> Asked<Value> {
        Asked(
            decoded: .failed(failure),
            problem: Problem(failure.code, "\(name) \(failure.message).", subject: id),
            failure: FailedRequest(
                failure, of: Answer.key(for: request), answer: answer, now: now()))
    }
}

/// What came of asking.
struct Asked<Value: Sendable>: Sendable {
    let decoded: Decoded<Value>
    /// The answer that was read, unless it failed.
    var answer: Answer?
    /// Why there is none, or only an older one.
    var problem: Problem?
    /// The same for an evidence bundle.
    var failure: FailedRequest?
    /// That the cache could not be used, which kept nobody from asking.
    var storeProblem: Problem?
}

extension Asking {
    private func cached(
        _ request: HTTPRequest, refusal: inout CacheFailure?
    ) async -> Answer? {
        do throws(CacheFailure) {
            return try await cache.answer(for: Answer.key(for: request))
        } catch {
            // Who gave up was not refused.
            guard !Task.isCancelled else { return nil }
            logger.warning("Cache could not be read", metadata: ["error": "\(error.message)"])
            refusal = error
            return nil
        }
    }

    private func keep(
        _ answer: Answer, _ freshness: Freshness, refusal: inout CacheFailure?
    ) async {
        do throws(CacheFailure) {
            let until = answer.time + Int(freshness.usable.components.seconds)
            try await cache.keep(answer, for: answer.url, until: until)
        } catch {
            guard !Task.isCancelled else { return }
            logger.warning("Cache could not be written", metadata: ["error": "\(error.message)"])
            refusal = error
        }
    }

    private func isFresh<Value>(_ answer: Answer, _ decoded: Decoded<Value>, _ freshness: Freshness)
        -> Bool
    {
        switch decoded {
        case .value: isWithin(freshness.fresh, answer)
        case .absent: isWithin(Freshness.absence.fresh, answer)
        case .failed: false
        }
    }

    private func isWithin(_ age: Duration, _ answer: Answer) -> Bool {
        now() - answer.time <= Int(age.components.seconds)
    }
}
