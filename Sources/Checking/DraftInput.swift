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
    let answers: [Answer]

    init(reading draft: Draft, from network: any Fetching) async {
        var draft = draft
        var problems: [Problem] = []
        var answers: [Answer] = []
        if case .page(let address) = draft.content {
            do throws(UnreadPage) {
                let page = try await fetchPage(at: address, from: draft.pages(or: network))
                answers = [page.answer]
                draft.content = .text(page.text, page.format)
                draft.address = draft.address ?? page.answer.effectiveURL
            } catch {
                problems.append(error.problem)
                draft.content = .text("", .plain)
            }
        }
        references = draft.references.flatMap { file in
            let read = file.entries()
            problems += read.problems
            return read.references
        }
        article = draft.article
        self.draft = draft
        self.problems = problems
        self.answers = answers
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

    /// Where its own page comes from: a bundle and an offline check send nothing.
    fileprivate func pages(or network: any Fetching) -> any Fetching {
        switch evidence {
        case .network: network
        case .offline: OfflineFetcher()
        case .bundle(let bundle): BundleFetcher(bundle)
        }
    }
}
