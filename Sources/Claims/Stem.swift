public import Prose

/// The stem of an English word: what stays when endings of number, tense and manner go.
///
/// "increases", "increasing" and "increased" share one. It is a key for comparison, not a word.
///
/// - SeeAlso: Porter (1980), An algorithm for suffix stripping; this is its first and last steps.
public func stem(_ word: some StringProtocol) -> String {
    let letters = PlainText(word.lowercased())
    return Stem(of: letters.bytes.span).spelled(by: letters, from: 0)
}

/// The stems of the content words in a range, in order.
public func stems(of range: TextRange, in text: PlainText) -> [String] {
    stems(of: tokens(in: text, within: range)[...], in: text)
}

/// The stems of the content words among tokens, in order.
func stems(of tokens: ArraySlice<Token>, in text: PlainText) -> [String] {
    var stems: [String] = []
    stems.reserveCapacity(tokens.count { $0.isContent })
    for place in tokens.indices where tokens[place].isContent {
        stems.append(stem(of: tokens[place].range, in: text))
    }
    return stems
}

/// The stem of one word of a text: mostly its own first letters, which need only be copied.
func stem(of range: TextRange, in text: PlainText) -> String {
    let bytes = text.bytes.span
    var beyondASCII: UInt64 = 0
    var capitals: UInt64 = 0
    var place = range.start
    while place < range.end {
        let piece = EightBytes(bytes, at: place, upTo: range.end)
        beyondASCII |= piece.beyondASCII
        capitals |= piece.capitals
        place += 8
    }
    guard beyondASCII == 0 else { return stem(text[range]) }
    let stem = Stem(of: bytes.extracting(range.start..<range.end))
    let spelled = stem.spelled(by: text, from: range.start)
    return capitals > 0 ? spelled.lowercased() : spelled
}

extension Token {
    /// Whether it is a word that says something.
    var isContent: Bool { kind == .word && !has([.stop]) }
}

/// What stays of a word, capitals as small letters.
private struct Stem {
    /// How many of its letters.
    var count: Int
    /// What the last of them becomes, where it is another.
    var last: UInt8?

    init(of word: Span<UInt8>) {
        count = word.count
        stripPlural(word)
        stripTense(word)
        if count > 6, ends(word, in: "ly") { count -= 2 }
        if count > 4, ends(word, in: "e") { count -= 1 }
        if count > 3, ends(word, in: "y") {
            last = UInt8(ascii: "i")
        } else if count > 5, ends(word, in: "is"), !ends(word, in: "sis") {
            // British and American spellings meet: -ise and -ize, -isation and -ization.
            last = UInt8(ascii: "z")
        }
    }

    /// The stem as text, of a word that stands in small letters from here on.
    func spelled(by letters: PlainText, from start: Int) -> String {
        guard let last else { return letters[TextRange(start, start + count)] }
        var stem = letters[TextRange(start, start + count - 1)]
        stem.unicodeScalars.append(Unicode.Scalar(last))
        return stem
    }

    private mutating func stripPlural(_ word: Span<UInt8>) {
        guard count > 3, ends(word, in: "s") else { return }
        if ends(word, in: "'s") || ends(word, in: "sses") || ends(word, in: "ies") {
            count -= 2
        } else if !ends(word, in: "ss"), !ends(word, in: "us"), !ends(word, in: "is") {
            count -= 1
        }
    }

    private mutating func stripTense(_ word: Span<UInt8>) {
        let length = ends(word, in: "ing") ? 3 : ends(word, in: "ed") ? 2 : 0
        guard length > 0, count > length + 2 else { return }
        var place = 0
        while place < count - length, !isVowel(small(word[place])) { place += 1 }
        guard place < count - length else { return }
        count -= length
        undouble(word)
    }

    /// "stopp" was "stop"; "fall", "pass" and "buzz" keep their two.
    private mutating func undouble(_ word: Span<UInt8>) {
        guard count > 3 else { return }
        let last = small(word[count - 1])
        guard last == small(word[count - 2]) else { return }
        switch last {
        case UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z"): return
        default: if !isVowel(last) { count -= 1 }
        }
    }

    /// Whether what is left of a word ends in these letters; inlined, so that they are compared as numbers.
    @inline(__always)
    private func ends(_ word: Span<UInt8>, in letters: StaticString) -> Bool {
        let length = letters.utf8CodeUnitCount
        guard count >= length else { return false }
        var place = 0
        while place < length {
            guard unsafe small(word[count - length + place]) == letters.utf8Start[place] else {
                return false
            }
            place += 1
        }
        return true
    }
}

/// The small letter of a capital, any other byte as it is.
private func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

private func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        true
    default: false
    }
}
