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
            if bytes[at] == UInt8(ascii: ";")
                || bytes[at] == UInt8(ascii: ":") && !isInTime(bytes, at, end: end)
            {
                clause += 1
            }
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
        let word =
            isCountry
            ? "usa"
            : isTiedNo(bytes, start, at, end: end) ? "non" : String(decoding: lower, as: UTF8.self)
        if word == "s", at - start == 1, start > 0, isApostropheBefore(bytes, start) { continue }
        if turningWords.contains(word) { clause += 1 }
        defer {
            // "5.6 days without, a reduction of 18%": what it is without stood before.
            if word == "without", at < end, bytes[at] == UInt8(ascii: ",") { clause += 1 }
        }
        words.append(
            Word(
                range: TextRange(start, at), lower: word, stem: isNumber ? word : root(of: word),
                isNumber: isNumber, clause: clause))
    }
    return closingAsides(words, in: bytes)
}

/// The words, with "but not hedgerows" between commas as a clause of its own: what follows it goes on with what came
/// before ("Strips, but not hedgerows, enhanced").
private func closingAsides(_ words: [Word], in bytes: [UInt8]) -> [Word] {
    guard words.count > 4,
        let start = words.indices.dropFirst().dropLast(2).first(where: { place in
            words[place].lower == "but" && words[place + 1].lower == "not"
                && isComma(between: words[place - 1], words[place], in: bytes)
        }),
        let end = words.indices[(start + 2)...].prefix(5).first(where: { place in
            place > start + 2 && isComma(between: words[place - 1], words[place], in: bytes)
        })
    else { return words }
    let (outer, inner) = (words[start - 1].clause, words[start].clause)
    return words.indices.map { place in
        let word = words[place]
        guard place >= end, word.clause == inner else { return word }
        return Word(
            range: word.range, lower: word.lower, stem: word.stem, isNumber: word.isNumber,
            clause: outer)
    }
}

private func isComma(between word: Word, _ next: Word, in bytes: [UInt8]) -> Bool {
    bytes[word.range.end..<next.range.start].contains(UInt8(ascii: ","))
}

/// The words in a stretch of plain text but those of marks, which part words and are in text order.
func words(in text: PlainText, within range: TextRange, without marks: [TextRange]) -> [Word] {
    var found: [Word] = []
    var start = range.start
    for mark in marks where mark.end > start && mark.start < range.end {
        if mark.start > start { add(TextRange(start, mark.start)) }
        start = mark.end
    }
    guard start > range.start else { return words(in: text, within: range) }
    if start < range.end { add(TextRange(start, range.end)) }
    return found

    func add(_ range: TextRange) {
        let clause = found.last?.clause ?? 0
        found += words(in: text, within: range).map { word in
            Word(
                range: word.range, lower: word.lower, stem: word.stem, isNumber: word.isNumber,
                clause: word.clause + clause)
        }
    }
}

private let turningWords: Set<String> = [
    "but", "whereas", "while", "although", "though", "however", "despite", "unlike",
]

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

private func isPoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
}

/// The "no" of "no-till", which denies nothing of what a sentence tells of it; "no-one" does.
private func isTiedNo(_ bytes: [UInt8], _ start: Int, _ at: Int, end: Int) -> Bool {
    guard at - start == 2, at + 4 < end, bytes[start] | 0x20 == UInt8(ascii: "n"),
        bytes[start + 1] | 0x20 == UInt8(ascii: "o"), bytes[at] == UInt8(ascii: "-")
    else { return false }
    let next = bytes[at + 1..<at + 4].map { $0 | 0x20 }
    return !next.elementsEqual("one".utf8) && !next.elementsEqual("sho".utf8)
}

/// The colon of "8:45".
private func isInTime(_ bytes: [UInt8], _ at: Int, end: Int) -> Bool {
    at > 0 && at + 1 < end && isDigit(bytes[at - 1]) && isDigit(bytes[at + 1])
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
