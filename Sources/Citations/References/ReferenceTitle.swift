/// Where the title of a reference stands.
struct ReferenceTitle {
    /// The words of the title; `nil` for an entry that has none, as chemists and physicists write them.
    private(set) var range: Range<Int>?
    /// The first word behind the title.
    private(set) var end: Int
    /// Whether it stands in quotation marks, so that it is part of something.
    private(set) var isQuoted = false

    private let tail: ReferenceTail
    private let tokens: [ReferenceToken]

    init(_ tail: ReferenceTail, from start: Int) {
        self.tail = tail
        tokens = tail.tokens
        end = start
        if let quoted = quoted(from: start) {
            range = start..<quoted
            isQuoted = true
            end = quoted
        } else if !isContainerOnly(start) {
            let found = plain(from: start)
            if found > start { range = start..<found }
            end = found
        }
    }

    private func quoted(from start: Int) -> Int? {
        let opening = tokens[start].lead
        guard
            ["\"", "\u{201C}", "\u{2018}", "'", "\u{AB}", "\u{201E}", "``"].contains(
                where: opening.contains)
        else { return nil }
        let isDouble = !opening.contains("'") && !opening.contains("\u{2018}")
        let closing =
            isDouble ? ["\"", "\u{201D}", "\u{BB}", "\u{201C}", "''"] : ["'", "\u{2019}"]
        var depth = 0
        for place in start..<tokens.count {
            if opening.contains("\u{AB}") { depth += tokens[place].lead.contains("\u{AB}") ? 1 : 0 }
            guard closing.contains(where: tokens[place].trail.contains) else { continue }
            // A quotation inside the title ends where the title goes on in small letters.
            if depth > 1 {
                depth -= 1
                continue
            }
            if !isDouble, let next = tail.next(place), !next.isCapital, !next.isNumeric,
                tokens[place].trail.count == 1, next.lower != "in", next.lead.isEmpty
            {
                continue
            }
            return place + 1
        }
        return nil
    }

    /// Whether nothing but the short name of a journal stands before the numbers.
    private func isContainerOnly(_ start: Int) -> Bool {
        let end = (start..<min(tokens.count, start + 9)).first { tail.isLocator($0) } ?? start
        guard end > start else { return tail.isLocator(start) }
        let words = tokens[start..<end]
        guard words.allSatisfy({ $0.isCapital || $0.text.utf8.count <= 3 }) else { return false }
        // "Phys. Rev. Lett." stops after every word or two, a title in capitals does not.
        let stop = words.firstIndex { $0.trail.hasPrefix(".") } ?? end - 1
        guard stop - start < 2 || stop == end - 1 else { return false }
        let isShortened = words.contains {
            $0.trail.hasPrefix(".") && $0.text.utf8.count <= 8 && !$0.isInitials
        }
        return isShortened && !words.dropLast().contains { $0.trail.contains(",") }
            || words.count <= 2 && hasVolume(end)
    }

    /// Whether more than a year stands at the end of an entry.
    private func hasVolume(_ place: Int) -> Bool {
        tokens[place...].prefix(6).contains {
            $0.isNumeric && $0.year == nil || $0.isAnnouncedNumber || $0.isGluedLocator
        }
    }

    /// A title without quotation marks: up to a full stop, a bracket with the publisher, "in", or a comma.
    private func plain(from start: Int) -> Int {
        var commas: [Int] = []
        for place in start..<tokens.count {
            let token = tokens[place]
            if place > start {
                if tail.isLocator(place, inTitle: true) { return parted(start, place, commas) }
                let before = tokens[place - 1].trail
                if (token.lead.hasPrefix("(") || token.lead.hasPrefix("["))
                    && isPublicationBracket(place)
                {
                    return place
                }
                if !before.isEmpty, tail.isRole(place) { return place }
                if before.contains(","), ["in", "dans", "apud"].contains(token.lower) {
                    return place
                }
            }
            let next = tail.next(place)
            if endsSentence(place), next.map(isBeginning) ?? true {
                if let comma = commas.last, isShortName(comma, place) { return comma }
                if goesOn(place + 1, after: token) { continue }
                return place + 1
            }
            if token.trail.hasSuffix(","), next?.isCapital ?? false { commas.append(place + 1) }
        }
        return parted(start, tokens.count, commas)
    }

    /// Whether the words from a comma to a full stop begin the short name of a journal.
    private func isShortName(_ comma: Int, _ place: Int) -> Bool {
        guard place - comma < 3 else { return false }
        let words = tokens[comma...].prefix(7)
        let end = words.indices.first { tail.isLocator($0) } ?? words.endIndex
        return end > place && end < tokens.count && end < words.endIndex
            && tokens[comma..<end].allSatisfy { $0.isCapital && $0.trail.hasPrefix(".") }
    }

    private func isBeginning(_ next: ReferenceToken) -> Bool {
        next.isCapital || !next.lead.isEmpty || next.text.utf8.first?.isDigit == true
            || ["in", "in:", "trans", "tr", "doi", "arxiv", "edited", "dans"].contains(next.lower)
    }

