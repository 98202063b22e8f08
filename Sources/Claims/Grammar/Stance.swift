import Prose
import Quantities

/// How sure the words of a claim are.
///
/// *can*, *may* and *possibly* make it possible; *likely*, *tends to* and *suggests* probable. A bare
/// present tense is certain, which is why a title so often says more than its article.
func certainty(of places: Range<Int>, in clause: Clause) -> Claim.Certainty {
    var certainty = Claim.Certainty.certain
    guard clause.has([.possible, .probable]) || clause.bears([.supposes]) else { return certainty }
    for place in places {
        let token = clause.tokens[place]
        if token.has([.possible]), !token.has([.negation]) {
            // "a can of cola" holds no modal, nor does the month of May.
            guard isModalHere(place, in: clause) else { continue }
            return .possible
        }
        if token.has([.probable]), !comparesLikelihood(place, in: clause) { certainty = .probable }
        if token.bears([.supposes]), token.has([.participle]), supposes(place, in: clause) {
            certainty = .probable
        }
    }
    return certainty
}

/// *can* after a determiner is a noun, *May* after a preposition a month.
private func isModalHere(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.has([.modal]), place > 0 else { return true }
    let before = clause.tokens[place - 1]
    if before.has([.determiner]), !before.has([.pronoun]) { return false }
    return
        !(token.bears([.time]) && token.isCapitalised
        && before.has([.preposition, .timePreposition]))
}

/// *likely* in "more likely to", *often* in "more often": they compare and hedge nothing.
private func comparesLikelihood(_ place: Int, in clause: Clause) -> Bool {
    guard place > 0 else { return false }
    let before = clause.tokens[place - 1]
    return before.has([.comparative]) || before.key == Words.as
        || before.key == WordKey(constant: "most")
        || before.key == WordKey(constant: "least") || clause.quantity(at: before) != nil
}

/// *is said to*, *are expected to*, *it is claimed that*: somebody supposes it.
private func supposes(_ place: Int, in clause: Clause) -> Bool {
    guard let before = clause.before(place), clause.tokens[before].has([.be]),
        let next = clause.after(place)
    else { return false }
    return next.key == Words.to || next.key == Words.that
}

/// How strongly a predicate claims cause, on the four steps of the field.
func causality(of predicate: Predicate, certainty: Claim.Certainty) -> Claim.Causality {
    switch predicate.form {
    case .association: .association
    case .evaluative
    where predicate.object != nil || predicate.classes.contains(.evaluative) && !predicate.compares:
        certainty == .certain ? .cause : .conditionalCause
    case .evaluative: .association
    case .active, .passive, .participle:
        predicate.classes.isDisjoint(with: WordClass.effect.union(.effectNoun))
            ? .none : certainty == .certain ? .cause : .conditionalCause
    case .nominal: certainty == .certain ? .cause : .conditionalCause
    }
}

