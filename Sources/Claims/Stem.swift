public import Prose

/// The stem of an English word: what stays when endings of number, tense and manner go.
///
/// "increases", "increasing" and "increased" share one. It is a key for comparison, not a word.
///
/// - SeeAlso: Porter (1980), An algorithm for suffix stripping; this is its first and last steps.
public func stem(_ word: some StringProtocol) -> String {
    var letters = Array(word.lowercased().utf8)
    return stem(&letters)
}

/// The stems of the content words in a range, in order.
public func stems(of range: TextRange, in text: PlainText) -> [String] {
    stems(of: tokens(in: text, within: range)[...], in: text)
}

/// The stems of the content words among tokens, in order.
func stems(of tokens: ArraySlice<Token>, in text: PlainText) -> [String] {
    var stems: [String] = []
    stems.reserveCapacity(tokens.count { $0.isContent })
    var letters: [UInt8] = []
    letters.reserveCapacity(32)
    let bytes = text.bytes.span
    for place in tokens.indices where tokens[place].isContent {
        let range = tokens[place].range
        letters.removeAll(keepingCapacity: true)
        let isASCII = lowercase(bytes.extracting(range.start..<range.end), into: &letters)
        stems.append(isASCII ? stem(&letters) : stem(text[range]))
    }
    return stems
}

extension Token {
    /// Whether it is a word that says something.
    var isContent: Bool { kind == .word && !has([.stop]) }
}

/// Adds letters, capitals as small ones; answers whether all letters are of ASCII.
private func lowercase(_ word: Span<UInt8>, into letters: inout [UInt8]) -> Bool {
    var all: UInt8 = 0
    letters.append(addingCapacity: word.count) { output in
        for place in word.indices {
            let byte = word[place]
            all |= byte
            output.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
    }
    return all < 0x80
}

/// The stem of a word in small letters, which are used up.
private func stem(_ letters: inout [UInt8]) -> String {
    stripPlural(&letters)
    stripTense(&letters)
    if letters.count > 6, letters.ends(in: "ly") { letters.removeLast(2) }
    if letters.count > 4, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    if letters.count > 3, letters.last == UInt8(ascii: "y") {
        letters[letters.count - 1] = UInt8(ascii: "i")
    }
    // British and American spellings meet: -ise and -ize, -isation and -ization.
    if letters.count > 5, letters.ends(in: "is"), !letters.ends(in: "sis") {
        letters[letters.count - 1] = UInt8(ascii: "z")
    }
    return String(decoding: letters, as: UTF8.self)
}

private func stripPlural(_ letters: inout [UInt8]) {
    guard letters.count > 3, letters.last == UInt8(ascii: "s") else { return }
    if letters.ends(in: "'s") || letters.ends(in: "sses") || letters.ends(in: "ies") {
        letters.removeLast(2)
    } else if !letters.ends(in: "ss"), !letters.ends(in: "us"), !letters.ends(in: "is") {
        letters.removeLast()
    }
}

private func stripTense(_ letters: inout [UInt8]) {
    let length = letters.ends(in: "ing") ? 3 : letters.ends(in: "ed") ? 2 : 0
    guard length > 0, letters.count > length + 2,
        letters.dropLast(length).contains(where: isVowel)
    else { return }
    letters.removeLast(length)
    undouble(&letters)
}

/// "stopp" was "stop"; "fall", "pass" and "buzz" keep their two.
private func undouble(_ letters: inout [UInt8]) {
    guard letters.count > 3, letters[letters.count - 1] == letters[letters.count - 2] else {
        return
    }
    switch letters[letters.count - 1] {
    case UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z"): return
    case let last where isVowel(last): return
    default: letters.removeLast()
    }
}

private func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        true
    default: false
    }
}

extension [UInt8] {
    /// Whether the last letters are these; inlined, so that they are compared as numbers.
    @inline(__always)
    fileprivate func ends(in letters: StaticString) -> Bool {
        let length = letters.utf8CodeUnitCount
        guard count >= length else { return false }
        var place = 0
        while place < length {
            guard unsafe self[count - length + place] == letters.utf8Start[place] else {
                return false
            }
            place += 1
        }
        return true
    }
}
