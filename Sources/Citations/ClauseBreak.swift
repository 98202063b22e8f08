/// Tells whether another clause follows a mark in its sentence.
enum ClauseBreak {
    /// Whether the words after a mark begin a clause of their own: after a semicolon or a colon, or a comma
    /// and "and", "but", "while" with at least three more words.
    static func isNext(in bytes: ArraySlice<UInt8>) -> Bool {
        let rest = bytes.drop { $0.isSpace }
        guard let sign = rest.first else { return false }
        guard sign == UInt8(ascii: ",") || sign == UInt8(ascii: ";") else { return false }
        let words = SentenceWords(rest.prefix(120)).words
        guard words.count > 3, let first = words.first else { return false }
        return sign == UInt8(ascii: ";") || openers.contains(first.text)
    }

    private static let openers: Set<String> = [
        "and", "but", "while", "whereas", "although", "though", "yet", "so", "however",
    ]
}

/// Tells whether a sentence points back to the one before it.
enum PointingBack {
    /// Whether it begins with a demonstrative and its noun ("These findings", "In this mechanism", "Such …").
    static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
        let words = SentenceWords(bytes.prefix(80)).words.prefix(4).map(\.text)
        guard var first = words.first else { return false }
        if prepositions.contains(first), words.count > 1 { first = words[1] }
        return demonstratives.contains(first)
    }

    private static let prepositions: Set<String> = [
        "in", "for", "with", "among", "of", "on", "to", "by",
    ]
    private static let demonstratives: Set<String> = ["this", "these", "such", "those", "both"]
}
