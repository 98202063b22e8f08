public import HTTPTypes
import Prose

/// Where answers come from: the network through libcurl, an evidence bundle, or nowhere (offline).
///
/// A fetcher asks once and judges nothing: a 500 is an `Answer` like any other.
/// Retrying, pacing and reading answers is the work of `Retriever`.
public protocol Fetching: Sendable {
    /// Whether fetching leaves the machine; what does not is neither paced, retried nor cached.
    var asksNetwork: Bool { get }

    /// Asks once: a GET request with absolute address, the whole transfer within `timeout`.
    ///
    /// - Throws: `FetchFailure` when no whole answer came, with the reason.
    func fetch(_ request: HTTPRequest, within timeout: Duration) async throws(FetchFailure)
        -> Answer

    /// An older answer to use where the request fails; only what replays has one of its own.
    func kept(_ request: HTTPRequest) -> Answer?
}

extension Fetching {
    /// No older answer: what asks the network keeps none of its own.
    public func kept(_ request: HTTPRequest) -> Answer? { nil }
}

/// Sends nothing: every request fails as not asked.
package struct OfflineFetcher: Fetching {
    /// A fetcher for `--offline`.
    package init() {}

    /// Never.
    package var asksNetwork: Bool { false }

    /// Fails, because the check was to send nothing.
    ///
    /// - Throws: Always `FetchFailure` of code `not-asked`.
    package func fetch(_ request: HTTPRequest, within timeout: Duration) async throws(FetchFailure)
        -> Answer
    {
        throw FetchFailure(.notAsked, "was not asked, because the check is offline")
    }
}
