/// Finding the verb of a sentence by its past or its auxiliary.
extension Statement {
    /// The words of the verb that is told of a subject beginning at a place: *had starved* of "chicks that could be examined
    /// had starved", *suffered* of "people who took pea fibre suffered".
    ///
    /// `nil` where it is no past and has no auxiliary: that cannot be told from a noun.
    func mainVerb(from start: Int) -> Range<Int>? {
        guard start < words.count else { return nil }
        let clause = words[start].clause
        var place = start
        while place < words.count, words[place].clause == clause {
            if relatives.contains(words[place].lower) {
                guard let inner = verb(from: place + 1) else { return nil }
                place = inner.upperBound
                continue
            }
            if isVerb(place), !isPartOfNoun(place, from: start) {
                return place..<endOfVerb(from: place)
            }
            place += 1
        }
        return nil
    }

    /// The first verb from a place on, with its auxiliaries.
    func verb(from start: Int) -> Range<Int>? {
        guard start < words.count else { return nil }
        return words.indices[start...]
            .first { words[$0].clause == words[start].clause && isVerb($0) }
            .map { $0..<endOfVerb(from: $0) }
    }

    /// Whether a word is an auxiliary or a past.
    func isVerb(_ place: Int) -> Bool {
        let word = words[place].lower
        return auxiliaryVerbs.contains(word) || modals.contains(word) || isPast(place)
    }

    private func isPast(_ place: Int) -> Bool {
        let word = words[place].lower
        return irregularPasts.contains(word)
            || word.utf8.count > 3 && word.hasSuffix("ed") && !word.hasSuffix("eed")
    }

    /// Where a verb with its auxiliaries and adverbs ends: "could be examined".
    private func endOfVerb(from start: Int) -> Int {
        var end = start + 1
        while end < words.count, words[end].clause == words[start].clause,
            isVerb(end) || ["be", "been", "being", "also", "to"].contains(words[end].lower)
                || words[end].lower.hasSuffix("ly")
        {
            end += 1
            // Behind what is no auxiliary a verb is over: "took dried fruit".
            if isPast(end - 1), !auxiliaryVerbs.contains(words[end - 1].lower) { break }
        }
        return isPast(start) && !auxiliaryVerbs.contains(words[start].lower) ? start + 1 : end
    }

    /// Whether a past is an adjective, or opens a phrase that belongs to the noun: "registered patients", "the fractures
    /// treated with it had bridged".
    private func isPartOfNoun(_ place: Int, from start: Int) -> Bool {
        guard isPast(place), !auxiliaryVerbs.contains(words[place].lower),
            place + 1 < words.count, verb(from: place + 1) != nil
        else { return false }
        if place == start || gap(before: place).contains("-")
            || words[place - 1].lower.hasSuffix("ly")
        {
            return true
        }
        guard participleLeads.contains(words[place + 1].lower) else { return false }
        return words.indices[(place + 1)...].contains {
            words[$0].clause == words[place].clause
                && (auxiliaryVerbs.contains(words[$0].lower)
                    || irregularPasts.contains(words[$0].lower))
        }
    }
}

private let relatives: Set<String> = ["who", "that", "which", "whose", "whom"]

private let modals: Set<String> = ["may", "might", "will", "should", "must"]

/// Prepositions that follow a participle: "treated with", "exposed to".
private let participleLeads: Set<String> = [
    "with", "to", "by", "on", "in", "from", "at", "for", "under", "as", "the", "a", "no", "only",
]

/// Pasts that no ending tells and that are hardly ever another word.
private let irregularPasts: Set<String> = [
    "fell", "rose", "grew", "ate", "drank", "slept", "took", "held", "kept", "lost", "got", "went",
    "came", "felt", "gave", "left", "made", "met", "saw", "said", "told", "began", "became", "bore",
    "broke", "bought", "brought", "built", "caught", "chose", "drove", "fought", "found", "fled",
    "flew", "forgot", "froze", "heard", "knew", "led", "paid", "ran", "sold", "sent", "sat",
    "spent",
    "spoke", "stole", "swam", "taught", "thought", "threw", "understood", "withdrew", "underwent",
    "woke", "wore", "won", "wrote", "stood", "hid", "shrank", "sank", "sang", "dealt", "sought",
    "quit",
]
