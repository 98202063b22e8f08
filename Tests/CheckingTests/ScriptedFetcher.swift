import Checking
import Evidence
import HTTPTypes
import Prose
import Retrieval
import Synchronization

/// Answers in place of the network: one work that Europe PMC knows, pages, and failures on demand.
final class ScriptedFetcher: Fetching {
    private let asked = Mutex<[String]>([])
    private let failing: Int?
    private let pages: [String: Answer]

    /// A fetcher whose nth request (from 0) fails.
    init(failing: Int? = nil, pages: [String: Answer] = [:]) {
        self.failing = failing
        self.pages = pages
    }

    var asksNetwork: Bool { false }
    var targets: [String] { asked.withLock { $0 } }

    func fetch(_ request: HTTPRequest, within timeout: Duration) async throws(FetchFailure)
        -> Answer
    {
        let url = Answer.key(for: request)
        let place = asked.withLock { asked in
            asked.append(url)
            return asked.count - 1
        }
        if place == failing { throw FetchFailure(.timedOut, "did not answer within 1 s") }
        if let page = pages[url] { return page }
        let isKnown = url.contains("search") && url.contains("10.5555")
        return Answer(
            url: url, time: 1000, status: isKnown ? 200 : 404,
            headers: ["content-type": "application/json"],
            body: Array((isKnown ? Self.record : "{}").utf8))
    }

    private static let record = """
        {"hitCount": 1, "resultList": {"result": [{"id": "90000001", "source": "MED",
        "pmid": "90000001", "doi": "10.5555/stet.1", "title": "Massage and blood flow.",
        "authorString": "Example E.", "pubYear": "2014",
        "abstractText": "<h4>Results</h4>Massage increased blood flow by 13% (range 2 to 31%)."}]}}
        """
}

extension Checker {
    /// A checker that asks `fetcher` for everything.
    static func asking(_ fetcher: ScriptedFetcher, retractions: RetractionList = .none) -> Checker {
        let policy = RetrievalPolicy(providers: [
            ProviderPolicy(
                id: .europepmc, baseURL: "http://europepmc.test", subjects: [.doi, .pmid],
                retries: 0, retrySeconds: 0)
        ])
        @Sendable func retriever(_ source: any Fetching, _ list: RetractionList) -> Retriever {
            Retriever(
                policy: policy, contact: Contact(), fetcher: source, pages: source,
                retractions: list, now: { 1000 })
        }
        return Checker(retriever: retriever(fetcher, retractions)) {
            retriever(BundleFetcher($0), RetractionList(in: $0))
        }
    }
}
