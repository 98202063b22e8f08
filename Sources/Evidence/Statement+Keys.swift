/// What tells the words of a sentence apart, where figures stand side by side.
extension Statement {
    /// What tells a word apart from another at its place; `nil` for words that tell nothing.
    ///
    /// Small words that part one group from another count ("all", "new", "first"), and so do numbers: *a* is one
    /// before a length of time.
    func key(at place: Int) -> Term? {
        let word = words[place]
        if let digit = smallNumbers[word.lower] { return digit }
        if ["a", "an"].contains(word.lower) {
            let isTime = place + 1 < words.count && lengths[words[place + 1].lower] != nil
            return isTime ? "1" : nil
        }
        if word.isNumber || partingWords.contains(word.lower) { return word.lower }
        guard isContent(word) else { return nil }
        let term = synonyms[word.stem] ?? word.stem
        return amountTerms.contains(term) && lengths[singular(word.lower)] == nil ? nil : term
    }

    /// What its words tell apart.
    var keys: Set<Term> { Set(words.indices.compactMap { key(at: $0) }) }
}

/// Small words that tell one group or time from another.
private let partingWords: Set<String> = [
    "all", "new", "first", "most", "other", "both", "over", "under", "above", "below", "never",
    "not", "non", "mean", "average", "overall", "more", "less", "usa", "with", "without", "before",
    "after", "inside", "outside",
]

/// The digits of small numbers in words.
let smallNumbers: [String: Term] = [
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
]
