import Prose

/// How strongly the words of a whole sentence claim cause, on the four steps of the field.
///
/// What everybody knew before is not claimed. Of the rest, the first of these that holds decides:
/// 1. *associated with*, *linked to*, *correlated*: an association, however it is hedged; where it only
///    describes a noun ("the problems associated with obesity"), an effect told beside it decides;
/// 2. what is wanted or still open (*should*, *further studies*, *to determine whether*, *requires
///    confirmation*): nothing is claimed, unless a clause before it relates two things;
/// 3. a word of relation (*risk factor*, *predictor*, *more likely*) without a verb of effect: an association;
/// 4. what is feared or was said by earlier studies: nothing is claimed;
/// 5. a verb of effect, a noun or adjective of efficacy, what is *crucial for* an outcome, *a driver of* it or
///    *detrimental to* it: a cause, a conditional one under *may*, *seems* or *is likely to*;
/// 6. groups or amounts that are compared, a risk, a significant finding, what people are *vulnerable* to, what
///    was seen in them or is a sign of something: an association, but for a comparison with other people's
///    reports.
///
/// *can* is no hedge here: the sets of the field take "can reduce" for a cause.
///
/// - SeeAlso: Yu, Li and Wang (2019), Detecting causal language use in science findings.
func causality(of clause: Clause, claims: [Claim], from first: Int) -> Claim.Causality {
    let told = toldCausality(of: clause, claims: claims, from: first)
    return told != .none && tellsOldKnowledge(clause) ? .none : told
}

/// How strongly a sentence says so, were it all new.
private func toldCausality(of clause: Clause, claims: [Claim], from first: Int) -> Claim.Causality {
    let places = clause.tokens.indices
    var strongest = Claim.Causality.none
    for place in first..<claims.count where claims[place].causality > strongest {
        strongest = max(strongest, causality(of: claims.span[place], in: clause))
    }
    // A question is asked of those tokens only that it can be about; *likely* equates.
    let isHedged = clause.holds([], [.hedges, .equates]) { hedges($0, in: clause) }
    if clause.holds(
        [.association],
        where: { place in
            joinsByAssociation(place, in: clause)
                && (!describesByAssociation(place, in: clause)
                    || strongest < .conditionalCause && !(isHedged && supposesEffect(clause)))
        })
    {
        return .association
    }
    if clause.bears([.wants, .inquires, .ahead]) || clause.tokens.first?.key == Words.whether,
        leavesOpen(clause)
    {
        return .none
    }
    if strongest < .cause, clause.bears([.confirms]),
        places.contains(where: {
            awaitsAnswer($0, in: clause) && !relatesAfterBut(behind: $0, in: clause)
        })
    {
        return .none
    }
    if clause.bears([.puts]), clause.holds([], [.hazard], where: { putsAtRisk($0, in: clause) }) {
        return isHedged ? .conditionalCause : .cause
    }
    if strongest < .conditionalCause, let told = causalityOfRelation(in: clause, isHedged) {
        return told
    }
    if strongest >= .conditionalCause || tellsEffect(clause) {
        if clause.bears([.fears, .precedes]),
            places.contains(where: { tellsBackground($0, in: clause) })
        {
            return .none
        }
        return isHedged ? .conditionalCause : .cause
    }
    if isHedged, supposesEffect(clause) { return .conditionalCause }
    if movesRisk(clause) { return .cause }
    if comparesOrFinds(in: clause) { return .association }
    if clause.holds([], [.leans, .equates], where: { goesTogether($0, in: clause) }) {
        return .association
    }
    if tellsSighting(clause) { return .association }
    // "better than previously reported": the claim compares a study with others.
    let likens =
        clause.bears([.printed]) && places.contains { likensToReports($0, in: clause) }
    return likens ? .none : strongest
}

/// How strongly a sentence claims cause that only relates things; absent where it does more, or nothing of it.
private func causalityOfRelation(in clause: Clause, _ isHedged: Bool) -> Claim.Causality? {
    let exerts =
        clause.holds([.efficacyNoun]) { exertsEffect($0, in: clause) }
        || clause.bears([.plays])
            && clause.tokens.indices.contains { playsRole($0, in: clause) }
    guard !exerts,
        clause.holds(
            [.association, .relates, .riskWord], [.equates], where: { relates($0, in: clause) })
    else { return nil }
    if !isHedged, movesRisk(clause) { return .cause }
    if isHedged, !clause.has([.association]), supposesEffect(clause) { return .conditionalCause }
    if clause.holds([], [.drives], where: { drives($0, in: clause) }) {
        return isHedged ? .conditionalCause : .cause
    }
    return .association
}

