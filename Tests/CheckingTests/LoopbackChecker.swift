import Checking
import Curl
import LoopbackServer
import Retrieval

extension Checker {
    /// A checker that asks Crossref and Europe PMC, or others, all on one loopback server, through libcurl.
    static func asking(
        _ server: LoopbackServer, _ providers: [ProviderPolicy.ID] = [.crossref, .europepmc],
        pageRetries: Int = 0, cache: any AnswerCache = NoCache()
    ) -> Checker {
        let policy = RetrievalPolicy(
            providers: providers.map { id in
                ProviderPolicy(
                    id: id, baseURL: server.url("/\(id.rawValue)"),
                    subjects: [.doi, .reference, .fullText],
                    requestsPerSecond: 1000, concurrentRequests: 4, timeoutSeconds: 30, retries: 0,
                    retrySeconds: 0)
            },
            pages: .init(
                requestsPerSecond: 1000, timeoutSeconds: 1, retries: pageRetries, retrySeconds: 0))
        let fetcher = CurlFetcher(
            CurlClient(CurlConfiguration(proxy: .none)), contact: Contact(), now: { 1000 })
        @Sendable func retriever(_ source: any Fetching) -> Retriever {
            Retriever(
                policy: policy, contact: Contact(), fetcher: source, pages: source,
                cache: cache, now: { 1000 })
        }
        return Checker(retriever: retriever(fetcher)) {
            retriever(BundleFetcher($0))
        }
    }
}
