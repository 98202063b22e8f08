import Citations
import Prose
import Retrieval

/// The page that holds a draft, fetched and read as text; or why not.
struct DraftPage: Sendable {
    /// The words of the page and how they are written.
    let text: String
    let format: Article.Format
    /// Where it was found in the end.
    let address: String

    /// What an answer to a request for the page holds.
    ///
    /// - Throws: `UnreadDraft` with the reason.
    init(_ answer: Answer) throws(UnreadDraft) {
        guard (200..<300).contains(answer.status) else {
            throw UnreadDraft(
                .noReadableText,
                "There is no page at the draft's address (status \(answer.status)).")
        }
        guard let format = Article.Format(mediaType: answer.headers["content-type"] ?? "text/html"),
            !answer.body.isBinary
        else {
            throw UnreadDraft(
                .noReadableText,
                "The page that holds the draft is neither HTML, Markdown nor plain text. "
                    + "Paste its text instead.")
        }
        (text, self.format, address) = (answer.text, format, answer.effectiveURL)
    }
}

/// Why a draft could not be read.
struct UnreadDraft: Error {
    let code: Problem.Code
    let message: String

    init(_ code: Problem.Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// Why its page could not be fetched.
    init(_ failure: FetchFailure) {
        let advice = failure.code == .accessRefused ? " Paste its text instead." : ""
        self.init(failure.code, "The page that holds the draft \(failure.message).\(advice)")
    }

    /// There are no words on its page.
    static let wordless = UnreadDraft(
        .noReadableText,
        "The page that holds the draft has no text without running its scripts. "
            + "Paste its text instead.")

    /// The reason, and what follows from it: a report on nothing is not complete.
    func problems(about address: String) -> [Problem] {
        [
            Problem(code, message, subject: address),
            Problem(
                .draftNotRead, "The draft could not be read, so nothing in it was checked.",
                subject: address),
        ]
    }
}

extension [UInt8] {
    /// Whether they are of a format that is no text.
    fileprivate var isBinary: Bool {
        if case .failure(.binary) = Decoding.decode(self, limit: count) { true } else { false }
    }
}

extension Article.Format {
    /// The format of a media type, whatever its parameters: `text/html; charset=utf-8`.
    ///
    /// - SeeAlso: RFC 7763 for `text/markdown`.
    init?(mediaType: String) {
        let name = mediaType.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
        switch name {
        case "text/html", "application/xhtml+xml": self = .html
        case "text/markdown", "text/x-markdown": self = .markdown
        case "text/plain": self = .plain
        default: return nil
        }
    }
}
