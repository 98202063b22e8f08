/// Lines of a text without markup that belong together, before it is known what they are.
struct PlainParagraph {
    /// The lines' words, in order.
    var lines: [TextRange]
    var marker: PlainLine.Marker?
    /// Whether a blank line (or the start of the text) precedes it.
    var isSetOff: Bool

    /// From its first word to its last.
    var range: TextRange { TextRange(lines[0].start, lines[lines.count - 1].end) }
}

extension PlainParagraph {
    /// Puts lines together where one goes on in the next.
    ///
    /// Lines go on where the text was wrapped by hand: the next word would not have fitted, and
    /// somewhere in the group a line breaks off within a sentence. All other lines stand by themselves.
    static func paragraphs(of lines: [PlainLine], in bytes: [UInt8]) -> [PlainParagraph] {
        var paragraphs: [PlainParagraph] = []
        var place = 0
        var isSetOff = true
        while place < lines.count {
            guard !lines[place].words.isEmpty else {
                isSetOff = true
                place += 1
                continue
            }
            var end = place + 1
            while end < lines.count, !lines[end].words.isEmpty, lines[end].marker == nil {
                end += 1
            }
            let wrap = wrapWidth(of: lines[place..<end], in: bytes)
            for line in place..<end {
                if line > place,
                    goesOn(from: lines[line - 1], to: lines[line], wrap: wrap, in: bytes)
                {
                    paragraphs[paragraphs.count - 1].lines.append(lines[line].words)
                } else {
                    paragraphs.append(
                        PlainParagraph(
                            lines: [lines[line].words], marker: lines[line].marker,
                            isSetOff: isSetOff))
                }
                isSetOff = false
            }
            place = end
        }
        return paragraphs
    }

    /// The width a group of lines was wrapped at; `nil` where it was not.
    private static func wrapWidth(of group: ArraySlice<PlainLine>, in bytes: [UInt8]) -> Int? {
        guard group.count > 1 else { return nil }
        var width = 0
        for line in group {
            guard line.words.length <= 480 else { return nil }
            width = max(width, self.width(of: line, in: bytes))
        }
        guard (40...120).contains(width) else { return nil }
        for (line, next) in zip(group, group.dropFirst())
        where breaksOff(line, next, in: bytes) && isFull(line, next, width, in: bytes) {
            return width
        }
        return nil
    }

    private static func goesOn(
        from line: PlainLine, to next: PlainLine, wrap: Int?, in bytes: [UInt8]
    ) -> Bool {
        if let wrap, isFull(line, next, wrap, in: bytes) { return true }
        guard line.words.length <= 480, breaksOff(line, next, in: bytes) else { return false }
        return (40...120).contains(width(of: line, in: bytes))
            || (line.marker != nil && next.indent >= 2)
    }

    /// Whether the next line's first word would not have fitted on the line.
    private static func isFull(
        _ line: PlainLine, _ next: PlainLine, _ width: Int, in bytes: [UInt8]
    ) -> Bool {
        var word = next.words.start
        while word < next.words.end, word - next.words.start < width,
            !WhiteSpace.isASCII(bytes[word])
        {
            word += 1
        }
        return self.width(of: line, in: bytes) + 1 + word - next.words.start > width
    }

    /// Whether a line ends within a sentence that the next one takes up in lower case.
    private static func breaksOff(_ line: PlainLine, _ next: PlainLine, in bytes: [UInt8]) -> Bool {
        let last = bytes[line.words.end - 1]
        let isStop = last == 0x2E || last == 0x21 || last == 0x3F || last == 0x3A
        let first = bytes[next.words.start]
        return !isStop && first >= 0x61 && first <= 0x7A
    }

    /// The number of characters of a line of at most 480 bytes, indent included.
    private static func width(of line: PlainLine, in bytes: [UInt8]) -> Int {
        var width = line.indent
        for offset in line.words.start..<min(line.words.end, line.words.start + 480)
        where bytes[offset] & 0xC0 != 0x80 {
            width += 1
        }
        return width
    }
}
