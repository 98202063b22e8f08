import Prose

/// The words by which a writer says that a source was never published.
///
/// Such a source is named, so that its claim does not lack one; but nobody else can read it.
enum Unpublished {
    /// Whether a stretch names such a source ("Roe, personal communication, 3 May 2020", "data on file").
    ///
    /// The words end with the stretch, before a sign or before whom it is from, so that a title that begins with them ("Unpublished data in
    /// systematic reviews") is none.
    static func isSaid(in bytes: ArraySlice<UInt8>) -> Bool {
        guard beginnings.mayStand(in: bytes.span, 0..<bytes.count) else { return false }
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let end = bytes.end(from: place, while: \.isWordByte)
            if end > place {
                for words in phrases(beginningWith: bytes[place].lowercased)
                where bytes.spells(words, at: place) {
                    let next = place + words.utf8CodeUnitCount
                    if next == bytes.endIndex || isSign(bytes[next])
                        || bytes.spells(" from ", at: next) || bytes.spells(" with ", at: next)
                    {
                        return true
                    }
                }
            }
            place = max(end, place + 1)
        }
        return false
    }

    /// How the phrases begin; most brackets hold none of these words.
    private static let beginnings = WordBeginnings(["personal", "pers", "unpublished", "data"])

    private static func isSign(_ byte: UInt8) -> Bool { ".,;:)]".utf8.contains(byte) }

    private static func phrases(beginningWith letter: UInt8) -> [StaticString] {
        switch letter {
        case UInt8(ascii: "p"):
            [
                "personal communication", "personal communications", "personal correspondence",
                "personal interview", "pers. comm", "pers comm", "pers. commun", "pers commun",
            ]
        case UInt8(ascii: "u"):
            [
                "unpublished data", "unpublished results", "unpublished observation",
                "unpublished observations", "unpublished findings", "unpublished work",
                "unpublished",
            ]
        case UInt8(ascii: "d"): ["data on file", "data not shown"]
        default: []
        }
    }
}
