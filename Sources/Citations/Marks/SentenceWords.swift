import Prose

/// The words of one sentence in small letters, with the signs between them.
struct SentenceWords {
    struct Word {
        let text: String
        let range: TextRange
        /// Whether it is written with a capital.
        let isCapital: Bool
        /// Whether punctuation stands between the word before and this one.
        let followsPunctuation: Bool
    }

    let words: [Word]

    /// The words of a stretch of text, in one pass.
    init(_ bytes: ArraySlice<UInt8>) {
        var words: [Word] = []
        var place = bytes.startIndex
        var followsPunctuation = false
        while place < bytes.endIndex {
            guard bytes[place].isWordByte, !bytes.spellsQuotationMark(at: place) else {
                if bytes.spellsQuotationMark(at: place) { place += 2 }
                followsPunctuation = followsPunctuation || !bytes[place].isSpace
                place += 1
                continue
            }
            var end = place + 1
            while end < bytes.endIndex,
                (bytes[end].isWordByte && !bytes.spellsQuotationMark(at: end))
                    || (Self.joins(bytes[end]) && end + 1 < bytes.endIndex
                        && bytes[end + 1].isWordByte)
            {
                end += 1
            }
            words.append(
                Word(
                    text: String(utf8: bytes[place..<end].map(\.lowercased)),
                    range: TextRange(place, end), isCapital: bytes[place].isCapital,
                    followsPunctuation: followsPunctuation))
            followsPunctuation = false
            place = end
        }
        self.words = words
    }

    private static func joins(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".")
    }
}
