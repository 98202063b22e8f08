/// What tells the words of a sentence apart, where figures stand side by side.
extension Statement {
    /// What tells a word apart from another at its place; `nil` for words that tell nothing.
    func key(at place: Int) -> Term? { words.key(at: place) }

    /// What its words tell apart.
    var keys: Set<Term> { words.keys }
}

extension [Word] {
    /// What tells a word apart from another at its place; `nil` for words that tell nothing.
    ///
    /// Small words that part one group from another count ("all", "new", "first"), and so do numbers: *a* is one
    /// before a length of time. The two of "two weeks" is not that of "2 mg".
    func key(at place: Int) -> Term? {
        let word = self[place]
        // "29% the weekly one": a noun that was named.
        if word.lower == "one", place > 0, !(place + 1 < count && isContent(self[place + 1])) {
            return nil
        }
        if let digit = smallNumbers[word.lower] { return digit + unit(ofNumberAt: place) }
        if word.lower.hasSuffix("ly"), rhythms.contains(word.lower) { return word.lower }
        if ["a", "an"].contains(word.lower) {
            guard place + 1 < count, lengths[self[place + 1].lower] != nil else { return nil }
            return "1" + unit(ofNumberAt: place)
        }
        if word.isNumber { return word.lower + unit(ofNumberAt: place) }
        if partingWords.contains(word.lower) { return word.lower }
        guard isContent(word) else { return nil }
        let term = synonyms[word.stem] ?? word.stem
        return amountTerms.contains(term) && lengths[singular(word.lower)] == nil ? nil : term
    }

    /// The unit of time or dose that a number counts in: that behind it, behind the second of two, or before it as in "week 16".
    private func unit(ofNumberAt place: Int) -> String {
        func unit(at place: Int) -> String? {
            guard indices.contains(place) else { return nil }
            let word = singular(self[place].lower)
            return lengths[word] != nil ? " " + word : doseUnits[word].map { " " + $0 }
        }
        let isJoined =
            place + 2 < count && ["and", "or", "to"].contains(self[place + 1].lower)
            && (self[place + 2].isNumber || smallNumbers[self[place + 2].lower] != nil)
        return unit(at: place + 1) ?? (isJoined ? unit(at: place + 3) : nil)
            ?? unit(at: place - 1) ?? ""
    }

    /// What they tell apart.
    var keys: Set<Term> { Set(indices.compactMap { key(at: $0) }) }
}

/// Small words that tell one group or time from another.
private let partingWords: Set<String> = [
    "all", "new", "first", "most", "other", "both", "over", "under", "above", "below", "never",
    "not", "non", "mean", "average", "overall", "more", "less", "usa", "with", "without", "before",
    "after", "inside", "outside",
]

/// How often something is: it tells one plan from another.
private let rhythms: Set<String> = [
    "hourly", "daily", "nightly", "weekly", "fortnightly", "monthly", "quarterly", "yearly",
]

/// Units in which a dose is told.
private let doseUnits: [String: String] = [
    "mg": "mg", "milligram": "mg", "milligramme": "mg", "g": "g", "gram": "g", "gramme": "g",
    "kg": "kg", "kilo": "kg", "kilogram": "kg", "µg": "µg", "μg": "µg", "mcg": "µg",
    "microgram": "µg", "ml": "ml", "millilitre": "ml", "milliliter": "ml", "l": "l", "litre": "l",
    "liter": "l", "µm": "µm", "μm": "µm", "mm": "mm", "cm": "cm", "m": "m", "metre": "m",
    "km": "km",
    "kilometre": "km", "iu": "iu", "watt": "w", "w": "w", "gy": "gy", "gray": "gy",
]

/// The digits of small numbers in words.
let smallNumbers: [String: Term] = [
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
]
