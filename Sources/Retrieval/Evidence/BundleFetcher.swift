public import HTTPTypes
import Prose

/// Replays an evidence bundle; what it does not hold is a problem, never an absence.
public struct BundleFetcher: Fetching {
    private let answers: [String: Answer]

    /// A fetcher that answers from this bundle alone.
    public init(_ bundle: EvidenceBundle) {
        answers = Dictionary(bundle.answers.map { ($0.url, $0) }) { first, _ in first }
    }

    /// Never.
    public var asksNetwork: Bool { false }

    /// The answer the bundle holds under the request's address.
    ///
    /// - Throws: `FetchFailure` of code `not-in-bundle` when it holds none.
    public func fetch(_ request: HTTPRequest, within timeout: Duration) async throws(FetchFailure)
        -> Answer
    {
        let key = Answer.key(for: request)
        guard let answer = answers[key] else {
            throw FetchFailure(.notInBundle, "is not in the evidence bundle (\(key))")
        }
        return answer
    }
}
