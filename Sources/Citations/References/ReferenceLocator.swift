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

    init(_ bytes: ArraySlice<UInt8>) {
        var expects: String?
        var previous: Piece = .sign(0x2E)
        for piece in Self.pieces(of: bytes) {
            switch piece {
            case .word(let word):
                expects = Self.announced[word.lowercased()]
            case .number(let number), .range(let number):
                let isRange = if case .range = piece { true } else { false }
                place(number, isRange: isRange, expects: expects, after: previous)
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
        case "pages": if pages == nil { pages = number }
        case "none": return
        default: placeUnannounced(number, isRange, after)
        }
    }

    /// By its shape and the sign before it: "2014;1(2):3-4", "1, 3-4", "1(2), 3-4".
    private mutating func placeUnannounced(_ number: String, _ isRange: Bool, _ after: Piece) {
        let isOpen = after == .sign(UInt8(ascii: "("))
        if !isRange, let value = Int(number), number.utf8.count == 4, (1500...2099).contains(value),
            year == nil, after != .sign(UInt8(ascii: ":"))
        {
            year = value
        } else if isOpen, volume != nil, issue == nil {
            issue = number
        } else if isRange, volume != nil || !isOpen {
            if pages == nil { pages = number } else if volume == nil { volume = number }
        } else if volume == nil, pages == nil, !isOpen {
            volume = number
        } else if pages == nil, volume != nil {
            pages = number
        }
    }

    private static let announced: [String: String] = [
        "vol": "volume", "volume": "volume", "v": "volume", "bd": "volume", "band": "volume",
        "tome": "volume", "no": "issue", "num": "issue", "number": "issue", "issue": "issue",
        "nr": "issue", "n": "issue", "iss": "issue", "p": "pages", "pp": "pages", "page": "pages",
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
            if end < bytes.endIndex, let dash = LabelList.dashLength(in: bytes, at: end),
                end + dash < bytes.endIndex, bytes[end + dash].isDigit || bytes[end + dash].isLetter
            {
                let last = bytes.end(from: end + dash) { $0.isLetter || $0.isDigit }
                pieces.append(.range(first + "-" + String(utf8: bytes[(end + dash)..<last])))
                place = last
            } else {
                pieces.append(.number(first))
                place = end
            }
        }
        return pieces
    }
}
