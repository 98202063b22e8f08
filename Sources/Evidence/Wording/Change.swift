import Claims

/// A word that says which way something goes, and whether it is denied.
struct Change: Sendable, Hashable {
    /// Which way.
    let direction: Claim.Direction
    /// Its place among the words of the statement.
    let word: Int
    /// Whether a word before it in the same clause denies it ("did not reduce").
    let isDenied: Bool
}

/// The words of change in a run of words, in order.
func changes(in words: [Word]) -> [Change] {
    words.indices.compactMap { place in
        guard let direction = direction(at: place, in: words) else { return nil }
        // "does not completely prevent" says neither that it does nor that it does not.
        if place > 0, completely.contains(words[place - 1].lower), isDenied(place, in: words) {
            return nil
        }
        return Change(
            direction: direction, word: place, isDenied: isDenied(place, in: words))
    }
}

/// The direction a word states, or `nil`.
///
/// "risk factor" and "more than 40 patients" state none, so "more" and "less" count only before a word.
private func direction(at place: Int, in words: [Word]) -> Claim.Direction? {
    let word = words[place]
    if ["more", "less", "fewer"].contains(word.lower) {
        // "The difference was more pronounced" says nothing of what differs.
        guard place + 1 < words.count, !words[place + 1].isNumber,
            !showing.contains(words[place + 1].lower)
        else { return nil }
        if words[place + 1].lower == "than" {
            // "quite less than in the controls" compares, "more than 40 patients" counts.
            guard place > 0, place + 2 < words.count, !words[place + 2].isNumber,
                degreeWords.contains(words[place - 1].lower)
            else { return nil }
        }
    }
    if let way = phrasal[word.lower] {
        // "went up", "brought the number down": the verb before says that something moves.
        return words[max(0, place - 4)..<place].contains {
            $0.clause == word.clause && way.verbs.contains($0.stem)
        } ? way.direction : nil
    }
    if ["high", "low"].contains(word.lower) {
        // "significantly high in group A" compares, "a high dose" does not.
        guard place > 0, words[place - 1].lower == "significantly" else { return nil }
        return word.lower == "high" ? .increase : .decrease
    }
    if let sign = signs[word.lower] {
        // "positively associated", "inversely correlated": the sign of a relation.
        guard words[place...].dropFirst().prefix(2).contains(where: { isRelation($0.lower) })
        else { return nil }
        return sign
    }
    if isNoTurn(at: place, in: words) || isDoer(word) { return nil }
    // "grew shorter": the verb says that it came to be so, and the next word what.
    if word.stem == growing, place + 1 < words.count,
        directionsByWord[words[place + 1].lower] != nil
    {
        return nil
    }
    return directionsByWord[word.lower] ?? directionsByStem[word.stem]
}

/// How plainly something is seen, which is no amount of it.
private let showing: Set<String> = [
    "pronounced", "marked", "evident", "apparent", "striking", "noticeable", "prominent", "visible",
    "dramatic", "obvious",
]

/// Whether a word that may say which way something goes names a thing here, or says something else.
private func isNoTurn(at place: Int, in words: [Word]) -> Bool {
    let word = words[place]
    // "the accelerated group" is a name.
    if place + 1 < words.count,
        armWords.contains(words[place + 1].lower),
        word.lower.hasSuffix("ed")
    {
        return true
    }
    // "no longer" says that something ended.
    if word.lower == "longer", place > 0, ["no", "any"].contains(words[place - 1].lower) {
        return true
    }
    // "nasal drops" are things; only the singular and the verb forms say that something fell.
    if word.lower == "drops" { return true }
    // "the risk of falling", "had a fall", "falls occurred": what happens to people, and no turn.
    if word.stem == "fall", place > 0,
        words[place - 1].lower == "of" || words[max(0, place - 2)].lower == "had"
    {
        return true
    }
    if word.lower == "falls", place + 1 < words.count,
        ["occurred", "were", "among", "per", "happened"].contains(words[place + 1].lower)
    {
        return true
    }
    // "ease of use" is a measure, a "double dose" or "double blind" a way of doing it.
    if word.lower == "ease", place + 1 < words.count, words[place + 1].lower == "of" { return true }
    if word.lower == "double", place + 1 < words.count,
        ["blind", "blinded", "dose", "dummy", "masked"].contains(words[place + 1].lower)
    {
        return true
    }
    return false
}

