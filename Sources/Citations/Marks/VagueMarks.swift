import Prose

/// Finds where research is invoked and nothing named: "studies show", "it has been proven to".
///
/// A grammar of word classes: a source noun with its adjectives as the subject of a verb of saying or
/// showing; a passive of showing; a source noun after "according to", "backed by" or "in a". Not meant
/// are the author's own research ("our study"), one just spoken of ("the study found"), and its absence
/// ("no studies").
struct VagueMarks {
    private let sentence: SentenceWords
    /// What each word is.
    private let classes: [InvokingWords]

    /// The marks of a sentence, in order, disjoint.
    static func marks(in bytes: ArraySlice<UInt8>) -> [Mark] {
        let sentence = SentenceWords(bytes)
        let classes = InvokingWords.classes(of: sentence.words)
        guard classes.contains(where: { !$0.isDisjoint(with: [.source, .proven]) }) else {
            return []
        }
        return VagueMarks(sentence: sentence, classes: classes).marks()
    }

    private func marks() -> [Mark] {
        var marks: [Mark] = []
        var place = 0
        while place < classes.count {
            if let end = subjectAndVerb(at: place) ?? passive(at: place) ?? support(at: place) {
                let words = sentence.words[phraseStart(place)...end]
                let range = words.reduce(words[end].range) { $0.union($1.range) }
                let text = words.map { sentence.spelling(of: $0) }.joined(separator: " ")
                marks.append(Mark(.vague, range, [.vague(text)]))
                place = end + 1
            } else {
                place += 1
            }
        }
        return marks
    }

    /// Whether the word at a place is of any of these classes.
    private func isAny(_ place: Int, _ wanted: InvokingWords) -> Bool {
        !classes[place].isDisjoint(with: wanted)
    }

    private func followsPunctuation(_ place: Int) -> Bool {
        sentence.words[place].followsPunctuation
    }

    /// Whether a word ends in these letters.
    private func ends(_ place: Int, in ending: StaticString) -> Bool {
        let range = sentence.words[place].range
        let start = range.end - ending.utf8CodeUnitCount
        return start >= range.start && sentence.bytes.spells(ending, at: start)
    }

    /// "(several recent) studies (on massage) show": the place of the verb.
    private func subjectAndVerb(at place: Int) -> Int? {
        guard isAny(place, .source), isUnnamed(place) else { return nil }
        // "that shows" after the noun is the same; a sign between ends the search, but for a pair of commas.
        for next in classes.indices[(place + 1)...].prefix(6) {
            if followsPunctuation(next), next > place + 1 || !isAny(next, .aside) {
                guard isAny(next - 1, .aside) else { return nil }
            }
            if isAny(next, .negation) { return nil }
            if isAny(next, .verb) {
                return next == place + 1 && isAny(next, .participle) ? nil : next
            }
            if isAny(next, .boundary) { return nil }
        }
        return nil
    }

    /// "has been (clinically) shown to", "is proven to", "clinically proven".
    private func passive(at place: Int) -> Int? {
        guard isAny(place, .proven), place > 0 else { return nil }
        if isAny(place - 1, .provenBy) { return place }
        let before = InvokingWords(classes[..<place].suffix(3))
        guard before.isDisjoint(with: .negation), before.contains(.auxiliary),
            place + 1 < classes.count, !followsPunctuation(place + 1)
        else { return nil }
        if isAny(place + 1, [.to, .that]) { return place }
        let isDescribed =
            ends(place + 1, in: "ly") || ends(place + 1, in: "ive") || ends(place + 1, in: "ful")
        return isDescribed && sentence.spelling(of: sentence.words[place]) == "proven" ? place : nil
    }

    /// "according to research", "backed by science", "in a recent study": the place of the noun.
    private func support(at place: Int) -> Int? {
        guard isAny(place, .source), isUnnamed(place) else { return nil }
        let start = nounPhraseStart(place)
        guard start > 0 else { return nil }
        let lead = start > 1 ? classes[start - 2] : []
        if isAny(start - 1, .to) { return lead.contains(.according) ? place : nil }
        if isAny(start - 1, .by) { return lead.contains(.support) ? place : nil }
        let opensSentence = start == 1
        return isAny(start - 1, .in) && start < place && (isAny(start, .article) || opensSentence)
            && isAny(place, .study) ? place : nil
    }

    /// Whether the noun is neither the author's own, nor one spoken of before, nor denied.
    private func isUnnamed(_ place: Int) -> Bool {
        let start = nounPhraseStart(place)
        let phrase = InvokingWords(classes[start...place])
        if phrase.contains(.owner) { return false }
        if phrase.contains(.the) && isAny(place, .countable) { return false }
        // "who studies", "to study": the verb.
        if start > 0, isAny(start - 1, .verbSubject) { return false }
        return phrase.union(InvokingWords(classes[..<start].suffix(2))).isDisjoint(with: .negation)
    }

    /// Where the words begin that invoke: the noun's, or the verb's with its auxiliaries ("has been shown").
    private func phraseStart(_ place: Int) -> Int {
        guard isAny(place, .proven) else { return nounPhraseStart(place) }
        var start = place
        while start > 0, place - start < 3, !followsPunctuation(start),
            isAny(start - 1, .auxiliary) || ends(start - 1, in: "ly")
        {
            start -= 1
        }
        return start
    }

    /// Where the noun's adjectives and its determiner begin.
    private func nounPhraseStart(_ place: Int) -> Int {
        guard isAny(place, .source) else { return place }
        var start = place
        while start > 0, place - start < 5, !followsPunctuation(start), isBeforeNoun(start - 1) {
            start -= 1
            if isAny(start, .determiner), !isAny(start, .of) { break }
        }
        return start
    }

    /// Whether a word may stand between the determiner and the noun: an adjective, a year, a number.
    private func isBeforeNoun(_ place: Int) -> Bool {
        if isAny(place, [.determiner, .owner, .adjective]) { return true }
        let range = sentence.words[place].range
        return sentence.bytes[range.start..<range.end].allSatisfy(\.isDigit)
            || Self.adjectiveEndings.contains { ends(place, in: $0) }
    }

    private static let adjectiveEndings: [StaticString] = [
        "al", "ic", "ing", "ed", "ous", "ive",
    ]
}
