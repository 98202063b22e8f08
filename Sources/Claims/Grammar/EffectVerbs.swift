import Prose

/// A verb by which an effect is claimed, though the grammar of claims makes no claim of it.
func actsByVerb(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    // Most words are none of these, and nothing more is asked of them.
    guard
        token.has(WordClass.effect.union([.helps]))
            || token.bears([.bringsAbout, .makes, .stems]),
        place > 0, place + 1 < clause.tokens.count
    else { return false }
    if token.bears([.bringsAbout]), bringsAbout(place, in: clause) { return true }
    if token.bears([.stems]) || token.key == Words.results || token.key == Words.resulted {
        // "the pain arises from pressure"
        return clause.tokens[place + 1].key == Words.from
            && !clause.tokens[place - 1].has([.relative])
    }
    if token.key == Words.benefit || token.key == Words.benefits || token.key == Words.benefited {
        if benefits(place, in: clause) { return true }
    }
    if token.bears([.makes]), makesSo(place, in: clause) { return true }
    guard token.has(WordClass.effect.union([.helps])), !token.has([.reports]),
        !helpsDiscern(place, in: clause)
    else { return false }
    return movesObject(place, in: clause) || isMovedBy(place, in: clause)
        || canMove(place, in: clause) || headsPlural(place, in: clause)
}

/// *mediates*, *has impacted*, *does not predispose*: a finite verb with an object.
private func bringsAbout(_ place: Int, in clause: Clause) -> Bool {
    let next = clause.tokens[place + 1]
    let neighbour = clause.tokens[place - 1]
    let before = clause.before(place).map { clause.tokens[$0] }
    let ending = Ending(of: clause.tokens[place], in: clause)
    if ending == .ed, [Words.by, Words.through, Words.via].contains(next.key) {
        return before?.has([.be]) == true
    }
    guard next.kind != .sign, !neighbour.has([.firstPerson]),
        !next.has([.preposition]) || next.has([.determiner]),
        !next.has([.conjunction, .be, .have, .modal, .relative])
    else { return false }
    switch ending {
    case .s:
        return neighbour.isSign(",") || neighbour.key == Words.and || neighbour.has([.relative])
            || clause.isAdverb(neighbour)
            || neighbour.kind == .word && clause.endsNounPhrase(neighbour)
    case .ed:
        if before?.has([.have]) == true { return true }
        return before?.has([.be]) != true
            && (next.has([.determiner, .stop, .measureNoun, .riskWord, .changeNoun])
                || neighbour.has([.people, .pronoun]))
    case .ing:
        return neighbour.isSign(",") || before?.has([.be]) == true
    case .none:
        guard let before else { return false }
        return before.has([.modal, .doAuxiliary, .negation]) || neighbour.key == Words.not
            || neighbour.has([.people])
            || clause.looksPlural(neighbour) && !neighbour.has([.preposition])
    }
}

/// "reduced the number", "lowered wound infections by a third", "raises the rate".
private func movesObject(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    let neighbour = clause.tokens[place - 1]
    let next = clause.tokens[place + 1]
    guard token.has(WordClass.effect.subtracting([.causes])),
        neighbour.kind == .word || neighbour.isSign(",") || neighbour.isSign(")"),
        !neighbour.has([
            .determiner, .be, .have, .preposition, .comparative, .modal, .conjunction, .relative,
        ]), next.kind == .word, !next.has([.preposition]) || next.has([.determiner]),
        !next.bears([.possessive])
    else { return false }
    if token.has([.thirdPerson]) { return next.has([.determiner]) && !token.has([.research]) }
    guard token.has([.past]),
        !clause.tokens[..<place].suffix(2).contains(where: { $0.has([.be]) })
    else { return false }
    if next.has([.determiner]) { return true }
    guard clause.quantity(at: next) == nil,
        let by = (place + 2..<min(place + 7, clause.tokens.count)).first(where: {
            clause.tokens[$0].key == Words.by
        })
    else { return false }
    return clause.tokens[(by + 1)...].prefix(3).contains {
        $0.kind == .number || clause.quantity(at: $0) != nil
    }
}

