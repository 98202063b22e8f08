import Prose

/// Finds where research is invoked and nothing named: "studies show", "it has been proven to".
///
/// A grammar of word classes: a source noun with its adjectives as the subject of a verb of saying or
/// showing; a passive of showing; a source noun after "according to", "backed by" or "in a". Not meant
/// are the author's own research ("our study"), one just spoken of ("the study found"), and its absence
/// ("no studies").
struct VagueMarks {
    private let words: [SentenceWords.Word]

    /// The marks of a sentence, in order, disjoint.
    static func marks(in bytes: ArraySlice<UInt8>) -> [Mark] {
        guard InvokingWords.mayInvoke(bytes) else { return [] }
        return VagueMarks(words: SentenceWords(bytes).words).marks()
    }

    private func marks() -> [Mark] {
        var marks: [Mark] = []
        var place = 0
        while place < words.count {
            if let end = subjectAndVerb(at: place) ?? passive(at: place) ?? support(at: place) {
                let start = phraseStart(place)
                let last = words[end].range
                let range = TextRange(words[start].range.start, last.end)
                marks.append(
                    Mark(
                        .vague, range,
                        [.vague(words[start...end].map(\.text).joined(separator: " "))]))
                place = end + 1
            } else {
                place += 1
            }
        }
        return marks
    }

    /// "(several recent) studies (on massage) show": the place of the verb.
    private func subjectAndVerb(at place: Int) -> Int? {
        let noun = words[place].text
        guard InvokingWords.sources.contains(noun), isUnnamed(place) else { return nil }
        // "that shows" after the noun is the same; a sign between ends the search, but for a pair of commas.
        for next in words.indices[(place + 1)...].prefix(6) {
            let word = words[next]
            if word.followsPunctuation,
                next > place + 1 || !InvokingWords.asides.contains(word.text)
            {
                guard InvokingWords.asides.contains(words[next - 1].text) else { return nil }
            }
            if InvokingWords.negations.contains(word.text) { return nil }
            if InvokingWords.verbs.contains(word.text) {
                let isParticiple =
                    next == place + 1 && InvokingWords.participles.contains(word.text)
                return isParticiple ? nil : next
            }
            if InvokingWords.boundaries.contains(word.text) { return nil }
        }
        return nil
    }

    /// "has been (clinically) shown to", "is proven to", "clinically proven".
    private func passive(at place: Int) -> Int? {
        guard InvokingWords.provenVerbs.contains(words[place].text), place > 0 else { return nil }
        let before = words[..<place].suffix(3).map(\.text)
        if InvokingWords.provenBy.contains(words[place - 1].text) { return place }
        guard !before.contains(where: InvokingWords.negations.contains),
            before.contains(where: InvokingWords.auxiliaries.contains),
            place + 1 < words.count, !words[place + 1].followsPunctuation
        else { return nil }
        let next = words[place + 1].text
        if next == "to" || next == "that" { return place }
        let isProven = words[place].text == "proven"
        return isProven && (next.hasSuffix("ly") || next.hasSuffix("ive") || next.hasSuffix("ful"))
            ? place : nil
    }

    /// "according to research", "backed by science", "in a recent study": the place of the noun.
    private func support(at place: Int) -> Int? {
        guard InvokingWords.sources.contains(words[place].text), isUnnamed(place) else {
            return nil
        }
        let start = nounPhraseStart(place)
        guard start > 0 else { return nil }
        let preposition = words[start - 1].text
        let lead = start > 1 ? words[start - 2].text : ""
        switch preposition {
        case "to": return lead == "according" ? place : nil
        case "by": return InvokingWords.supportVerbs.contains(lead) ? place : nil
        case "in":
            let article = words[start].text
            let opensSentence = start == 1
            return start < place
                && (article == "a" || article == "an" || article == "one" || opensSentence)
                && InvokingWords.studies.contains(words[place].text) ? place : nil
        default: return nil
        }
    }

    /// Whether the noun is neither the author's own, nor one spoken of before, nor denied.
    private func isUnnamed(_ place: Int) -> Bool {
        let start = nounPhraseStart(place)
        let phrase = words[start...place].map(\.text)
        if phrase.contains(where: InvokingWords.owners.contains) { return false }
        if phrase.contains("the") && InvokingWords.countable.contains(words[place].text) {
            return false
        }
        let before = words[..<start].suffix(2).map(\.text)
        // "who studies", "to study": the verb.
        if let last = before.last, InvokingWords.verbSubjects.contains(last) { return false }
        return !(phrase + before).contains(where: InvokingWords.negations.contains)
    }

    /// Where the words begin that invoke: the noun's, or the verb's with its auxiliaries ("has been shown").
    private func phraseStart(_ place: Int) -> Int {
        guard InvokingWords.provenVerbs.contains(words[place].text) else {
            return nounPhraseStart(place)
        }
        var start = place
        while start > 0, place - start < 3, !words[start].followsPunctuation,
            InvokingWords.auxiliaries.contains(words[start - 1].text)
                || words[start - 1].text.hasSuffix("ly")
        {
            start -= 1
        }
        return start
    }

    /// Where the noun's adjectives and its determiner begin.
    private func nounPhraseStart(_ place: Int) -> Int {
        guard InvokingWords.sources.contains(words[place].text) else { return place }
        var start = place
        while start > 0, place - start < 5, !words[start].followsPunctuation {
            let word = words[start - 1].text
            guard InvokingWords.isBeforeNoun(word) else { break }
            start -= 1
            if InvokingWords.determiners.contains(word) && word != "of" { break }
        }
        return start
    }
}
