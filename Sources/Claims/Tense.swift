package import Prose

/// Whether a sentence tells what once happened: a past among its verbs, and no present that holds for good.
///
/// "Half were given hearing aids" and "Depression fell by 30% among winners" do; "Breakfast raises marks by 12%",
/// "Robots have replaced half of them" and "What fell was cheap and is dear" do not.
func isToldInPast(_ words: [Token], in text: PlainText) -> Bool {
    words.indices.contains { isPast($0, words, in: text) }
        && !words.indices.contains { isPresent($0, words, in: text) }
}

/// Whether words of an article tell what once happened; no more of them is read than a person would take in.
package func tellsPast(_ range: TextRange, in article: Article) -> Bool {
    let front = TextRange(range.start, min(range.end, range.start + 600))
    let words = tokens(in: article.text, within: front).filter { $0.kind != .sign }
    return isToldInPast(words, in: article.text)
}

/// "fell", "was", "did", and what looks like a past and is in no list: "they sprouted".
private func isPast(_ place: Int, _ words: [Token], in text: PlainText) -> Bool {
    let word = words[place]
    if pasts.contains(word.key) { return true }
    if word.has([.past]) { return true }
    guard place > 0, word.classes.isEmpty, word.traits.isEmpty, !word.isCapitalised,
        word.range.length > 4, text[word.range].hasSuffix("ed"),
        !words[place - 1].has([.determiner, .preposition, .comparative])
    else { return false }
    return place + 1 == words.count
        || words[place + 1].has([
            .determiner, .preposition, .pronoun, .adverb, .to, .negation, .comparative,
            .conjunction,
        ]) || words[place + 1].kind == .number
}

/// "is", "has fallen", "may", "raises" and "they raise", not the noun in "costs fell" and the verb in "did raise".
private func isPresent(_ place: Int, _ words: [Token], in text: PlainText) -> Bool {
    let word = words[place]
    if presents.contains(word.key) { return true }
    let before = place > 0 ? words[place - 1] : nil
    let after = place + 1 < words.count ? words[place + 1] : nil
    guard !word.has([.past, .participle, .alsoNoun, .preposition, .adverb, .comparative]),
        word.has(WordClass.effect.union([.verb, .light, .reports, .perceives, .have]))
    else { return false }
    // "Costs fell", "heard talks": a noun stands before a verb, behind one, or behind what opens a noun phrase.
    if let after, after.has([.past, .modal]) || pasts.contains(after.key) { return false }
    guard let before,
        !before.has([
            .determiner, .preposition, .to, .modal, .doAuxiliary, .be, .past, .participle, .gerund,
        ]), !pasts.contains(before.key)
    else { return false }
    // "lessons and breaks": the second of two things.
    if before.has([.conjunction]), place > 1, words[place - 2].classes.isEmpty,
        text[words[place - 2].range].hasSuffix("s")
    {
        return false
    }
    // "logged 9,400 dips": behind a number it is a noun.
    if word.has([.thirdPerson]) { return before.kind != .number }
    return word.has([.base]) && (before.has([.people, .pronoun]) || before.kind == .number)
}

private let pasts = WordSet(
    "was were wasn't weren't had hadn't did didn't began stood wore fed drew rode")
private let presents = WordSet(
    """
    is are isn't aren't am has hasn't have haven't do does don't doesn't can cannot can't may will won't must
    """)
