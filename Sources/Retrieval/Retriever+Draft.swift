public import Citations

extension Retriever {
    /// What came of fetching a page for its words.
    public struct FetchedPage: Sendable {
        /// The answer, a 404 among them; or why there is none that can be used.
        public let result: Result<Answer, FetchFailure>
        /// The same failure for an evidence bundle.
        public let failure: FailedRequest?
    }

    /// Fetches the page that holds a draft, in its host's turn and with the retries of other pages.
    ///
    /// Always anew, never from the cache: whoever has just mended the page wants to have it read as it is.
    /// A refusal by status is a failure, but for 404 and 410, which are answers.
    public nonisolated func draft(at page: PageAddress) async -> FetchedPage {
        let asked = await resolver.pages.draft(page)
        return switch asked.decoded {
        case .failed(let failure): FetchedPage(result: .failure(failure), failure: asked.failure)
        case .value(let answer): FetchedPage(result: .success(answer), failure: nil)
        case .absent:
            FetchedPage(
                result: asked.answer.map(Result.success) ?? .failure(.givenUp), failure: nil)
        }
    }
}
