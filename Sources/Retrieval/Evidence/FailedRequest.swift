import Prose

/// A request that came to nothing: what an evidence bundle holds of it, so that a replay lacks what the check lacked.
///
/// Only the last try counts; a failure that another try made good is none.
public struct FailedRequest: Sendable, Hashable {
    /// The address asked, without contact parameters or keys.
    let url: String
    /// When it failed, in seconds since 1970 in UTC.
    let time: Int
    /// The kind of failure.
    let code: Problem.Code
    /// What happened, as the rest of a sentence that begins with the provider or the page.
    let message: String
    /// The answer that could not be used, where one came: a replay reads it again, and may do better.
    let answer: Answer?

    /// A failure from its parts.
    init(
        url: String, time: Int, code: Problem.Code, message: String, answer: Answer? = nil
    ) {
        self.url = url
        self.time = time
        self.code = code
        self.message = message
        self.answer = answer
    }

    /// What a failure leaves to tell; `nil` where nobody was to be asked.
    init?(_ failure: FetchFailure, of url: String, answer: Answer?, now: Int) {
        guard Self.codes.contains(failure.code) else { return nil }
        self.init(
            url: url, time: answer?.time ?? failure.time ?? now, code: failure.code,
            message: failure.message, answer: answer)
    }

    /// The kinds of failure there are; not those of a request that was never to be sent.
    static let codes: Set<Problem.Code> = [
        .timedOut, .unreachable, .providerFailed, .unreadableAnswer, .accessRefused,
        .addressRefused, .noReadableText, .unsupportedSource,
    ]
}
