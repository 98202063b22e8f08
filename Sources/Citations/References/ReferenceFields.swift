/// The fields of a reference as it is written, found from its front to its end.
struct ReferenceFields {
    private(set) var authors: [Reference.Author] = []
    private(set) var year: Int?
    private(set) var title: String?
    private(set) var container: String?
    private(set) var volume: String?
    private(set) var issue: String?
    private(set) var pages: String?

    init(_ bytes: [UInt8]) {
        // An entry is at most 2,000 bytes here, so that looking ahead stays cheap.
        var tokens = ReferenceToken.tokens(in: bytes)
        if let first = tokens.first, tokens.count > 1, first.isLabel { tokens.removeFirst() }
        let names = ReferenceAuthors(tokens)
        authors = names.authors
        var place = names.end
        readDate(tokens, &place)
        guard place < tokens.count else { return }
        let titleEnd = readTitle(tokens, from: place, bytes)
        readRest(tokens, from: titleEnd, bytes)
        if year == nil { year = tokens.last { $0.year != nil }?.year }
    }

    /// A year right after the names, in brackets or with a full stop or a comma.
    private mutating func readDate(_ tokens: [ReferenceToken], _ place: inout Int) {
        guard place < tokens.count else { return }
        let isOpen = tokens[place].lead.hasSuffix("(") || tokens[place].lead.hasSuffix("[")
        if let found = tokens[place].year, isOpen || !tokens[place].trail.isEmpty, place > 0 {
            year = found
        } else if !(isOpen
            && ["in", "n.d", "forthcoming", "submitted", "accepted"].contains(tokens[place].lower))
        {
            return
        }
        while isOpen, place < tokens.count, !tokens[place].trail.contains(")"),
            !tokens[place].trail.contains("]")
        {
            place += 1
        }
        place += 1
    }

    /// The title, and the place of the first token after it.
    private mutating func readTitle(
        _ tokens: [ReferenceToken], from start: Int, _ bytes: [UInt8]
    ) -> Int {
        if let quoted = quotedTitle(tokens, from: start) {
            title = Self.text(bytes, tokens[start].start, tokens[quoted - 1])
            return quoted
        }
        let end = titleEnd(tokens, from: start)
        // Names right before a volume: an entry without a title, as chemists write it.
        if end == start
            || isContainer(tokens[start..<end], next: end < tokens.count ? tokens[end] : nil)
        {
            return start
        }
        title = Self.text(bytes, tokens[start].start, tokens[end - 1])
        return end
    }

    private func quotedTitle(_ tokens: [ReferenceToken], from start: Int) -> Int? {
        let opening = tokens[start].lead
        guard
            ["\"", "\u{201C}", "\u{2018}", "'", "\u{AB}", "\u{201E}", "``"].contains(
                where: opening.contains)
        else { return nil }
        let isDouble = !opening.contains("'") && !opening.contains("\u{2018}")
        let closing =
            isDouble ? ["\"", "\u{201D}", "\u{BB}", "\u{201C}", "''"] : ["'", "\u{2019}"]
        for place in start..<tokens.count
        where closing.contains(where: tokens[place].trail.contains) { return place + 1 }
        return nil
    }

    /// A title ends at a full stop or a question mark before a new beginning, or at "In".
    private func titleEnd(_ tokens: [ReferenceToken], from start: Int) -> Int {
        var comma: Int?
        var firstComma: Int?
        for place in start..<tokens.count {
            let token = tokens[place]
            if place > start, token.year != nil || token.isLocator {
                // No full stop before the numbers: the last comma parts title and container, but where only a
                // year follows the first one parts title and publisher.
                let isYearOnly = token.year != nil && place + 1 == tokens.count
                return (isYearOnly ? firstComma : comma) ?? place
            }
            let next = place + 1 < tokens.count ? tokens[place + 1] : nil
            let ends =
                token.trail.contains(".") && !(token.isInitials && token.text.utf8.count == 1)
                || token.trail.contains("?") || token.trail.contains("!")
            if ends,
                next.map({
                    $0.isCapital || !$0.lead.isEmpty || $0.text.utf8.first?.isDigit == true
                        || $0.lower == "in"
                }) ?? true
            {
                let isAbbreviation =
                    token.text.utf8.count <= 4 && token.isCapital && place > start
                    && (next?.trail.hasPrefix(".") ?? false)
                return isAbbreviation ? comma ?? place + 1 : place + 1
            }
            if token.trail.hasSuffix(","), place + 1 < tokens.count,
                tokens[place + 1].isCapital || tokens[place + 1].lower == "in"
            {
                comma = place + 1
                if firstComma == nil { firstComma = place + 1 }
                if tokens[place + 1].lower == "in" { return place + 1 }
            }
        }
        return tokens.count
    }

