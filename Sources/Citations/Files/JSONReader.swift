extension JSONTree {
    /// The value a text holds; `nil` where it is no JSON.
    ///
    /// Without Foundation, because this module is pure. Nesting is cut at 64. Of members of one name the
    /// first counts.
    ///
    /// - SeeAlso: RFC 8259.
    init?(_ text: String) {
        var reader = JSONReader(bytes: Array(text.utf8))
        guard let value = reader.value(depth: 0) else { return nil }
        self = value
    }
}

/// Reads front to back, each byte once.
private struct JSONReader {
    let bytes: [UInt8]
    var place = 0

    mutating func value(depth: Int) -> JSONTree? {
        skipSpace()
        guard place < bytes.count, depth < 64 else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "{"): return object(depth)
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "\""): return string().map(JSONTree.text)
        default:
            let end = bytes[...].end(from: place) { $0.isWordByte || "+-.".utf8.contains($0) }
            guard end > place else { return nil }
            defer { place = end }
            let word = String(utf8: bytes[place..<end])
            return switch word {
            case "true": .bool(true)
            case "false": .bool(false)
            default: Double(word).map(JSONTree.number) ?? .null
            }
        }
    }

    private mutating func object(_ depth: Int) -> JSONTree? {
        place += 1
        var members: [String: JSONTree] = [:]
        while !skips("}") {
            guard members.isEmpty || skips(",") else { return nil }
            skipSpace()
            guard place < bytes.count, bytes[place] == UInt8(ascii: "\""), let name = string(),
                skips(":"), let value = value(depth: depth + 1)
            else { return nil }
            members[name] = members[name] ?? value
        }
        return .object(members)
    }

    private mutating func array(_ depth: Int) -> JSONTree? {
        place += 1
        var elements: [JSONTree] = []
        while !skips("]") {
            guard elements.isEmpty || skips(","), let value = value(depth: depth + 1) else {
                return nil
            }
            elements.append(value)
        }
        return .list(elements)
    }

    private mutating func string() -> String? {
        place += 1
        var text: [UInt8] = []
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            if bytes[place] == UInt8(ascii: "\\") {
                guard let escaped = escape() else { return nil }
                text += escaped
            } else {
                text.append(bytes[place])
                place += 1
            }
        }
        guard place < bytes.count else { return nil }
        place += 1
        return String(utf8: text)
    }

    private mutating func escape() -> [UInt8]? {
        guard place + 1 < bytes.count else { return nil }
        let sign = bytes[place + 1]
        place += 2
        switch sign {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"), UInt8(ascii: "f"): return [0x20]
        case UInt8(ascii: "u"): return codePoint()
        default: return [sign]
        }
    }

    /// Four hexadecimal digits, with those of a second half where the first is one of a pair.
    private mutating func codePoint() -> [UInt8]? {
        guard let high = unit() else { return nil }
        var value = high
        if (0xD800..<0xDC00).contains(high), place + 1 < bytes.count, bytes[place] == 0x5C,
            bytes[place + 1] == UInt8(ascii: "u")
        {
            place += 2
            guard let low = unit(), (0xDC00..<0xE000).contains(low) else {
                return Array("\u{FFFD}".utf8)
            }
            value = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
        }
        return Array(String(Unicode.Scalar(value).map(Character.init) ?? "\u{FFFD}").utf8)
    }

    private mutating func unit() -> UInt32? {
        guard place + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for digit in bytes[place..<(place + 4)] {
            guard let nibble = digit.hexadecimalValue else { return nil }
            value = value << 4 | UInt32(nibble)
        }
        place += 4
        return value
    }

    private mutating func skips(_ sign: Unicode.Scalar) -> Bool {
        skipSpace()
        guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
        place += 1
        return true
    }

    private mutating func skipSpace() { place = bytes[...].end(from: place, while: \.isSpace) }
}
