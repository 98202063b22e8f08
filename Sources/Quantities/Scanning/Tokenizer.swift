/// Cuts plain text into tokens in one pass.
///
/// Addresses, versions and the like become one opaque token, so that no scanner ever sees their digits.
struct Tokenizer {
    private let bytes: [UInt8]
    private let base: Int
    private let end: Int
    private let table: WordTable
    private let words: [Word]

    init(_ bytes: [UInt8], _ range: Range<Int>, _ lexicon: Lexicon) {
        self.bytes = bytes
        base = range.lowerBound
        end = range.upperBound
        table = lexicon.table
        words = lexicon.words
    }

    /// Appends the tokens of the range; returns whether a quantity may start at any of them.
    func scan(into tokens: inout [Token]) -> Bool {
        var place = base
        var flags: Token.Flags = .newLine
        var hasStarter = false
        while place < end {
            let byte = bytes[place]
            let token: Token
            switch Tokenizer.classes[Int(byte)] {
            case .space:
                flags.insert(.spaced)
                if byte == 0x0A || byte == 0x0D { flags.insert(.newLine) }
                place += 1
                continue
            case .letter:
                token = word(at: place, flags)
            case .digit:
                token = literal(at: place, flags)
            case .dot:
                // Before the plain sign: ".45" is a literal when no digit or letter touches it.
                let leads =
                    place + 1 < end && Tokenizer.isDigit(bytes[place + 1])
                    && (flags != [] || !Tokenizer.touches(tokens.last))
                token = leads ? literal(at: place, flags) : sign(UInt16(byte), at: place, 1, flags)
            case .other:
                token = sign(UInt16(byte), at: place, 1, flags)
            case .high:
                guard let token = high(at: place, flags) else {
                    flags.insert(.spaced)
                    place += Tokenizer.width(byte)
                    continue
                }
                if token.flags.contains(.starter) { hasStarter = true }
                tokens.append(token)
                place = base + Int(token.end)
                flags = []
                continue
            }
            if token.flags.contains(.starter) { hasStarter = true }
            if startsAddress(token, at: place) {
                place = absorbAddress(into: &tokens, token)
            } else {
                tokens.append(token)
                place = base + Int(token.end)
            }
            flags = []
        }
        return hasStarter
    }

    // MARK: Words

    private func word(at start: Int, _ flags: Token.Flags) -> Token {
        var place = start
        var hash = WordTable.seed
        var capitals = 0
        while place < end {
            let byte = bytes[place]
            if byte &- 0x61 < 26 {
                hash = WordTable.mix(hash, byte)
                place += 1
            } else if byte &- 0x41 < 26 {
                capitals += 1
                hash = WordTable.mix(hash, byte | 0x20)
                place += 1
            } else if byte >= 0x80, let width = letterWidth(at: place) {
                for offset in place..<(place + width) { hash = WordTable.mix(hash, bytes[offset]) }
                place += width
            } else {
                break
            }
        }
        let code = table.value(hash)
        var flags = flags
        if capitals > 0 { flags.insert(.capital) }
        if capitals == place - start { flags.insert(.allCapitals) }
        if code != 0, words[Int(code)].classes.contains(.starter) { flags.insert(.starter) }
        return token(.word, start, place, code, flags)
    }

    /// The width of the non-ASCII letter here, or `nil` for anything else.
    private func letterWidth(at place: Int) -> Int? {
        let lead = bytes[place]
        let width = Tokenizer.width(lead)
        guard place + width <= end else { return nil }
        switch lead {
        case 0xC2: return bytes[place + 1] == 0xB5 ? 2 : nil
        case 0xC3: return bytes[place + 1] == 0x97 || bytes[place + 1] == 0xB7 ? nil : 2
        case 0xC4...0xDF: return 2
        case 0xE0, 0xE1, 0xE3...0xED: return 3
        case 0xE2: return bytes[place + 1] == 0x84 && bytes[place + 2] == 0xA6 ? 3 : nil
        default: return nil
        }
    }

    // MARK: Numbers

    /// A number with its separators; a stretch such as "1.2.3" or "10.5555/x" is opaque.
    private func literal(at start: Int, _ flags: Token.Flags) -> Token {
        var place = digits(from: start)
        let whole = place - start
        var style = Token.Style.plain
        if whole > 0, whole <= 3 { place = groups(from: place, first: bytes[start]) }
        if let dot = decimalPoint(at: place) {
            let fraction = digits(from: place + dot)
            if fraction < end, bytes[fraction] == 0x2E, digits(from: fraction + 1) > fraction + 1 {
                return dotted(start, whole, flags)
            }
            if whole == 2, bytes[start] == 0x31, bytes[start + 1] == 0x30, fraction - place > 4,
                fraction < end, bytes[fraction] == 0x2F
            {
                return token(.opaque, start, blank(from: fraction), 0, flags)
            }
            if whole > 0, whole <= 3, fraction - place == 4, fraction < end,
                bytes[fraction] == 0x2C,
                digits(from: fraction + 1) > fraction + 1, bytes[start] != 0x30
            {
                style = Token.Style.continental
                place = digits(from: fraction + 1)
            } else {
                place = fraction
            }
        }
        return token(.literal, start, place, style, flags.union(.starter))
    }

