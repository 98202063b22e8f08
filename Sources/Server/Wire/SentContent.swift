import Checking
import Citations
import Prose

/// What a client sent to be checked, as it came: by the API or by the form.
struct SentContent {
    /// Its words; `nil` or blank for none.
    var text: String?
    /// How they are written.
    var format: String?
    /// The address of a page; `nil` or empty for none.
    var url: String?
    /// Whether nothing is to be sent.
    var offline = false

    /// The words or the page it stands for, never both.
    ///
    /// - Throws: `ContentRefusal` that names the member.
    func content() throws(ContentRefusal) -> Draft.Content {
        switch (text, url) {
        case (let text?, nil):
            guard text.utf8.contains(where: { $0 > 0x20 }) else {
                throw ContentRefusal(.text, "The text is empty.")
            }
            guard let known = Article.Format(rawValue: format ?? "plain") else {
                let names = Article.Format.allCases.map { "`\($0.rawValue)`" }
                throw ContentRefusal(
                    .format, "The format must be one of \(names.joined(separator: ", ")).")
            }
            return .text(text, known)
        case (nil, let url?):
            let page = try Self.page(url, .url)
            if offline {
                throw ContentRefusal(
                    .offline,
                    "A check that sends nothing cannot fetch a page. Send the page's text instead.")
            }
            return .page(page)
        case (nil, nil):
            throw ContentRefusal(.text, nil)
        case (_?, _?):
            throw ContentRefusal(.url, "Send a text or the address of a page, not both.")
        }
    }

    /// The address of a page, as it is written everywhere.
    ///
    /// - Throws: `ContentRefusal` for any other address.
    static func page(
        _ text: String, _ member: ContentRefusal.Member
    ) throws(ContentRefusal) -> String {
        guard text.hasPrefix("http://") || text.hasPrefix("https://"),
            let page = PageAddress(text)
        else {
            throw ContentRefusal(
                member, "This is not the address of a page (http or https).")
        }
        return page.value
    }
}

/// Why a content cannot be checked.
struct ContentRefusal: Error {
    /// The member that is at fault.
    enum Member: String {
        case text, format, url, address, offline
    }

    let member: Member
    /// What is wrong, for whoever sent it; `nil` when the member is missing.
    let detail: String?

    init(_ member: Member, _ detail: String?) {
        self.member = member
        self.detail = detail
    }
}
