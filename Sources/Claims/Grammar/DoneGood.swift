import Prose

/// "does wonders for sore muscles", "did nothing for sleep", "do little against viruses": the noun says what is done, and
/// the preposition to what.
func donePredicate(at place: Int, in clause: Clause) -> Predicate? {
    let tokens = clause.tokens
    guard dids.contains(tokens[place].key), place + 3 < tokens.count,
        let before = clause.before(place), isSubject(before, of: place, in: clause)
    else { return nil }
    var noun = place + 1
    while noun < tokens.count, noun - place < 4, bends.contains(tokens[noun].key) { noun += 1 }
    guard noun + 2 < tokens.count, leads.contains(tokens[noun + 1].key),
        tokens[noun + 2].kind == .word, timePhrase(at: noun + 1, in: clause) == nil,
        !tokens[noun + 2].has([.firstPerson, .secondPerson, .pronoun]),
        // "does nothing to flush out toxins": the verb behind it speaks.
        tokens[noun + 1].key != Words.to || !tokens[noun + 2].has([.base])
    else { return nil }
    let isScant = scants.contains(tokens[noun].key)
    guard isScant || goods.contains(tokens[noun].key) || harms.contains(tokens[noun].key) else {
        return nil
    }
    let start = groupStart(place, in: clause)
    let isDenied =
        isNegated(start..<place, in: clause)
        || (place + 1..<noun).contains { tokens[$0].key == Words.no }
    // "does not do nothing for": nobody can say what it does.
    guard !(isScant && isDenied) else { return nil }
    return Predicate(
        form: .active, group: start..<(noun + 2), head: place,
        classes: isScant ? .affects : goods.contains(tokens[noun].key) ? .betters : .worsens,
        isNegated: isScant || isDenied, sharesSubject: false)
}

/// Whether who does it stands before, or an auxiliary behind which it is done.
private func isSubject(_ before: Int, of place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[before]
    guard !token.has([.firstPerson, .secondPerson]), !persons.contains(token.key) else {
        return false
    }
    if token.has(.auxiliary) {
        guard before > 0, !clause.tokens[before - 1].has([.firstPerson, .secondPerson]) else {
            return false
        }
        return token.has([.have]) || token.has([.doAuxiliary]) || token.key == Words.can
            || token.bears([.hedges])
    }
    return clause.endsNounPhrase(token)
}

private let persons = WordSet("he she who")
private let dids = WordSet("do does did done")
private let bends = WordSet("a an the more very much any some great real no")
private let scants = WordSet("nothing little")
private let goods = WordSet("wonders good miracles magic lot")
private let harms = WordSet("harm damage")
private let leads = WordSet("for to against")
