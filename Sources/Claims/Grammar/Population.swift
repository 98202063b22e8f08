import Prose
import Quantities

/// The people, animals or places named after a preposition: "in healthy volunteers aged over 60".
func population(from place: Int, in clause: Clause) -> Range<Int>? {
    let token = clause.tokens[place]
    guard token.has([.preposition]) else { return nil }
    let key = token.key
    let isPlain =
        key == Words.in || key == Words.of || key == Words.for || key == Words.among
        || key == Words.amongst
    guard isPlain || token.key == Words.at || token.key == Words.on else { return nil }
    var index = place + 1
    while index < clause.tokens.count, index - place < 9 {
        let word = clause.tokens[index]
        if word.kind == .sign && !word.isSign("-") && !word.isSign("%") { return nil }
        let isShared = index > place + 1 && clause.quantity(at: clause.tokens[place + 1]) != nil
        if word.has([.people, .animals]) && isPlain
            || word.bears([.units]) && token.key != Words.for && token.key != Words.of && isShared
        {
            // A people-word that only describes the next noun ("patient care") names nobody.
            return withoutShare((place + 1)..<populationEnd(index + 1, in: clause), in: clause)
        }
        // "of the acid lowered the share of patients": the phrase is over before its people come.
        if word.has(.effect), word.has([.past, .thirdPerson]),
            clause.after(index)?.has([.determiner]) == true
        {
            return nil
        }
        if word.has([.preposition, .relative, .modal, .be, .have]) && word.key != Words.of
            && clause.quantity(at: word) == nil
        {
            return nil
        }
        index += 1
    }
    return nil
}

/// "four in ten households" without the share; "24 volunteers" keeps its number.
func withoutShare(_ places: Range<Int>, in clause: Clause) -> Range<Int> {
    var start = places.lowerBound
    while start < places.upperBound - 1, let quantity = clause.quantity(at: clause.tokens[start]) {
        switch clause.allQuantities[quantity].kind {
        case .percent, .ratio, .fraction: start += 1
        default: return start..<places.upperBound
        }
    }
    while start < places.upperBound - 1, clause.tokens[start].key == Words.of { start += 1 }
    return start..<places.upperBound
}

/// Whether a noun phrase is about people: its head is, before what describes it.
func namesPeople(_ places: Range<Int>, in clause: Clause) -> Bool {
    var head: Token?
    for place in places {
        let token = clause.tokens[place]
        if token.kind == .sign && !token.isSign("-") && !token.isSign("%") { break }
        if token.has([.preposition, .relative]), !token.has([.determiner]), head != nil { break }
        // "users trained on": a participle after the head describes it.
        if token.has([.participle]), head?.has([.people]) == true { break }
        // "the average worker" stands for all of them.
        if token.key == WordKey(constant: "average") || token.key == WordKey(constant: "typical") {
            return true
        }
        head = token
    }
    return head?.has([.people]) ?? false
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
