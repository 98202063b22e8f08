/// What addresses, LaTeX and HTML write for characters that have a meaning to them.
enum Escapes {
    /// The bytes with `%41` read as `A`, once; as they were where that would not be UTF-8 or hold a control byte.
    static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "%")) else { return Array(bytes) }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.endIndex,
                let high = bytes[place + 1].hexadecimalValue,
                let low = bytes[place + 2].hexadecimalValue
            {
                decoded.append(high << 4 | low)
                place += 3
            } else {
                decoded.append(bytes[place])
                place += 1
            }
        }
        let isText =
            decoded.allSatisfy { $0 >= 0x20 } && String(validating: decoded, as: UTF8.self) != nil
        return isText ? decoded : Array(bytes)
    }

    /// The bytes with `\_`, `{\textless}`, `&lt;` and the like read as what they stand for.
    static func undone(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) else {
            return bytes
        }
        var undone: [UInt8] = []
        undone.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            if let (length, byte) = escape(in: bytes, at: place) {
                undone.append(byte)
                place += length
            } else {
                undone.append(bytes[place])
                place += 1
            }
        }
        return undone
    }

    private static func escape(in bytes: [UInt8], at place: Int) -> (length: Int, byte: UInt8)? {
        switch bytes[place] {
        case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "&"):
            for (written, byte) in table where bytes.spells(written, at: place) {
                return (written.utf8CodeUnitCount, byte)
            }
            return nil
        default: return nil
        }
    }

    /// Longer spellings first, so that the braces around a command go with it.
    private static let table: [(StaticString, UInt8)] = [
        ("{\\textless}", 0x3C), ("{\\textgreater}", 0x3E), ("\\textless{}", 0x3C),
        ("\\textgreater{}", 0x3E), ("\\textless", 0x3C), ("\\textgreater", 0x3E),
        ("{\\_}", 0x5F), ("\\_", 0x5F), ("\\%", 0x25), ("\\&", 0x26), ("\\#", 0x23),
        ("\\{", 0x7B), ("\\}", 0x7D), ("\\$", 0x24), ("&lt;", 0x3C), ("&gt;", 0x3E),
        ("&amp;", 0x26), ("&quot;", 0x22),
    ]
}
