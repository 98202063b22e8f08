import Prose
import Quantities

/// The subject of a predicate, as places in `Clause.tokens`; empty where there is none before it.
func subject(of predicate: Predicate, in clause: Clause, from floor: Int = 0) -> Range<Int> {
    var end = predicate.group.lowerBound
    while end > floor, clause.isAdverb(clause.tokens[end - 1]) { end -= 1 }
    if end > floor, let opening = clause.openingOfAside(endingAt: end - 1), opening > floor {
        end = opening
    }
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
    while start > floor {
        // "21 (45%) halved their dose": what stands in brackets belongs to the words before it.
        if let opening = openingBracket(before: start, from: floor, in: clause) {
            start = opening
            continue
        }
        guard !endsSubject(start - 1, in: clause) else { break }
        if opensWithPronoun(start..<end, in: clause) { break }
        if isRelative, clause.tokens[start - 1].has([.gerund, .particle, .thirdPerson]) { break }
        start -= 1
    }
    // "Children who skip breakfast are": the clause behind *who* has its own verb and belongs to the subject.
    while !isRelative, start > floor + 1, start < end, isDescription(start..<end, in: clause) {
        start -= 1
        while start > floor, !endsSubject(start - 1, in: clause) { start -= 1 }
    }
    // "More than half of the patients": what bounds a figure belongs to it.
    while start < end, clause.tokens[start].has([.adverb, .conjunction]),
        clause.quantity(at: clause.tokens[start]) == nil
    { start += 1 }
    return withoutListNumber(withoutOpening(start..<end, in: clause), in: clause)
}

/// "after it cut its guidance", "before they fell": *it*, *they*, *he* or *she* behind a preposition of time opens a
/// clause, and is all of its subject.
private func opensWithPronoun(_ places: Range<Int>, in clause: Clause) -> Bool {
    guard places.count == 1, places.lowerBound > 0 else { return false }
    let before = clause.tokens[places.lowerBound - 1]
    return before.has([.timePreposition])
        && [Words.it, Words.they, Words.we, WordKey(constant: "he"), WordKey(constant: "she")]
            .contains(clause.tokens[places.lowerBound].key)
}

/// The place of the bracket that a bracket right before a place closes, a few words back.
private func openingBracket(before place: Int, from floor: Int, in clause: Clause) -> Int? {
    guard clause.tokens[place - 1].isSign(")") else { return nil }
    var index = place - 2
    while index > floor, place - index < 12, !clause.tokens[index].isSign(")") {
        if clause.tokens[index].isSign("(") { return index }
        index -= 1
    }
    return nil
}

/// "In 2023 the market", "On an e-bike the heart": what opens the sentence without a comma is no part of its
/// subject.
func withoutOpening(_ places: Range<Int>, in clause: Clause) -> Range<Int> {
    guard let first = places.first else { return places }
    if let time = timePhrase(at: first, in: clause), time.upperBound < places.upperBound,
        clause.tokens[time.upperBound].has([.determiner, .pronoun])
            || first == 0 && opensWithTime(before: time.upperBound, in: clause)
    {
        return time.upperBound..<places.upperBound
    }
    guard clause.tokens[first].has([.preposition]), !clause.tokens[first].has([.determiner]),
        let start = places.dropFirst(2).last(where: { opensNounPhrase($0, in: clause) })
    else { return places }
    return start..<places.upperBound
}

/// "Last year sales grew", "After six weeks pain fell": what says when it was ends before the noun of the subject.
private func opensWithTime(before place: Int, in clause: Clause) -> Bool {
    let noun = clause.tokens[place]
    return noun.kind == .word && !noun.bears([.time])
        && !noun.has([.preposition, .conjunction, .relative, .participle])
}

/// Whether a determiner or pronoun opens a noun phrase right behind another one.
private func opensNounPhrase(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    let before = clause.tokens[place - 1]
    return token.has([.determiner, .pronoun]) && !token.has([.relative])
        && clause.quantity(at: token) == nil
        && (token.has([.pronoun]) || clause.quantity(at: before) == nil)
        && before.kind == .word && !before.bears([.tallies])
        && !before.has([.preposition, .determiner, .conjunction, .pronoun, .relative])
        && !before.has(.auxiliary) && !clause.isAdverb(before)
}

