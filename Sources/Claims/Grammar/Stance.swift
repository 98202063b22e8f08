import Prose
import Quantities

/// How sure the words of a claim are.
///
/// *can*, *may* and *possibly* make it possible; *likely*, *tends to* and *suggests* probable. A bare
/// present tense is certain, which is why a title so often says more than its article.
func certainty(of places: Range<Int>, in clause: Clause) -> Claim.Certainty {
    var certainty = Claim.Certainty.certain
    for place in places {
        let token = clause.tokens[place]
        if token.has([.possible]), !token.has([.negation]) { return .possible }
        if token.has([.probable]) { certainty = .probable }
    }
    return certainty
}

/// How strongly a predicate claims cause, on the four steps of the field.
func causality(of predicate: Predicate, certainty: Claim.Certainty) -> Claim.Causality {
    switch predicate.form {
    case .association: .association
    case .evaluative where predicate.classes.contains(.evaluative):
        certainty == .certain ? .cause : .conditionalCause
    case .evaluative: .association
    case .active, .passive, .participle:
        predicate.classes.isDisjoint(with: WordClass.effect.union(.effectNoun))
            ? .none : certainty == .certain ? .cause : .conditionalCause
    case .nominal: .none
    }
}

/// Whether the claim says that its effect was, or was not, statistically significant.
func significance(of places: Range<Int>, in clause: Clause) -> Bool? {
    for place in places where clause.tokens[place].has([.significance]) {
        let word = clause.text[clause.tokens[place].range].lowercased()
        if word.hasPrefix("non") || word.hasPrefix("in") { return false }
        let denied = (max(places.lowerBound, place - 4)..<place).contains {
            clause.tokens[$0].has([.negation])
        }
        return !denied
    }
    for index in clause.quantities(in: clause.range(places)) {
        let quantity = clause.allQuantities[index]
        guard quantity.symbol?.lowercased() == "p" else { continue }
        if let high = quantity.high ?? (quantity.modifier == .lessThan ? quantity.value : nil) {
            if high.value <= 0.05 { return true }
        } else if let value = quantity.value, quantity.modifier == nil {
            return value.value < 0.05
        } else if quantity.modifier == .moreThan {
            return false
        }
    }
    return nil
}

/// Which way the measured thing goes.
func direction(of predicate: Predicate, in clause: Clause, object: Range<Int>) -> Claim.Direction? {
    if predicate.form == .nominal, predicate.isNegated { return Claim.Direction.none }
    if clause.tokens[predicate.head].key == Words.went { return fromTo(in: clause) }
    if predicate.classes.contains(.causes) || predicate.form == .association
        || predicate.classes.contains(.light)
    {
        // The object tells: "leads to a reduction in", "linked to a higher risk", "provides relief".
        let start = object.isEmpty ? predicate.group.upperBound : object.lowerBound
        let end = min(clause.tokens.count, max(object.upperBound, start + 6))
        for place in start..<max(start, end) {
            let token = clause.tokens[place]
            if token.kind == .sign && !token.isSign(",") && !token.isSign("%") { break }
            if clause.isAnatomical(place) { continue }
            if let told = objectDirection(of: token, in: clause) { return told }
        }
        if predicate.form == .association || predicate.classes.contains(.causes) { return nil }
    }
    if predicate.form == .evaluative { return evaluation(of: predicate, in: clause) }
    return direction(of: predicate.classes, head: clause.tokens[predicate.head], in: clause)
}

private func direction(of classes: WordClass, head: Token, in clause: Clause) -> Claim.Direction? {
    if classes.contains(.decreases) { return .decrease }
    if classes.contains(.increases) { return .increase }
    if classes.contains(.worsens) { return .worse }
    if classes.contains(.betters) { return .better }
    switch clause.text[head.range].lowercased() {
    case "reduction", "reductions", "decline", "loss": return .decrease
    case "rise", "growth", "elevation": return .increase
    case "improvement", "improvements", "relief", "benefit", "benefits", "recovery", "healing":
        return .better
    default: return nil
    }
}

/// What a word of the object tells: *reduction*, *higher*, *relief*.
private func objectDirection(of token: Token, in clause: Clause) -> Claim.Direction? {
    if token.has([.gain]) { return .better }
    guard token.has([.changeNoun, .comparative]) || token.has([.higher, .lower]) else { return nil }
    if token.has([.lower, .decreases]) { return .decrease }
    if token.has([.higher, .increases]) { return .increase }
    return direction(of: token.classes, head: token, in: clause)
}

private func evaluation(of predicate: Predicate, in clause: Clause) -> Claim.Direction? {
    let head = clause.tokens[predicate.head]
    switch clause.text[head.range].lowercased() {
    case "better", "effective", "beneficial", "helpful", "efficacious", "superior", "therapeutic",
        "advantageous":
        return .better
    case "worse", "harmful", "dangerous", "toxic", "inferior": return .worse
    case "ineffective", "useless", "comparable", "equivalent": return Claim.Direction.none
    default: return head.has([.lower]) ? .decrease : head.has([.higher]) ? .increase : nil
    }
}

/// "from 90% to 10%" goes down.
private func fromTo(in clause: Clause) -> Claim.Direction? {
    for index in clause.quantities {
        let quantity = clause.allQuantities[index]
        if let from = quantity.from, let to = quantity.to {
            return to.value < from.value ? .decrease : .increase
        }
    }
    return nil
}
