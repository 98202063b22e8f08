/// Where the name of the journal, the book or the meeting stands, behind the title.
struct ReferenceContainer {
    /// The words of the name.
    private(set) var range: Range<Int>?
    /// The first word behind it, where the numbers are looked for.
    private(set) var end: Int

    private let tail: ReferenceTail
    private let tokens: [ReferenceToken]

    init(_ tail: ReferenceTail, from start: Int, isQuoted: Bool, isCut: Bool) {
        self.tail = tail
        tokens = tail.tokens
        end = start
        guard start < tokens.count else { return }
        var start = start
        if tail.isRole(start) { start = afterRole(start) }
        guard start < tokens.count else { return }
        if Self.introduces(tokens[start]), start + 1 < tokens.count {
            book(from: afterEditors(start + 1))
        } else if !tail.isLocator(start) {
            series(from: start, isQuoted: isQuoted, isCut: isCut)
        }
    }

    /// "In", "in:", "Dans".
    private static func introduces(_ token: ReferenceToken) -> Bool {
        ["in", "dans", "apud"].contains(token.lower) && !token.trail.contains(".")
    }

    /// The name after "in", up to its editors, its place or its numbers.
    private mutating func book(from start: Int) {
        var place = start
        while place < tokens.count {
            if place > start {
                if tail.isLocator(place) && !isPartOfName(place) {
                    // "Advances in Systems, 7. City: …"
                    if tokens[place].trail == ".", tail.next(place)?.isCapital ?? false {
                        place += 1
                    }
                    break
                }
                if tokens[place].lead.hasPrefix("("), isAside(place) { break }
                if !tokens[place - 1].trail.isEmpty, tail.isRole(place) { break }
            }
            place += 1
            let trail = tokens[place - 1].trail
            if trail.contains("\u{201D}") || trail.contains(";") { break }
            if trail.contains("."), !isShortened(place - 1) { break }
            if trail.hasSuffix(","), place < tokens.count, endsAtComma(place) { break }
            if trail.contains(":"), place < tokens.count, isPlaceBefore(place, from: start) {
                let comma = (start..<place - 1).last { tokens[$0].trail.contains(",") }
                if let comma { place = comma + 1 }
                break
            }
        }
        name(start, place)
    }

    /// "In 1992 International Conference …": a year that begins a name.
    private func isPartOfName(_ place: Int) -> Bool {
        tokens[place].isNumeric && tokens[place].trail.isEmpty
            && (tail.next(place)?.isCapital ?? false) && (tail.next(place)?.lead.isEmpty ?? false)
    }

    /// A comma ends the name of a book before names of people or places, not inside "A, B, and C".
    private func endsAtComma(_ place: Int) -> Bool {
        guard tokens[place].isCapital || tokens[place].text.utf8.first?.isDigit == true else {
            return tail.isRole(place)
        }
        let piece = tokens[place...].prefix(8)
        for (offset, token) in piece.enumerated() {
            if !token.isCapital, !token.isNumeric, offset > 0, token.text.utf8.count > 3,
                !ReferenceWords.isLocatorWord(token)
            {
                return false
            }
            let isPerson = tokens[place].isInitials || tail.next(place)?.isInitials ?? false
            if token.lower == "and", offset <= 3 { return isPerson }
            if !token.trail.isEmpty, !token.isInitials {
                let after = place + offset + 1
                return !(after < tokens.count && ["and", "&"].contains(tokens[after].lower))
                    || isPerson
            }
        }
        return true
    }

    /// Whether the words before a colon are a place and not the main part of a name: "…, New York: …".
    private func isPlaceBefore(_ place: Int, from start: Int) -> Bool {
        guard let comma = (start..<place - 1).last(where: { tokens[$0].trail.contains(",") }) else {
            return false
        }
        return place - comma <= 4 && tokens[(comma + 1)..<place].allSatisfy(\.isCapital)
    }

