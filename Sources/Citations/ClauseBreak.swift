/// Tells whether another clause follows a mark in its sentence.
enum ClauseBreak {
    /// Whether the words after a mark begin a clause of their own.
    ///
    /// They do after a semicolon, and after a comma with "and", "but" or "while"; in both cases where they
    /// are four or more.
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
    /// Whether a pointing word stands among its first six and it is no longer than thirty words.
    ///
    /// "These changes last …" and "In such patients they …" say little without the sentence before;
    /// a long sentence says enough by itself, and "it" as often stands for nothing.
    static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
        // Thirty words with their spaces: what is longer need not be counted.
        let sentence = SentenceWords(bytes.prefix(400))
        guard sentence.words.count > 2, sentence.words.count < 30 else { return false }
        return sentence.words.prefix(6).contains { pointers.contains(sentence.spelling(of: $0)) }
    }

    private static let pointers: Set<String> = [
        "this", "these", "such", "those", "they", "them", "their", "latter", "former",
    ]
}
