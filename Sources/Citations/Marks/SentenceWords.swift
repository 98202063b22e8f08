import Prose

/// The words of one sentence, with the signs between them.
struct SentenceWords {
    struct Word {
        let range: TextRange
        /// What its spelling in small letters hashes to.
        let key: WordKey
        /// Whether punctuation stands between the word before and this one.
        let followsPunctuation: Bool
    }

    /// The text the words stand in.
    let bytes: ArraySlice<UInt8>
    let words: [Word]

    /// The words of a stretch of text, in one pass.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        var words: [Word] = []
        words.reserveCapacity(bytes.count / 5)
        let base = bytes.startIndex
        let span = bytes.span
        var place = 0
        var followsPunctuation = false
        while place < span.count {
            // What stands before most words.
            if span[place] == 0x20 {
                place += 1
                continue
            }
            guard Self.begins(span, place) else {
                if Self.isQuotationMark(span, place) { place += 2 }
                followsPunctuation = followsPunctuation || !span[place].isSpace
                place += 1
                continue
            }
            let start = place
            var key = WordKey()
            // Most words are letters only, and are read eight at a time.
            while true {
                let piece = EightBytes(span, at: place)
                let count = EightBytes.count(of: piece.letters)
                place += count
                key.append(piece.folded(count))
                guard count == 8 else { break }
            }
            while place < span.count, span[place] != 0x20 {
                let byte = span[place]
                let holds =
                    Self.begins(span, place)
                    || (Self.joins(byte) && place + 1 < span.count && span[place + 1].isWordByte)
                guard holds else { break }
                key.append(UInt64(byte.lowercased))
                place += 1
            }
            words.append(
                Word(
                    range: TextRange(base + start, base + place), key: key,
                    followsPunctuation: followsPunctuation))
            followsPunctuation = false
        }
        self.words = words
    }

    /// The word in small letters.
    func spelling(of word: Word) -> String {
        String(utf8: bytes[word.range.start..<word.range.end].map(\.lowercased))
    }

    /// Whether a word is written with a capital.
    func isCapital(_ word: Word) -> Bool { bytes[word.range.start].isCapital }

    private static func begins(_ span: Span<UInt8>, _ place: Int) -> Bool {
        let byte = span[place]
        return byte.isWordByte && !(byte == 0xE2 && isQuotationMark(span, place))
    }

    /// As `spellsQuotationMark`, which asks a slice.
    private static func isQuotationMark(_ span: Span<UInt8>, _ place: Int) -> Bool {
        guard place + 2 < span.count, span[place] == 0xE2, span[place + 1] == 0x80 else {
            return false
        }
        return (0x98...0x9F).contains(span[place + 2]) || span[place + 2] == 0xA6
    }

    private static func joins(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".")
    }
}
