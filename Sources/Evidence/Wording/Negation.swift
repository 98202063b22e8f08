/// Whether the word at a place denies what a sentence tells.
///
/// What a comparand has not, or a noun goes without, denies nothing of the rest: "than in those without", "with or
/// without", "respiratory failure".
func isNegation(_ place: Int, in words: [Word]) -> Bool {
    let next = place + 1 < words.count ? words[place + 1].lower : ""
    let last = place > 0 ? words[place - 1].lower : ""
    switch words[place].lower {
    case "failure": return next == "to"
    case "insufficient": return ["evidence", "data", "proof"].contains(next)
    case "lacking": return ["was", "is", "were", "are", "still"].contains(last)
    case "incapable", "inability", "impossible": break
    case "not", "no":
        if ["only", "less", "longer"].contains(next) { return false }
    case "without":
        // "12 minutes with a lullaby and 19 without"
        if next.isEmpty || words[..<place].contains(where: { $0.lower == "with" }) { return false }
    default:
        guard denyingWords.contains(words[place].lower) else { return false }
    }
    return !words[..<place].suffix(8).contains {
        $0.clause == words[place].clause
            && ["than", "compared", "versus", "vs"].contains($0.lower)
    } && last != "to"
}

/// What a word with a negating prefix negates: *accurate* of "inaccurate"; `nil` for any other.
func negated(by word: String) -> String? {
    for prefix in ["in", "un", "im", "non", "dis"] where word.hasPrefix(prefix) {
        let rest = String(word.dropFirst(prefix.utf8.count))
        if rest.utf8.count >= 5, adjectiveEndings.contains(where: { rest.hasSuffix($0) }) {
            return rest
        }
    }
    return nil
}

/// Endings of adjectives: "discover" and "improve" negate nothing.
private let adjectiveEndings = [
    "able", "ible", "ate", "ent", "ant", "al", "ive", "ic", "ful", "ous", "ar", "ect",
]
