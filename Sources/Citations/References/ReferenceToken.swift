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
        for run in bytes.indices.split(whereSeparator: { bytes[$0].isSpace }) {
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
            let lead = pending + String(utf8: bytes[first..<start])
            pending = ""
            tokens.append(
                ReferenceToken(
                    text: String(utf8: bytes[start..<end]), lead: lead,
                    trail: String(utf8: bytes[end..<(last + 1)]), start: start, end: end))
        }
        return tokens
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
        return rest.isEmpty || (rest.count == 1 && rest.allSatisfy(\.isLetter)) ? year : nil
    }
}
