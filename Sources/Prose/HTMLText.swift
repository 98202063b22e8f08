/// Text of a page as it is written, taken apart into what is copied and what stands for something else.
enum HTMLText {
    /// A part of a text.
    enum Piece {
        /// Bytes that stand for themselves.
        case copy(TextRange)
        /// Bytes that stand for a stretch of the source: a character reference.
        case put([UInt8], TextRange)
    }

    /// The parts of the text in `range`.
    ///
    /// `decoded` is what Gumbo made of it; it tells a "<" that is text from one that begins a tag that was
    /// passed over. Where the two cannot be brought together the whole stands for the whole.
    static func pieces(
        of bytes: [UInt8], _ range: TextRange, decoded: [UInt8]?,
        _ references: inout CharacterReferences
    ) -> [Piece] {
        var pieces: [Piece] = []
        var start = range.start
        var offset = start
        /// How far `decoded` has been accounted for.
        var place = 0
        while offset < range.end {
            switch bytes[offset] {
            case 0x26:
                let reference = reference(in: bytes, from: offset, to: range.end)
                guard reference.length > 1 else {
                    offset += 1
                    place += 1
                    continue
                }
                let characters = references.characters(bytes, reference)
                pieces.append(.copy(TextRange(start, offset)))
                pieces.append(.put(characters, reference))
                place += characters.count
                offset = reference.end
                start = offset
            case 0x3C:
                guard let decoded else { return [.copy(range)] }
                if place < decoded.count, decoded[place] == 0x3C {
                    offset += 1
                    place += 1
                    continue
                }
                pieces.append(.copy(TextRange(start, offset)))
                while offset < range.end, bytes[offset] != 0x3E { offset += 1 }
                offset = min(range.end, offset + 1)
                start = offset
            case 0x0D where offset + 1 < range.end && bytes[offset + 1] == 0x0A:
                offset += 1  // CR LF is one character of the page.
            default:
                offset += 1
                place += 1
            }
        }
        pieces.append(.copy(TextRange(start, range.end)))
        if let decoded, place != decoded.count { return [.put(decoded, range)] }
        return pieces
    }

    /// "&" with the name or number after it, at most 64 bytes.
    private static func reference(in bytes: [UInt8], from start: Int, to end: Int) -> TextRange {
        let limit = min(end, start + 64)
        var offset = start + 1
        if offset < limit, bytes[offset] == 0x23 { offset += 1 }
        while offset < limit,
            (0x30...0x39).contains(bytes[offset]) || (0x61...0x7A).contains(bytes[offset] | 0x20)
        {
            offset += 1
        }
        if offset < limit, offset > start + 1, bytes[offset] == 0x3B { offset += 1 }
        return TextRange(start, offset)
    }
}
