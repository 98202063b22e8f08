import Prose

/// A stretch of text cut into tokens, and the questions every scanner asks of it.
///
/// The scanners are extensions of this type, one concept per file. Each takes the place of a token and
/// answers with what it found and where it ends, or with nothing.
struct Window {
    let bytes: [UInt8]
    let words: [Word]
    let products = UnitProducts()
    var base = 0
    var tokens: [Token] = []
    /// What any of the tokens is marked with: what no token has need not be looked for.
    var marks: Token.Flags = []
    /// The last place at which a quantity may start; below zero where there is none.
    var lastStarter = -1

    var count: Int { tokens.count }

    /// The word here; the unknown word where there is none.
    @inline(__always)
    func word(_ place: Int) -> Word {
        guard place >= 0, place < tokens.count, tokens[place].kind == .word else { return words[0] }
        return words[Int(tokens[place].code)]
    }

    @inline(__always)
    func keyword(_ place: Int) -> Keyword {
        holds(place) ? tokens[place].keyword : .none
    }

    @inline(__always)
    func isSign(_ sign: UInt16, _ place: Int) -> Bool {
        holds(place) && tokens[place].isSign(sign)
    }

    @inline(__always)
    func kind(_ place: Int) -> Token.Kind? {
        holds(place) ? tokens[place].kind : nil
    }

    @inline(__always)
    func has(_ classes: Word.Classes, _ place: Int) -> Bool {
        holds(place) && !tokens[place].classes.isDisjoint(with: classes)
    }

    /// Whether this token touches the one before it.
    @inline(__always)
    func isGlued(_ place: Int) -> Bool {
        place > 0 && place < tokens.count && !tokens[place].isSpaced
    }

    /// Whether a dash of any kind stands here.
    @inline(__always)
    func isDash(_ place: Int) -> Bool {
        guard holds(place), tokens[place].kind == .sign else { return false }
        switch tokens[place].code {
        case Sign.hyphen, Sign.enDash, Sign.emDash, Sign.minus: return true
        default: return false
        }
    }

    /// A hyphen with no blank on either side.
    @inline(__always)
    func isHyphen(_ place: Int) -> Bool {
        isDash(place) && isGlued(place) && isGlued(place + 1)
    }

    /// Whether there is a token at this place.
    @inline(__always)
    private func holds(_ place: Int) -> Bool { place >= 0 && place < tokens.count }

    /// The length of a token in bytes; 0 where there is none.
    @inline(__always)
    func length(_ place: Int) -> Int {
        holds(place) ? Int(tokens[place].end &- tokens[place].start) : 0
    }

    @inline(__always)
    func start(_ place: Int) -> Int { holds(place) ? base + Int(tokens[place].start) : base }

    @inline(__always)
    func end(_ place: Int) -> Int { holds(place) ? base + Int(tokens[place].end) : base }

    /// The byte at an offset into a token; 0 beyond it.
    func byte(_ place: Int, _ offset: Int = 0) -> UInt8 {
        offset >= 0 && offset < length(place) ? bytes[start(place) + offset] : 0
    }

    /// The text from the first byte of one token to the last byte before another.
    func range(_ first: Int, _ end: Int) -> TextRange {
        guard first < end, first >= 0, end <= tokens.count else { return TextRange(base, base) }
        return TextRange(start(first), self.end(end - 1))
    }

    func text(_ first: Int, _ end: Int) -> String {
        let range = range(first, end)
        return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }

    /// Whether the token is this text, case and all.
    ///
    /// Asked some thirty times of every word after a number, so the length is compared where it is asked.
    @inline(__always)
    func spells(_ place: Int, _ text: StaticString) -> Bool {
        holds(place) && length(place) == text.utf8CodeUnitCount && matches(place, text)
    }

    private func matches(_ place: Int, _ text: StaticString) -> Bool {
        let first = start(place)
        return text.withUTF8Buffer { letters in
            for offset in 0..<letters.count where unsafe bytes[first + offset] != letters[offset] {
                return false
            }
            return true
        }
    }

    /// The unit with this symbol, case and all.
    func symbol(_ place: Int) -> Int? {
        guard holds(place), length(place) <= UnitList.symbols.longest else { return nil }
        var hash = WordHash()
        for offset in start(place)..<end(place) { hash.append(bytes[offset]) }
        let found = UnitList.symbols.value(hash.value)
        return found == 0 ? nil : Int(found) - 1
    }
}
