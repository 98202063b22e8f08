/// A line of text without markup, as far as it must be known to find blocks.
struct PlainLine {
    /// The marker a list item or a footnote begins with.
    enum Marker {
        /// "- ", "•", "3." or "(3)".
        case item(ordinal: Int?)
        /// "[^label]:".
        case footnote(label: TextRange)
        /// "[3] Smith J. …", an entry of a reference list.
        case reference
    }

    /// The line without white space around it and without its marker; empty for a blank line.
    var words: TextRange
    /// The number of white-space bytes before the line.
    var indent: Int
    var marker: Marker?

    /// The line in `start..<end`, its end excluded.
    init(in bytes: [UInt8], from start: Int, to end: Int) {
        let first = WhiteSpace.skip(in: bytes, from: start, to: end)
        words = TextRange(first, WhiteSpace.trimEnd(in: bytes, from: first, to: end))
        indent = first - start
        guard let (marker, length) = Self.marker(in: bytes, words) else { return }
        let content = WhiteSpace.skip(in: bytes, from: first + length, to: words.end)
        guard content < words.end else { return }
        self.marker = marker
        if case .reference = marker { return }
        words = TextRange(content, words.end)
    }

    /// The lines of a text; a line ends at LF, CR LF or CR.
    static func lines(of bytes: [UInt8]) -> [PlainLine] {
        var lines: [PlainLine] = []
        var start = 0
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            lines.append(PlainLine(in: bytes, from: start, to: offset - 1))
            if byte == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
            start = offset
        }
        if start < bytes.count { lines.append(PlainLine(in: bytes, from: start, to: bytes.count)) }
        return lines
    }

    private static func marker(in bytes: [UInt8], _ words: TextRange) -> (Marker, Int)? {
        guard words.length > 1 else { return nil }
        let first = bytes[words.start]
        switch first {
        case 0x2A, 0x2B, 0x2D:  // "* ", "+ ", "- "
            return WhiteSpace.isASCII(bytes[words.start + 1]) ? (.item(ordinal: nil), 1) : nil
        case 0xE2: return bullet(in: bytes, words).map { (.item(ordinal: nil), $0) }
        case 0xC2 where bytes[words.start + 1] == 0xB7: return (.item(ordinal: nil), 2)
        case 0x30...0x39, 0x28: return number(in: bytes, words)
        case 0x5B: return label(in: bytes, words)
        default: return nil
        }
    }

    /// "•", "‣", "◦", "▪", "●", "○", "■", "✓", "✔", "➢"; "–" only before a space.
    private static func bullet(in bytes: [UInt8], _ words: TextRange) -> Int? {
        guard words.length > 3 else { return nil }
        let (second, third) = (bytes[words.start + 1], bytes[words.start + 2])
        switch (second, third) {
        case (0x80, 0xA2), (0x80, 0xA3), (0x97, 0xA6), (0x97, 0x8F), (0x97, 0x8B): return 3
        case (0x96, 0xAA), (0x96, 0xA0), (0x9C, 0x93), (0x9C, 0x94), (0x9E, 0xA2): return 3
        case (0x80, 0x93): return WhiteSpace.isASCII(bytes[words.start + 3]) ? 3 : nil
        default: return nil
        }
    }

    /// A number of at most three digits with a stop or a bracket and a space behind it: "3) ", "(3) ".
    private static func number(in bytes: [UInt8], _ words: TextRange) -> (Marker, Int)? {
        let isBracketed = bytes[words.start] == 0x28
        var offset = words.start + (isBracketed ? 1 : 0)
        var value = 0
        let first = offset
        while offset < words.end, offset - first < 3, (0x30...0x39).contains(bytes[offset]) {
            value = value * 10 + Int(bytes[offset] - 0x30)
            offset += 1
        }
        guard offset > first, offset + 1 < words.end, WhiteSpace.isASCII(bytes[offset + 1]) else {
            return nil
        }
        let closer = bytes[offset]
        guard closer == 0x29 || (!isBracketed && closer == 0x2E) else { return nil }
        return (.item(ordinal: value), offset + 1 - words.start)
    }

    /// "[^label]:" or "[3] ".
    private static func label(in bytes: [UInt8], _ words: TextRange) -> (Marker, Int)? {
        let limit = min(words.end, words.start + 64)
        var offset = words.start + 1
        let isFootnote = bytes[offset] == 0x5E
        if isFootnote { offset += 1 }
        let first = offset
        while offset < limit, bytes[offset] != 0x5D {
            if !isFootnote, !(0x30...0x39).contains(bytes[offset]) { return nil }
            offset += 1
        }
        guard offset > first, offset + 1 < limit else { return nil }
        let next = bytes[offset + 1]
        if isFootnote {
            guard next == 0x3A else { return nil }
            return (.footnote(label: TextRange(first, offset)), offset + 2 - words.start)
        }
        return WhiteSpace.isASCII(next) || next == 0x3A
            ? (.reference, offset + 1 - words.start) : nil
    }
}
