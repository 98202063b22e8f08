/// Reads volume, issue, pages and year out of the end of a reference.
struct ReferenceLocator {
    private(set) var volume: String?
    private(set) var issue: String?
    private(set) var pages: String?
    private(set) var year: Int?

    /// A piece of the end: a word or number, or one sign.
    private enum Piece: Equatable {
        case word(String)
        case number(String)
        case range(String)
        case sign(UInt8)
    }

    /// Whether a word announces one of the numbers: "vol.", "pp.".
    private(set) var isAnnounced = false

    private let known: Int?
    /// Whether the pages are only supposed from their place, so that better ones replace them.
    private var isSupposed = false

    /// Reads numbers; `year` is the date where it is known already.
    init(_ bytes: ArraySlice<UInt8>, year known: Int?) {
        self.known = known
        var expects: String?
        var previous: Piece = .sign(0x2E)
        let pieces = Self.pieces(of: bytes)
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .word(let word):
                let word = word.lowercased()
                if Self.ends.contains(word) { return }
                expects = ReferenceWords.months.contains(word) ? "none" : Self.announced[word]
            case .number(let number), .range(let number):
                // "12 August" is a date, "248 p." counts the pages of a book.
                if case .word(let next)? = pieces.dropFirst(index + 1).first,
                    expects == nil && Self.counted.contains(next.lowercased())
                        || ReferenceWords.months.contains(next.lowercased())
                            && number.utf8.count < 3
                {
                    continue
                }
                let isRange = if case .range = piece { true } else { false }
                place(number, isRange: isRange, expects: expects, after: previous)
                if expects != nil && expects != "none" { isAnnounced = true }
                expects = nil
            case .sign: break
            }
            previous = piece
        }
    }

    private mutating func place(_ number: String, isRange: Bool, expects: String?, after: Piece) {
        switch expects {
        case "volume": if volume == nil { volume = number }
        case "issue": if issue == nil { issue = number }
        case "pages":
            if pages == nil { pages = number } else if isSupposed { reveal(number) }
        case "none": return
        default: placeUnannounced(number, isRange, after)
        }
    }

    /// By its shape and the sign before it: "2014;1(2):3-4", "1, 3-4", "1(2), 3-4", "1, 2 (2014), 3-4".
    private mutating func placeUnannounced(_ number: String, _ isRange: Bool, _ after: Piece) {
        let isOpen = after == .sign(UInt8(ascii: "("))
        if !isRange, let value = Int(number), number.utf8.count == 4, (1500...2099).contains(value),
            year == nil, after != .sign(UInt8(ascii: ":")), known == nil || known == value
        {
            year = value
        } else if isOpen, volume != nil, issue == nil {
            issue = number
        } else if isRange {
            if pages == nil {
                pages = number
                isSupposed = volume == nil || number.contains("/")
            } else if isSupposed {
                reveal(number)
            }
        } else if volume == nil, pages == nil, !isOpen {
            volume = number
        } else if pages == nil, volume != nil {
            pages = number
            isSupposed = true
        } else if isSupposed, issue == nil,
            after == .sign(UInt8(ascii: ":")) || after == .sign(UInt8(ascii: ","))
        {
            issue = pages
            pages = number
        }
    }

    /// What was taken for the pages was the issue, or volume and issue.
    private mutating func reveal(_ number: String) {
        let parts = pages?.split(whereSeparator: { $0 == "-" || $0 == "/" }).map(String.init) ?? []
        if volume == nil, parts.count == 2 {
            volume = parts[0]
            issue = parts[1]
        } else if volume == nil {
            volume = pages
        } else if issue == nil {
            issue = pages
        }
        pages = number
        isSupposed = false
    }

    private static let counted: Set<String> = ["p", "pp", "s", "pages", "vols", "vol", "bde"]

    /// Words behind which nothing about volume and pages stands.
    private static let ends: Set<String> = [
        "retrieved", "accessed", "isbn", "issn", "doi", "http", "https", "arxiv", "reprinted",
    ]

    private static let announced: [String: String] = [
        "vol": "volume", "vols": "volume", "volume": "volume", "v": "volume", "bd": "volume",
        "band": "volume",
        "tome": "volume", "no": "issue", "num": "issue", "number": "issue", "issue": "issue",
        "nr": "issue", "nos": "issue", "heft": "issue", "h": "issue", "suppl": "issue",
        "pt": "issue",
        "part": "issue", "art": "pages", "s": "pages", "n": "issue", "iss": "issue", "p": "pages",
        "pp": "pages", "page": "pages",
        "pages": "pages", "pg": "pages", "ed": "none", "edn": "none", "chapter": "none",
        "ch": "none",
        "january": "none", "february": "none", "march": "none", "april": "none", "may": "none",
        "june": "none", "july": "none", "august": "none", "september": "none", "october": "none",
        "november": "none", "december": "none", "accessed": "none", "retrieved": "none",
    ]

    /// Numbers (with a letter before or after: "e12", "S3"), ranges by a hyphen or a dash, words, signs.
    private static func pieces(of bytes: ArraySlice<UInt8>) -> [Piece] {
        var pieces: [Piece] = []
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            guard byte.isLetter || byte.isDigit else {
                if !byte.isSpace { pieces.append(.sign(byte)) }
                place += 1
                continue
            }
            let end = bytes.end(from: place) { $0.isLetter || $0.isDigit }
            guard bytes[place..<end].contains(where: \.isDigit), end - place <= 12 else {
                pieces.append(.word(String(utf8: bytes[place..<end])))
                place = end
                continue
            }
            let first = String(utf8: bytes[place..<end])
            if first.utf8.count < 6,
                ["st", "nd", "rd", "th"].contains(where: first.lowercased().hasSuffix)
            {
                pieces.append(.word(first))
                place = end
                continue
            }
            // "pp12" is written without its space.
            if let label = ["pp", "p", "vol", "no"].first(where: {
                first.lowercased().hasPrefix($0) && first.utf8.count > $0.utf8.count + 0
                    && first.dropFirst($0.count).allSatisfy(\.isNumber)
            }),
                label == "pp" || label == "vol" || label == "no"
            {
                pieces.append(.word(label))
                pieces.append(.number(String(first.dropFirst(label.count))))
                place = end
                continue
            }
            if let second = rangeEnd(bytes, after: end) {
                let last = bytes.end(from: second) { $0.isLetter || $0.isDigit }
                let sign = bytes[end] == UInt8(ascii: "/") ? "/" : "-"
                pieces.append(.range(first + sign + String(utf8: bytes[second..<last])))
                place = last
            } else {
                pieces.append(.number(first))
                place = end
            }
        }
        return pieces
    }

    /// Where the second number of a range begins: "3-14", "3--14", "3 – 14", and "3/4".
    private static func rangeEnd(_ bytes: ArraySlice<UInt8>, after end: Int) -> Int? {
        if let second = slashed(bytes, after: end) { return second }
        var place = bytes.end(from: end, while: \.isSpace)
        guard place < bytes.endIndex, let dash = LabelList.dashLength(in: bytes, at: place) else {
            return nil
        }
        let isSpaced = place > end
        place += dash
        guard place < bytes.endIndex else { return nil }
        if let second = LabelList.dashLength(in: bytes, at: place) { place += second }
        let next = bytes.end(from: place, while: \.isSpace)
        guard next < bytes.endIndex else { return nil }
        if isSpaced || next > place { return bytes[next].isDigit ? next : nil }
        return bytes[next].isDigit || bytes[next].isLetter ? next : nil
    }

    /// "3/4", but not the day and month of "25/04/2013".
    private static func slashed(_ bytes: ArraySlice<UInt8>, after end: Int) -> Int? {
        guard end + 1 < bytes.endIndex, bytes[end] == UInt8(ascii: "/"), bytes[end + 1].isDigit
        else {
            return nil
        }
        let last = bytes.end(from: end + 1, while: \.isDigit)
        return last < bytes.endIndex && bytes[last] == UInt8(ascii: "/") ? nil : end + 1
    }
}
