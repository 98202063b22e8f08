import Prose

/// How strongly the words of a whole sentence claim cause, on the four steps of the field.
///
/// The first of these that holds decides:
/// 1. *associated with*, *linked to*, *correlated*: an association, however it is hedged;
/// 2. what is wanted or still open (*should*, *further studies*, *to determine whether*): nothing is claimed;
/// 3. a word of relation (*risk factor*, *predictor*, *more likely*) without a verb of effect: an association;
/// 4. what is feared or was said by earlier studies: nothing is claimed;
/// 5. a verb of effect, or a noun or adjective of efficacy: a cause, a conditional one under *may*,
///    *seems* or *is likely to*;
/// 6. groups or amounts that are compared, a risk, a significant finding: an association.
///
/// *can* is no hedge here: the sets of the field take "can reduce" for a cause.
///
/// - SeeAlso: Yu, Li and Wang (2019), Detecting causal language use in science findings.
func causality(of clause: Clause, claims: ArraySlice<Claim>) -> Claim.Causality {
    let places = clause.tokens.indices
    if clause.has([.association]), places.contains(where: { joinsByAssociation($0, in: clause) }) {
        return .association
    }
    if clause.bears([.wants, .inquires, .ahead]),
        places.contains(where: { leavesOpen($0, in: clause) })
    {
        return .none
    }
    var strongest = Claim.Causality.none
    for place in claims.indices where claims[place].causality > strongest {
        strongest = max(strongest, causality(of: claims[place], in: clause))
    }
    // A question is asked of all tokens only where one of them is what it is about; *likely* equates.
    let isHedged =
        clause.bears([.hedges, .equates]) && places.contains { hedges($0, in: clause) }
    let mayRelate =
        clause.has([.association, .relates, .riskWord]) || clause.bears([.equates])
    let mayMoveRisk =
        clause.has([.riskWord]) && clause.has([.increases, .decreases, .betters, .worsens])
    if strongest < .conditionalCause, mayRelate,
        places.contains(where: { relates($0, in: clause) })
    {
        if !isHedged, mayMoveRisk, places.contains(where: { movesRisk($0, in: clause) }) {
            return .cause
        }
        return .association
    }
    let mayNameEffect =
        clause.has(WordClass.effect.union([.evaluative, .causes, .helps, .efficacyNoun]))
        || clause.bears([.tellsEffect])
    if strongest >= .conditionalCause
        || mayNameEffect && places.contains(where: { namesEffect($0, in: clause) })
    {
        if clause.bears([.fears, .precedes]),
            places.contains(where: { tellsBackground($0, in: clause) })
        {
            return .none
        }
        return isHedged ? .conditionalCause : .cause
    }
    if isHedged, places.contains(where: { supposesEffect($0, in: clause) }) {
        return .conditionalCause
    }
    if mayMoveRisk, places.contains(where: { movesRisk($0, in: clause) }) { return .cause }
    if places.contains(where: { compares($0, in: clause) || finds($0, in: clause) }) {
        return .association
    }
    return strongest
}

/// How strongly one claim of the sentence claims cause.
///
/// A study changes nothing in the world, and people who have or show something did not make it.
private func causality(of claim: Claim, in clause: Clause) -> Claim.Causality {
    guard claim.causality >= .conditionalCause, let agent = claim.agent else {
        return claim.causality
    }
    let inside = clause.tokens.indices.filter {
        agent.range.contains(clause.tokens[$0].range.start)
    }
    guard let last = inside.last else { return claim.causality }
    let head = inside.prefix {
        !clause.tokens[$0].has([.preposition, .relative]) || $0 == inside.first
    }
    let isStudy = head.prefix(4).contains {
        clause.tokens[$0].has([.research, .firstPerson]) || clause.tokens[$0].bears([.finding])
    }
    let namesAnother = inside.contains {
        clause.tokens[$0].bears([.arm]) || reportsOrEnds($0, in: clause)
    }
    if isStudy, !namesAnother { return .none }
    guard
        inside.contains(where: {
            clause.tokens[$0].has([.people, .animals, .measureNoun])
                || clause.tokens[$0].bears([.arm])
        })
    else { return claim.causality }
    let behind = clause.tokens[(last + 1)...].prefix(8)
    let shows = behind.prefix(3).contains { $0.has([.have, .light, .perceives, .reports]) }
    return shows && !behind.contains(where: { $0.has([.betters, .helps]) })
        ? .association : claim.causality
}

