/// The words of a source around those that decide, short enough to read at a glance.
struct Excerpt {
    /// What comes before, at most a third of the limit, with "…" where it was cut.
    let before: String
    /// The words that decide; all of the text where nothing is marked.
    let decisive: String
    /// What comes after.
    let after: String

    /// An excerpt of a quote of about `limit` characters; what decides is never cut.
    init(_ quote: Report.Quote, limit: Int) {
        let units = Array(quote.text.utf16)
        guard let range = quote.decisive, range.count == 2, range[0] >= 0, range[0] < range[1],
            range[1] <= units.count
        else {
            before = ""
            decisive = Excerpt.head(of: quote.text, limit: limit)
            after = ""
            return
        }
        before = Excerpt.tail(
            of: String(decoding: units[..<range[0]], as: UTF16.self), limit: limit / 3)
        decisive = String(decoding: units[range[0]..<range[1]], as: UTF16.self)
        after = Excerpt.head(
            of: String(decoding: units[range[1]...], as: UTF16.self),
            limit: max(0, limit - before.count - decisive.count))
    }

    /// Whether some of the words are marked as those that decide.
    var hasFocus: Bool { !before.isEmpty || !after.isEmpty }

    private static func head(of text: String, limit: Int) -> String {
        guard text.count > limit else { return text }
        let head = text.prefix(limit)
        return head.prefix(upTo: head.lastIndex(of: " ") ?? head.startIndex) + " …"
    }

    private static func tail(of text: String, limit: Int) -> String {
        guard text.count > limit else { return text }
        let tail = text.suffix(limit)
        return "… " + tail.drop { $0 != " " }.dropFirst()
    }
}
