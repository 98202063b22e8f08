import Prose
import Quantities

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
    guard let use = use(of: place, in: clause, after: last) else { return nil }
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

/// "rats treated with saline": a preposition right behind a verb that needs an object makes it describe.
private func lacksObject(_ place: Int, in clause: Clause) -> Bool {
    var next = place + 1
    while next < clause.tokens.count, clause.isAdverb(clause.tokens[next]) { next += 1 }
    guard next < clause.tokens.count else { return false }
    return clause.tokens[next].has([.preposition])
        && !clause.tokens[next].has([.determiner, .pronoun])
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

private func use(
    of place: Int, in clause: Clause, after last: Predicate?
) -> (form: Predicate.Form, sharesSubject: Bool)? {
    let token = clause.tokens[place]
    guard let previousPlace = clause.before(place) else {
        // A sentence that begins with its verb is advice, unless it completes the words before its list.
        let completes = clause.isListItem && token.has([.base, .thirdPerson])
        return completes && !isNounHere(place, in: clause) ? (.active, false) : nil
    }
    let previous = clause.tokens[previousPlace]
    let isJoined = previous.has([.conjunction]) || previous.isSign(",")
    if token.has([.gerund]), !token.has([.base]) {
        if previous.has([.be]) { return (.active, false) }
        if previous.key == Words.without || previous.key == Words.by, last != nil {
            return (.participle, true)
        }
        guard hasFiniteVerb(before: place, in: clause) else { return nil }
        if previous.isSign(","), place > 2 { return (.participle, true) }
        return isJoined && last?.form == .participle ? (.participle, true) : nil
    }
    if token.has([.participle]), previous.has([.be]) {
        // "are created equal" tells of no cause; "are caused by" does.
        let namesCause = clause.tokens[place...].prefix(6).contains { $0.key == Words.by }
        return token.has([.causes]) && !namesCause ? nil : (.passive, false)
    }
    if token.has([.past, .participle]), previous.has([.have]) { return (.active, false) }
    if token.has([.base]),
        let found = baseUse(of: place, previous: previousPlace, in: clause, after: last)
    {
        return found
    }
    if token.has([.thirdPerson]) {
        if token.has([.alsoNoun]), isNounHere(place, in: clause) { return nil }
        if clause.isFollowedByVerb(place) || namesThings(place, in: clause) { return nil }
        if isJoined, let last, last.form != .nominal { return (.active, true) }
        // "training reduced falls", "cuts falls by a fifth": right behind a verb it is a noun.
        if token.has([.alsoNoun]),
            last?.head == previousPlace
                || previous.has([.past]) && !previous.has([.alsoNoun])
                    && previous.has(WordClass.effect.union([.verb]))
        {
            return nil
        }
        return clause.endsNounPhrase(at: previousPlace) && !isModifier(previousPlace, in: clause)
            ? (.active, false) : nil
    }
    if token.has([.past]) {
        if token.bears([.transitive]), token.has([.participle]), lacksObject(place, in: clause) {
            return nil
        }
        if !isJoined, describesWithPhrase(place, in: clause) { return nil }
        if isJoined, let last, !startsNounPhrase(place, in: clause) {
            return (last.form == .passive ? .passive : .active, true)
        }
        guard clause.endsNounPhrase(at: previousPlace), !describesBehind(previousPlace, in: clause),
            !isLeftBehind(place, in: clause), !describesBefore(place, in: clause)
        else { return nil }
        if previous.has([.demonstrative]), describesNoun(place, in: clause) { return nil }
        return isModifier(previousPlace, in: clause) ? nil : (.active, false)
    }
    return nil
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

/// "to make up for a day lost": nothing follows that could be lost, and the sentence has its verb.
private func isLeftBehind(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.bears([.loses, .gains]), clause.after(place).map({ $0.kind == .sign }) ?? true
    else {
        return false
    }
    return clause.tokens[..<place].contains { $0.has(.auxiliary) }
}

/// "periods of rest", "drugs for asthma": the noun before the preposition says whether a phrase is of many.
private func headLooksPlural(_ last: Int, in clause: Clause) -> Bool {
    var place = last
    while place > 1, last - place < 4 {
        let token = clause.tokens[place]
        if token.key == Words.of || token.key == Words.for {
            return clause.looksPlural(clause.tokens[place - 1])
        }
        guard token.kind == .word, !token.has([.preposition, .conjunction]) else { return false }
        place -= 1
    }
    return false
}

/// Whether the main verb has been said: only then can a participle hang on it.
private func hasFiniteVerb(before place: Int, in clause: Clause) -> Bool {
    (0..<place).contains { index in
        let token = clause.tokens[index]
        if token.has([.modal, .be, .have, .doAuxiliary]) || clause.isFiniteVerb(token) {
            return true
        }
        guard index > 0, token.has([.thirdPerson, .past, .base]),
            !token.has([.determiner, .preposition])
        else { return false }
        return clause.endsNounPhrase(clause.tokens[index - 1])
            && token.has(WordClass.effect.union([.verb, .light, .reports]))
    }
}

/// The use of a form that may be an infinitive, a plural present or a noun.
private func baseUse(
    of place: Int, previous previousPlace: Int, in clause: Clause, after last: Predicate?
) -> (form: Predicate.Form, sharesSubject: Bool)? {
    let token = clause.tokens[place]
    let previous = clause.tokens[previousPlace]
    if previous.has([.modal, .doAuxiliary]) { return (.active, false) }
    if previous.has([.helps]) { return (.active, last.map { $0.form == .participle } ?? false) }
    if previous.has([.to]) {
        guard let governor = clause.before(previousPlace) else { return nil }
        let word = clause.tokens[governor]
        let governs =
            word.has([.helps, .raising])
            || ((word.has([.governsInfinitive]) || word.bears([.supposes]))
                && word.has([.participle]))
            || word.key == Words.able || word.key == Words.likely
            || IdleDeed(before: previousPlace, in: clause) != nil
        return governs ? (.active, false) : nil
    }
    // "lower back pain", "stop signs": without a helper before it, this one is an adjective.
    if token.key == Words.lower {
        let isJoined = previous.has([.conjunction]) || previous.isSign(",")
        let acts =
            clause.after(place)?.has([.determiner, .pronoun]) == true
            && clause.looksPlural(previous)
        let goesOn =
            isJoined
            && last.map { $0.form == .active && clause.tokens[$0.head].has([.base]) } ?? false
        guard acts || goesOn || lowers(place, in: clause) else { return nil }
        return (.active, goesOn)
    }
    if previous.has([.conjunction]) || previous.isSign(",") {
        guard let last, last.form == .active, clause.tokens[last.head].has([.base]),
            !isNounHere(place, in: clause)
        else { return nil }
        return (.active, true)
    }
    guard clause.looksPlural(previous) || headLooksPlural(previousPlace, in: clause),
        !isNounHere(place, in: clause)
    else { return nil }
    return (.active, false)
}

/// "Statins lower cholesterol": behind a plural that opens the sentence, where no other verb is.
private func lowers(_ place: Int, in clause: Clause) -> Bool {
    let tokens = clause.tokens
    guard place > 0, place < 6, clause.looksPlural(tokens[place - 1]),
        let next = clause.after(place),
        next.kind == .word,
        !next.has([.preposition, .conjunction, .comparator, .adverb, .bodyPart])
    else { return false }
    let isBare = tokens[..<place].allSatisfy {
        $0.kind == .word && !$0.has(.auxiliary)
            && !$0.has([.preposition, .subordinator, .relative, .comparator, .conjunction, .past])
    }
    return isBare
        && !tokens[(place + 1)...].prefix { !$0.isSign(",") && !$0.isSign(";") }.contains {
            $0.has(.auxiliary) || clause.isFiniteVerb($0)
                || $0.has([.past]) && !$0.has([.participle])
        }
}

/// Whether a word that may be a noun or a verb is followed as a noun is.
private func isNounHere(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tokens[place].has([.alsoNoun]) else { return false }
    guard let next = clause.after(place) else { return true }
    if next.kind == .sign { return true }
    if let previous = clause.before(place),
        clause.tokens[previous].has([.determiner, .preposition])
    {
        return true
    }
    // "results in" and "results from" are verbs.
    if clause.tokens[place].has([.causes]), [Words.in, Words.from].contains(next.key) {
        return false
    }
    return next.has([.preposition, .be, .have, .modal, .conjunction]) && next.key != Words.by
}

/// "Hearing aids slow", "eye drops limit": these words are things where a verb of change follows them.
private func namesThings(_ place: Int, in clause: Clause) -> Bool {
    let key = clause.tokens[place].key
    guard key == WordKey(constant: "aids") || key == WordKey(constant: "drops"),
        let next = clause.after(place)
    else { return false }
    return next.has([.base]) && next.has(WordClass.effect)
}

private func startsNounPhrase(_ place: Int, in clause: Clause) -> Bool {
    guard let next = clause.after(place) else { return false }
    return next.kind == .word && next.has([.listNoun])
}

/// Whether a word only bends the noun after it (an adjective that the lexicon knows).
private func isModifier(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    return token.has([.evaluative, .significance, .comparative]) && !token.has([.people])
}
