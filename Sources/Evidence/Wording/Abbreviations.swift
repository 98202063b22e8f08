import Prose

/// Abbreviations a text introduces for itself, "range of motion (ROM)", as the terms they stand for.
typealias Abbreviations = [String: [Term]]

/// Finds "long form (ABC)" and "ABC (long form)" in a text; linear.
///
/// The letters of the short form stand in the long one in their order, the first of them at the start of a
/// word: "health related quality of life (HRQOL)", "adverse events (AEs)". The first introduction holds.
///
/// - SeeAlso: Schwartz and Hearst (2003), A simple algorithm for identifying abbreviation definitions.
func abbreviations(in text: PlainText, words: [Word]) -> Abbreviations {
    var found: Abbreviations = [:]
    for place in words.indices.dropFirst() where opensBracket(words[place], in: text) {
        let isClosed = closesBracket(words[place], in: text)
        let inside = words[place]
        if isClosed, isShortForm(inside, in: text), found[inside.lower] == nil {
            let letters = letters(of: inside, in: text)
            let from = max(0, place - min(letters.count + 5, 2 * letters.count))
            if let long = longForm(of: letters, in: Array(words[from..<place])) {
                add(long, for: inside, text, &found)
            }
        } else if isShortForm(words[place - 1], in: text), found[words[place - 1].lower] == nil {
            let letters = letters(of: words[place - 1], in: text)
            let rest = words[place...].prefix(2 * letters.count)
            guard let last = rest.firstIndex(where: { closesBracket($0, in: text) }) else {
                continue
            }
            let inner = Array(rest[...last])
            if let long = longForm(of: letters, in: inner), long.count == inner.count {
                add(long, for: words[place - 1], text, &found)
            }
        }
    }
    return found
}

private func add(
    _ long: [Word], for short: Word, _ text: PlainText, _ found: inout Abbreviations
) {
    let meant = terms(of: long).map(\.term)
    guard !meant.isEmpty, long.allSatisfy({ $0.lower != short.lower }) else { return }
    found[short.lower] = meant
    // "adverse events (AEs)" is also an "AE", "randomised trial (RCT)" also "RCTs".
    let isPlural = text.bytes[short.range.end - 1] == UInt8(ascii: "s")
    found[isPlural ? String(short.lower.dropLast()) : short.lower + "s"] = meant
}

/// The letters of a short form, in lower case, without the "s" of its plural.
private func letters(of word: Word, in text: PlainText) -> [UInt8] {
    var bytes = Array(text.bytes[word.range.start..<word.range.end])
    if bytes.last == UInt8(ascii: "s") { bytes.removeLast() }
    return bytes.filter { $0 >= 0x41 }.map { $0 | 0x20 }
}

/// Two to eight letters and digits, at least two of them capitals.
private func isShortForm(_ word: Word, in text: PlainText) -> Bool {
    let bytes = text.bytes[word.range.start..<word.range.end]
    return (2...8).contains(bytes.count) && bytes.count { $0 >= 0x41 && $0 <= 0x5A } >= 2
        && bytes.allSatisfy { $0 < 0x80 } && bytes.first.map { $0 >= 0x41 } == true
}

private func opensBracket(_ word: Word, in text: PlainText) -> Bool {
    word.range.start > 0
        && [UInt8(ascii: "("), UInt8(ascii: "[")].contains(text.bytes[word.range.start - 1])
}

private func closesBracket(_ word: Word, in text: PlainText) -> Bool {
    word.range.end < text.bytes.count
        && [UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ";"), UInt8(ascii: ",")]
            .contains(text.bytes[word.range.end])
}

/// The words at the end of a run in which the letters stand in order, the first at the start of a word.
private func longForm(of letters: [UInt8], in words: [Word]) -> [Word]? {
    guard letters.count >= 2 else { return nil }
    var left = letters.count - 1
    for place in words.indices.reversed() {
        let bytes = Array(words[place].lower.utf8)
        var at = bytes.count - 1
        while at >= 0 {
            if bytes[at] == letters[left], left > 0 || at == 0 {
                left -= 1
                if left < 0 { return Array(words[place...]) }
            }
            at -= 1
        }
    }
    return nil
}
