public import Citations
import HTTPTypes

extension Fetching {
    /// Fetches a page as a reader would, once: for a draft that is given by its address.
    ///
    /// - Throws: `FetchFailure` when no whole answer came; a refusal by status is an answer.
    public func page(
        at address: PageAddress, within timeout: Duration = .seconds(20)
    ) async throws(FetchFailure) -> Answer {
        try await fetch(
            HTTPRequest(getting: address.value, accept: "text/html, text/plain, text/markdown"),
            within: timeout)
    }
}
