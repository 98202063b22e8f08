import Prose

/// Finds attributions to a body, a journal or a site: "according to the World Health Organization", "Source: Eurostat".
///
/// A site or a name says who, not where; so the target is vague. What follows with a lower-case word
/// ("according to the label") attributes to nobody and is none; research so invoked is a vague mark.
enum AccordingTo {
    /// The marks of a sentence; of lines such as "Source: Eurostat" only where "source" may stand in it.
    static func marks(in bytes: ArraySlice<UInt8>, mayBeLine: Bool) -> [Mark] {
        var marks: [Mark] = []
        var place = bytes.startIndex
        while let next = bytes.pair(UInt8(ascii: "c"), from: place + 1) {
            // The two letters in the middle of the first word are rarer than the one it begins with.
            place = next - 1
            guard bytes.spells("according to ", at: place) else {
                place = next
                continue
            }
            let name = bytes.end(from: place + 13, while: \.isSpace)
            if let end = siteEnd(in: bytes, from: name) ?? nameEnd(in: bytes, from: name) {
                let target = withoutArticle(bytes[name..<end])
                marks.append(Mark(.accordingTo, TextRange(place, end), [.vague(target)]))
                place = end
            } else {
                place = name
            }
        }
        return mayBeLine ? marks + sourceLines(in: bytes) : marks
    }

    /// "Source: Eurostat, 2021", "(source: ons.gov.uk)", in a sentence that names no work.
    private static func sourceLines(in bytes: ArraySlice<UInt8>) -> [Mark] {
        var marks: [Mark] = []
        var place = bytes.startIndex
        while let colon = bytes.next(
            from: place, answering: { $0.equal(to: UInt8(ascii: ":")) })
        {
            place = colon + 1
            let words: [StaticString] = ["sources", "source"]
            guard
                let word = words.first(where: {
                    bytes.spells($0, at: colon - $0.utf8CodeUnitCount)
                }), case let start = colon - word.utf8CodeUnitCount,
                start == bytes.startIndex || !bytes[start - 1].isWordByte
            else { continue }
            let name = bytes.end(from: colon + 1, while: \.isSpace)
            guard let end = siteEnd(in: bytes, from: name) ?? nameEnd(in: bytes, from: name) else {
                continue
            }
            let target = withoutArticle(bytes[name..<end])
            marks.append(
                Mark(
                    .accordingTo, TextRange(start, yearEnd(in: bytes, from: end)), [.vague(target)])
            )
            place = end
        }
        return marks
    }

    /// The end of a year behind a name: "Eurostat, 2021", "Eurostat (2021)".
    private static func yearEnd(in bytes: ArraySlice<UInt8>, from end: Int) -> Int {
        let signs = bytes[..<min(bytes.endIndex, end + 2)].end(from: end) {
            " ,(".utf8.contains($0)
        }
        let digits = bytes.end(from: signs, while: \.isDigit)
        guard signs > end, digits - signs == 4 else { return end }
        return digits < bytes.endIndex && bytes[digits] == 0x29 ? digits + 1 : digits
    }

    /// A bare domain, which with a path would be an address and found as one.
    private static func siteEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard let end = DomainName.end(in: bytes, from: start) else { return nil }
        let hasPath =
            end + 1 < bytes.endIndex && bytes[end] == UInt8(ascii: "/") && bytes[end + 1].isWordByte
        return hasPath ? nil : end
    }

    /// A run of words with capitals, which small joining words may hold together.
    private static func nameEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        let sentence = SentenceWords(bytes[start..<min(bytes.endIndex, start + 160)])
        var end: Int?
        for (place, word) in sentence.words.enumerated() {
            let spelling = sentence.spelling(of: word)
            if word.followsPunctuation && place > 0
                && bytes[word.range.start - 1] != UInt8(ascii: "&")
            {
                break
            }
            if sentence.isCapital(word) && !pronouns.contains(spelling) {
                end = word.range.end
            } else if !joints.contains(spelling) || (end == nil && spelling != "the") {
                break
            }
        }
        return end
    }

    private static func withoutArticle(_ bytes: ArraySlice<UInt8>) -> String {
        String(utf8: bytes.spells("the ", at: bytes.startIndex) ? bytes.dropFirst(4) : bytes)
    }

    private static let joints: Set<String> = [
        "the", "of", "for", "and", "on", "in", "de", "la", "to", "at",
    ]
    private static let pronouns: Set<String> = ["i", "he", "she", "they", "we", "it"]
}
