import Citations
import HTTPTypes
import Logging
import Prose

/// How pages that drafts link to are asked for: each host its own queue, public addresses only.
struct PageAsking: Sendable {
    private let policy: RetrievalPolicy.PagePolicy
    let fetcher: any Fetching
    /// What reads PDFs.
    let pdf: PDFReader
    private let cache: any AnswerCache
    private let now: @Sendable () -> Int
    private let logger: Logger
    private let prefetched: Prefetched
    private let queues: HostQueues

    init(
        policy: RetrievalPolicy.PagePolicy, fetcher: any Fetching, cache: any AnswerCache,
        now: @escaping @Sendable () -> Int, logger: Logger, pdf: PDFReader = .installed
    ) {
        self.policy = policy
        self.pdf = pdf
        self.fetcher = fetcher
        self.cache = cache
        prefetched = Prefetched(over: cache)
        self.now = now
        self.logger = logger
        queues = HostQueues(requestsPerSecond: policy.requestsPerSecond)
    }

    /// Whether pages are fetched at all.
    var isEnabled: Bool { policy.enabled }

    /// Asks for a page; absent when it is gone.
    func ask(_ page: PageAddress) async -> Asked<Page> {
        await asking(page, cache).ask(request(page), keeping: .page) {
            Page.reading($0, of: page)
        }
    }

    /// Asks once more, after a pause and past the cache, whether it is really gone.
    func confirm(_ page: PageAddress) async -> Asked<Page> {
        // A pause that is cut short by cancellation does no harm: the request is cancelled too.
        if fetcher.asksNetwork { try? await Task.sleep(for: .seconds(policy.retrySeconds)) }
        return await asking(page, NoCache()).ask(request(page), keeping: .page) {
            Page.reading($0, of: page)
        }
    }

    /// Asks for a page as it is now, whatever is kept of it; absent when it is gone.
    func draft(_ page: PageAddress) async -> Asked<Answer> {
        let request = HTTPRequest(
            getting: page.value, accept: "text/html, text/plain, text/markdown")
        return await asking(page, NoCache()).ask(request, keeping: .page) { answer in
            if answer.status == 404 || answer.status == 410 { return .absent }
            return answer.refusal.map { .failed($0) } ?? .value(answer)
        }
    }

    private func request(_ page: PageAddress) -> HTTPRequest {
        HTTPRequest(
            getting: page.value,
            accept: "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8")
    }

    private func asking(_ page: PageAddress, _ cache: any AnswerCache) async -> Asking {
        Asking(
            id: "page", name: page.host, timeout: .seconds(policy.timeoutSeconds),
            retry: RetryPolicy(retries: policy.retries, first: .seconds(policy.retrySeconds)),
            queue: await queues.queue(of: page.host), fetcher: fetcher, cache: cache,
            prefetched: prefetched, now: now, logger: logger)
    }
}

/// One queue per host, made when it is first asked.
private actor HostQueues {
    private let requestsPerSecond: Double
    private var queues: [String: HostQueue] = [:]

    init(requestsPerSecond: Double) { self.requestsPerSecond = requestsPerSecond }

    func queue(of host: String) -> HostQueue {
        // A daemon meets many hosts; those of long ago have nothing to remember.
        if queues.count > 1000 { queues = [:] }
        let queue =
            queues[host]
            ?? HostQueue(requestsPerSecond: requestsPerSecond, concurrentRequests: 1)
        queues[host] = queue
        return queue
    }
}
