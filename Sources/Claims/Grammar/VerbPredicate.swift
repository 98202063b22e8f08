import Prose
import Quantities

/// Whether a word may be a verb of effect.
func mayBeVerb(_ token: Token) -> Bool {
    token.has(WordClass.effect.union(.light)) || token.key == Words.went || token.bears([.leaves])
}

/// A verb of effect that is used as one: not as a noun, an adjective or an aim.
///
/// "increase" is a verb after *can*, a noun after *the*; "improved" is a verb after *massage*, an
/// adjective after *noticed*. Only the words beside it are asked, so the answer can be explained.
func verbPredicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    let token = clause.tokens[place]
    let isAway = token.bears([.leaves]) && vanishes(place, in: clause)
    guard token.has(WordClass.effect.union(.light)) || token.key == Words.went || isAway else {
        return nil
    }
    // "decline to name": a verb of change with an infinitive behind it tells of no change.
    if token.has([.decreases]), !token.has([.alsoNoun]), clause.after(place)?.has([.to]) == true,
        opensInfinitive(place + 2, in: clause)
    {
        return nil
    }
    // "how people drive": without an object it moves nothing.
    if token.bears([.transitive]), clause.after(place).map({ $0.isSign(".") }) ?? true,
        !token.has([.participle, .gerund])
    {
        return nil
    }
    guard !governsVerb(place, in: clause), !clause.isAnatomical(place), !isAhead(place, in: clause),
        !isPluralSubject(place, in: clause), !isPrice(place, in: clause),
        !fallsInto(place, in: clause), !haltsSomewhere(place, in: clause),
        !MadeDeed.begins(at: place, in: clause)
    else { return nil }
    // "saw no benefit", "produces more heat than": the noun or the comparative speaks.
    if token.has([.light]), let next = clause.after(place), next.bears([.scant]) { return nil }
    if token.has([.causes]), comparesObject(of: place, in: clause) { return nil }
    guard let use = verbUse(of: place, in: clause, after: last) else { return nil }
    var classes = isAway ? [.decreases] : token.classes
    if !isAway, token.has([.light]),
        !token.has(.effect) || use.form == .active && objectNoun(after: place, in: clause) != nil
    {
        guard let noun = objectNoun(after: place, in: clause) else { return nil }
        classes.formUnion(clause.tokens[noun].classes)
    }
    if token.key == Words.went, !isAway {
        guard clause.tokens[place...].prefix(3).contains(where: { $0.key == Words.from }) else {
            return nil
        }
    }
    if let next = clause.after(place), next.has([.secondPerson]), !next.bears([.possessive]),
        !token.has([.light])
    {
        return nil
    }
    var start = groupStart(place, in: clause)
    let idle = IdleDeed(before: start, in: clause)
    if let idle { start = idle.start }
    let form = startsWithGerund(start..<place, in: clause) ? .participle : use.form
    let shares =
        use.sharesSubject || form == .participle || (last != nil && isJoined(start, in: clause))
    return Predicate(
        form: form, group: start..<(place + 1), head: place, classes: classes,
        isNegated: isNegated(start..<place, in: clause) || startsWithNo(after: place, in: clause)
            || idle?.denies == true,
        sharesSubject: shares)
}

/// "The Greens lead with 44 per cent", "led by four points": who is ahead, and nothing they bring about.
private func isAhead(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tokens[place].has([.causes]), leads.contains(clause.tokens[place].key),
        place + 2 < clause.tokens.count,
        case let next = clause.tokens[place + 1],
        next.key == Words.with || next.key == Words.by
    else { return false }
    return clause.tokens[(place + 2)...].prefix(3).contains { clause.quantity(at: $0) != nil }
}

private let leads = WordSet("lead leads led leading")

/// "the tax cuts helped families", "the new limits led to": a verb in the past right behind makes a plural noun of it.
private func isPluralSubject(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard place > 0, token.has([.thirdPerson]) else { return false }
    var next = place + 1
    while next < clause.tokens.count, clause.isAdverb(clause.tokens[next]) { next += 1 }
    guard next < clause.tokens.count, case let verb = clause.tokens[next], verb.has([.past]),
        verb.has(WordClass.effect.union([.verb, .light])), !verb.has([.adverb, .determiner])
    else { return false }
    // "lowers raised blood pressure" has an object; "stair lifts led to" has none between two verbs.
    return token.has([.alsoNoun])
        || clause.after(next)?.has([.preposition, .to, .determiner]) == true
}

