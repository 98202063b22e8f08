import Citations
public import Prose
import Retrieval

/// A page that holds an article, fetched.
struct DraftPage: Sendable {
    let answer: Answer
    let text: String
    let format: Article.Format
}

/// Why a page gave no article.
struct UnreadPage: Error {
    let problem: Problem
}

/// Fetches the page that holds a draft.
///
/// - Throws: `UnreadPage` with the problem that goes into the report.
func fetchPage(
    at address: String, from pages: any Fetching
) async throws(UnreadPage) -> DraftPage {
    func refused(_ code: Problem.Code, _ message: String) -> UnreadPage {
        UnreadPage(problem: Problem(code, message, subject: address))
    }
    guard let page = PageAddress(address) else {
        throw refused(
            .addressRefused, "The draft's address is not the address of a page (http or https).")
    }
    let answer: Answer
    do throws(FetchFailure) {
        answer = try await pages.page(at: page)
    } catch {
        throw refused(error.code, "The page that holds the draft \(error.message).")
    }
    switch answer.status {
    case 200..<300: break
    case 401, 402, 403, 451:
        throw refused(
            .accessRefused,
            "The page that holds the draft may not be read by us (status \(answer.status)). "
                + "Paste its text instead.")
    case 500...:
        throw refused(
            .providerFailed, "The page that holds the draft answered \(answer.status). Try later.")
    default:
        throw refused(
            .noReadableText, "There is no page at the draft's address (status \(answer.status)).")
    }
    guard let format = Article.Format(mediaType: answer.headers["content-type"] ?? "text/html")
    else {
        throw refused(
            .noReadableText,
            "The page that holds the draft is neither HTML, Markdown nor plain text. "
                + "Paste its text instead.")
    }
    return DraftPage(
        answer: answer, text: String(decoding: answer.body, as: UTF8.self), format: format)
}

extension Article.Format {
    /// The format of a media type, whatever its parameters: `text/html; charset=utf-8`.
    ///
    /// - SeeAlso: RFC 7763 for `text/markdown`.
    public init?(mediaType: String) {
        let name = mediaType.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
        switch name {
        case "text/html", "application/xhtml+xml": self = .html
        case "text/markdown", "text/x-markdown": self = .markdown
        case "text/plain": self = .plain
        default: return nil
        }
    }
}
