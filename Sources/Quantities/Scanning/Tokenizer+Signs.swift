extension Tokenizer {
    func sign(_ code: UInt16, at start: Int, _ width: Int, _ flags: Token.Flags) -> Token {
        var flags = flags
        if code == Sign.plusMinus || code == Sign.plus { flags.insert(.plusMinus) }
        return token(.sign, start, start + width, code, flags)
    }

    /// A token that starts with a byte beyond ASCII, or `nil` for a blank.
    func high(at start: Int, _ flags: Token.Flags) -> Token? {
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
}