/// "can be lowered by walking", "not raised by noise": what follows *by* makes it happen.
///
/// "Limited by the small groups" is said of a study, on which nothing acts.
private func isMovedBy(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tokens[place].has([.participle]), clause.tokens[place + 1].key == Words.by,
        place + 2 < clause.tokens.count
    else { return false }
    let agent = clause.tokens[place + 2]
    guard agent.kind == .word, clause.quantity(at: agent) == nil,
        !agent.has([.people, .firstPerson]),
        !agent.has([.adverb]) || agent.has([.comparative]),
        clause.before(place).map({ clause.tokens[$0].has([.be]) }) == true
            || clause.tokens[place - 1].key == Words.not
    else { return false }
    return !clause.tokens[..<place].contains {
        $0.has([.research]) || $0.bears([.finding, .inquiry])
    }
}

/// "can reduce costs", "did not slow the disease": whoever does it stands before, but no study and none of its authors.
private func canMove(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tokens[place].has([.base]), let before = clause.before(place) else { return false }
    let next = clause.tokens[place + 1]
    let auxiliary = clause.tokens[before]
    guard auxiliary.has([.modal, .doAuxiliary]), !auxiliary.bears([.hedges, .wants]),
        auxiliary.key != Words.do, next.kind == .word,
        !next.has([.preposition]) || next.has([.determiner])
    else { return false }
    return !clause.tokens[..<before].suffix(2).contains {
        $0.has([.firstPerson, .research]) || $0.bears([.finding])
    }
}

/// "Antivirals for hepatitis improve kidney disease": a headline in the plural.
private func headsPlural(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.has([.base]), token.has(.effect), !token.has([.comparative, .higher, .lower]),
        let before = clause.before(place)
    else { return false }
    let noun = clause.tokens[before]
    let next = clause.tokens[place + 1]
    guard noun.kind == .word, clause.endsNounPhrase(noun),
        !noun.has([.adverb, .comparative, .higher, .lower, .evaluative, .relative, .pronoun]),
        next.kind == .word,
        !next.has([.preposition, .conjunction, .be, .have, .modal, .relative, .adverb])
            || next.has([.determiner]),
        !clause.tokens[..<place].contains(where: { isVerb($0) })
    else { return false }
    if token.has([.alsoNoun]) {
        return next.has([.determiner])
            || next.has([.riskWord, .measureNoun])
                && (noun.has([.gerund]) || clause.looksPlural(noun))
    }
    return clause.looksPlural(noun)
        || (max(1, before - 4)..<max(1, before)).contains {
            clause.tokens[$0].has([.preposition])
                && clause.looksPlural(clause.tokens[$0 - 1])
        }
}

/// "makes wheat more resistant", "keeps colds away": the object comes out so.
private func makesSo(_ place: Int, in clause: Clause) -> Bool {
    let next = clause.tokens[place + 1]
    guard !next.has([.preposition]), next.kind == .word,
        !clause.tokens[place - 1].has([.to, .people, .firstPerson, .determiner, .be])
    else { return false }
    return clause.tokens[(place + 2)...].prefix(5).contains {
        $0.has([.comparative]) || $0.bears([.leans]) || $0.key == Words.away
            || $0.key == Words.off
    }
}

/// A verb that can be nothing else, except one that only reports.
private func isVerb(_ token: Token) -> Bool {
    token.has([.be, .have, .modal, .thirdPerson, .past, .doAuxiliary, .to])
        && !token.has([.alsoNoun, .research, .reports])
}

/// "the program benefits patients", "nurses benefit from rest".
private func benefits(_ place: Int, in clause: Clause) -> Bool {
    let neighbour = clause.tokens[place - 1]
    if clause.tokens[place].key == Words.benefits {
        return neighbour.kind == .word && clause.endsNounPhrase(neighbour)
            && !neighbour.has([.evaluative, .comparative, .efficacy])
            && clause.tokens[(place + 1)...].prefix(2).contains { $0.has([.people]) }
    }
    return clause.tokens[place + 1].key == Words.from
        && !clause.tokens[..<place].suffix(3).contains { $0.has([.modal]) && $0.key != Words.can }
}

/// How a word ends, which tells the form of a regular verb.
private enum Ending {
    case none, s, ed, ing

    init(of token: Token, in clause: Clause) {
        let bytes = clause.text.bytes
        let end = token.range.end
        switch (token.range.length > 3, bytes[end - 1]) {
        case (_, UInt8(ascii: "s")): self = .s
        case (true, UInt8(ascii: "d")) where bytes[end - 2] == UInt8(ascii: "e"): self = .ed
        case (true, UInt8(ascii: "g")) where bytes[end - 2] == UInt8(ascii: "n"): self = .ing
        default: self = .none
        }
    }
}
