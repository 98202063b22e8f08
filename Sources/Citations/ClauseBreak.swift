/// Tells whether another clause follows a mark in its sentence.
enum ClauseBreak {
    /// Whether the words after a mark begin a clause of their own: after a semicolon or a colon, or a comma
    /// and "and", "but", "while" with at least three more words.
    static func isNext(in bytes: ArraySlice<UInt8>) -> Bool {
        let rest = bytes.drop { $0.isSpace }
        guard let sign = rest.first else { return false }
        guard sign == UInt8(ascii: ",") || sign == UInt8(ascii: ";") else { return false }
        let clause = SentenceWords(rest.prefix(120))
        guard clause.words.count > 3, let first = clause.words.first else { return false }
        return sign == UInt8(ascii: ";") || openers.contains(clause.spelling(of: first))
    }

    private static let openers: Set<String> = [
        "and", "but", "while", "whereas", "although", "though", "yet", "so", "however",
    ]
}

/// Tells whether a sentence points back to the one before it.
enum PointingBack {
    /// Whether it begins with a demonstrative and its noun ("These changes last …").
    ///
    /// With a verb after it ("This suggests …") it is a conclusion, which is not the source's.
    static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
        let sentence = SentenceWords(bytes.prefix(60))
        let words = sentence.words
        guard words.count > 2, demonstratives.contains(sentence.spelling(of: words[0])) else {
            return false
        }
        return !words[1].followsPunctuation && !verbs.contains(sentence.spelling(of: words[1]))
    }

    private static let demonstratives: Set<String> = ["this", "these", "such", "those"]
    private static let verbs: Set<String> = [
        "is", "are", "was", "were", "may", "might", "can", "could", "would", "will", "should",
        "has",
        "have", "had", "does", "do", "did", "means", "suggests", "suggest", "indicates", "indicate",
        "implies", "explains", "results", "leads", "led", "allows", "makes", "shows", "show",
        "includes",
        "include", "as",
    ]
}
