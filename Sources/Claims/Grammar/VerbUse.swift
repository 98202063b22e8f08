import Prose
import Quantities

/// The form a verb stands in, and whether its subject is that of the verb before it.
typealias VerbUse = (form: Predicate.Form, sharesSubject: Bool)

/// How a word of effect is used as a verb; `nil` where it is a noun, an adjective or describes another word.
func verbUse(of place: Int, in clause: Clause, after last: Predicate?) -> VerbUse? {
    let token = clause.tokens[place]
    guard let before = clause.before(place) else {
        // A sentence that begins with its verb is advice, unless it completes the words before its list.
        let completes = clause.isListItem && token.has([.base, .thirdPerson])
        return completes && !isNounHere(place, in: clause) ? (.active, false) : nil
    }
    let previous = clause.tokens[before]
    if token.has([.gerund]), !token.has([.base]) {
        return gerundUse(of: place, behind: before, in: clause, after: last)
    }
    if token.has([.participle]), previous.has([.be]) {
        // "are created equal" tells of no cause; "are caused by" does.
        let namesCause = clause.tokens[place...].prefix(6).contains { $0.key == Words.by }
        return token.has([.causes]) && !namesCause ? nil : (.passive, false)
    }
    if token.has([.past, .participle]), previous.has([.have]) { return (.active, false) }
    if token.has([.base]),
        let found = baseUse(of: place, behind: before, in: clause, after: last)
    {
        return found
    }
    if token.has([.thirdPerson]) {
        return thirdPersonUse(of: place, behind: before, in: clause, after: last)
    }
    return token.has([.past]) ? pastUse(of: place, behind: before, in: clause, after: last) : nil
}

/// "is helping", "without raising", ", lowering".
private func gerundUse(
    of place: Int, behind before: Int, in clause: Clause, after last: Predicate?
) -> VerbUse? {
    let previous = clause.tokens[before]
    if previous.has([.be]) { return (.active, false) }
    if previous.key == Words.without || previous.key == Words.by, last != nil {
        return (.participle, true)
    }
    guard hasFiniteVerb(before: place, in: clause) else { return nil }
    if previous.isSign(","), place > 2 { return (.participle, true) }
    return joins(previous) && last?.form == .participle ? (.participle, true) : nil
}

/// The use of a form that may be an infinitive, a plural present or a noun.
private func baseUse(
    of place: Int, behind before: Int, in clause: Clause, after last: Predicate?
) -> VerbUse? {
    let token = clause.tokens[place]
    let previous = clause.tokens[before]
    if previous.has([.modal, .doAuxiliary]) { return (.active, false) }
    if previous.has([.helps]) { return (.active, last.map { $0.form == .participle } ?? false) }
    if previous.has([.to]) {
        guard let governor = clause.before(before) else { return nil }
        let word = clause.tokens[governor]
        let governs =
            word.has([.helps, .raising])
            || ((word.has([.governsInfinitive]) || word.bears([.supposes]))
                && word.has([.participle]))
            || word.key == Words.able || word.key == Words.likely
            || IdleDeed(before: before, in: clause) != nil
        return governs ? (.active, false) : nil
    }
    // "lower back pain", "stop signs": without a helper before it, this one is an adjective.
    if token.key == Words.lower {
        let acts =
            clause.after(place)?.has([.determiner, .pronoun]) == true
            && clause.looksPlural(previous)
        let goesOn =
            joins(previous)
            && last.map { $0.form == .active && clause.tokens[$0.head].has([.base]) } ?? false
        guard acts || goesOn || lowers(place, in: clause) else { return nil }
        return (.active, goesOn)
    }
    if joins(previous) {
        guard let last, last.form == .active, clause.tokens[last.head].has([.base]),
            !isNounHere(place, in: clause)
        else { return nil }
        return (.active, true)
    }
    guard clause.looksPlural(previous) || headLooksPlural(before, in: clause),
        !isNounHere(place, in: clause)
    else { return nil }
    return (.active, false)
}

/// "raises", where it is no noun: "costs fell".
private func thirdPersonUse(
    of place: Int, behind before: Int, in clause: Clause, after last: Predicate?
) -> VerbUse? {
    let (token, previous) = (clause.tokens[place], clause.tokens[before])
    if token.has([.alsoNoun]), isNounHere(place, in: clause) { return nil }
    if clause.isFollowedByVerb(place) || namesThings(place, in: clause) { return nil }
    if joins(previous), let last, last.form != .nominal { return (.active, true) }
    // "training reduced falls", "cuts falls by a fifth": right behind a verb it is a noun.
    if token.has([.alsoNoun]),
        last?.head == before
            || previous.has([.past]) && !previous.has([.alsoNoun])
                && previous.has(WordClass.effect.union([.verb]))
    {
        return nil
    }
    return clause.endsNounPhrase(at: before) && !isModifier(before, in: clause)
        ? (.active, false) : nil
}

/// "raised", where it describes no noun: "raised blood pressure", "rats treated with saline".
private func pastUse(
    of place: Int, behind before: Int, in clause: Clause, after last: Predicate?
) -> VerbUse? {
    let (token, previous) = (clause.tokens[place], clause.tokens[before])
    let isJoined = joins(previous)
    if token.bears([.transitive]), token.has([.participle]), lacksObject(place, in: clause) {
        return nil
    }
    if !isJoined, describesWithPhrase(place, in: clause) { return nil }
    if isJoined, let last, !startsNounPhrase(place, in: clause) {
        return (last.form == .passive ? .passive : .active, true)
    }
    guard clause.endsNounPhrase(at: before), !describesBehind(before, in: clause),
        !isLeftBehind(place, in: clause), !describesBefore(place, in: clause)
    else { return nil }
    if previous.has([.demonstrative]), describesNoun(place, in: clause) { return nil }
    return isModifier(before, in: clause) ? nil : (.active, false)
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

/// "to make up for a day lost": nothing follows that could be lost, and the sentence has its verb.
private func isLeftBehind(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.bears([.loses, .gains]), clause.after(place).map({ $0.kind == .sign }) ?? true
    else {
        return false
    }
    return clause.tokens[..<place].contains { $0.has(.auxiliary) }
}

/// "rats treated with saline": a preposition right behind a verb that needs an object makes it describe.
private func lacksObject(_ place: Int, in clause: Clause) -> Bool {
    var next = place + 1
    while next < clause.tokens.count, clause.isAdverb(clause.tokens[next]) { next += 1 }
    guard next < clause.tokens.count else { return false }
    return clause.tokens[next].has([.preposition])
        && !clause.tokens[next].has([.determiner, .pronoun])
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