    /// The name of a journal: everything up to its numbers, without the sentences before it.
    private mutating func series(from start: Int, isQuoted: Bool, isCut: Bool) {
        var place = start
        var first = start
        var previous = start
        var hasRole = false
        while place < tokens.count {
            if place > first || place > start {
                if tail.isLocator(place) && !isPartOfName(place) { break }
                if tokens[place].lead.hasPrefix("("), isAside(place) { break }
            }
            if place > start, !tokens[place - 1].trail.isEmpty,
                ["retrieved", "accessed", "available", "doi", "http", "isbn"].contains(
                    tokens[place].lower)
            {
                return unnumbered(first == place ? previous : first, place, isCut: true)
            }
            if place > start, !tokens[place - 1].trail.isEmpty, tail.isRole(place) {
                if hasVolume(place) || isQuoted, !beginsWithPlace(first, place) {
                    return name(first, place)
                }
                hasRole = true
            }
            if place > first, Self.introduces(tokens[place]), !tokens[place - 1].trail.isEmpty,
                place + 1 < tokens.count, tokens[place + 1].isCapital
            {
                return book(from: afterEditors(place + 1))
            }
            place += 1
            let trail = tokens[place - 1].trail
            if trail.contains(";") { break }
            if trail.contains("."), !isShortened(place - 1, in: first), place < tokens.count,
                !tail.isLocator(place), !tokens[place].lead.hasPrefix("(")
            {
                // What a quoted title stands in comes first: "“Title.” Book. City: Publisher".
                if isQuoted, !hasNumbers(place) || beginsWithPlace(place, tokens.count),
                    !isHouse(first, place)
                {
                    return name(first, place)
                }
                previous = first
                first = place
            }
        }
        guard place > first else { return }
        guard hasNumbers(place) else {
            return unnumbered(first, place, isCut: isCut && place == tokens.count)
        }
        // "City: Publisher, year, pages" is a book; so is what stands behind its translator.
        let hasPlace =
            tokens[first..<place - 1].contains { $0.trail.contains(":") }
            && beginsWithPlace(first, place)
        if hasPlace || hasRole && beginsWithPlace(first, place) || isPublisherOnly(first, place) {
            end = place
            return
        }
        name(first, place)
    }

    /// Whether the words name a publisher, begin with its place, or say who edited or translated.
    private func isHouse(_ first: Int, _ end: Int) -> Bool {
        tokens[first..<end].contains(where: ReferenceWords.isHouse) || beginsWithPlace(first, end)
            || tail.isRole(first)
    }

    /// Whether the words begin with a place and its colon: "New York: Wiley", not "Proceedings: …".
    private func beginsWithPlace(_ first: Int, _ end: Int) -> Bool {
        let colon = (first..<end).first { tokens[$0].trail.contains(":") }
        guard let colon else { return false }
        return colon - first < 4 && tokens[first...colon].allSatisfy(\.isCapital)
            && !tokens[first...colon].contains { ReferenceWords.containers.contains($0.lower) }
    }

    /// Whether the words before a year or a locator name a publisher and no journal or meeting.
    private func isPublisherOnly(_ first: Int, _ end: Int) -> Bool {
        guard end < tokens.count,
            tokens[end].year != nil || ReferenceWords.isLocatorWord(tokens[end])
        else { return false }
        return tokens[first..<end].contains { ReferenceWords.isHouse($0) }
            && !tokens[first..<end].contains { ReferenceWords.containers.contains($0.lower) }
    }

    /// Whether a volume or pages follow, not only a year.
    private func hasNumbers(_ place: Int) -> Bool {
        var place = place
        while place < tokens.count, !tail.isLocator(place) {
            if tokens[place].trail.contains(".") && !isShortened(place) { break }
            place += 1
        }
        return place < tokens.count
            && tokens[place...].prefix(8).contains {
                $0.isNumeric && $0.year == nil && !$0.isPageCount || $0.isAnnouncedNumber
                    || $0.isGluedLocator
            }
    }

    /// Whether a volume or pages stand anywhere behind.
    private func hasVolume(_ place: Int) -> Bool {
        (place..<tokens.count).contains {
            tail.isLocator($0) && tokens[$0].year == nil && hasNumbers($0)
        }
    }

    /// A name without numbers: that of a meeting or a newspaper, or the one name before a year.
    private mutating func unnumbered(_ first: Int, _ end: Int, isCut: Bool) {
        let words = tokens[first..<end]
        let comma = (first..<end).first {
            tokens[$0].trail.contains(",")
                || tokens[$0].trail.contains(".") && !isShortened($0, in: first)
        }
        let head = tokens[first..<(comma.map { $0 + 1 } ?? end)]
        let isNamed = head.contains { ReferenceWords.containers.contains($0.lower) }
        let isHouse =
            words.contains(where: ReferenceWords.isHouse)
            || end < tokens.count && tokens[end].lower == "isbn"
        let hasPlace = words.contains { $0.trail.contains(":") } && beginsWithPlace(first, end)
        guard !hasPlace, words.first?.isCapital ?? false || words.first?.isNumeric ?? false else {
            return
        }
        if isNamed
            && !(isHouse
                && !head.contains {
                    ["conference", "proceedings", "symposium", "workshop"].contains($0.lower)
                })
        {
            return name(first, head.endIndex)
        }
        guard !isHouse, head.endIndex == end, words.count <= 6 else { return }
        let isYearNext = end < tokens.count && tokens[end].year != nil && end + 1 == tokens.count
        if isCut || isYearNext { name(first, end) }
    }

