import Prose

/// "shows improved mobility": behind a verb that shows or makes, a participle describes the noun ahead.
///
/// Behind a plural that could be a verb, as in "rates dropped", and behind a gerund it is the verb itself.
func describesBehind(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.has(WordClass.effect.union([.perceives, .reports, .light, .verb])),
        !token.has([.measureNoun, .people, .anaphor])
    else { return false }
    if token.has([.reports, .light, .perceives]) { return true }
    if token.has([.alsoNoun]) { return false }
    // "the number of patients treated rose"
    if place > 0, describesBefore(place, in: clause), clause.looksPlural(clause.tokens[place - 1]) {
        return false
    }
    // "applying sustained pressure", but "balance training reduced falls".
    if token.has([.gerund]) {
        return place == 0 || clause.tokens[place - 1].kind == .sign
            || clause.tokens[place - 1].has([.preposition])
    }
    return !token.has([.thirdPerson])
}

/// "The number of patients treated rose": right before a verb in the past, a participle describes the noun before it.
func describesBefore(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tokens[place].has([.participle]), let next = clause.after(place) else {
        return false
    }
    return next.has([.past]) && !next.has([.participle, .preposition, .comparative])
        && next.has(WordClass.effect.union([.verb, .light]))
}

/// "This enhanced circulation": a participle between *this* and a noun describes it.
func describesNoun(_ place: Int, in clause: Clause) -> Bool {
    guard let next = clause.after(place) else { return false }
    return next.kind == .word && !next.has([.determiner, .preposition, .pronoun])
        && !clause.isAdverb(next)
}
