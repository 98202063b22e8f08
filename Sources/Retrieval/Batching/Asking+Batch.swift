import HTTPTypes
import Logging

/// A request for several works, and how its answer falls apart into one answer for each.
struct Batch: Sendable {
    let request: HTTPRequest
    /// The answers in it, each under the address at which its work is asked for alone; `nil` when the
    /// whole cannot be read.
    let cut: @Sendable (Answer) -> [Answer]?
}

extension Asking {
    /// Whether there is an answer to a request that is fresh enough.
    func holds(_ request: HTTPRequest, _ freshness: Freshness) async -> Bool {
        guard let kept = await prefetched.peek(Answer.key(for: request)) else { return false }
        return now() - kept.time <= Int(freshness.fresh.components.seconds)
    }

    /// Asks for several works at once, and holds what comes for when each is asked for.
    ///
    /// A batch is sent once; what it leaves out, or all of it where it fails, is then asked for one
    /// by one, and only that is told of.
    @concurrent
    func fetch(_ batch: Batch) async -> [Answer] {
        var asking = self
        asking.cache = NoCache()
        asking.retry = RetryPolicy(retries: 0, first: .zero)
        let asked = await asking.ask(batch.request, .list, keeping: .record) { answer in
            if let refusal = answer.refusal { return Decoded<[Answer]>.failed(refusal) }
            return batch.cut(answer).map { .value($0) } ?? .failed(.unreadable("not a list"))
        }
        let answers = asked.decoded.value ?? []
        for answer in answers {
            let until = answer.time + Int(Freshness.record.usable.components.seconds)
            do throws(CacheFailure) {
                try await prefetched.add(answer, until: until)
            } catch {
                logger.warning(
                    "Cache could not be written", metadata: ["error": "\(error.message)"])
            }
        }
        return answers
    }
}

extension Answer {
    /// A piece of this answer, as if it had been asked for alone with `request`.
    ///
    /// Its bytes stay as they came, between those that make a whole of it; `effectiveURL` names the
    /// batch. Validators are the batch's and are left behind.
    func piece(
        for request: HTTPRequest, _ range: Range<Int>, between before: String, _ after: String
    )
        -> Answer
    {
        Answer(
            url: Answer.key(for: request), effectiveURL: url, time: time, status: 200,
            headers: headers.filter { $0.key == "content-type" },
            body: Array(before.utf8) + body[range] + Array(after.utf8))
    }
}