    /// Two or more dots: thousands when every group has three digits, else a version or a date.
    private func dotted(_ start: Int, _ whole: Int, _ flags: Token.Flags) -> Token {
        var place = digits(from: start)
        var isGrouped = whole <= 3 && whole > 0
        while place < end, bytes[place] == 0x2E {
            let next = digits(from: place + 1)
            if next == place + 1 { break }
            if next - place != 4 { isGrouped = false }
            place = next
        }
        if isGrouped {
            return token(.literal, start, place, Token.Style.continental, flags.union(.starter))
        }
        return token(.opaque, start, place, 0, flags)
    }

    /// Skips ",200" groups, and "␣200" groups where the blank can only be a separator.
    private func groups(from start: Int, first: UInt8) -> Int {
        guard first != 0x30, start < end else { return start }
        if bytes[start] == 0x2C {
            var place = start
            while let next = group(at: place, width: 1, separator: 0x2C) { place = next }
            return place
        }
        if bytes[start] == 0x20 {
            // One group may be two numbers side by side; a round one or two groups may not.
            guard let one = group(at: start, width: 1, separator: 0x20) else { return start }
            var place = one
            while let next = group(at: place, width: 1, separator: 0x20) { place = next }
            let isRound = bytes[one - 1] == 0x30 && bytes[one - 2] == 0x30
            return place > one || isRound ? place : start
        }
        var place = start
        while let width = thinSpace(at: place), let next = group(at: place, width: width) {
            place = next
        }
        return place
    }

    private func group(at place: Int, width: Int, separator: UInt8? = nil) -> Int? {
        guard place + width + 3 <= end else { return nil }
        if let separator, bytes[place] != separator { return nil }
        let first = place + width
        guard Tokenizer.isDigit(bytes[first]), Tokenizer.isDigit(bytes[first + 1]),
            Tokenizer.isDigit(bytes[first + 2])
        else { return nil }
        return first + 3 < end && Tokenizer.isDigit(bytes[first + 3]) ? nil : first + 3
    }

    /// U+00A0, U+2009, U+202F and their kin.
    private func thinSpace(at place: Int) -> Int? {
        guard place + 1 < end else { return nil }
        if bytes[place] == 0xC2, bytes[place + 1] == 0xA0 { return 2 }
        guard bytes[place] == 0xE2, place + 2 < end, bytes[place + 1] == 0x80 else { return nil }
        return bytes[place + 2] <= 0x8A || bytes[place + 2] == 0xAF ? 3 : nil
    }

    /// The width of a decimal point with a digit after it; the raised dot of some journals is one.
    private func decimalPoint(at place: Int) -> Int? {
        guard place < end else { return nil }
        if bytes[place] == 0x2E {
            return place + 1 < end && Tokenizer.isDigit(bytes[place + 1]) ? 1 : nil
        }
        guard bytes[place] == 0xC2, place + 2 < end, bytes[place + 1] == 0xB7 else { return nil }
        return Tokenizer.isDigit(bytes[place + 2]) ? 2 : nil
    }

    private func digits(from start: Int) -> Int {
        var place = start
        while place < end, Tokenizer.isDigit(bytes[place]) { place += 1 }
        return place
    }

    // MARK: Signs

    private func sign(_ code: UInt16, at start: Int, _ width: Int, _ flags: Token.Flags) -> Token {
        token(.sign, start, start + width, code, flags)
    }

