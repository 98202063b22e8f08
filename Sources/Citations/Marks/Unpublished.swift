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

    /// The stretch of a sentence that names such a source outside of brackets.
    ///
    /// So do "Smith, personal communication, May 2020", "told us in a personal communication" and
    /// "unpublished data from the group".
    /// What is only about such words is none: "Personal communication, not pay, was named by 40%".
    /// Asked of sentences in which a first and a second word may stand.
    static func range(in sentence: ArraySlice<UInt8>) -> TextRange? {
        var place = sentence.startIndex
        while place < sentence.endIndex {
            let end = sentence.end(from: place, while: \.isWordByte)
            if end > place {
                for words in phrases(beginningWith: sentence[place].lowercased)
                where sentence.spells(words, at: place) {
                    let next = place + words.utf8CodeUnitCount
                    if isSource(sentence[..<place], then: next, in: sentence) {
                        return TextRange(place, next)
                    }
                }
            }
            place = max(end, place + 1)
        }
        return nil
    }

    private static func isSource(
        _ before: ArraySlice<UInt8>, then next: Int, in sentence: ArraySlice<UInt8>
    ) -> Bool {
        let isNamed = sentence.spells(" from ", at: next) || sentence.spells(" with ", at: next)
        guard next == sentence.endIndex || isSign(sentence[next]) || isNamed else { return false }
        let lead = before.trimmed
        if lead.isEmpty { return isNamed }
        return lead.last == UInt8(ascii: ",") || lead.last == UInt8(ascii: ";")
            || leads.contains { lead.spells($0, at: lead.endIndex - $0.utf8CodeUnitCount) }
    }

    /// What stands before the words where they name a source.
    private static let leads: [StaticString] = [
        " in a", " in", " by", " via", " through", " per", " and", " on",
    ]

    /// How the phrases begin; most brackets hold none of these words.
    private static let beginnings = WordBeginnings(firstWords.split(separator: " "))

    /// The words the phrases begin with.
    static let firstWords =
        "personal pers private unpublished data written oral verbal email e interview author"

    /// Words one of which stands in any phrase behind its first, or is all of it.
    static let secondWords =
        "communication communications commun comm correspondence interview author unpublished file shown"

    private static func isSign(_ byte: UInt8) -> Bool { ".,;:)]".utf8.contains(byte) }

    private static func phrases(beginningWith letter: UInt8) -> [StaticString] {
        switch letter {
        case UInt8(ascii: "p"):
            [
                "personal communication", "personal communications", "personal correspondence",
                "personal interview", "private communication", "pers. comm", "pers comm",
                "pers. commun", "pers commun",
            ]
        case UInt8(ascii: "u"):
            [
                "unpublished data", "unpublished results", "unpublished observation",
                "unpublished observations", "unpublished findings", "unpublished work",
                "unpublished",
            ]
        case UInt8(ascii: "d"): ["data on file", "data not shown"]
        case UInt8(ascii: "w"): ["written communication", "written correspondence"]
        case UInt8(ascii: "o"): ["oral communication"]
        case UInt8(ascii: "v"): ["verbal communication"]
        case UInt8(ascii: "e"):
            [
                "email to author", "email to the author", "e-mail to author",
                "e-mail to the author",
                "email communication", "e-mail communication", "email correspondence",
            ]
        case UInt8(ascii: "i"):
            ["interview with author", "interview with the author", "interview by author"]
        case UInt8(ascii: "a"): ["author interview", "author correspondence"]
        default: []
        }
    }
}
