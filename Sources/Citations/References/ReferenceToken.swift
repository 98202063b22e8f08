/// A word of a reference with the signs around it.
struct ReferenceToken {
    /// The word without signs at its ends.
    let text: String
    /// The signs before it, back to the white space.
    let lead: String
    /// The signs after it, up to the white space.
    private(set) var trail: String
    /// Where the word lies in the bytes of the entry.
    let start: Int
    let end: Int

    /// The words of an entry, in one pass.
    static func tokens(in bytes: [UInt8]) -> [ReferenceToken] {
        var tokens: [ReferenceToken] = []
        var pending = ""
        for run in runs(of: bytes) {
            guard let first = run.first, let last = run.last else { continue }
            var start = first
            var end = last + 1
            while start < end, !isCore(bytes, start) { start += 1 }
            while end > start, !isCore(bytes, end - 1) { end -= 1 }
            guard start < end else {
                // Signs that stand alone go with the word they open or close.
                let signs = String(utf8: bytes[first...last])
                if tokens.isEmpty || ["&", "(", "[", "\u{AB}", "\u{201C}", "\""].contains(signs) {
                    pending += signs
                } else {
                    tokens[tokens.count - 1].trail += signs
                }
                continue
            }
            var lead = pending + String(utf8: bytes[first..<start])
            pending = ""
            // "Ko MS ,Lee K": a comma before a word is one after the word before.
            if lead.hasPrefix(",") || lead.hasPrefix(";"), let sign = lead.first, !tokens.isEmpty {
                tokens[tokens.count - 1].trail.append(sign)
                lead.removeFirst()
            }
            tokens.append(
                ReferenceToken(
                    text: String(utf8: bytes[start..<end]), lead: lead,
                    trail: String(utf8: bytes[end..<(last + 1)]), start: start, end: end))
        }
        return tokens
    }

    /// The stretches between white space; "Keil,K." without its space is two.
    private static func runs(of bytes: [UInt8]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for place in bytes.indices {
            if bytes[place].isSpace {
                if start < place { runs.append(start..<place) }
                start = place + 1
            } else if bytes[place] == UInt8(ascii: ",") || bytes[place] == UInt8(ascii: ";"),
                place > start, place + 1 < bytes.count,
                bytes[place - 1].isLetter || bytes[place - 1] == UInt8(ascii: "."),
                bytes[place + 1].isLetter
            {
                runs.append(start..<(place + 1))
                start = place + 1
            }
        }
        if start < bytes.count { runs.append(start..<bytes.count) }
        return runs
    }

    /// The words of an entry without the number or key it is listed under.
    static func entry(in bytes: [UInt8]) -> [ReferenceToken] {
        var words = tokens(in: bytes)
        guard let first = words.first, words.count > 2 else { return words }
        let isKey = first.lead == "[" && first.trail.hasPrefix("]")
        let isBare =
            first.text.utf8.count <= 3 && first.text.utf8.allSatisfy(\.isDigit)
            && first.trail.isEmpty && words[1].isCapital && words[1].trail.hasPrefix(",")
        if first.isLabel || isKey || isBare { words.removeFirst() }
        return words
    }

    /// Whether a byte belongs to a word: a letter, a digit, or a character that is no quotation mark or dash.
    private static func isCore(_ bytes: [UInt8], _ place: Int) -> Bool {
        guard bytes[place] >= 0x80 else { return bytes[place].isWordByte }
        var start = place
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        if bytes[start] == 0xE2, start + 1 < bytes.count, bytes[start + 1] == 0x80 { return false }
        return
            !(bytes[start] == 0xC2 && start + 1 < bytes.count
            && [0xAB, 0xBB].contains(bytes[start + 1]))
    }

