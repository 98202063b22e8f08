import Citations
import Prose
import Retrieval

/// A draft made ready for the line: its text fetched where needed, its reference files parsed.
struct DraftInput: Sendable {
    /// The article.
    let article: Article
    /// The draft with its text, whatever way it came.
    let draft: Draft
    /// The entries of its reference files.
    let references: [Reference]
    /// What could not be had.
    let problems: [Problem]
    /// The answers that were needed for it.
    private(set) var answers: [Answer] = []
    /// The requests for it that came to nothing.
    private(set) var failures: [FailedRequest] = []

    /// Reads a draft; `retriever` fetches its page, and is `nil` where nothing is to be sent.
    init(reading draft: Draft, through retriever: Retriever?) async {
        var draft = draft
        var article = draft.article
        var problems: [Problem] = []
        if case .page(let address) = draft.content {
            draft.content = .text("", .plain)
            do throws(UnreadDraft) {
                guard let page = PageAddress(address) else {
                    throw UnreadDraft(
                        .addressRefused,
                        "The draft's address is not the address of a page (http or https).")
                }
                guard let fetched = await retriever?.draft(at: page) else {
                    throw UnreadDraft(
                        .notAsked,
                        "The page that holds the draft was not asked for, because the check is offline."
                    )
                }
                failures = [fetched.failure].compactMap(\.self)
                switch fetched.result {
                case .failure(let failure): throw UnreadDraft(failure)
                case .success(let answer):
                    answers = [answer]
                    let page = try DraftPage(answer)
                    draft.content = .text(page.text, page.format)
                    draft.address = draft.address ?? page.address
                    article = draft.article
                    if article.isBlank { throw UnreadDraft.wordless }
                }
            } catch {
                problems += error.problems(about: address)
            }
        }
        references = draft.references.flatMap { file in
            let read = file.entries()
            problems += read.problems
            return read.references
        }
        self.draft = draft
        self.article = article
        self.problems = problems
    }
}

extension Draft {
    /// The text under check; empty while it has not been fetched.
    var article: Article {
        switch content {
        case .text(let text, let format): .reading(text, as: format)
        case .page: .reading("", as: .plain)
        }
    }
}

extension Article {
    /// Whether there are no words in it.
    fileprivate var isBlank: Bool { !text.bytes.contains { $0 > 0x20 } }
}
