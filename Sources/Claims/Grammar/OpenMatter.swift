import Prose

/// Words by which a sentence says what ought to be done or is not known.
func leavesOpen(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.bears([.wants]) { return !describes(place, in: clause) }
    guard let next = clause.after(place) else { return false }
    if token.key == Words.to { return next.bears([.inquires]) }
    guard token.bears([.ahead]),
        let inquiry = clause.tokens[(place + 1)...].prefix(3).first(where: { $0.bears([.inquiry]) })
    else { return false }
    // "This prospective study found", "evidence from prospective trials": it was done.
    return token.key != Words.prospective
        || clause.looksPlural(inquiry) && place > 0 && !clause.tokens[place - 1].has([.preposition])
}

/// "the recommended dose", "is necessary to lower": a word of wanting that wants nothing here.
func describes(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.key == Words.recommended {
        return clause.before(place).map { !clause.tokens[$0].has([.be, .firstPerson]) } ?? true
    }
    return token.bears([.requisite]) && isRequisite(place, in: clause)
}

/// "is crucial for healing", "are necessary to lower": without the one there is not the other.
func isRequisite(_ place: Int, in clause: Clause) -> Bool {
    guard place > 0, place + 2 < clause.tokens.count else { return false }
    guard clause.tokens[max(0, place - 4)..<place].contains(where: { $0.has([.be]) }),
        !clause.tokens[..<place].contains(where: { $0.bears([.inquiry]) || $0.key == Words.it })
    else { return false }
    var next = place + 1
    if clause.tokens[next].kind == .word, !clause.tokens[next].has([.preposition]) { next += 1 }
    guard next + 1 < clause.tokens.count,
        clause.tokens[next].has([.to]) || clause.tokens[next].key == Words.for
            || clause.tokens[next].key == Words.in
    else { return false }
    let aim = clause.tokens[(next + 1)...].prefix(6)
    return !aim.contains {
        $0.bears([.inquires]) || $0.has([.people, .reports]) || $0.bears([.inquiry])
    }
        && aim.contains {
            $0.has(
                WordClass.effect.union([.effectNoun, .changeNoun, .measureNoun, .evaluative, .gain])
            )
                || $0.bears([.finding])
        }
}

/// What is told of causes without being claimed here: a fear, earlier work.
func tellsBackground(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.bears([.fears]) { return true }
    guard place > 0, clause.tokens[place - 1].bears([.precedes]) else { return false }
    return token.bears([.inquiry])
}