/// "produces ten times more emissions than chicken": more of it, and no change.
private func comparesObject(of place: Int, in clause: Clause) -> Bool {
    var index = place + 1
    while index < clause.tokens.count, index - place < 6 {
        let token = clause.tokens[index]
        if token.has([.comparative]), clause.after(index).map({ !$0.has([.comparator]) }) ?? false {
            return clause.tokens[index...].prefix(8).indices.contains {
                opensComparand($0, in: clause)
            }
        }
        if clause.quantity(at: token) == nil, !clause.isAdverb(token) { return false }
        index += 1
    }
    return false
}

/// *helping to reduce*: the group hangs on the main clause as its first word does.
private func startsWithGerund(_ group: Range<Int>, in clause: Clause) -> Bool {
    group.first.map { clause.tokens[$0].has([.gerund]) } ?? false
}

/// Whether a verb group stands right after a conjunction or comma: it shares the subject before it.
private func isJoined(_ start: Int, in clause: Clause) -> Bool {
    guard start > 0, clause.openingOfAside(endingAt: start - 1) == nil else { return false }
    return clause.tokens[start - 1].has([.conjunction])
        || clause.tokens[start - 1].isSign(",")
}

private func startsWithNo(after place: Int, in clause: Clause) -> Bool {
    clause.after(place)?.key == Words.no
}

/// *helps reduce*: the verb that follows speaks, not *helps*.
private func governsVerb(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.has([.helps]) else { return false }
    var next = place + 1
    while next < clause.tokens.count,
        clause.isAdverb(clause.tokens[next]) || clause.tokens[next].has([.to])
    {
        next += 1
    }
    return next < clause.tokens.count && clause.tokens[next].has([.base])
        && !clause.tokens[next].has([.determiner, .preposition])
}

/// The noun that gives a light verb its meaning: *relief* in *provides immediate back pain relief*.
func objectNoun(after place: Int, in clause: Clause) -> Int? {
    var index = place + 1
    while index < clause.tokens.count, index - place < 9 {
        let token = clause.tokens[index]
        if token.kind == .sign && !token.isSign(",") { return nil }
        if token.has([.effectNoun, .changeNoun]), !isVerbAhead(index, in: clause) { return index }
        if token.has([.modal, .be, .relative, .subordinator, .to]) { return nil }
        index += 1
    }
    return nil
}

private func isVerbAhead(_ index: Int, in clause: Clause) -> Bool {
    clause.tokens[index].has([.thirdPerson]) && clause.after(index)?.has([.determiner]) == true
}

/// Whether a word behind *to* is a verb: one the lexicon knows, or one with an object of its own.
private func opensInfinitive(_ place: Int, in clause: Clause) -> Bool {
    guard place + 1 < clause.tokens.count, clause.tokens[place].kind == .word,
        clause.quantity(at: clause.tokens[place]) == nil, !clause.tokens[place].has([.determiner])
    else { return false }
    return clause.tokens[place].has([.base]) || clause.tokens[place + 1].has([.determiner])
        || clause.tokens[place + 1].bears([.possessive])
}

/// "costs £29", "the cost of": only what costs jobs or lives takes something away.
private func isPrice(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.key == WordKey(constant: "cost") || token.key == WordKey(constant: "costs") else {
        return false
    }
    guard let next = clause.after(place), next.kind == .word || next.kind == .number else {
        return true
    }
    if next.has([.preposition, .pronoun, .be]) || next.key == WordKey(constant: "nothing")
        || next.key == WordKey(constant: "money")
    {
        return true
    }
    return clause.tokens[place...].dropFirst().prefix(3).contains { word in
        word.has([.comparative])
            || clause.quantity(at: word).map { clause.allQuantities[$0].kind == .money } ?? false
    }
}