/// Whether the claim says that its effect was, or was not, statistically significant.
func significance(of places: Range<Int>, in clause: Clause) -> Bool? {
    let mayTell = clause.has([.significance])
    for place in mayTell ? places : 0..<0 where clause.tokens[place].has([.significance]) {
        let word = clause.text[clause.tokens[place].range].lowercased()
        if word.hasPrefix("non") || word.hasPrefix("in") { return false }
        let denied = (max(places.lowerBound, place - 4)..<place).contains {
            clause.tokens[$0].has([.negation])
        }
        return !denied
    }
    let range = clause.range(places)
    for index in clause.quantities
    where clause.allQuantities[index].kind == .statistic
        && range.contains(clause.allQuantities[index].numeralRange.start)
    {
        guard clause.allQuantities[index].isPValue else { continue }
        let quantity = clause.allQuantities[index]
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
    if let roles = predicate.roles { return roles.direction }
    let head = clause.tokens[predicate.head]
    if predicate.deed != nil, !head.has([.comparative]) {
        return predicate.isBare ? nil : .increase
    }
    // "die younger" is no less dying.
    if predicate.compares, ages.contains(head.key),
        FaringVerb.place(before: predicate.head, in: clause) != nil
    {
        return nil
    }
    if predicate.isNegated, predicate.isBare || predicate.classes.contains(.affects) {
        return Claim.Direction.none
    }
    if predicate.form == .nominal, predicate.isNegated || isScant(predicate, in: clause) {
        return Claim.Direction.none
    }
    // "grew shorter": the verb says that it came to be so, and the next word what.
    if growing.contains(head.key), predicate.head + 1 < clause.tokens.count,
        case let next = clause.tokens[predicate.head + 1], next.has([.comparative]),
        let told = objectDirection(of: next, in: clause)
    {
        return told
    }
    if predicate.compares {
        if head.bears([.surpasses]) { return surpassingDirection(of: predicate, in: clause) }
        if head.bears([.alike]) || head.bears([.differs]) {
            return predicate.isNegated == head.bears([.differs]) ? Claim.Direction.none : nil
        }
        if head.key == Words.likely || head.bears([.equates]) && !head.has([.comparative]) {
            return likelihood(at: predicate.head, in: clause)
        }
    }
    if clause.tokens[predicate.head].key == Words.went, predicate.form != .association,
        predicate.classes.isDisjoint(with: [.increases, .decreases])
    {
        return fromTo(in: clause)
    }
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
            if gainsBy(place, in: clause) { return .increase }
            if let told = objectDirection(of: token, in: clause) { return told }
        }
        if predicate.form == .association { return associated(predicate, in: clause) }
        // What is caused there is more of.
        if predicate.classes.contains(.causes) { return .increase }
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

/// "gains of 6.8%": by so much it is more.
private func gainsBy(_ place: Int, in clause: Clause) -> Bool {
    clause.tokens[place].bears([.gains]) && clause.after(place)?.key == Words.of
        && clause.after(place + 1).map { clause.quantity(at: $0) != nil } ?? false
}

/// What a word of the object tells: *reduction*, *higher*, *relief*.
private func objectDirection(of token: Token, in clause: Clause) -> Claim.Direction? {
    if token.has([.gain]), token.key != WordKey(constant: "difference") { return .better }
    guard token.has([.changeNoun, .comparative]) || token.has([.higher, .lower]) else { return nil }
    if token.has([.lower, .decreases]) { return .decrease }
    if token.has([.higher, .increases]) { return .increase }
    return direction(of: token.classes, head: token, in: clause)
}

/// "inversely associated", "positively correlated".
private func associated(_ predicate: Predicate, in clause: Clause) -> Claim.Direction? {
    for place in predicate.group {
        switch clause.text[clause.tokens[place].range].lowercased() {
        case "inversely", "negatively": return .decrease
        case "positively", "directly": return .increase
        default: continue
        }
    }
    return nil
}

/// "little effect on": next to none.
private func isScant(_ predicate: Predicate, in clause: Clause) -> Bool {
    predicate.group.contains { clause.tokens[$0].bears([.scant]) }
        || clause.tokens[predicate.head...].dropFirst().prefix(10).contains {
            $0.has([.significance]) && predicate.isNegated
        }
}

/// *less likely* goes down, *as likely* stays, *twice as likely* goes up.
private func likelihood(at place: Int, in clause: Clause) -> Claim.Direction? {
    let before = clause.tokens[..<place].suffix(3)
    if before.contains(where: { $0.has([.lower]) }) { return .decrease }
    if before.contains(where: { $0.has([.higher]) || clause.quantity(at: $0) != nil }) {
        return before.contains { $0.key == WordKey(constant: "half") } ? .decrease : .increase
    }
    return Claim.Direction.none
}

private func evaluation(of predicate: Predicate, in clause: Clause) -> Claim.Direction? {
    let head = clause.tokens[predicate.head]
    if predicate.head > 0, clause.tokens[predicate.head - 1].key == Words.as {
        return Claim.Direction.none
    }
    switch clause.text[head.range].lowercased() {
    case "better", "effective", "beneficial", "helpful", "efficacious", "superior", "therapeutic",
        "advantageous", "good", "safer", "safe", "best":
        return .better
    case "worse", "worst", "harmful", "dangerous", "toxic", "inferior", "bad", "unsafe":
        return .worse
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

private let ages = WordSet("younger older")
private let growing = WordSet("grow grows grew grown growing")
