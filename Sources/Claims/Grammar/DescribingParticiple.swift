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

/// "Days lost to sickness fell", "carbon dissolved in the water was": with a phrase of its own and the verb of the clause
/// behind it, a participle describes the noun before it.
func describesWithPhrase(_ place: Int, in clause: Clause) -> Bool {
    let tokens = clause.tokens
    guard tokens[place].has([.participle]), let next = clause.after(place),
        next.has([.preposition, .to]), !next.has([.determiner, .particle, .comparator]),
        clause.quantity(at: next) == nil, timePhrase(at: place + 1, in: clause) == nil
    else { return false }
    for verb in (place + 2)..<max(place + 2, min(place + 12, tokens.count)) {
        let token = tokens[verb]
        if clause.quantity(at: token) != nil
            || token.kind == .sign && !token.isSign("-") && !token.isSign("'")
            || token.has([.conjunction, .relative, .subordinator, .comparator])
                && !token.has([.determiner])
        {
            return false
        }
        guard verb > place + 2, clause.endsNounPhrase(tokens[verb - 1]) else { continue }
        if token.has([.be, .have, .modal, .doAuxiliary]), token.key != Words.be { return true }
        if token.has([.past]), !token.has([.participle, .comparative, .preposition]),
            token.has(WordClass.effect.union([.verb, .light]))
        {
            return true
        }
    }
    return false
}

/// "This enhanced circulation": a participle between *this* and a noun describes it.
func describesNoun(_ place: Int, in clause: Clause) -> Bool {
    guard let next = clause.after(place) else { return false }
    return next.kind == .word && !next.has([.determiner, .preposition, .pronoun])
        && !clause.isAdverb(next)
}
