import Prose
import Quantities

/// The subject of a predicate, as places in `Clause.tokens`; empty where there is none before it.
func subject(of predicate: Predicate, in clause: Clause, from floor: Int = 0) -> Range<Int> {
    var end = predicate.group.lowerBound
    while end > floor, clause.isAdverb(clause.tokens[end - 1]) { end -= 1 }
    // "natural painkillers that rapidly decrease pain": the subject stands before the relative pronoun.
    var isRelative = false
    if end > floor + 1, clause.tokens[end - 1].has([.relative]),
        !introducesReport(end - 1, in: clause)
    {
        end -= 1
        isRelative = true
        if end > floor, clause.tokens[end - 1].isSign(",") { end -= 1 }
    }
    var start = end
    while start > floor, !endsSubject(start - 1, in: clause) {
        if isRelative, clause.tokens[start - 1].has([.gerund, .particle, .thirdPerson]) { break }
        start -= 1
    }
    while start < end, clause.tokens[start].has([.adverb, .conjunction]) { start += 1 }
    return start..<end
}

/// Whether a token bounds a subject on its left.
private func endsSubject(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.isSign(","), joinsAdjectives(place, in: clause) { return false }
    if token.kind == .sign {
        return !(token.isSign("-") || token.isSign("'") || token.isSign("%") || token.isSign("\""))
    }
    if token.key == Words.that,
        introducesReport(place, in: clause) || followsNoun(place, in: clause)
    {
        return true
    }
    if token.has([.relative]) && !token.has([.determiner]) { return true }
    return token.has([.subordinator]) && !token.has([.preposition])
        || token.has([.modal, .be, .doAuxiliary]) || clause.isFiniteVerb(token)
}

/// "this proactive, comprehensive approach": a comma between adjectives after a determiner.
private func joinsAdjectives(_ place: Int, in clause: Clause) -> Bool {
    var index = place - 1
    while index >= 0, place - index <= 2 {
        let token = clause.tokens[index]
        if token.has([.determiner]) { return place - index > 1 }
        if token.kind == .sign || token.has([.preposition, .conjunction]) { return false }
        index -= 1
    }
    return false
}

/// *that* right after a noun opens a relative clause: "tension that massage can regulate".
private func followsNoun(_ place: Int, in clause: Clause) -> Bool {
    place > 0 && clause.endsNounPhrase(clause.tokens[place - 1])
        && !clause.tokens[place - 1].has([.pronoun])
}

/// The noun phrase that a relative pronoun before `place` stands for: "tension" in "tension that massage can
/// help regulate", where the verb has no object of its own.
func antecedentOfRelative(before place: Int, in clause: Clause, from floor: Int) -> Range<Int> {
    guard place > floor, clause.tokens[place - 1].has([.relative]),
        !introducesReport(place - 1, in: clause)
    else {
        return 0..<0
    }
    let end = place - 1
    var start = end
    while start > floor, !endsSubject(start - 1, in: clause), !clause.tokens[start - 1].has(.effect)
    { start -= 1 }
    return start..<end
}

/// *that* after *research shows*: it opens what was found.
private func introducesReport(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tokens[place].key == Words.that, let before = clause.before(place) else {
        return false
    }
    return clause.tokens[before].has([.reports, .governsInfinitive])
}

/// The object of a predicate: what the verb acts on, up to a clause boundary or a slot of its own.
func object(of predicate: Predicate, in clause: Clause, until ceiling: Int) -> Range<Int> {
    var start = predicate.group.upperBound
    if start < ceiling, clause.tokens[start].has([.particle]) { start += 1 }
    while start < ceiling,
        clause.isAdverb(clause.tokens[start])
            || clause.tokens[start].has([.to]) && predicate.classes.contains(.causes)
    {
        start += 1
    }
    if predicate.classes.contains(.causes), start < ceiling, clause.tokens[start].key == Words.in {
        start += 1
    }
    var end = start
    while end < ceiling, !endsObject(end, start: start, in: clause) { end += 1 }
    return start..<end
}