    private func endsSentence(_ place: Int) -> Bool {
        let token = tokens[place]
        if token.trail.contains("?") || token.trail.contains("!") { return true }
        guard token.trail.contains(".") else { return false }
        if token.trail.contains(".,") { return false }
        if token.isInitials, token.text.utf8.count == 1 || token.text.contains(".") {
            return !(tail.next(place)?.isCapital ?? false)
        }
        return ![
            "vs", "st", "dr", "mr", "mrs", "ca", "al", "sp", "spp", "var", "chap", "chapter",
        ].contains(token.lower) || token.trail.contains("..")
    }

    /// Whether the words after a full stop still belong to the title: a sentence in small letters with
    /// another one, of a journal, behind it.
    private func goesOn(_ start: Int, after last: ReferenceToken) -> Bool {
        guard start < tokens.count, !tail.isRole(start), !tail.isLocator(start) else {
            return false
        }
        let opens = ["in", "dans"].contains(tokens[start].lower)
        if opens { return false }
        if last.lower.hasPrefix("chapter") { return true }
        var small = 0
        for place in start..<tokens.count {
            let token = tokens[place]
            if place > start, tail.isLocator(place) { return false }
            if !token.isCapital, token.text.utf8.count > 3 || token.isNumeric,
                !["with", "from", "under", "into", "sur", "pour", "und", "für"].contains(
                    token.lower)
            {
                small += token.isNumeric ? 0 : 1
            }
            if token.trail.contains(":") && small == 0 { return false }
            if endsSentence(place), tail.next(place).map(isBeginning) ?? true {
                return small >= 2 && place + 1 < tokens.count
                    && (last.trail.contains("?") || hasContainer(place + 1))
            }
        }
        return false
    }

    /// Whether a name and numbers stand from here to the end.
    private func hasContainer(_ start: Int) -> Bool {
        if ["in", "dans"].contains(tokens[start].lower) { return true }
        return (start..<min(tokens.count, start + 12)).contains { place in
            place > start && tail.isLocator(place) && hasVolume(place)
        }
    }

    /// Whether a bracket holds who printed what when, an edition, a kind, or a part of a book.
    private func isPublicationBracket(_ place: Int) -> Bool {
        if tokens[place].lead.hasPrefix("[") { return true }
        guard let close = ReferenceTail.close(tokens, from: place) else { return false }
        let inside = tokens[place...close]
        let isLast = close + 1 >= tokens.count
        if inside.count == 1 {
            return tokens[place].lower == "abstract"
                ? false : inside.allSatisfy { $0.year != nil } && isLast
        }
        let words = Set(inside.map(\.lower))
        if !words.isDisjoint(with: ReferenceWords.kindNouns) { return true }
        if !words.isDisjoint(with: [
            "ed", "eds", "edn", "edition", "trans", "hrsg", "vol", "pp", "no",
        ]) {
            return true
        }
        let isPlace = inside.contains { $0.trail.contains(":") || $0.trail.contains(",") }
        let hasYear = inside.contains { $0.year != nil }
        return hasYear && isPlace
            || (isLast || hasYear) && !words.isDisjoint(with: ReferenceWords.publishers)
            || isPlace && !words.isDisjoint(with: ReferenceWords.publishers)
    }

    /// Where no full stop parts title and what follows: at a comma.
    ///
    /// Before the numbers of a journal it is the last comma, before a publisher, a place and a year
    /// the first one behind which such names stand.
    private func parted(_ start: Int, _ locator: Int, _ commas: [Int]) -> Int {
        let commas = commas.filter { $0 < locator }
        guard !commas.isEmpty else { return locator }
        if locator < tokens.count, hasVolume(locator),
            tokens[locator].year == nil || hasVolume(locator + 1)
        {
            return container(commas)
        }
        return imprint(commas, locator)
    }

    /// The last comma, or one before it where the name of the journal has commas: "Systems, Man, and …".
    private func container(_ commas: [Int]) -> Int {
        for comma in commas where ReferenceWords.containers.contains(tokens[comma].lower) {
            return comma
        }
        var last = commas.count - 1
        while last > 0, ["and", "&"].contains(tokens[commas[last]].lower) { last -= 1 }
        return commas[last]
    }

    /// The first of the commas at the end between which only names stand.
    private func imprint(_ commas: [Int], _ end: Int) -> Int {
        var first = commas[commas.count - 1]
        for (place, comma) in commas.enumerated().reversed() {
            let stop = place + 1 < commas.count ? commas[place + 1] : end
            let piece = tokens[comma..<min(stop, tokens.count)]
            let isName = piece.allSatisfy { $0.isCapital || $0.text.utf8.count <= 3 }
            guard isName, piece.count <= 6, piece.first?.lower != "and" else { break }
            first = comma
        }
        return first
    }
}