/// "7 Ways Massage Therapy stops pain": the number of the list is no part of its subject.
private func withoutListNumber(_ places: Range<Int>, in clause: Clause) -> Range<Int> {
    guard places.count > 2, let first = places.first, clause.tokens[first].kind == .number,
        let noun = places.prefix(4).first(where: { clause.tokens[$0].has([.listNoun]) }),
        noun + 1 < places.upperBound,
        !clause.tokens[noun + 1].has([.preposition, .relative, .conjunction])
    else { return places }
    return (noun + 1)..<places.upperBound
}

/// Whether the words behind a relative pronoun describe the noun before it.
private func isDescription(_ places: Range<Int>, in clause: Clause) -> Bool {
    let opening = clause.tokens[places.lowerBound - 1]
    guard opening.has([.relative]), !introducesReport(places.lowerBound - 1, in: clause) else {
        return false
    }
    if opening.key == WordKey(constant: "who") { return true }
    return places.contains {
        let token = clause.tokens[$0]
        return token.has(.auxiliary)
            || token.has(WordClass.effect.union([.verb, .light, .perceives]))
                && token.has([.base, .past, .thirdPerson])
            || token.classes.isEmpty && clause.looksPast(token)
    }
}

/// Whether a token bounds a subject on its left.
private func endsSubject(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.isSign(","), !endsOpening(place, in: clause), joinsAdjectives(place, in: clause) {
        return false
    }
    if token.kind == .sign {
        return
            !(token.isSign("-") || token.isSign("/") || token.isSign("'") || token.isSign("%")
            || token.isSign("\""))
    }
    if reportsOf(place, in: clause) || saysOf(place, in: clause) { return true }
    if token.key == Words.that,
        introducesReport(place, in: clause) || followsNoun(place, in: clause)
    {
        return true
    }
    if token.has([.relative]) && !token.has([.determiner]) { return true }
    return token.has([.subordinator]) && !token.has([.preposition])
        || token.has([.modal, .be, .doAuxiliary])
            // "Being grateful gave them": it opens what is spoken of.
            && (place > 0 || token.key != WordKey(constant: "being"))
        || clause.isFiniteVerb(at: place)
}

/// *say* in "Economists say immigration raises wages": what was said begins behind it.
private func reportsOf(_ place: Int, in clause: Clause) -> Bool {
    guard place > 0, clause.tokens[place].has([.reports]) else { return false }
    let before = clause.tokens[place - 1]
    return before.bears([.authority]) || before.has([.research, .people])
}

/// *said* in "those who tried it said it saved money": what was said has a pronoun for its subject.
private func saysOf(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    return place > 0 && token.has([.reports]) && token.has([.past, .thirdPerson])
        && clause.after(place)?.has([.pronoun]) == true
}

/// "In the elderly, aspirin": the comma ends what opens the sentence.
private func endsOpening(_ place: Int, in clause: Clause) -> Bool {
    (clause.tokens[0].has([.preposition, .subordinator]) || clause.openingSpanEnd == place)
        && !clause.tokens[..<place].contains { $0.isSign(",") }
}

/// "this proactive, comprehensive approach": a comma between adjectives after a determiner.
private func joinsAdjectives(_ place: Int, in clause: Clause) -> Bool {
    // "77% had a preference, but the scores": another clause.
    guard clause.after(place)?.has([.conjunction]) != true else { return false }
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
        clause.isAdverb(clause.tokens[start]) && !clause.tokens[start].has([.comparative])
            || endsWithToo(start, in: clause)
            || clause.tokens[start].has([.to]) && predicate.classes.contains(.causes)
    {
        start += 1
    }
    if predicate.classes.contains(.causes), start < ceiling, clause.tokens[start].key == Words.in {
        start += 1
    }
    // "protects against infection": the preposition leads to the object.
    let leads =
        start < ceiling && predicate.classes.contains(.betters)
        && clause.tokens[start].key == Words.against
    if leads { start += 1 }
    guard leads || !goesByItself(from: start, after: predicate, until: ceiling, in: clause) else {
        return start..<start
    }
    var end = start
    while end < ceiling, !endsObject(end, start: start, in: clause) { end += 1 }
    return start..<end
}