    /// Whether a full stop shortens a word: after few letters, or after few words with few more behind.
    private func isShortened(_ place: Int, in first: Int? = nil) -> Bool {
        let count = tokens[place].text.utf8.count
        if tokens[place].isNumeric { return false }
        if ReferenceWords.shortened.contains(tokens[place].lower) { return true }
        if let next = tail.next(place), !next.isCapital, next.lead.isEmpty, !next.isNumeric {
            return true
        }
        guard count > 3, let first else { return count <= 3 }
        let start =
            (first...place).last { $0 == first || tokens[$0 - 1].trail.contains(".") } ?? first
        guard count <= 8, place - start < 2, tokens[place].isCapital else { return false }
        let words = tokens[(place + 1)...].prefix(4)
        return words.firstIndex {
            !$0.trail.isEmpty || $0.isNumeric || $0.lead.hasPrefix("(")
        } != nil && words.first?.isCapital ?? false
    }

    /// Past "Edited by …" to the next sentence.
    private func afterRole(_ start: Int) -> Int {
        if tokens[start].lead.hasPrefix("("), let close = ReferenceTail.close(tokens, from: start) {
            return close + 1
        }
        for place in start..<tokens.count
        where tokens[place].trail.contains(".") && tokens[place].text.utf8.count > 2
            && place > start
            && !tokens[place].isInitials
        {
            return place + 1
        }
        return tokens.count
    }

    /// Past the editors to the name of the book.
    ///
    /// "In A. Smith & B. Jones (Eds.), Handbook of Sleep": at *Handbook*.
    private func afterEditors(_ start: Int) -> Int {
        let words: Set<String> = [
            "ed", "eds", "editor", "editors", "hrsg", "hg", "dir", "org", "coord", "coords",
        ]
        for place in start..<min(tokens.count, start + 24) {
            if tail.isLocator(place) { break }
            guard words.contains(tokens[place].lower) || tokens[place].lower == "cura" else {
                continue
            }
            // "In Book (ed. A. Smith)": the name was there already.
            if tokens[place].lead.contains("("), !tokens[place].trail.contains(")"),
                tokens[place].lower != "a"
            {
                break
            }
            guard place > start, isNames(start, place), !leadsNames(place) else { break }
            return min(place + 1, tokens.count - 1)
        }
        return start
    }

    /// Whether names follow the word, so that the name of the book was before it.
    private func leadsNames(_ place: Int) -> Bool {
        guard tokens[place].lower == "ed" || tokens[place].lower == "eds",
            tokens[place].lead.isEmpty,
            tokens[place].trail == ".", place + 2 < tokens.count
        else { return false }
        let name = PersonName(tokens).name(at: place + 1, isGivenFirst: true)
        return name.map { !tokens[$0.end - 1].trail.isEmpty } ?? false
    }

    /// Whether people's names stand between two words: initials among them, or two to four capitals.
    private func isNames(_ start: Int, _ end: Int) -> Bool {
        let words = tokens[start..<end]
        if words.contains(where: { $0.isInitials && $0.isDotted }) {
            return tokens[start].isInitials || (tail.next(start)?.isInitials ?? false)
                || tokens[start].trail.contains(",")
        }
        return words.allSatisfy { $0.isCapital || $0.text.utf8.count <= 3 }
    }

    private func isAside(_ place: Int) -> Bool {
        guard let close = ReferenceTail.close(tokens, from: place) else { return true }
        let inside = tokens[place...close]
        return inside.contains { $0.isNumeric || ["ed", "eds", "trans"].contains($0.lower) }
            || ReferenceWords.isLocatorWord(tokens[place])
            || inside.count > 1 || close + 1 >= tokens.count
    }

    private mutating func name(_ start: Int, _ end: Int) {
        self.end = end
        if end > start { range = start..<end }
    }
}