private func endsObject(_ place: Int, start: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    // "a 12% lower risk": an amount before the noun describes it, one after it is said of it.
    if clause.quantity(at: token) != nil { return hasContent(start..<place, in: clause) }
    if token.kind == .sign {
        return !(token.isSign("-") || token.isSign("'") || token.isSign("\""))
    }
    if token.has([.comparator, .relative, .subordinator, .modal, .be]) && !token.has([.determiner])
    {
        return true
    }
    if token.key == Words.that { return place > start }
    if token.key == Words.by { return true }
    if [Words.in, Words.among, Words.amongst, Words.for].contains(token.key), place > start {
        return population(from: place, in: clause) != nil
    }
    if token.has([.timePreposition]), place > start {
        return clause.tokens[place...].dropFirst().prefix(3).contains {
            clause.quantity(at: $0) != nil
        }
    }
    if token.has([.conjunction]), let next = clause.after(place) {
        return next.has(WordClass.effect.union([.modal])) && !next.has([.alsoNoun])
    }
    return false
}

private func hasContent(_ places: Range<Int>, in clause: Clause) -> Bool {
    places.contains {
        clause.tokens[$0].kind == .word && !clause.tokens[$0].has([.stop])
            && clause.quantity(at: clause.tokens[$0]) == nil
    }
}

/// The people or animals named after a preposition: "in healthy volunteers aged over 60".
func population(from place: Int, in clause: Clause) -> Range<Int>? {
    let token = clause.tokens[place]
    guard [Words.in, Words.among, Words.amongst, Words.for, Words.of].contains(token.key) else {
        return nil
    }
    var index = place + 1
    while index < clause.tokens.count, index - place < 9 {
        let word = clause.tokens[index]
        if word.kind == .sign && !word.isSign("-") && !word.isSign("%") { return nil }
        if word.has([.people, .animals]) {
            // A people-word that only describes the next noun ("patient care") names nobody.
            return (place + 1)..<populationEnd(index + 1, in: clause)
        }
        if word.has([.preposition, .relative, .modal, .be, .have]) && word.key != Words.of {
            return nil
        }
        index += 1
    }
    return nil
}

/// Takes "with chronic pain", "aged 18 to 65" and "over 60" into a population.
private func populationEnd(_ start: Int, in clause: Clause) -> Int {
    var end = start
    while end < clause.tokens.count, end - start < 10 {
        let token = clause.tokens[end]
        let opens =
            token.key == Words.with || token.key == WordKey(constant: "aged")
            || token.key == WordKey(constant: "over")
            || token.key == WordKey(constant: "under") || token.key == WordKey(constant: "who")
        if end == start, !opens { return start }
        if token.kind == .sign && !token.isSign("-") { break }
        if token.has([.comparator, .modal, .be, .have, .subordinator])
            || (token.has([.timePreposition]) && end > start)
        {
            break
        }
        if token.has(.effect), !token.has([.alsoNoun]) { break }
        end += 1
    }
    return end
}

/// What a claim compares with: the words after *than*, *compared with* or *versus*.
func comparator(in places: Range<Int>, of clause: Clause) -> Range<Int>? {
    guard var start = places.first(where: { clause.tokens[$0].has([.comparator]) }) else {
        return nil
    }
    let isCompared = [Words.compared, Words.relative].contains(clause.tokens[start].key)
    start += 1
    if isCompared {
        guard start < places.upperBound, [Words.with, Words.to].contains(clause.tokens[start].key)
        else { return nil }
        start += 1
    }
    var end = start
    while end < places.upperBound, clause.tokens[end].kind != .sign,
        !clause.tokens[end].has([.subordinator, .relative, .conjunction])
    {
        if clause.tokens[end].has([.timePreposition]), end > start { break }
        end += 1
    }
    return start < end ? start..<end : nil
}

/// When, or for how long: a preposition of time with a duration.
func time(in places: Range<Int>, of clause: Clause) -> Range<Int>? {
    for place in places where clause.tokens[place].has([.timePreposition]) {
        for next in (place + 1)..<min(place + 4, max(place + 1, places.upperBound)) {
            guard let quantity = clause.quantity(at: clause.tokens[next]) else { continue }
            let amount = clause.allQuantities[quantity]
            guard amount.kind == .duration || amount.kind == .age else { break }
            var end = next
            while end < places.upperBound, clause.tokens[end].range.start < amount.range.end {
                end += 1
            }
            return place..<end
        }
    }
    return nil
}
