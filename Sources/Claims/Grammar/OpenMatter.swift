import Prose

/// Whether the sentence says no more than what ought to be done or is not known.
///
/// A wish leaves open what its own clause is about: "nurses are at risk and need rest" says first that they
/// are, but "as nurses are at risk, they need rest" gives a reason only.
func leavesOpen(_ clause: Clause) -> Bool {
    if clause.tokens.first?.key == Words.whether { return true }
    guard let wish = clause.tokens.indices.first(where: { leavesOpen($0, in: clause) }) else {
        return false
    }
    if relatesAfterBut(behind: wish, in: clause) { return false }
    guard
        let bound = (max(1, wish - 14)..<max(1, wish)).last(where: { bounds($0, in: clause) }),
        let first = clause.tokens.first,
        !first.has([.subordinator]) || first.has([.pronoun]), first.key != Words.given
    else { return true }
    return !(0..<bound).contains { place in
        relates(place, in: clause)
            && clause.tokens[..<place].suffix(5).contains {
                $0.has([.be, .have, .reports, .light])
            }
    }
}

/// "require confirmation, but point to a link": what stands behind *but* is told all the same.
func relatesAfterBut(behind wish: Int, in clause: Clause) -> Bool {
    guard let but = clause.tokens[wish...].firstIndex(where: { $0.key == Words.but }) else {
        return false
    }
    return (but..<clause.tokens.count).contains { relates($0, in: clause) }
}

/// Where one clause of a sentence ends and another begins.
private func bounds(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.kind == .sign {
        return token.isSign(",") || token.isSign(";") || token.isSign(":") || token.isSign("—")
    }
    return token.key == Words.and || token.key == Words.but || token.has([.subordinator])
        || token.key == Words.suggesting || token.key == Words.indicating
}

/// A word by which a sentence says what ought to be done or is not known.
private func leavesOpen(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.bears([.wants]) {
        return !describes(place, in: clause) && !belongsToNoun(place, in: clause)
    }
    guard let next = clause.after(place) else { return false }
    if token.key == Words.to { return next.bears([.inquires]) && !tellsAim(place, in: clause) }
    guard token.bears([.ahead]),
        let inquiry = clause.tokens[(place + 1)...].prefix(3).first(where: { $0.bears([.inquiry]) })
    else { return false }
    // "This prospective study found", "evidence from prospective trials": it was done.
    return token.key != Words.prospective
        || clause.looksPlural(inquiry) && place > 0 && !clause.tokens[place - 1].has([.preposition])
}

/// "insufficient sleep", "a necessary cause", "patients who need care": a word of wanting that only describes.
private func belongsToNoun(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    let next = clause.after(place)
    if token.key == Words.insufficient {
        return next != nil && next?.bears([.inquiry]) != true && next?.has([.research]) != true
            && next?.key != Words.for
            && !clause.tokens[..<place].suffix(2).contains { $0.has([.be]) }
    }
    if token.key == Words.necessary {
        return next?.key == Words.cause || next?.key == Words.condition
    }
    guard token.key == Words.need || token.key == Words.needs else { return false }
    return clause.tokens[..<place].suffix(2).contains {
        $0.key == Words.who || $0.key == Words.that || $0.key == Words.might
    }
}

/// "is the first to assess", "the study to examine": that was done.
private func tellsAim(_ place: Int, in clause: Clause) -> Bool {
    guard place > 0 else { return false }
    let before = clause.tokens[place - 1]
    if before.key == Words.first { return true }
    return (before.key == Words.study || before.key == Words.trial)
        && !clause.tokens[..<place].suffix(4).contains { $0.bears([.ahead]) }
}

/// "requires confirmation", "remains to be elucidated": nobody knows yet.
func awaitsAnswer(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.bears([.confirms]) else { return false }
    if clause.tokens[..<place].suffix(5).contains(where: { $0.bears([.awaits]) }) { return true }
    return place > 1 && clause.tokens[place - 1].key == Words.be
        && clause.tokens[place - 2].key == Words.to
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
