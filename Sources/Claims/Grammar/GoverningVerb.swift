import Prose
import Quantities

/// The verb that links a subject to the adjective at a place, over adverbs, amounts and *no*.
func linkingVerb(before place: Int, in clause: Clause) -> Int? {
    var index = place - 1
    while index >= 0, place - index < 8 {
        let token = clause.tokens[index]
        if token.bears([.links])
            || token.has([.raising]) && token.has([.past, .participle, .thirdPerson, .base])
        {
            return index
        }
        let passes =
            token.key == WordKey(constant: "now") || token.key == WordKey(constant: "any")
            || clause.isAdverb(token) || clause.isNot(token)
            || clause.quantity(at: token) != nil
            || token.has([.comparative]) || token.bears([.scant]) || token.key == Words.as
            || token.bears([.equates])
            || token.key == WordKey(constant: "the") || token.key == WordKey(constant: "times")
            // "far better at", "much the same"
            || token.key == WordKey(constant: "far") || token.key == WordKey(constant: "much")
        guard passes else { return nil }
        index -= 1
    }
    return nil
}

/// The finite verb whose complement holds the comparative at a place: *uses* in "uses 20% less power".
func governingVerb(of place: Int, in clause: Clause) -> Int? {
    var index = place - 1
    while index > 0, place - index < 9 {
        let token = clause.tokens[index]
        if clause.quantity(at: token) == nil {
            if token.kind == .sign && !token.isSign("%") { return nil }
            if token.has([.preposition, .relative, .subordinator, .conjunction, .be]),
                !token.has([.determiner]), !(token.key == Words.as && index == place - 1)
            {
                return nil
            }
            if isFiniteVerb(index, in: clause) || goesOn(index, in: clause)
                || clause.quantity(at: clause.tokens[place]) == nil
                    && isUnlistedPast(index, in: clause)
            {
                return index
            }
        }
        index -= 1
    }
    return nil
}

/// "has made staff more productive", "are buying less meat": the verb stands behind *have* or *be*.
func goesOn(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.has([.gerund, .participle]), !token.has([.base]), token.has([.verb, .light]),
        let before = clause.before(place)
    else { return false }
    return token.has([.gerund])
        ? clause.tokens[before].has([.be])
        : token.bears([.makes]) && clause.tokens[before].has([.have])
}

/// Whether the word at a place is a finite verb of any sense, by what stands before it.
///
/// Most words are no verb at all, which is told at a glance where it is asked.
@inline(__always)
func isFiniteVerb(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    return place > 0 && token.has([.base, .past, .thirdPerson, .have])
        && token.has(
            WordClass.effect.union([.verb, .light, .reports, .perceives, .have, .association]))
        && isVerbInPlace(place, in: clause)
}

private func isVerbInPlace(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard !clause.isFollowedByVerb(place), let before = clause.before(place) else { return false }
    let previous = clause.tokens[before]
    if previous.has([.modal, .doAuxiliary]) { return true }
    if token.has([.thirdPerson]) && token.has([.alsoNoun]) && !previous.has([.pronoun, .relative]) {
        return clause.endsNounPhrase(previous) && !clause.looksPlural(previous)
    }
    if token.has([.base]), !token.has([.past]) {
        return clause.quantity(at: previous) != nil || clause.looksPlural(previous)
            || previous.has([.relative])
    }
    return clause.endsNounPhrase(previous) || previous.has([.relative]) || previous.isSign(",")
        || namesArm(before, in: clause)
}

/// The *A* of "Group A", which is no article.
private func namesArm(_ place: Int, in clause: Clause) -> Bool {
    clause.tokens[place].isCapitalised && clause.tokens[place].range.length == 1 && place > 0
        && clause.tokens[place - 1].bears([.arm])
}
