/// White space as a reader sees it, in UTF-8 bytes.
enum WhiteSpace {
    /// The length in bytes of the white-space character at `offset`, 0 where there is none.
    ///
    /// Counts ASCII space and controls that move the pen, U+00A0, the spaces of U+2000 to U+200B,
    /// U+2028, U+2029, U+202F, U+205F, U+2060, U+3000 and U+FEFF.
    static func length(in bytes: [UInt8], at offset: Int, before end: Int) -> Int {
        let byte = bytes[offset]
        if byte < 0x80 { return isASCII(byte) ? 1 : 0 }
        if byte == 0xC2 { return offset + 1 < end && bytes[offset + 1] == 0xA0 ? 2 : 0 }
        guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF, offset + 2 < end else { return 0 }
        let (second, third) = (bytes[offset + 1], bytes[offset + 2])
        switch (byte, second) {
        case (0xE2, 0x80):
            return (0x80...0x8B).contains(third) || (0xA8...0xA9).contains(third) || third == 0xAF
                ? 3 : 0
        case (0xE2, 0x81): return third == 0x9F || third == 0xA0 ? 3 : 0
        case (0xE3, 0x80): return third == 0x80 ? 3 : 0
        case (0xEF, 0xBB): return third == 0xBF ? 3 : 0
        default: return 0
        }
    }

    /// Whether an ASCII byte is white space.
    @inline(__always) static func isASCII(_ byte: UInt8) -> Bool {
        byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
    }

    /// The first offset from `start` on that is no white space, at most `end`.
    static func skip(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
        var offset = start
        while offset < end {
            let length = length(in: bytes, at: offset, before: end)
            if length == 0 { break }
            offset += length
        }
        return offset
    }

    /// The end of `start..<end` without the white space that closes it.
    static func trimEnd(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
        var offset = end
        while offset > start {
            if isASCII(bytes[offset - 1]) {
                offset -= 1
            } else if offset - 2 >= start, bytes[offset - 1] == 0xA0,
                length(in: bytes, at: offset - 2, before: offset) == 2
            {
                offset -= 2
            } else if offset - 3 >= start, bytes[offset - 1] & 0xC0 == 0x80,
                length(in: bytes, at: offset - 3, before: offset) == 3
            {
                offset -= 3
            } else {
                break
            }
        }
        return offset
    }
}
