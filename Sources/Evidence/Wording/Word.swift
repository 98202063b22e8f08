import Prose

/// A word of a text in the form it is compared in.
struct Word: Sendable, Hashable {
    /// Where it stands.
    let range: TextRange
    /// In lower case, without a possessive ending.
    let lower: String
    /// Its stem.
    let stem: String
    /// Whether it starts with a digit.
    let isNumber: Bool
    /// The clause it stands in, counted from the start of the stretch that was scanned.
    let clause: Int
}

/// The words in a stretch of plain text, in order; linear, total.
///
/// Hyphens part words ("double-blind" is two), so that both spellings meet. Clauses part at a semicolon,
/// a colon, a full stop and before words that turn ("but", "whereas").
func words(in text: PlainText, within range: TextRange) -> [Word] {
    let bytes = text.bytes
    let end = min(range.end, bytes.count)
    var words: [Word] = []
    var clause = 0
    var at = max(0, range.start)
    while at < end {
        guard isWordByte(bytes, at) else {
            if bytes[at] == UInt8(ascii: ";") || bytes[at] == UInt8(ascii: ":") { clause += 1 }
            at += 1
            continue
        }
        let start = at
        while at < end, isWordByte(bytes, at) { at += 1 }
        var lower = bytes[start..<at].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        let isNumber = lower[0] >= 0x30 && lower[0] <= 0x39
        if isNumber, at + 1 < end, isPoint(bytes[at]), isDigit(bytes[at + 1]) {
            at += 1
            while at < end,
                isDigit(bytes[at]) || isPoint(bytes[at]) && at + 1 < end && isDigit(bytes[at + 1])
            {
                at += 1
            }
            lower = Array(bytes[start..<at])
        }
        // "Exports to the US" go to a country, and "us" says nothing.
        let isCountry =
            at - start == 2 && bytes[start] == UInt8(ascii: "U")
            && bytes[start + 1] == UInt8(ascii: "S")
        let word = isCountry ? "usa" : String(decoding: lower, as: UTF8.self)
        if word == "s", at - start == 1, start > 0, isApostropheBefore(bytes, start) { continue }
        if turningWords.contains(word) { clause += 1 }
        words.append(
            Word(
                range: TextRange(start, at), lower: word, stem: isNumber ? word : root(of: word),
                isNumber: isNumber, clause: clause))
    }
    return words
}

private let turningWords: Set<String> = [
    "but", "whereas", "while", "although", "though", "however", "despite", "unlike",
]

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

private func isPoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
}

private func isApostropheBefore(_ bytes: [UInt8], _ at: Int) -> Bool {
    bytes[at - 1] == UInt8(ascii: "'")
        || (bytes[at - 1] == 0x99 && at >= 3 && bytes[at - 3] == 0xE2)
}

/// Whether a byte belongs to a word: letters, digits, and letters beyond ASCII.
///
/// Typographic signs (E2 80 …, E2 88 …) and Latin-1 signs (C2 …) part words, as spaces do.
private func isWordByte(_ bytes: [UInt8], _ at: Int) -> Bool {
    let byte = bytes[at]
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0xC2, 0xE2: return false
    case 0x80...0xBF:
        var lead = at
        while lead > 0, at - lead < 3, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
        return bytes[lead] != 0xC2 && bytes[lead] != 0xE2
    case 0xC3...0xF4: return true
    default: return false
    }
}
