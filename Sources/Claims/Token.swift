import Prose
import Quantities

/// A word, number or sign of a sentence, with all that the lexicon knows of it.
struct Token {
    enum Kind {
        case word, number, sign
    }

    let range: TextRange
    let kind: Kind
    private(set) var cues: WordCue = []
    /// A hash of the lower-case word with straight apostrophes; of the sign itself otherwise.
    let key: WordKey
    private(set) var classes: WordClass = []
    private(set) var traits: WordTrait = []
    private(set) var worth = WordWorth()
    let isCapitalised: Bool
    private let isSmall: Bool
    /// The quantity of the article that holds it, none below zero.
    private(set) var quantity: Int32 = -1

    /// A token of which nothing is known yet but how it is written.
    init(range: TextRange, kind: Kind, key: WordKey, first: UInt8 = 0) {
        self.range = range
        self.kind = kind
        self.key = key
        isCapitalised = first >= 0x41 && first <= 0x5A
        isSmall = kind == .word && first >= 0x61
    }

    /// Takes over what the lexicon knows of it.
    mutating func learn(from lexicon: WordMap<Lexicon.Entry>) {
        let entry = lexicon[key]
        classes = entry.classes
        traits = entry.traits
        cues = entry.cues
        worth = entry.worth
    }

    /// Whether it is a word in small letters that shows no more beside its neighbours than by itself, as most are.
    var isPlain: Bool { isSmall && worth.marks.isEmpty }

    /// The same token as part of a quantity.
    mutating func join(quantity place: Int) { quantity = Int32(truncatingIfNeeded: place) }

    func has(_ classes: WordClass) -> Bool { !self.classes.isDisjoint(with: classes) }
    func bears(_ traits: WordTrait) -> Bool { !self.traits.isDisjoint(with: traits) }
    func leads(to rules: WordCue) -> Bool { !cues.isDisjoint(with: rules) }
    func isSign(_ sign: Unicode.Scalar) -> Bool { kind == .sign && key == WordKey(sign) }
    /// The sign it is, `nil` for a word or a number.
    var sign: Unicode.Scalar? {
        kind == .sign ? Unicode.Scalar(UInt32(truncatingIfNeeded: key.hash)) : nil
    }
}

/// The tokens of one stretch of text, in one pass.
///
/// A word may hold apostrophes and hyphens inside ("don't", "pain-relieving"). Curly quotes and long
/// dashes are signs under their straight form, so that rules need to know one form of each.
func tokens(in text: PlainText, within range: TextRange) -> [Token] {
    var result: [Token] = []
    add(tokensIn: text, within: range, to: &result)
    return result
}

/// Adds the tokens of one stretch of text to others, where these have room for them without asking for more.
func add(tokensIn text: PlainText, within range: TextRange, to result: inout [Token]) {
    let bytes = text.bytes.span
    let end = min(range.end, bytes.count)
    let lexicon = Lexicon.table
    var offset = max(0, range.start)
    while offset < end {
        // A token of prose has five to six bytes with the blank before it; where a text has shorter ones,
        // room for the rest is asked for again. Written where they stay, tokens are never moved.
        result.append(addingCapacity: (end - offset) / 4 + 2) { output in
            while offset < end, !output.isFull {
                let byte = bytes[offset]
                if byte <= 0x20 {
                    offset += 1
                } else if !isLetter(byte),
                    let (sign, length) = sign(at: offset, in: bytes, end: end)
                {
                    output.append(
                        Token(
                            range: TextRange(offset, offset + length), kind: .sign,
                            key: WordKey(sign)))
                    offset += length
                } else {
                    let token = word(at: offset, in: bytes, end: end)
                    offset = token.range.end
                    output.append(token)
                    // What follows most words.
                    if offset < end, bytes[offset] == 0x20 { offset &+= 1 }
                }
            }
            // One behind the other: the lexicon lies far from the processor, and so no answer waits for the one before.
            var read = output.mutableSpan
            for place in read.indices { read[place].learn(from: lexicon) }
        }
    }
}

/// Tells the tokens of a sentence which of its quantities holds them; both stand in text order.
func mark(_ tokens: inout [Token], with quantities: [Quantity], _ places: Range<Int>) {
    var token = 0
    for place in places {
        let range = quantities[place].range
        while token < tokens.count, tokens[token].range.end <= range.start { token += 1 }
        while token < tokens.count, tokens[token].range.start < range.end {
            // The first that holds it counts.
            if tokens[token].quantity < 0 { tokens[token].join(quantity: place) }
            token += 1
        }
        // The next one may hold the last of these as well.
        if token > 0 { token -= 1 }
    }
}

