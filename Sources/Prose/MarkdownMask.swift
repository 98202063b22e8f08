/// What must be hidden from MD4C so that it neither swallows footnotes nor takes too long.
enum MarkdownMask {
    /// The text from `offset` on with the brackets of footnote marks as quotation marks, so that
    /// "[^1]: https://…" is no link definition; and whether tables may be read.
    ///
    /// Every byte keeps its place. MD4C fills each row of a table up to the width of the widest, which
    /// is quadratic; a text with a line of more than 128 bars is read without tables.
    static func masked(_ bytes: [UInt8], from offset: Int) -> (bytes: [UInt8], allowsTables: Bool) {
        var masked = Array(bytes[offset...])
        var place = 0
        var bars = 0
        var widest = 0
        while place < masked.count {
            switch masked[place] {
            case 0x7C: bars += 1
            case 0x0A, 0x0D:
                widest = max(widest, bars)
                bars = 0
            case 0x5B:
                if let label = footnoteLabel(masked, at: place, before: masked.count) {
                    for mark in place...label.end where !isPlain(masked[mark]) {
                        masked[mark] = 0x22
                    }
                    // A space ends a bare link before the mark.
                    if place > 0, isPlain(masked[place - 1]) || masked[place - 1] == 0x2F {
                        masked[place] = 0x20
                    }
                    place = label.end
                }
            default: break
            }
            place += 1
        }
        return (masked, max(widest, bars) <= 128)
    }

    /// The label of "[^label]" at `offset`: at most 64 bytes without space or bracket.
    static func footnoteLabel(_ bytes: [UInt8], at offset: Int, before end: Int) -> TextRange? {
        guard offset + 3 < end, bytes[offset] == 0x5B, bytes[offset + 1] == 0x5E else { return nil }
        var place = offset + 2
        let limit = min(end, place + 65)
        while place < limit {
            let byte = bytes[place]
            if byte == 0x5D { return place > offset + 2 ? TextRange(offset + 2, place) : nil }
            if byte == 0x5B || WhiteSpace.isASCII(byte) { return nil }
            place += 1
        }
        return nil
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
    }
}
