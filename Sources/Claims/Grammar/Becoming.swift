import Prose

/// "Sprint times got better", "waits got shorter", "jobs got no better": the verb says only that it came to be so.
func gotPredicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    let tokens = clause.tokens
    guard place > 1, clause.quantity(at: tokens[place]) == nil, let way = way(of: tokens[place]),
        endsQuality(place, in: clause)
    else {
        return nil
    }
    var verb = place - 1
    while verb > 0, degrees.contains(tokens[verb].key) || clause.isAdverb(tokens[verb]) {
        verb -= 1
    }
    guard gets.contains(tokens[verb].key), verb > 0 else { return nil }
    let start = groupStart(verb, in: clause)
    let subject = ToldSubject(start..<place + 1, in: clause, after: last)
    guard !subject.places.isEmpty, !subject.isSomebody(in: clause),
        !tokens[start..<verb].contains(where: { $0.has([.to, .modal]) })
    else { return nil }
    return Predicate(
        form: .evaluative, group: start..<place + 1, head: place, classes: tokens[place].classes,
        isNegated: isNegated(start..<place, in: clause),
        sharesSubject: last != nil && start > 0 && joins(tokens[start - 1]), compares: true,
        roles: Roles(
            measured: subject.isPeople ? place..<place + 1 : subject.places,
            population: subject.isPeople ? subject.places : nil, direction: way))
}

/// "asked for a manager less often", "were bullied less": how often it was done, where a work is cited for it.
func oftenPredicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    let tokens = clause.tokens
    let isLess = tokens[place].key == Words.less
    guard clause.tellsWork, isLess || tokens[place].key == Words.more, place > 1,
        clause.quantity(at: tokens[place]) == nil,
        clause.quantity(at: tokens[place - 1]) == nil, let next = clause.after(place),
        // "came back less often: 10% against 32%": the figures behind it are a claim already.
        !tokens[(place + 2)...].contains(where: { clause.quantity(at: $0) != nil })
    else { return nil }
    let isOften = next.key == often && endsQuality(place + 1, in: clause)
    guard isOften || next.kind == .sign && isDone(place - 1, in: clause),
        let verb = pastVerb(before: place, in: clause)
    else { return nil }
    let start = groupStart(verb, in: clause)
    // "…, which occurred more often": of what, stands too far ahead.
    guard start > 0, !tokens[start - 1].has([.relative]) else { return nil }
    let subject = ToldSubject(start..<place + 1, in: clause, after: last)
    guard !subject.places.isEmpty, !subject.isSomebody(in: clause) else { return nil }
    return Predicate(
        form: .evaluative, group: start..<place + (isOften ? 2 : 1), head: place,
        classes: tokens[place].classes, isNegated: isNegated(start..<place, in: clause),
        sharesSubject: last != nil && start > 0 && joins(tokens[start - 1]), compares: true,
        roles: Roles(
            measured: verb..<place, agent: subject.isPeople ? nil : subject.places,
            population: subject.isPeople ? subject.places : nil,
            direction: isLess ? .decrease : .increase))
}

/// "were bullied": a participle behind *be*, of whatever verb.
private func isDone(_ place: Int, in clause: Clause) -> Bool {
    place > 0 && (clause.tokens[place].has([.participle]) || clause.looksPast(clause.tokens[place]))
        && clause.tokens[place - 1].has([.be])
}

/// The verb in the past that tells what was done, over what it was done to.
func pastVerb(before place: Int, in clause: Clause) -> Int? {
    let tokens = clause.tokens
    for verb in (max(1, place - 10)..<max(1, place)).reversed() {
        let token = tokens[verb]
        if token.kind == .sign && !token.isSign("-") && !token.isSign("'") { return nil }
        if token.has([.relative, .subordinator]), !token.has([.determiner, .preposition]) {
            return nil
        }
        guard token.has([.past]) || token.classes.isEmpty && clause.looksPast(token),
            !token.has([.be, .have, .doAuxiliary, .comparative]),
            !tokens[verb - 1].has([.determiner, .preposition])
        else { continue }
        return verb
    }
    return nil
}

/// Whether nothing follows that a comparative could describe.
private func endsQuality(_ place: Int, in clause: Clause) -> Bool {
    guard let next = clause.after(place) else { return true }
    if next.kind == .sign { return !next.isSign("-") && !next.isSign("'") }
    return next.key == WordKey(constant: "too")
        || next.has([.preposition, .timePreposition, .conjunction, .comparator, .subordinator])
            && next.key != Words.of && next.key != Words.at
}

private let gets = WordSet("get gets got getting gotten")
private let degrees = WordSet("no any much far a lot little bit")
private var often: WordKey { WordKey(constant: "often") }
