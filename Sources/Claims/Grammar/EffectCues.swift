import Prose

/// A word by which the sentence is not sure: *may*, *seems*, *is likely to*.
func hedges(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.bears([.hedges]) { return true }
    guard token.key == Words.likely, clause.after(place)?.key == Words.to, place > 0 else {
        return false
    }
    let before = clause.tokens[place - 1]
    return !before.has([.comparative]) && before.key != Words.as && before.key != Words.most
}

/// A verb of effect right behind *may* or *likely to*: "may slow", "could be responsible for".
func supposesEffect(_ place: Int, in clause: Clause) -> Bool {
    guard hedges(place, in: clause),
        !clause.tokens[..<place].suffix(3).contains(where: {
            // "These results may aid surgeons": a study does nothing.
            $0.has([.research]) || $0.bears([.finding])
        })
    else { return false }
    let next = afterFiller(behind: place, in: clause) { $0.has([.determiner, .comparative]) }
    guard next < clause.tokens.count else { return false }
    let token = clause.tokens[next]
    if token.has([.light, .have]) {
        // "may pose a risk", "could have better outcomes", not "may offer an assessment".
        return clause.tokens[next...].dropFirst().prefix(5).contains {
            $0.has([.changeNoun, .comparative, .riskWord, .efficacyNoun, .gain])
                || $0.has(.effect) || $0.bears([.advantage])
        }
    }
    return token.has(WordClass.effect.union([.evaluative, .causes, .helps]))
        || token.bears([.tellsEffect, .plays, .involves])
        || supposesInOtherWords(place, in: clause)
}

/// "may keep", "could, at least in part, be to blame", "may be an important way to".
private func supposesInOtherWords(_ place: Int, in clause: Clause) -> Bool {
    let next = afterFiller(behind: place, in: clause) {
        $0.has([.determiner, .comparative, .have]) || $0.key == Words.in || $0.key == Words.at
            || $0.key == Words.least || $0.key == Words.most || $0.key == Words.part
    }
    guard next < clause.tokens.count else { return false }
    let token = clause.tokens[next]
    if token.bears([.onlySupposed, .tellsEffect]) || token.key == Words.blame { return true }
    return (token.key == Words.important || token.key == Words.best)
        && clause.tokens[(next + 1)...].prefix(4).contains { $0.bears([.means]) }
}

/// The place behind a hedge and behind the words that only lead on to what it hedges.
private func afterFiller(
    behind place: Int, in clause: Clause, _ leadsOn: (Token) -> Bool
) -> Int {
    var next = place + 1
    while next < clause.tokens.count,
        clause.isAdverb(clause.tokens[next]) || clause.isNot(clause.tokens[next])
            || clause.tokens[next].key == Words.to || clause.tokens[next].key == Words.be
            || leadsOn(clause.tokens[next])
    {
        next += 1
    }
    return next
}

/// A verb of change right before a risk: "raises the odds of", "ups mortality", not "an increased risk".
func movesRisk(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard place > 0, token.has([.increases, .decreases, .betters, .worsens]),
        let next = clause.after(place), !helpsDiscern(place, in: clause),
        // "cognitive decline incidence": a thing that falls is made to fall by no subject.
        !goesByItself.contains(token.key)
    else { return false }
    let behind = clause.tokens[(place + 1)...].prefix(4)
    guard let risk = behind.firstIndex(where: { $0.has([.riskWord]) }) else { return false }
    let before = clause.tokens[place - 1]
    // No noun stands before *the* or *their*, nor "increase" as one right before "risk".
    let ownsRisk = next.has([.determiner]) || next.bears([.possessive])
    let isBare = token.has([.thirdPerson, .base])
    if ownsRisk || risk == place + 1 && isBare, token.key != Words.lower, !before.has([.to]) {
        return !before.has([.be, .have]) && !behind[..<risk].contains { $0.has([.preposition]) }
    }
    guard before.kind == .word, !before.has([.determiner, .be, .have, .preposition, .comparative])
    else { return false }
    // "had much lower rates": *lower* is a verb before a determiner, and behind *to* or *can*.
    if token.key == Words.lower, !before.has([.modal, .to]) { return false }
    // "reduced mortality" is a noun; "smoking and obesity increase mortality".
    let isNominal = token.has([.past, .participle, .gerund, .alsoNoun])
    guard !isNominal || token.has([.thirdPerson]) else { return false }
    return token.has([.thirdPerson, .base]) && !behind[..<risk].contains { $0.has([.preposition]) }
}

/// "had a greater impact on", "plays a role in": it claims an effect, whatever it is compared with.
func exertsEffect(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.has([.efficacyNoun]), !token.has([.gain]), let next = clause.after(place),
        [Words.on, Words.in].contains(next.key)
    else { return false }
    return clause.tokens[..<place].suffix(5).contains {
        $0.has([.have]) || $0.bears([.plays]) || $0.has([.light]) && !$0.has([.reports])
    }
}