    /// A token that starts with a byte beyond ASCII, or `nil` for a blank.
    private func high(at start: Int, _ flags: Token.Flags) -> Token? {
        if letterWidth(at: start) != nil { return word(at: start, flags) }
        let width = min(Tokenizer.width(bytes[start]), end - start)
        let code = codePoint(at: start, width)
        switch code {
        case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: return nil
        case 0xB2, 0xB3, 0xB9, 0x2070...0x207F:
            var place = start
            while place < end, bytes[place] >= 0xC2 {
                let width = min(Tokenizer.width(bytes[place]), end - place)
                let code = codePoint(at: place, width)
                guard
                    code == 0xB2 || code == 0xB3 || code == 0xB9 || (0x2070...0x207F).contains(code)
                else { break }
                place += width
            }
            return token(.raised, start, max(place, start + width), 0, flags)
        case 0xBC: return vulgar(1, 4, start, width, flags)
        case 0xBD: return vulgar(1, 2, start, width, flags)
        case 0xBE: return vulgar(3, 4, start, width, flags)
        case 0x2153: return vulgar(1, 3, start, width, flags)
        case 0x2154: return vulgar(2, 3, start, width, flags)
        case 0x2155...0x2158: return vulgar(code - 0x2154, 5, start, width, flags)
        case 0x215B: return vulgar(1, 8, start, width, flags)
        case 0x215C: return vulgar(3, 8, start, width, flags)
        case 0x215D: return vulgar(5, 8, start, width, flags)
        case 0x215E: return vulgar(7, 8, start, width, flags)
        case 0x2010, 0x2011: return sign(Sign.hyphen, at: start, width, flags)
        case 0x2012: return sign(Sign.enDash, at: start, width, flags)
        case 0x2018, 0x2019: return sign(Sign.apostrophe, at: start, width, flags)
        case 0x2A7D, 0x2266: return sign(Sign.atMost, at: start, width, flags)
        case 0x2A7E, 0x2267: return sign(Sign.atLeast, at: start, width, flags)
        case 0x2243, 0x2245: return sign(Sign.approximate, at: start, width, flags)
        case 0xBA: return sign(Sign.degree, at: start, width, flags)
        case 0x2219, 0x22C5: return sign(Sign.middleDot, at: start, width, flags)
        default: return sign(code, at: start, width, flags)
        }
    }

    private func vulgar(
        _ over: UInt16, _ under: UInt16, _ start: Int, _ width: Int, _ flags: Token.Flags
    ) -> Token {
        token(.vulgar, start, start + width, over * 16 + under, flags.union(.starter))
    }

    /// The code point here; 0xFFFF for one beyond the basic plane or broken.
    func codePoint(at place: Int, _ width: Int) -> UInt16 {
        if width == 2 { return UInt16(bytes[place] & 0x1F) << 6 | UInt16(bytes[place + 1] & 0x3F) }
        guard width == 3 else { return 0xFFFF }
        return UInt16(bytes[place] & 0x0F) << 12 | UInt16(bytes[place + 1] & 0x3F) << 6
            | UInt16(bytes[place + 2] & 0x3F)
    }

    // MARK: Addresses

    /// Whether this token is the tell-tale of an address: "://", "www.", "@" or "doi:".
    private func startsAddress(_ token: Token, at place: Int) -> Bool {
        let next = base + Int(token.end)
        if token.kind == .sign {
            if token.code == 0x3A {
                return next + 1 < end && bytes[next] == 0x2F && bytes[next + 1] == 0x2F
            }
            return token.code == 0x40 && next < end
                && Tokenizer.classes[Int(bytes[next])] == .letter
        }
        guard token.kind == .word, token.end - token.start == 3, next + 1 < end else {
            return false
        }
        let isWWW =
            bytes[place] | 0x20 == 0x77 && bytes[place + 1] | 0x20 == 0x77 && bytes[next] == 0x2E
        return isWWW && bytes[place + 2] | 0x20 == 0x77
    }

    /// Replaces the tokens back to the last blank and the bytes up to the next by one opaque token.
    private func absorbAddress(into tokens: inout [Token], _ token: Token) -> Int {
        var first = token
        while !first.isSpaced, let last = tokens.last {
            if last.kind == .opaque || last.isSign(Sign.open) || last.isSign(0x3C) { break }
            first = last
            tokens.removeLast()
        }
        let stop = blank(from: base + Int(token.end))
        tokens.append(
            self.token(.opaque, base + Int(first.start), stop, 0, first.flags.subtracting(.starter))
        )
        return stop
    }

    private func blank(from start: Int) -> Int {
        var place = start
        while place < end, Tokenizer.classes[Int(bytes[place])] != .space { place += 1 }
        return place
    }

    // MARK: Bytes

    private func token(
        _ kind: Token.Kind, _ start: Int, _ end: Int, _ code: UInt16, _ flags: Token.Flags
    ) -> Token {
        Token(
            start: Int32(truncatingIfNeeded: start - base),
            end: Int32(truncatingIfNeeded: end - base),
            code: code, kind: kind, flags: flags)
    }

    private static func touches(_ token: Token?) -> Bool {
        token?.kind == .word || token?.kind == .literal || token?.isSign(Sign.close) == true
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    private static func width(_ lead: UInt8) -> Int {
        lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    }

    private enum ByteClass: UInt8 { case space, letter, digit, dot, other, high }

    private static let classes: [ByteClass] = (0..<256).map { byte in
        switch UInt8(byte) {
        case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20: .space
        case 0x41...0x5A, 0x61...0x7A: .letter
        case 0x30...0x39: .digit
        case 0x2E: .dot
        case 0x80...: .high
        default: .other
        }
    }
}
