import Curl
import HTTPTypes
import Prose
import Synchronization

@testable import Retrieval

/// Asks over the network, but fails the nth request (from 0) as one that was not answered.
final class FailingFetcher: Fetching {
    private let fetcher = CurlFetcher(CurlClient(), contact: Contact(), now: { 0 })
    private let asked = Mutex<[String]>([])
    private let failing: Int?

    init(failing: Int?) { self.failing = failing }

    var asksNetwork: Bool { true }

    /// The addresses asked for, in order.
    var targets: [String] { asked.withLock { $0 } }

    func fetch(_ request: HTTPRequest, within timeout: Duration) async throws(FetchFailure)
        -> Retrieval.Answer
    {
        let place = asked.withLock { asked in
            asked.append("\(request.address)")
            return asked.count - 1
        }
        if place == failing {
            throw FetchFailure(.timedOut, "did not answer within 1 s", mayPass: true)
        }
        return try await fetcher.fetch(request, within: timeout)
    }
}