    var lower: String { text.lowercased() }
    var isCapital: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }

    /// Whether it is one to three capitals, perhaps with dots and hyphens: "J", "JK", "J.-P", "J.K".
    var isInitials: Bool {
        var letters = 0
        for scalar in text.unicodeScalars {
            if scalar == "." || scalar == "-" || scalar == "\u{2010}" { continue }
            guard scalar.properties.isUppercase else { return false }
            letters += 1
        }
        return (1...3).contains(letters)
    }

    /// Whether a dot stands in or after it, as after an initial.
    var isDotted: Bool { trail.hasPrefix(".") || text.contains(".") }

    /// The year it is, from 1500 to 2099, with or without a letter ("2014a").
    var year: Int? {
        let digits = text.utf8.prefix(4)
        guard digits.count == 4, digits.allSatisfy(\.isDigit), let year = Int(text.prefix(4)),
            (1500...2099).contains(year)
        else { return nil }
        let rest = text.utf8.dropFirst(4)
        // "1999/2001": the edition that was used.
        if rest.first == UInt8(ascii: "/"), rest.count == 5, isYearRange {
            return Int(String(rest.dropFirst()) ?? "")
        }
        return rest.isEmpty || (rest.count == 1 && rest.allSatisfy(\.isLetter)) ? year : nil
    }

    /// Whether it is the number an entry is listed under: "[3]", "3.", "(3)".
    private var isLabel: Bool {
        text.utf8.count <= 4 && text.utf8.allSatisfy(\.isDigit) && year == nil
            && (trail == "." || lead == "[" || lead == "(" || trail == ")")
    }

    /// Whether it is made of digits and the signs between them: "12", "3-14", "1(2)", "12:3", "B12".
    var isNumeric: Bool {
        guard let first = text.utf8.first else { return false }
        if first.isDigit {
            var letters = 0
            for byte in text.utf8 where byte.isLetter { letters += 1 }
            return letters <= 1 || isGluedLocator
        }
        return first.isLetter && text.utf8.count > 2 && text.utf8.count < 8
            && text.utf8.dropFirst().allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") }
    }

    /// Whether volume, issue and pages stand in it without a space: "12(3):45-51".
    var isGluedLocator: Bool {
        text.utf8.first?.isDigit == true
            && text.utf8.contains {
                $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ";")
            }
    }

    /// Whether its number is announced without a space: "pp.12", "vol.3", "n°20", "p17".
    var isAnnouncedNumber: Bool {
        let word = lower
        for label in ["vol.", "pp.", "p.", "no.", "n.", "v.", "n\u{B0}", "s.", "pp", "h."]
        where word.utf8.count > label.utf8.count && word.hasPrefix(label) {
            return word.dropFirst(label.count).utf8.first?.isDigit == true
        }
        return false
    }

    /// Whether it counts the pages of a book: "248p", "512pp".
    var isPageCount: Bool {
        text.utf8.first?.isDigit == true && (lower.hasSuffix("p") || lower.hasSuffix("pp"))
    }

    /// Whether it spans years: "1918–1956".
    var isYearRange: Bool {
        let parts = text.utf8.split { !$0.isDigit }
        return parts.count == 2 && parts.allSatisfy { $0.count == 4 }
            && parts.allSatisfy { (0x31...0x32).contains($0.first ?? 0) }
    }

    /// "2nd", "4th", "1ª".
    var isOrdinal: Bool {
        text.utf8.first?.isDigit == true
            && ["st", "nd", "rd", "th", "ª", "e", "ed"].contains { lower.hasSuffix($0) }
    }

    /// Whether it is a Roman numeral: "IV", "ii".
    var isRoman: Bool {
        !text.isEmpty && text.utf8.count < 7
            && (text.utf8.allSatisfy { "IVXLC".utf8.contains($0) }
                || text.utf8.allSatisfy { "ivxlc".utf8.contains($0) })
    }
}

extension [ReferenceToken] {
    /// How many sentences stand between a place and a date as medical journals write it ("2014;12:101-9"); `nil`
    /// where there is no such date.
    ///
    /// Two are a title and a journal; where there is only one, the words before it are the title. A short word
    /// with a stop is an abbreviation and ends none ("J. Inv. Med.").
    func sentencesBeforeDate(from place: Int) -> Int? {
        guard
            let date = self[Swift.min(place, count)...].prefix(60).indices.first(
                where: opensVolume)
        else { return nil }
        return self[place..<date].indices.count { place in
            let trail = self[place].trail
            return place + 1 == date || trail.contains("?") || trail.contains("!")
                || trail.contains(".") && self[place].text.utf8.count > 4
        }
    }

    /// Whether a year stands at a place with a volume behind it: "2014;12", "2014 Mar;12", "2014;12:101-9".
    private func opensVolume(_ place: Int) -> Bool {
        let digits = self[place].text.prefix(4)
        guard let year = Int(digits), digits.utf8.count == 4, (1500...2099).contains(year) else {
            return false
        }
        if self[place].text.dropFirst(4).hasPrefix(";") { return true }
        return self[place].year != nil
            && self[place..<Swift.min(count, place + 3)].contains { $0.trail.hasPrefix(";") }
    }
}