/// A noun or adjective by which an effect is claimed: *effective*, *effect on*, *plays a role in*, *due to*.
func namesEffect(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.bears([.tellsEffect]) { return assertsQuality(place, in: clause) }
    if token.has([.evaluative]) { return token.has([.efficacy]) }
    if token.bears([.requisite]) { return isRequisite(place, in: clause) }
    if token.has([.gerund]), token.has(.effect), place > 0,
        clause.tokens[place - 1].bears([.entails])
    {
        return true
    }
    guard let next = clause.after(place) else { return false }
    if token.has([.causes]), token.has([.base, .gerund, .past, .thirdPerson]) {
        let isResult = clause.text[token.range].lowercased().hasPrefix("result")
        return [Words.to, Words.in].contains(next.key) || token.has([.alsoNoun]) && !isResult
    }
    if token.has(.effect.union(.helps)), !helpsDiscern(place, in: clause),
        assertsEffect(place, in: clause)
    {
        return true
    }
    // "is enough to raise blood pressure": so little does it.
    if token.has(.effect), token.has([.base]), place > 1, clause.tokens[place - 1].has([.to]),
        clause.tokens[place - 2].key == Words.enough
            || clause.tokens[place - 2].key == Words.sufficient
    {
        return true
    }
    if hasEffect(place, in: clause) { return true }
    guard token.has([.efficacyNoun]), !isInquiredInto(place, in: clause),
        !isStudied(place, in: clause)
    else { return false }
    // "The effects were seen after a month", "this effect is independent of age".
    if token.key == Words.effect || token.key == Words.effects {
        if next.has([.be]) || next.has([.past]) { return true }
    }
    return [Words.on, Words.in, Words.of, Words.for, Words.to].contains(next.key)
}

/// "have shown an impact", "brings clear benefits": an effect that something has, whatever it is on.
private func hasEffect(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.has([.efficacyNoun]), !token.has([.causes]), token.key != Words.due,
        let verb = clause.tokens[..<place].suffix(4).lastIndex(where: { $0.has([.have, .light]) })
    else { return false }
    return !clause.tokens[..<verb].suffix(2).contains { $0.has([.firstPerson, .people]) }
        && !clause.tokens[verb..<place].contains { $0.kind == .sign || $0.has([.preposition]) }
}

/// "helps predict", "helps surgeons detect": what finds something out changes nothing.
func helpsDiscern(_ place: Int, in clause: Clause) -> Bool {
    clause.bears([.discerns]) && clause.tokens[place].has([.helps])
        && clause.tokens[(place + 1)...].prefix(4).contains { $0.bears([.discerns]) }
}

/// "was protective against", "a successful way in", not "the rate of successful operations".
private func assertsQuality(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard
        token.key == Words.successful || token.key == Words.preventive
            || token.key == Words.protective
    else { return true }
    if let before = clause.before(place),
        clause.tokens[before].has([.be])
            || clause.tokens[before].bears([.links])
    {
        return true
    }
    guard let next = clause.after(place) else { return false }
    return [Words.in, Words.against, Words.for].contains(next.key)
        || next.has([.relates, .efficacyNoun])
}

/// "a study of the economic impact of": what is studied is not told.
private func isStudied(_ place: Int, in clause: Clause) -> Bool {
    (max(0, place - 5)..<place).contains {
        let token = clause.tokens[$0]
        return token.bears([.inquiry]) && token.key != Words.evidence
            && clause.after($0).map { [Words.of, Words.on, Words.into].contains($0.key) } == true
    }
}

/// "assessed the impact of", "conclusions regarding the effects of": it is asked for and not told.
private func isInquiredInto(_ place: Int, in clause: Clause) -> Bool {
    var before = place - 1
    while before >= 0, place - before < 4,
        clause.tokens[before].has([.determiner, .adverb])
            || clause.tokens[before].has([.comparative])
            || !clause.tokens[before].has(.asserting.union([.preposition, .reports, .have, .be]))
                && !clause.tokens[before].bears([.conducts, .inquires])
    {
        before -= 1
    }
    guard before >= 0 else { return false }
    let token = clause.tokens[before]
    return token.bears([.conducts, .inquires]) || token.key == Words.regarding
}

/// A verb of effect that can only be one: *affects* after its subject, *improve* after "did not".
private func assertsEffect(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard place > 0, let next = clause.after(place), next.kind == .word,
        !next.has([.preposition]) || next.has([.to, .determiner]) || next.key == Words.with
    else { return false }
    let before = clause.tokens[place - 1]
    if token.has([.reports]) { return false }
    if token.has([.base]), before.key == Words.not || before.has([.negation, .doAuxiliary]) {
        return !before.has([.preposition])
    }
    guard token.has([.thirdPerson]), !token.has([.research, .determiner]),
        !token.has([.reports]), !token.has([.light])
    else { return false }
    if joinsPredicate(place, in: clause) { return true }
    if before.has([.research]) && !before.bears([.arm]) { return false }
    return clause.isAdverb(before) || before.has([.people])
        || before.has([.pronoun]) && !before.has([.relative])
        || !token.has([.alsoNoun]) && clause.endsNounPhrase(before)
        || token.has([.alsoNoun]) && next.has([.determiner])
}

/// "is well tolerated and helps with growth": a second verb right behind a first predicate.
private func joinsPredicate(_ place: Int, in clause: Clause) -> Bool {
    guard place > 2, clause.tokens[place - 1].key == Words.and else { return false }
    return clause.tokens[max(0, place - 5)..<(place - 1)].contains { $0.has([.be]) }
}

private let goesByItself = WordSet("decline fall drop rise")