/// The sign at an offset with its length in bytes, `nil` where a word begins.
private func sign(at offset: Int, in bytes: Span<UInt8>, end: Int) -> (Unicode.Scalar, Int)? {
    let byte = bytes[offset]
    if byte < 0x80 {
        return isWordByte(byte) ? nil : (Unicode.Scalar(byte), 1)
    }
    guard byte == 0xE2, offset + 2 < end else {
        // A no-break space separates like any other.
        return byte == 0xC2 && offset + 1 < end && bytes[offset + 1] == 0xA0 ? (" ", 2) : nil
    }
    switch (bytes[offset + 1], bytes[offset + 2]) {
    case (0x80, 0x98), (0x80, 0x99): return ("'", 3)
    case (0x80, 0x9C), (0x80, 0x9D): return ("\"", 3)
    case (0x80, 0x93), (0x80, 0x94): return ("—", 3)
    case (0x80, 0xA2): return ("•", 3)
    case (0x80, 0xA6): return ("…", 3)
    case (0x80, 0x80...0x8B), (0x80, 0xAF): return (" ", 3)
    case (0x88, 0x92): return ("-", 3)
    default: return nil
    }
}

/// The word or number at an offset; most are letters only, and are read eight at a time.
@inline(__always)
private func word(at start: Int, in bytes: Span<UInt8>, end: Int) -> Token {
    var offset = start
    var hasher = WordHasher()
    while true {
        let piece = EightBytes(bytes, at: offset)
        let count = min(EightBytes.count(of: piece.letters), end &- offset)
        hasher.append(piece.folded(count), count: count)
        offset &+= count
        guard count == 8 else { break }
    }
    var kind = Token.Kind.word
    if offset < end, bytes[offset] != 0x20 {
        let rest = mixedWord(at: start, from: offset, in: bytes, end: end, hasher)
        offset = rest.end
        hasher = rest.hasher
        kind = rest.kind
    }
    return Token(
        range: TextRange(start, offset), kind: kind, key: hasher.key, first: bytes[start])
}

/// The rest of a word behind the letters it begins with: digits, other letters, what joins it.
@inline(never)
private func mixedWord(
    at start: Int, from letters: Int, in bytes: Span<UInt8>, end: Int, _ begun: WordHasher
) -> (end: Int, hasher: WordHasher, kind: Token.Kind) {
    var offset = letters
    var hasher = begun
    var hasLetter = offset > start
    var isNumber = false
    while offset < end {
        let byte = bytes[offset]
        if isLetter(byte) {
            hasLetter = true
            hasher.append(byte | 0x20)
            offset += 1
            continue
        }
        if byte >= 0x80 {
            if let inner = innerApostrophe(at: offset, in: bytes, end: end) {
                hasher.append(UInt8(ascii: "'"))
                offset += inner
                continue
            }
            if sign(at: offset, in: bytes, end: end) != nil { break }
            hasLetter = true
        } else if byte >= 0x30 && byte <= 0x39 {
            isNumber = true
        } else if !joins(byte, at: offset, start: start, in: bytes, end: end) {
            break
        }
        hasher.append(byte)
        offset += 1
    }
    // A stray byte that belongs to nothing is a word of its own, so that the scan always moves on.
    return (max(offset, start + 1), hasher, isNumber && !hasLetter ? .number : .word)
}

@inline(__always)
private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

private func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
}

/// Whether an apostrophe, hyphen, point or comma stands inside a word or number.
private func joins(_ byte: UInt8, at offset: Int, start: Int, in bytes: Span<UInt8>, end: Int)
    -> Bool
{
    guard offset > start, offset + 1 < end else { return false }
    let next = bytes[offset + 1]
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "-"): return isWordByte(next)
    case UInt8(ascii: "."), UInt8(ascii: ","):
        let before = bytes[offset - 1]
        return before >= 0x30 && before <= 0x39 && next >= 0x30 && next <= 0x39
    default: return false
    }
}

/// The length of a curly apostrophe inside a word ("don’t"), `nil` where there is none.
private func innerApostrophe(at offset: Int, in bytes: Span<UInt8>, end: Int) -> Int? {
    guard offset + 3 < end, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80,
        bytes[offset + 2] == 0x99,
        isWordByte(bytes[offset + 3])
    else { return nil }
    return 3
}
