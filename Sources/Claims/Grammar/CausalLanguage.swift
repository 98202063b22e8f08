/// How strongly the words of a whole sentence claim cause, on the four steps of the field.
///
/// A claim in it that asserts an effect decides; a hedge anywhere makes it conditional. Without one, the
/// words of association do: risk factors, predictors, groups that are compared. What is left claims nothing.
///
/// - SeeAlso: Yu, Li and Wang (2019), Detecting causal language use in science findings.
func causality(of clause: Clause, claims: some Sequence<Claim>) -> Claim.Causality {
    let strongest = claims.map(\.causality).max() ?? .none
    if strongest >= .conditionalCause { return isHedged(clause) ? .conditionalCause : strongest }
    let tellsEffect = clause.tokens.indices.contains { namesEffect($0, in: clause) }
    if strongest == .association
        || clause.tokens.indices.contains(where: { associates($0, in: clause) })
    {
        return tellsEffect && isHedged(clause) && strongest != .association
            ? .conditionalCause : .association
    }
    guard tellsEffect else { return .none }
    return isHedged(clause) ? .conditionalCause : .cause
}

private func isHedged(_ clause: Clause) -> Bool {
    clause.tokens.contains { $0.has([.possible]) && !$0.has([.negation]) || $0.key == Words.likely }
}

/// A word that relates two things without saying that one makes the other.
private func associates(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.has([.association, .relates]) { return true }
    if token.has([.comparative, .higher, .lower]), !clause.isAnatomical(place) {
        if token.has([.riskWord]) { return true }
        // "higher in smokers", "a lower risk", "more likely", "greater than in controls".
        return clause.tokens[place...].dropFirst().prefix(8).contains {
            $0.has([.comparator, .riskWord]) || $0.key == Words.among || $0.key == Words.likely
        } || clause.after(place)?.key == Words.in
    }
    return token.key == Words.likely && clause.after(place)?.key == Words.to && isCompared(clause)
}

private func isCompared(_ clause: Clause) -> Bool {
    clause.tokens.contains { $0.has([.comparator, .comparative]) }
}

/// A noun or adjective by which an effect is claimed: *effective*, *effect on*, *plays a role in*.
private func namesEffect(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.has([.evaluative]) { return token.has([.efficacy]) }
    guard token.has([.efficacyNoun]), let next = clause.after(place) else { return false }
    return [Words.on, Words.in, Words.of, Words.for, Words.to].contains(next.key)
}
