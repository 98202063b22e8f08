import Citations
import Foundation
import Prose

/// What a page is: the page of a paper, or a source by itself.
enum Page: Sendable {
    /// Its tags name a work, and maybe its title.
    case paper(Identifier, title: String?)
    /// It is a PDF, whose text is read elsewhere.
    case pdf(Answer)
    /// It names none, so its main text is what stands behind the claim.
    case text(SourceRecord)

    /// Reads an answer to a request for a page; absent for 404 and 410.
    ///
    /// A page that cannot be read (a script-only page, a wall, a redirect to the front page, a page that
    /// says there is none) is a failure with its reason: nothing follows about what it says.
    static func reading(_ answer: Answer, of address: PageAddress) -> Decoded<Page> {
        if answer.status == 404 || answer.status == 410 { return .absent }
        // 429 is how sites turn programs away; asking again at once would not help.
        if answer.status == 429 {
            return .failed(FetchFailure(.accessRefused, "turned us away (429)"))
        }
        if let refusal = answer.refusal { return .failed(refusal) }
        if leadsHome(answer, from: address) {
            return .failed(
                FetchFailure(
                    .noReadableText, "leads to its front page; the page itself may be gone"))
        }
        if answer.body.starts(with: "%PDF".utf8) {
            return .value(.pdf(answer))
        }
        if answer.body.prefix(4096).contains(0) || answer.looksLikeJSON {
            return .failed(FetchFailure(.noReadableText, "sent what is no page of text"))
        }
        let html = answer.text
        let tags = PageTags(html)
        if let identifier = tags.identifier, identifier != .page(address) {
            return .value(.paper(identifier, title: tags.workTitle))
        }
        if let reason = turnedAway(tags.title ?? "") { return .failed(reason) }
        let record = record(html, tags, address, answer)
        guard
            record.passages.contains(where: {
                $0.role != .title && !PageWords.asksForScripts($0.text)
            })
        else {
            return .failed(
                FetchFailure(.noReadableText, "has no text without running its scripts"))
        }
        return .value(.text(record))
    }

    private static func record(
        _ html: String, _ tags: PageTags, _ address: PageAddress, _ answer: Answer
    ) -> SourceRecord {
        var record = SourceRecord(identifiers: [.page(address)], kind: tags.kind(at: address))
        if let title = tags.title { record.title = .init(title, from: "page") }
        if let year = tags.year { record.year = .init(year, from: "page") }
        record.container = .init(tags.site ?? address.host, from: "page")
        record.authors = tags.authors.map { Reference.Author(family: $0) }
        var list = PassageList()
        if let title = tags.title {
            list.add(title, section: nil, role: .title, isInAbstract: false)
        }
        list.addText(of: html, isMarkup: answer.looksLikeMarkup)
        record.passages = list.passages
        let isOpen =
            tags.isOpen && !record.passages.contains { PageWords.closesText($0.text) }
        record.depth = isOpen ? .fullText : .excerpt
        return record.supplied(by: "page", answer)
    }

    /// Why a page with this title is not the page that was asked for; `nil` where it may be.
    ///
    /// Walls against programs and pages for missing pages come with status 200 as well.
    private static func turnedAway(_ title: String) -> FetchFailure? {
        let title = title.lowercased()
        let walls = [
            "just a moment", "attention required", "access denied", "are you a robot",
            "verify you are", "security check", "one more step", "pardon our interruption",
        ]
        if walls.contains(where: title.hasPrefix) {
            return FetchFailure(.accessRefused, "lets no programs in (“\(title.prefix(40))”)")
        }
        let missing = ["page not found", "404", "not found", "error 404", "page unavailable"]
        if missing.contains(where: title.hasPrefix) {
            return FetchFailure(
                .noReadableText, "answers with a page that says there is none; it may be gone")
        }
        return nil
    }

    private static func leadsHome(_ answer: Answer, from address: PageAddress) -> Bool {
        guard answer.effectiveURL != answer.url, address.path.count > 1,
            let arrived = PageAddress(answer.effectiveURL)
        else { return false }
        return arrived.path == "/" && arrived.query == nil
    }
}