/// "Heart attacks climbed too": it only adds the clause to another.
private func endsWithToo(_ place: Int, in clause: Clause) -> Bool {
    clause.tokens[place].key == WordKey(constant: "too")
        && clause.after(place).map { $0.kind == .sign } ?? true
}

/// "fell to 4%", "rose 12% to", "improved in most cities": what follows the verb is no object of it.
private func goesByItself(
    from start: Int, after predicate: Predicate, until ceiling: Int, in clause: Clause
) -> Bool {
    guard start < ceiling, !predicate.classes.contains(.causes) else { return false }
    let isVerb = predicate.form == .active || predicate.form == .participle
    guard isVerb, !predicate.classes.contains(.light) else { return false }
    if timePhrase(at: start, in: clause) != nil { return true }
    if let change = clause.quantity(at: clause.tokens[start]),
        clause.allQuantities[change].from != nil
    {
        return true
    }
    if tellsDegree(at: start, in: clause), !predicate.classes.contains(.helps) { return true }
    var place = start
    while place < ceiling, clause.quantity(at: clause.tokens[place]) != nil { place += 1 }
    guard place < ceiling else { return place > start }
    let next = clause.tokens[place]
    // "rose faster than prices": it tells in what manner.
    if next.has([.comparative]), let after = clause.after(place),
        after.has([.comparator, .preposition])
    {
        return true
    }
    if next.has([.comparative]), place + 1 == ceiling { return true }
    let tally = next.has([.determiner]) ? place + 1 : place
    if place == start, tally < ceiling, clause.tokens[tally].bears([.tallies]),
        clause.tokens[tally...].prefix(3).contains(where: { clause.quantity(at: $0) != nil })
    {
        return true
    }
    if place > start {
        return next.has([.preposition, .conjunction, .comparator]) && next.key != Words.of
            || next.kind == .sign && !next.isSign("-") && !next.isSign("/")
            || timePhrase(at: place, in: clause) != nil
    }
    return next.has([.preposition]) && !next.has([.determiner, .pronoun]) && next.key != Words.up
}

/// "rose a little", "rose a further 5%": how much, and nothing that was raised.
private func tellsDegree(at place: Int, in clause: Clause) -> Bool {
    guard clause.tokens[place].has([.determiner]), let word = clause.after(place) else {
        return false
    }
    let next = clause.after(place + 1)
    if word.key == WordKey(constant: "further") {
        return next.map { clause.quantity(at: $0) != nil } ?? false
    }
    guard degrees.contains(word.key) else { return false }
    return next.map {
        $0.kind == .sign
            || $0.key != Words.of && $0.has([.preposition, .timePreposition, .conjunction])
    } ?? true
}

private let degrees = WordSet("little lot bit touch shade fraction tad")

private func endsObject(_ place: Int, start: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    // "a 12% lower risk": an amount before the noun describes it, one after it is said of it.
    if clause.quantity(at: token) != nil { return hasContent(start..<place, in: clause) }
    if token.kind == .sign {
        return !(token.isSign("-") || token.isSign("/") || token.isSign("'") || token.isSign("\""))
    }
    if token.has([.comparator, .relative, .subordinator, .modal, .be]) && !token.has([.determiner])
    {
        return true
    }
    if token.key == Words.that { return place > start }
    if token.key == Words.by { return true }
    if [Words.in, Words.among, Words.amongst, Words.for, Words.at].contains(token.key),
        place > start
    {
        return population(from: place, in: clause) != nil
    }
    if place > start, timePhrase(at: place, in: clause) != nil { return true }
    if place > start, token.has([.comparative]), clause.after(place)?.has([.comparator]) == true {
        return true
    }
    if place > start, opensComparand(place, in: clause) || token.key == Words.without {
        return true
    }
    if token.has([.conjunction]), let next = clause.after(place) {
        return next.has(WordClass.effect.union([.modal])) && !next.has([.alsoNoun])
    }
    return false
}

private func hasContent(_ places: Range<Int>, in clause: Clause) -> Bool {
    places.contains {
        clause.tokens[$0].kind == .word && !clause.tokens[$0].has([.stop])
            && !clause.tokens[$0].bears([.tallies]) && clause.quantity(at: clause.tokens[$0]) == nil
    }
}