/// "we found that massage", "published today, the study of massage": the agent stands behind.
private func reportsOrEnds(_ place: Int, in clause: Clause) -> Bool {
    clause.tokens[place].isSign(",")
        || clause.tokens[place].has([.reports]) && !clause.tokens[place].has([.research])
}

/// A word by which the sentence is not sure: *may*, *seems*, *is likely to*.
private func hedges(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.bears([.hedges]) { return true }
    guard token.key == Words.likely, clause.after(place)?.key == Words.to, place > 0 else {
        return false
    }
    let before = clause.tokens[place - 1]
    return !before.has([.comparative]) && before.key != Words.as && before.key != Words.most
}

/// A verb of effect right behind *may* or *likely to*: "may slow", "could be responsible for".
private func supposesEffect(_ place: Int, in clause: Clause) -> Bool {
    guard hedges(place, in: clause) else { return false }
    var next = place + 1
    while next < clause.tokens.count,
        clause.isAdverb(clause.tokens[next]) || clause.isNot(clause.tokens[next])
            || clause.tokens[next].key == Words.to || clause.tokens[next].key == Words.be
            || clause.tokens[next].has([.determiner, .comparative])
    {
        next += 1
    }
    guard next < clause.tokens.count else { return false }
    let token = clause.tokens[next]
    // "These results may aid surgeons": a study does nothing.
    if clause.tokens[..<place].suffix(3).contains(where: { $0.has([.research]) }) { return false }
    if token.has([.light, .have]) {
        // "may pose a risk", "could have better outcomes", not "may offer an assessment".
        return clause.tokens[next...].dropFirst().prefix(5).contains {
            $0.has([.changeNoun, .comparative, .riskWord, .efficacyNoun, .gain]) || $0.has(.effect)
        }
    }
    return token.has(WordClass.effect.union([.evaluative, .causes, .helps]))
        || token.bears([.tellsEffect, .plays, .involves])
}

/// What is told of causes without being claimed here: a fear, earlier work.
private func tellsBackground(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.bears([.fears]) { return true }
    guard place > 0, clause.tokens[place - 1].bears([.precedes]) else { return false }
    return token.bears([.inquiry])
}

/// A verb of change right before a risk: "raises the odds of", "ups mortality", not "an increased risk".
private func movesRisk(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard place > 0, token.has([.increases, .decreases, .betters, .worsens]) else { return false }
    let before = clause.tokens[place - 1]
    guard before.kind == .word, !before.has([.determiner, .be, .have, .preposition, .comparative])
    else { return false }
    let isPast = token.has([.past, .participle])
    let behind = clause.tokens[(place + 1)...].prefix(4)
    guard let risk = behind.firstIndex(where: { $0.has([.riskWord]) }) else { return false }
    if isPast || token.has([.gerund]) || token.has([.alsoNoun]), !token.has([.thirdPerson]) {
        // "increased the risk", "smoking and obesity increase the odds"; "reduced mortality" is a noun.
        return clause.after(place)?.has([.determiner]) == true
    }
    return token.has([.thirdPerson, .base]) && !behind[..<risk].contains { $0.has([.preposition]) }
}

/// A finding that relates things without a word of comparison: a risk of, a significant difference.
private func finds(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.has([.significance]) { return true }
    if token.bears([.hazard]) {
        return clause.after(place).map { [Words.of, Words.for].contains($0.key) } ?? false
    }
    if token.bears([.degree]), let next = clause.after(place) {
        return [Words.in, Words.among, Words.amongst].contains(next.key)
    }
    guard token.has([.higher, .lower, .comparative]), !countsMore(place, in: clause) else {
        return false
    }
    return clause.tokens[..<place].suffix(3).contains { $0.has([.have, .light, .perceives]) }
}

