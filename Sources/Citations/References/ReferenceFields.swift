/// The fields of a reference as it is written, found from its front to its end.
struct ReferenceFields {
    private(set) var authors: [Reference.Author] = []
    private(set) var year: Int?
    private(set) var title: String?
    private(set) var container: String?
    private(set) var volume: String?
    private(set) var issue: String?
    private(set) var pages: String?

    /// Reads an entry; `isCut` where an identifier stood behind the bytes.
    init(_ bytes: [UInt8], isCut: Bool) {
        // An entry is at most 2,000 bytes here, so that looking ahead stays cheap.
        let tokens = ReferenceToken.entry(in: bytes)
        let names = ReferenceAuthors(tokens)
        authors = names.authors
        var place = names.end
        readDate(tokens, &place)
        guard place < tokens.count else { return }
        let words = ReferenceTail(tokens, isDated: year != nil)
        let found = ReferenceTitle(words, from: place)
        if let range = found.range { title = Self.text(bytes, tokens[range]) }
        let rest = ReferenceContainer(
            words, from: found.end, isQuoted: found.isQuoted, isCut: isCut)
        if let range = rest.range { container = Self.text(bytes, tokens[range]) }
        readNumbers(
            bytes, tokens, from: rest.end,
            isArticle: rest.range != nil
                || rest.end < tokens.count && tokens[rest.end].isGluedLocator)
        if year == nil { year = tokens[place...].last { $0.year != nil }?.year }
    }

    /// A year right after the names, in brackets or with a full stop or a comma.
    private mutating func readDate(_ tokens: [ReferenceToken], _ place: inout Int) {
        guard place < tokens.count else { return }
        let isOpen = tokens[place].lead.hasSuffix("(") || tokens[place].lead.hasSuffix("[")
        if let end = ReferenceTail.date(tokens, at: place), !isOpen {
            guard place > 0 else { return }
            year = tokens[place..<end].lazy.compactMap(\.year).first
            place = end
            return
        }
        guard isOpen, let close = ReferenceTail.close(tokens, from: place), close - place < 6 else {
            return
        }
        let inside = tokens[place...close]
        let isWord = [
            "in", "n.d", "nd", "s.d", "forthcoming", "submitted", "accepted", "s",
        ].contains(tokens[place].lower)
        guard let found = inside.lazy.compactMap(\.year).first ?? (isWord ? 0 : nil) else { return }
        year = found == 0 ? nil : found
        place = close + 1
    }

    private mutating func readNumbers(
        _ bytes: [UInt8], _ tokens: [ReferenceToken], from place: Int, isArticle: Bool
    ) {
        let start = place > 0 ? tokens[place - 1].end : 0
        let locator = ReferenceLocator(bytes[start...], year: year)
        if year == nil { year = locator.year }
        guard isArticle || locator.isAnnounced else { return }
        volume = locator.volume
        issue = locator.issue
        pages = locator.pages
    }

    /// The words of a field, without the sign that ends it.
    private static func text(_ bytes: [UInt8], _ words: ArraySlice<ReferenceToken>) -> String? {
        guard let first = words.first, let last = words.last else { return nil }
        let opens = words.count { $0.lead.contains("(") || $0.text.contains("(") }
        let closes = words.dropLast().count { $0.trail.contains(")") || $0.text.contains(")") }
        let isKept =
            last.trail.first.map { $0 == "?" || $0 == "!" || ($0 == ")" && opens > closes) }
            ?? false
        return String(utf8: bytes[first.start..<(last.end + (isKept ? 1 : 0))])
    }
}