    /// Whether a few abbreviated words stand right before a number, as chemists cite.
    private func isContainer(_ words: ArraySlice<ReferenceToken>, next: ReferenceToken?) -> Bool {
        guard let next, next.year != nil || next.isLocator, words.count <= 7 else { return false }
        return words.contains { $0.trail.hasPrefix(".") && $0.text.utf8.count <= 8 }
            && words.allSatisfy { $0.isCapital || $0.text.utf8.count <= 3 }
            || words.count <= 2
    }

    private mutating func readRest(
        _ tokens: [ReferenceToken], from start: Int, _ bytes: [UInt8]
    ) {
        guard start < tokens.count else { return }
        var first = start
        let isIn = tokens[start].lower == "in" && tokens.count > start + 1
        if isIn { first = ReferenceFields.afterEditors(tokens, from: start + 1) }
        var end = first
        while end < tokens.count {
            let token = tokens[end]
            if end > first, token.year != nil || token.isLocator { break }
            if end > first,
                token.lead.contains("(") && tokens[end].text.utf8.contains(where: \.isDigit)
            {
                break
            }
            end += 1
            if token.trail.contains(".")
                && !token.isAbbreviated(before: end < tokens.count ? tokens[end] : nil)
            {
                break
            }
            if token.trail.contains(";") || (isIn && token.trail.contains(":") && end - first > 1) {
                break
            }
        }
        let locator = ReferenceLocator(
            bytes[(end > first ? tokens[end - 1].end : tokens[first].start)...])
        volume = locator.volume
        issue = locator.issue
        pages = locator.pages
        if year == nil { year = locator.year }
        let hasNumbers = volume != nil || pages != nil || issue != nil
        guard end > first, hasNumbers || isIn, tokens[first].isCapital || isIn,
            tokens[first].year == nil, !tokens[first].isLocator
        else { return }
        container = Self.text(bytes, tokens[first].start, tokens[end - 1])
    }

    /// Past "A.
    ///
    /// Smith & B. Jones (Eds.)," to the name of the book.
    private static func afterEditors(_ tokens: [ReferenceToken], from start: Int) -> Int {
        for place in start..<min(tokens.count, start + 24)
        where ["ed", "eds", "editor", "editors", "hrsg"].contains(tokens[place].lower) {
            return min(place + 1, tokens.count - 1)
        }
        return start
    }

    /// The words between two tokens, without the sign that ends the field.
    private static func text(_ bytes: [UInt8], _ start: Int, _ last: ReferenceToken) -> String {
        let sign = last.trail.first.map { $0 == "?" || $0 == "!" || $0 == ")" } ?? false
        return String(utf8: bytes[start..<(last.end + (sign ? 1 : 0))])
    }
}

extension ReferenceToken {
    /// Whether it is the number an entry is listed under: "[3]", "3.", "(3)".
    var isLabel: Bool {
        text.utf8.count <= 3 && text.utf8.allSatisfy(\.isDigit)
            && (trail == "." || lead == "[" || lead == "(" || trail == ")")
    }

    /// Whether a volume, an issue or pages begin here.
    var isLocator: Bool {
        if text.utf8.first?.isDigit == true && lead.isEmpty {
            return text.utf8.allSatisfy { $0.isDigit || !$0.isLetter } || text.contains("(")
        }
        return ["vol", "v", "p", "no", "n", "nr", "bd", "vols"].contains(lower)
            && trail.hasPrefix(".")
            || Self.locatorWords.contains(lower)
            || lower.hasPrefix("pp.") || lower.hasPrefix("vol.") || lower.hasPrefix("p.")
    }

    private static let locatorWords: Set<String> = [
        "vol", "volume", "pp", "pages", "page", "issue", "edited", "eds", "january", "february",
        "march",
        "april", "june", "july", "august", "september", "october", "november", "december", "jan",
        "feb",
        "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "spring", "summer",
        "autumn", "winter",
    ]

    /// Whether the full stop after it shortens the word, as in a journal's name.
    func isAbbreviated(before next: ReferenceToken?) -> Bool {
        guard let next else { return false }
        if next.year != nil || next.isLocator { return true }
        return text.utf8.count <= 6 && next.isCapital && !trail.contains(",")
            && (next.trail.hasPrefix(".") || next.trail.hasPrefix(",") || next.text.utf8.count <= 4)
    }
}