private let growing: Term = root(of: "grow")

/// "a promoter", "inhibitors": a thing that is named after what it does, here or not.
private func isDoer(_ word: Word) -> Bool {
    func endsAsDoer(_ text: String) -> Bool { text.hasSuffix("er") || text.hasSuffix("or") }
    return endsAsDoer(singular(word.lower)) && !endsAsDoer(word.stem)
        && directionsByWord[word.lower] == nil
}

/// The little words that turn a verb of moving into one of change, each with the verbs it does so for.
private let phrasal: [String: (direction: Claim.Direction, verbs: Set<Term>)] = [
    "up": (
        .increase,
        Set(
            ["go", "push", "drive", "bump", "tick", "edge", "creep", "send", "shoot"].map {
                root(of: $0)
            })
    ),
    "down": (
        .decrease,
        Set(
            ["go", "push", "drive", "bring", "come", "keep", "tick", "edge", "send", "get"].map {
                root(of: $0)
            })
    ),
]

/// Words that give a relation its sign.
private let signs: [String: Claim.Direction] = [
    "positively": .increase, "positive": .increase, "directly": .increase, "negatively": .decrease,
    "negative": .decrease, "inversely": .decrease, "inverse": .decrease,
]

private func isRelation(_ word: String) -> Bool {
    word.hasPrefix("associat") || word.hasPrefix("correlat") || word.hasPrefix("relat")
}

/// Words before "less than" that show that two amounts are compared.
private let degreeWords: Set<String> = [
    "significantly", "was", "were", "much", "far", "quite", "considerably", "markedly", "slightly",
    "substantially", "is", "are",
]

/// Whether a word is denied by one of the four words before it in its clause.
///
/// Words that only carry the denial on do not count among the four: "did not result in a statistically
/// significant improvement", "none of the four groups showed an increase".
func isDenied(_ place: Int, in words: [Word]) -> Bool {
    var at = place - 1
    var steps = 0
    while at >= 0, steps < 4, words[at].clause == words[place].clause {
        if denyingWords.contains(words[at].lower), !deniesNounAlone(at, before: place, in: words) {
            // "not only reduced" and "no less" do not deny.
            return
                !(at + 1 < words.count && ["only", "less", "fewer"].contains(words[at + 1].lower))
        }
        if !carryingWords.contains(words[at].lower) { steps += 1 }
        at -= 1
    }
    // "However, none of the four groups": whoever they are, it is denied of all of them.
    return words[..<place].contains { $0.lower == "none" && $0.clause == words[place].clause }
}

/// Whether a denial is of the noun behind it and leaves the verb alone: "lack of sleep raises", "a week without
/// a phone lowers", "heart failure increases".
private func deniesNounAlone(_ denial: Int, before place: Int, in words: [Word]) -> Bool {
    let next = words[denial + 1].lower
    switch words[denial].lower {
    case "failure": return next != "to"
    // "Father absence raised", "such a lack is".
    case "lack", "absence":
        if next != "of" { return true }
    case "without": break
    case "no" where denial > 0 && words[denial - 1].lower == "with": break
    default: return false
    }
    guard
        let noun = words[denial + 1..<place].firstIndex(where: {
            isContent($0) && !carryingWords.contains($0.lower)
        })
    else { return false }
    // "those without insurance were screened less often"
    return isFinite(words[place].lower)
        || words[noun..<place].contains { auxiliaries.contains($0.lower) }
}

/// Verbs that open what is said of the noun before them, now or to come.
private let auxiliaries: Set<String> = auxiliaryVerbs.union(["will", "may", "might"])

