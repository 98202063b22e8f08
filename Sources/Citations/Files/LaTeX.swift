/// Text of a bibliography as characters: accents, escapes, dashes; commands and braces dropped.
enum LaTeX {
    /// The text as a reader sees it: `M{\"u}ller \& Co` is "Müller & Co".
    static func plain(_ text: String) -> String {
        let source = Array(text.unicodeScalars)
        var plain = String.UnicodeScalarView()
        var place = 0
        while place < source.count {
            let scalar = source[place]
            switch scalar {
            case "{", "}", "$": place += 1
            case "~":
                plain.append(" ")
                place += 1
            case "\\": command(source, &place, &plain)
            case "-" where source[place...].starts(with: ["-", "-"]):
                plain.append("\u{2013}")
                place += source[place...].starts(with: ["-", "-", "-"]) ? 3 : 2
            default:
                plain.append(scalar)
                place += 1
            }
        }
        return String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func command(
        _ source: [Unicode.Scalar], _ place: inout Int, _ plain: inout String.UnicodeScalarView
    ) {
        place += 1
        guard place < source.count else { return }
        let sign = source[place]
        if let mark = marks[sign], !sign.properties.isAlphabetic || isAccent(source, place) {
            place += 1
            while place < source.count, source[place] == "{" || source[place] == " " { place += 1 }
            if place < source.count, source[place] == "\\" { place += 1 }
            guard place < source.count else { return }
            plain.append(source[place])
            plain.append(mark)
            place += 1
            return
        }
        guard sign.properties.isAlphabetic else {
            // "\\," and its like are spaces.
            plain.append([",", ";", ":", "!"].contains(sign) ? " " : sign)
            place += 1
            return
        }
        var name = ""
        while place < source.count, source[place].properties.isAlphabetic {
            name.unicodeScalars.append(source[place])
            place += 1
        }
        if place < source.count, source[place] == " " { place += 1 }
        if let letters = letters[name] { plain.append(contentsOf: letters.unicodeScalars) }
    }

    /// Whether a letter after the backslash is an accent: a brace or a space follows ("\c{c}").
    private static func isAccent(_ source: [Unicode.Scalar], _ place: Int) -> Bool {
        place + 1 < source.count && (source[place + 1] == "{" || source[place + 1] == " ")
    }

    /// The combining mark each accent stands for.
    private static let marks: [Unicode.Scalar: Unicode.Scalar] = [
        "\"": "\u{308}", "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "~": "\u{303}",
        "=": "\u{304}", ".": "\u{307}", "c": "\u{327}", "v": "\u{30C}", "u": "\u{306}",
        "H": "\u{30B}", "k": "\u{328}", "r": "\u{30A}",
    ]

    private static let letters: [String: String] = [
        "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å",
        "AA": "Å",
        "l": "ł", "L": "Ł", "i": "i", "j": "j", "alpha": "α", "beta": "β", "gamma": "γ",
        "delta": "δ",
        "mu": "μ", "textendash": "–", "textemdash": "—", "textless": "<", "textgreater": ">",
        "textquoteright": "’", "textquoteleft": "‘", "textregistered": "®",
    ]
}