/// *associated with*, *linked to*.
private func joinsByAssociation(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.has([.association]), token.has([.participle]), let next = clause.after(place) else {
        return false
    }
    return next.key == Words.with || next.key == Words.to
}

/// Words by which a sentence says what ought to be done or is not known.
private func leavesOpen(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.bears([.wants]) { return true }
    guard let next = clause.after(place) else { return false }
    if token.key == Words.to { return next.bears([.inquires]) }
    return token.bears([.ahead])
        && clause.tokens[(place + 1)...].prefix(3).contains { $0.bears([.inquiry]) }
}

/// A word that relates two things without saying that one makes the other.
private func relates(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.has([.association, .relates]) {
        // "the American Heart Association" and "an association study" relate nothing.
        return !token.isCapitalised && clause.after(place)?.bears([.inquiry]) != true
    }
    let before = place > 0 ? clause.tokens[place - 1] : nil
    if token.key == Words.likely {
        return before?.has([.comparative]) == true || before?.key == Words.as
    }
    guard token.has([.riskWord]) else { return false }
    // "at risk", "a higher risk", "increased the odds".
    return (max(0, place - 3)..<place).contains {
        clause.tokens[$0].has([.higher, .lower, .comparative]) || clause.tokens[$0].key == Words.at
    }
}

/// Groups or amounts that are set against each other: "higher in smokers", "than in controls".
private func compares(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.bears([.alike, .differs]) { return true }
    if token.key == Words.compared { return true }
    if token.key == Words.difference || token.key == Words.differences {
        return clause.after(place).map { [Words.in, Words.between].contains($0.key) } ?? false
    }
    guard token.has([.comparative, .higher, .lower]), !clause.isAnatomical(place),
        !countsMore(place, in: clause)
    else { return false }
    return clause.tokens[place...].dropFirst().prefix(10).contains {
        $0.has([.comparator, .riskWord, .measureNoun]) || $0.key == Words.among
    } || clause.after(place)?.key == Words.in
}

/// "more than half of students": a bound of one number, and no comparison.
private func countsMore(_ place: Int, in clause: Clause) -> Bool {
    let behind = clause.tokens[place...].dropFirst()
    guard let than = behind.first, than.has([.comparator]), let count = behind.dropFirst().first
    else { return false }
    return count.kind == .number || clause.quantity(at: count) != nil
}

/// A noun or adjective by which an effect is claimed: *effective*, *effect on*, *plays a role in*, *due to*.
private func namesEffect(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.has([.evaluative]) { return token.has([.efficacy]) }
    if token.bears([.tellsEffect]) { return true }
    guard let next = clause.after(place) else { return false }
    if token.has([.causes]), token.has([.base, .gerund, .past, .thirdPerson]) {
        let isResult = clause.text[token.range].lowercased().hasPrefix("result")
        return [Words.to, Words.in].contains(next.key) || token.has([.alsoNoun]) && !isResult
    }
    if token.has(.effect.union(.helps)), assertsEffect(place, in: clause) { return true }
    guard token.has([.efficacyNoun]) else { return false }
    return [Words.on, Words.in, Words.of, Words.for, Words.to].contains(next.key)
}

/// A verb of effect that can only be one: *affects* after its subject, *improve* after "did not".
private func assertsEffect(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard place > 0, let next = clause.after(place), next.kind == .word,
        !next.has([.preposition]) || next.has([.to, .determiner]) || next.key == Words.with
    else { return false }
    let before = clause.tokens[place - 1]
    if token.has([.base]), before.key == Words.not || before.has([.negation, .doAuxiliary]) {
        return !before.has([.preposition])
    }
    guard token.has([.thirdPerson]), !token.has([.research, .determiner]),
        !token.has([.reports]), !token.has([.light])
    else { return false }
    if before.has([.research]) && !before.bears([.arm]) { return false }
    return clause.isAdverb(before) || before.has([.people])
        || before.has([.pronoun]) && !before.has([.relative])
        || !token.has([.alsoNoun]) && clause.endsNounPhrase(before)
        || token.has([.alsoNoun]) && next.has([.determiner])
}