/// Whether a word of change has the form of a verb that says what happens or happened.
private func isFinite(_ word: String) -> Bool {
    ["fell", "rose", "grew", "cut"].contains(word) || word.hasSuffix("ed")
        || word.hasSuffix("s") && !["ss", "ions", "ments", "ings"].contains { word.hasSuffix($0) }
}

/// Adverbs with which a denial leaves a part over.
private let completely: Set<String> = [
    "completely", "fully", "entirely", "totally", "always", "solely", "wholly",
]

/// Words between a denial and what it denies that add nothing of their own.
private let carryingWords: Set<String> = [
    "result", "in", "lead", "to", "a", "an", "any", "the", "statistically", "significant",
    "significantly", "clinically", "meaningful", "show", "showed", "demonstrate", "have", "been",
    "associated", "with",
]

/// Words that turn what a clause says into its opposite.
let plainNegations: Set<String> = [
    "not", "no", "never", "neither", "nor", "cannot", "didn", "doesn", "don", "isn", "wasn",
    "weren",
    "aren", "hasn", "haven", "hadn", "couldn", "wouldn", "won",
]

let denyingWords: Set<String> = plainNegations.union([
    "without", "can't", "fail", "failed", "fails", "failure", "unable", "lack", "lacks", "lacked",
    "absence",
])

/// Words for nobody and nothing, which deny what is said of them.
let emptyWords: Set<String> = ["none", "nobody", "nothing", "nowhere"]

private let directionsByWord: [String: Claim.Direction] = [
    "higher": .increase, "greater": .increase, "more": .increase, "larger": .increase,
    "longer": .increase, "denser": .increase, "heavier": .increase, "thicker": .increase,
    "thinner": .decrease, "lower": .decrease, "less": .decrease, "fewer": .decrease,
    "smaller": .decrease, "shorter": .decrease, "lesser": .decrease, "better": .better,
    "worse": .worse, "superior": .better,
    "rose": .increase, "risen": .increase, "grew": .increase, "fell": .decrease,
    "fallen": .decrease,
    // Only these forms: "diet-induced obesity" and "activated cells" are things.
    "induces": .increase, "induce": .increase, "inducing": .increase, "activates": .increase,
    "activate": .increase, "activating": .increase, "potentiates": .increase,
    "encourages": .increase, "encourage": .increase, "facilitates": .increase,
    "sped": .increase, "hastened": .increase, "hastens": .increase,
    "prevents": .decrease, "prevent": .decrease, "prevented": .decrease,
    "preventing": .decrease, "deactivates": .decrease, "inactivates": .decrease,
    "impedes": .decrease, "hinders": .decrease, "discourages": .decrease,
    "cuts": .decrease, "cut": .decrease, "eases": .better, "eased": .better,
    "rarer": .decrease, "scarcer": .decrease, "commoner": .increase, "likelier": .increase,
    "stronger": .increase, "weaker": .decrease, "climbed": .increase, "slumped": .decrease,
    "dipped": .decrease, "tumbled": .decrease, "shed": .decrease, "trimmed": .decrease,
    "destroyed": .decrease, "destroys": .decrease, "bigger": .increase, "cheaper": .decrease,
    "safer": .better, "happier": .better, "fitter": .better,
]

/// By the stem of the verbs that turn a measure, of nouns made of them, and of words that only sources use so.
private let directionsByStem: [Term: Claim.Direction] = {
    let ofSources: [(Claim.Direction, String)] = [
        (.increase, "elevation enhancement prolongation promote elicit"),
        (.decrease, "reduction suppression inhibition"),
        (.better, "improvement relief"),
        (.worse, "impairment"),
    ]
    var table: [Term: Claim.Direction] = [:]
    for (direction, words) in Lexicon.turning + ofSources {
        for word in words.split(whereSeparator: \.isWhitespace) {
            table[root(of: String(word))] = direction
        }
    }
    return table
}()
