import Prose

/// Digits and signs that Unicode has as raised characters of their own.
enum RaisedDigit {
    /// The plain digit or hyphen a raised character at `place` stands for.
    static func digit(in bytes: ArraySlice<UInt8>, at place: Int) -> (byte: UInt8, length: Int)? {
        guard place + 1 < bytes.endIndex else { return nil }
        if bytes[place] == 0xC2 {
            switch bytes[place + 1] {
            case 0xB9: return (0x31, 2)
            case 0xB2: return (0x32, 2)
            case 0xB3: return (0x33, 2)
            default: return nil
            }
        }
        guard place + 2 < bytes.endIndex, bytes[place] == 0xE2, bytes[place + 1] == 0x81 else {
            return nil
        }
        switch bytes[place + 2] {
        case 0xB0: return (0x30, 3)
        case 0xB4...0xB9: return (bytes[place + 2] - 0x80, 3)
        case 0xBB: return (UInt8(ascii: "-"), 3)
        default: return nil
        }
    }
}

/// Tells an exponent from a mark by what it is raised after.
enum ExponentContext {
    /// Whether raised digits at `start` belong to a number, a unit or a symbol: after a digit, a slash, or a
    /// word of one or two letters ("m²", "kg²", "R²").
    ///
    /// A mark stands after a word or punctuation, with or without a space between.
    static func isExponent(in bytes: ArraySlice<UInt8>, at start: Int) -> Bool {
        var before = bytes[bytes.startIndex..<max(bytes.startIndex, start)].suffix(16)
        before = before.dropLast(before.suffix(while: \.isSpace).count)
        guard let last = before.last else { return true }
        if last.isDigit || last == UInt8(ascii: "/") { return true }
        guard last.isWordByte else { return false }
        return before.suffix(while: \.isWordByte).count <= 2
    }
}
