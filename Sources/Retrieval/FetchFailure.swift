public import Prose

/// Why no whole answer came.
///
/// The message goes after the name of who was asked: "did not answer within 10 seconds".
public struct FetchFailure: Error, Sendable, Hashable {
    /// The kind of failure; the same bounded set as in reports.
    public let code: Problem.Code
    /// What happened, as the rest of a sentence that begins with the provider or the page.
    public let message: String
    /// Whether another try may well succeed (a time-out does, a refused address does not).
    let mayPass: Bool
    /// When it was, in seconds since 1970, where it is told again from an evidence bundle.
    let time: Int?

    /// A failure with its kind and sentence.
    package init(
        _ code: Problem.Code, _ message: String, mayPass: Bool = false, time: Int? = nil
    ) {
        self.code = code
        self.message = message
        self.mayPass = mayPass
        self.time = time
    }
}
