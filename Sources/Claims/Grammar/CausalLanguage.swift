import Prose

/// How strongly the words of a whole sentence claim cause, on the four steps of the field.
///
/// The first of these that holds decides:
/// 1. *associated with*, *linked to*, *correlated*: an association, however it is hedged;
/// 2. what is wanted or still open (*should*, *further studies*, *to determine whether*): nothing is claimed;
/// 3. a word of relation (*risk factor*, *predictor*, *more likely*) without a verb of effect: an association;
/// 4. a verb of effect, or a noun or adjective of efficacy: a cause, a conditional one under *may* or *seems*;
/// 5. groups or amounts that are compared: an association.
///
/// *can* is no hedge here: the sets of the field take "can reduce" for a cause.
///
/// - SeeAlso: Yu, Li and Wang (2019), Detecting causal language use in science findings.
func causality(of clause: Clause, claims: some Sequence<Claim>) -> Claim.Causality {
    let places = clause.tokens.indices
    if clause.has([.association]), places.contains(where: { joinsByAssociation($0, in: clause) }) {
        return .association
    }
    if clause.bears([.wants, .inquires, .ahead]),
        places.contains(where: { leavesOpen($0, in: clause) })
    {
        return .none
    }
    let strongest = claims.map(\.causality).max() ?? .none
    if strongest < .conditionalCause, places.contains(where: { relates($0, in: clause) }) {
        return .association
    }
    if strongest >= .conditionalCause || places.contains(where: { namesEffect($0, in: clause) }) {
        return clause.tokens.contains { $0.bears([.hedges]) } ? .conditionalCause : .cause
    }
    if places.contains(where: { compares($0, in: clause) }) { return .association }
    return strongest
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
    guard token.has([.comparative, .higher, .lower]), !clause.isAnatomical(place) else {
        return false
    }
    return clause.tokens[place...].dropFirst().prefix(10).contains {
        $0.has([.comparator, .riskWord, .measureNoun]) || $0.key == Words.among
    } || clause.after(place)?.key == Words.in
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
    guard token.has([.efficacyNoun]) else { return false }
    return [Words.on, Words.in, Words.of, Words.for, Words.to].contains(next.key)
}