/// Whether a sentence says by any word that something has an effect.
private func tellsEffect(_ clause: Clause) -> Bool {
    let isNamed = clause.holds(
        WordClass.effect.union([.evaluative, .helps, .efficacyNoun]),
        [.tellsEffect, .requisite], where: { namesEffect($0, in: clause) })
    if isNamed { return true }
    let isActed = clause.holds(
        WordClass.effect.union([.helps]), [.bringsAbout, .makes, .stems],
        where: { actsByVerb($0, in: clause) })
    if isActed { return true }
    let mayActByNoun =
        clause.bears([.drives, .potent, .consequence, .means, .plays])
        || clause.has([.be]) && clause.leads(to: .judges)
    return mayActByNoun && clause.tokens.indices.contains { actsByNoun($0, in: clause) }
}

/// Whether a hedged sentence supposes that something has an effect.
private func supposesEffect(_ clause: Clause) -> Bool {
    clause.holds([], [.hedges, .equates]) { supposesEffect($0, in: clause) }
}

/// Whether a sentence says that something raises or lowers a risk.
private func movesRisk(_ clause: Clause) -> Bool {
    clause.has([.riskWord])
        && clause.holds([.increases, .decreases, .betters, .worsens]) { movesRisk($0, in: clause) }
}

/// How strongly one claim of the sentence claims cause.
///
/// A study changes nothing in the world, and people who have or show something did not make it.
private func causality(of claim: Claim, in clause: Clause) -> Claim.Causality {
    guard claim.causality >= .conditionalCause else { return claim.causality }
    // "are more likely to have falls": how often it happens, whatever else the claim tells.
    if clause.places(in: claim.range).contains(where: { place in
        isLikelier(place, in: clause)
            && !clause.tokens[(place + 1)...].prefix(2).contains { $0.has(.effect) }
    }) {
        return .association
    }
    guard let agent = claim.agent else { return claim.causality }
    // "The results were limited by the small groups": nothing acts on what a study found.
    if let measured = claim.measured, measured.range.start < agent.range.start,
        clause.tokens[clause.places(in: measured.range)].prefix(3)
            .contains(where: { $0.has([.research]) || $0.bears([.finding]) })
    {
        return .none
    }
    if discerns(claim, behind: agent, in: clause) || speaksForIdea(claim, in: clause) {
        return .none
    }
    let inside = clause.places(in: agent.range)
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
    // "Children who slept less gained more weight": nobody made them.
    if behind.first?.bears([.loses, .gains]) == true,
        inside.contains(where: { clause.tokens[$0].has([.people]) })
    {
        return .association
    }
    let shows =
        clause.tokens[last].bears([.displays])
        || behind.prefix(3).contains {
            $0.has([.have, .light, .perceives, .reports]) || $0.bears([.displays])
        }
    return shows && !behind.contains(where: { $0.has([.betters, .helps]) })
        ? .association : claim.causality
}

/// "helps surgeons predict complications": what finds something out changes nothing.
private func discerns(_ claim: Claim, behind agent: Claim.Slot, in clause: Clause) -> Bool {
    guard clause.has([.helps]), clause.bears([.discerns]) else { return false }
    let behind = clause.tokens.drop { $0.range.start < agent.range.end }
    return behind.prefix(3).contains { $0.has([.helps]) }
        && behind.prefix { $0.range.start < claim.range.end }.contains { $0.bears([.discerns]) }
}

/// "supports the use of", "support this view": findings speak for it and do nothing to it.
private func speaksForIdea(_ claim: Claim, in clause: Clause) -> Bool {
    guard clause.bears([.idea]), clause.has([.betters]), clause.has([.reports]) else {
        return false
    }
    return clause.tokens.indices.contains { place in
        claim.range.contains(clause.tokens[place].range.start)
            && clause.tokens[place].has([.betters]) && clause.tokens[place].has([.reports])
            && clause.tokens[(place + 1)...].prefix(3).contains { $0.bears([.idea]) }
    }
}

/// "we found that massage", "published today, the study of massage": the agent stands behind.
private func reportsOrEnds(_ place: Int, in clause: Clause) -> Bool {
    clause.tokens[place].isSign(",")
        || clause.tokens[place].has([.reports]) && !clause.tokens[place].has([.research])
}
