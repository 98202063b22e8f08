import Prose

/// The words of a mark by author and year.
enum MarkToken {
    /// A word with a capital that may be a name.
    case name(String)
    /// One or two capitals with a dot: an initial.
    case initial
    /// "and", "&".
    case conjunction
    /// "et al.", "and colleagues".
    case others
    /// A small word that may stand in a name ("van", "of"), or before one ("see", "e.g.").
    case particle
    /// A year from 1500 to 2099, the place its letter gives, and whether a comma stands before it; `noYear`
    /// for "n.d." and "in press".
    case year(Int, order: Int?, followsComma: Bool)
    /// The year behind a stroke, when another edition came out: "1999/2001".
    case laterYear(Int)
    case comma
    /// Any other word.
    case word
    /// Any other sign.
    case other

    /// The year of works that have none yet, or none that is known.
    static let noYear = 0

    /// The tokens of a short stretch, in one pass.
    static func tokens(in bytes: ArraySlice<UInt8>) -> [MarkToken] {
        placed(in: bytes).map(\.token)
    }

    /// The tokens with the place each begins at.
    static func placed(in bytes: ArraySlice<UInt8>) -> [(token: MarkToken, start: Int)] {
        var tokens: [(token: MarkToken, start: Int)] = []
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let start = place
            let byte = bytes[place]
            if byte.isSpace || byte == UInt8(ascii: ".") {
                place += 1
            } else if byte == UInt8(ascii: ",") {
                tokens.append((.comma, start))
                place += 1
            } else if byte == UInt8(ascii: "&") {
                tokens.append((.conjunction, start))
                place += 1
            } else if let year = laterYear(in: bytes, at: start, after: tokens) {
                tokens.append((.laterYear(year), start))
                place += 5
            } else if byte.isDigit {
                place = bytes.end(from: start, while: \.isDigit)
                let followsComma = if case .comma? = tokens.last?.token { true } else { false }
                tokens.append((year(in: bytes, from: start, &place, followsComma), start))
            } else if let end = unknownYearEnd(in: bytes, from: start) {
                let followsComma = if case .comma? = tokens.last?.token { true } else { false }
                tokens.append((.year(noYear, order: nil, followsComma: followsComma), start))
                place = end
            } else if let year = furtherLetter(in: bytes, at: start, after: tokens) {
                tokens.append((year, start))
                place += 1
            } else if let end = acronymEnd(in: bytes, from: start), !tokens.isEmpty {
                place = end
            } else if byte.isWordByte {
                place = wordEnd(in: bytes, from: start)
                append(String(utf8: bytes[start..<place]), bytes, start, place, to: &tokens)
            } else {
                tokens.append((.other, start))
                place += 1
            }
        }
        return tokens
    }

    /// The end of "n.d.", "in press" and the like.
    private static func unknownYearEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard start == bytes.startIndex || !bytes[start - 1].isWordByte else { return nil }
        for words in unknownYears where bytes.spells(words, at: start) {
            let end = start + words.utf8CodeUnitCount
            if end == bytes.endIndex || !bytes[end].isWordByte { return end }
        }
        return nil
    }

    /// How the year is written of what has none.
    static let unknownYears: [StaticString] = [
        "n.d", "n. d", "in press", "in preparation", "forthcoming", "submitted",
    ]

    /// How these begin; most brackets hold none of these words.
    private static let unknownYearBeginnings = WordBeginnings([
        "n", "in", "forthcoming", "submitted",
    ])

    /// Whether one of them stands anywhere.
    static func holdsUnknownYear(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard unknownYearBeginnings.mayStand(in: bytes.span, 0..<bytes.count) else { return false }
        return bytes.indices.contains { place in
            switch bytes[place].lowercased {
            case UInt8(ascii: "n"), UInt8(ascii: "i"), UInt8(ascii: "f"), UInt8(ascii: "s"):
                unknownYears.contains { bytes.spells($0, at: place) }
            default: false
            }
        }
    }

    /// The b of "2018a,b".
    private static func furtherLetter(
        in bytes: ArraySlice<UInt8>, at start: Int, after tokens: [(token: MarkToken, start: Int)]
    ) -> MarkToken? {
        guard tokens.count > 1, bytes[start].isLetter, !bytes[start].isCapital,
            start + 1 == bytes.endIndex || !bytes[start + 1].isWordByte,
            case .year(let year, .some, _) = tokens[tokens.count - 2].token
        else { return nil }
        switch tokens[tokens.count - 1].token {
        case .comma, .conjunction:
            return .year(year, order: Int(bytes[start] - UInt8(ascii: "a")), followsComma: true)
        default: return nil
        }
    }

    /// The 2001 of "1999/2001".
    private static func laterYear(
        in bytes: ArraySlice<UInt8>, at start: Int, after tokens: [(token: MarkToken, start: Int)]
    ) -> Int? {
        guard bytes[start] == UInt8(ascii: "/"), start + 4 < bytes.endIndex,
            start + 5 == bytes.endIndex || !bytes[start + 5].isWordByte,
            case .year(let earlier, order: nil, _)? = tokens.last?.token
        else { return nil }
        var end = start + 5
        guard bytes[(start + 1)..<end].allSatisfy(\.isDigit),
            case .year(let year, _, _) = year(in: bytes, from: start + 1, &end, false),
            year > earlier
        else { return nil }
        return year
    }

    /// The end of an acronym in square brackets behind a name: "World Health Organization [WHO]".
    private static func acronymEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard bytes[start] == UInt8(ascii: "[") else { return nil }
        let end = bytes[..<min(bytes.endIndex, start + 12)].end(from: start + 1, while: \.isCapital)
        guard end > start + 2, end < bytes.endIndex, bytes[end] == UInt8(ascii: "]") else {
            return nil
        }
        return end + 1
    }

    private static func year(
        in bytes: ArraySlice<UInt8>, from start: Int, _ end: inout Int, _ followsComma: Bool
    ) -> MarkToken {
        guard end - start == 4 else { return .word }
        let year = bytes[start..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        guard (1500...2099).contains(year) else { return .word }
        var order: Int?
        if end < bytes.endIndex, bytes[end].isLetter {
            let next = end + 1 < bytes.endIndex ? bytes[end + 1] : 0x20
            guard !bytes[end].isCapital, !next.isWordByte else { return .word }
            order = Int(bytes[end] - UInt8(ascii: "a"))
            end += 1
        }
        return .year(year, order: order, followsComma: followsComma)
    }

    /// Names hold hyphens and apostrophes: "Smith-Jones", "O'Neill".
    private static func wordEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.endIndex {
            let isJoint =
                (bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "'"))
                && end + 1 < bytes.endIndex && bytes[end + 1].isWordByte
            guard bytes[end].isWordByte || isJoint else { break }
            end += 1
        }
        return end
    }

    private static func append(
        _ word: String, _ bytes: ArraySlice<UInt8>, _ start: Int, _ end: Int,
        to tokens: inout [(token: MarkToken, start: Int)]
    ) {
        let lower = word.lowercased()
        if lower == "al" || lower == "colleagues" || lower == "coworkers" || lower == "co-workers" {
            if case .conjunction? = tokens.last?.token { tokens.removeLast() }
            tokens.append((.others, start))
        } else if lower == "and" || lower == "et" {
            tokens.append((.conjunction, start))
        } else if particles.contains(lower) {
            tokens.append((.particle, start))
        } else if bytes[start].isCapital || bytes[start] >= 0xC3 {
            let isInitial =
                end - start <= 2 && bytes[start..<end].allSatisfy(\.isCapital)
                && (end < bytes.endIndex && bytes[end] == UInt8(ascii: ".") || end - start == 1)
            var name = word
            for ending in ["'s", "\u{2019}s"] where name.hasSuffix(ending) { name.removeLast(2) }
            tokens.append((isInitial ? .initial : .name(name), start))
        } else {
            tokens.append((.word, start))
        }
    }

    static let particles: Set<String> = [
        "de", "del", "della", "der", "den", "van", "von", "la", "le", "el", "bin", "da", "di",
        "dos",
        "du", "of", "for", "the", "on", "ten", "ter", "zu", "see", "also", "cf", "eg", "e", "g",
        "i",
        "ie", "viz", "compare", "but", "in", "by", "reviewed", "review", "cited", "as", "jr", "sr",
        "from", "after", "adapted", "reported",
    ]

    /// Whether a word with a capital before a year says when or where in a text, and names nobody.
    static func isNoName(_ word: String) -> Bool { noNames.contains(word.lowercased()) }

    private static let noNames: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "sept", "oct", "nov", "dec", "spring", "summer", "autumn", "fall", "winter", "table",
        "figure", "fig", "section", "chapter", "version", "since", "until", "between", "circa",
        "copyright", "updated", "published", "retrieved", "accessed", "vol", "volume", "early",
        "late", "mid", "about", "around", "before", "during", "year", "years", "born", "founded",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "fiscal",
        "quarter", "covid", "page", "appendix", "supplement", "note", "these", "this", "that",
        "study", "studies", "we", "they", "it", "our", "their", "however", "while", "although",
    ]
}
