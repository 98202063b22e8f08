public import HTTPTypes
import Prose

/// Replays an evidence bundle; what it does not hold is a problem, never an absence.
///
/// What failed when the bundle was written fails again, in the same words.
public struct BundleFetcher: Fetching {
    private let answers: [String: Answer]
    private let failures: [String: FailedRequest]
    private let keepsFailures: Bool

    /// A fetcher that answers from this bundle alone.
    public init(_ bundle: EvidenceBundle) {
        answers = Dictionary(bundle.answers.map { ($0.url, $0) }) { first, _ in first }
        failures = Dictionary(bundle.failures.map { ($0.url, $0) }) { first, _ in first }
        keepsFailures = bundle.keepsFailures
    }

    /// Never.
    public var asksNetwork: Bool { false }

    /// The answer that stood in for one that failed: the bundle then holds both.
    public func kept(_ request: HTTPRequest) -> Answer? {
        let key = Answer.key(for: request)
        return failures[key] == nil ? nil : answers[key]
    }

    /// The answer the bundle holds under the request's address.
    ///
    /// - Throws: `FetchFailure`: the one the bundle holds; else of code `not-in-bundle`, or `not-kept` where
    ///   the bundle is of a version that held no failures.
    public func fetch(_ request: HTTPRequest, within timeout: Duration) async throws(FetchFailure)
        -> Answer
    {
        let key = Answer.key(for: request)
        if let failure = failures[key] {
            if let answer = failure.answer { return answer }
            throw FetchFailure(failure.code, failure.message, time: failure.time)
        }
        if let answer = answers[key] { return answer }
        throw keepsFailures
            ? FetchFailure(.notInBundle, "is not in the evidence bundle (\(key))")
            : FetchFailure(
                .notKept,
                "is not in the evidence bundle (\(key)), which does not say whether it failed: "
                    + "it was written by an older Stet")
    }
}
