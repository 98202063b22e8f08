import Prose
import Quantities

/// *is effective for*, *was no better than*, *has proven effective at*.
func evaluativePredicate(at place: Int, in clause: Clause) -> Predicate? {
    let token = clause.tokens[place]
    guard token.has([.evaluative]) || token.has([.comparative]),
        token.traits.isDisjoint(with: .alike),
        let link = link(before: place, in: clause)
    else { return nil }
    if token.has([.comparative]), !token.has([.evaluative]) {
        // "is more effective than": let the adjective itself answer.
        guard judges(token), isCompared(place, in: clause) else { return nil }
    }
    let start = groupStart(link, in: clause)
    return Predicate(
        form: .evaluative, group: start..<(place + 1), head: place, classes: token.classes,
        isNegated: isNegated(start..<place, in: clause), sharesSubject: false)
}

/// *better* and *safer* judge; *higher* and *longer* only measure.
private func judges(_ token: Token) -> Bool {
    token.key == WordKey(constant: "better") || token.key == WordKey(constant: "worse")
        || token.key == WordKey(constant: "safer")
}

/// A verb that asserts no change with a comparative behind it.
///
/// *was higher than*, *uses 20% less power than*, *recover more quickly than*, *had 40% fewer infections*,
/// *are twice as likely to*, *were similar*. It compares two things and names no cause.
func comparisonPredicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    let token = clause.tokens[place]
    let isAlike = token.bears([.alike]) || token.bears([.differs])
    guard
        token.has([.comparative]) || token.key == Words.likely || isAlike || token.bears([.ranks])
            || opensEquation(place, in: clause) || tellsNoDifference(place, in: clause)
            || isFirstOfAll(place, in: clause)
    else { return nil }
    if let fewer = fewerOfThemPredicate(at: place, in: clause) { return fewer }
    if isHighest(place, in: clause) || isRecord(place, in: clause)
        || tellsNoDifference(place, in: clause),
        let link = link(before: place, in: clause)
    {
        return comparison(at: place, verb: link, after: last, in: clause)
    }
    if isFirstOfAll(place, in: clause),
        let verb = link(before: place, in: clause) ?? governingVerb(of: place, in: clause)
    {
        // "the most common": it is the most, and not as common as anything.
        let head = clause.tokens[place].bears([.ranks]) ? place : place - 1
        return comparison(at: head, verb: verb, after: last, in: clause)
    }
    if let verb = FaringVerb.place(before: place, in: clause),
        MadeDeed(before: place, in: clause) == nil,
        last.map({ $0.group.upperBound <= verb && $0.head != verb }) ?? true
    {
        return comparison(at: place, verb: verb, after: last, in: clause)
    }
    guard !token.bears([.ranks]), !clause.isAnatomical(place), isAlike || !token.has([.evaluative]),
        !isMoreThanA(place, in: clause)
    else { return nil }
    if let next = clause.after(place), next.has([.evaluative]) || next.key == Words.likely {
        return nil
    }
    if token.bears([.differs]) { return difference(at: place, in: clause) }
    if let link = link(before: place, in: clause) {
        let becomes = clause.tokens[link].bears([.links]) && !clause.tokens[link].has([.be])
        guard
            isAlike
                || !judges(token)
                    && (becomes || isCompared(place, in: clause) || endsClause(place, in: clause)
                        || isResult(place, of: link, in: clause))
        else { return nil }
        return comparison(at: place, verb: link, after: last, in: clause)
    }
    if let made = MadeDeed(before: place, in: clause),
        last.map({ $0.group.upperBound <= made.verb }) ?? true
    {
        var found = comparison(at: place, verb: made.verb, after: last, in: clause)
        found.compares = false
        found.object = made.people
        found.deed = made.deed
        return found
    }
    if opensFewer(place, in: clause) {
        return Predicate(
            form: .evaluative, group: place..<(place + 1), head: place, classes: token.classes,
            isNegated: false, sharesSubject: false, isBare: true, compares: true)
    }
    guard !isAlike, token.key != Words.likely,
        let verb = governingVerb(of: place, in: clause),
        clause.tokens[verb].bears([.makes]) || isCompared(place, in: clause)
            || isOutcome(place, of: verb, in: clause)
            || tellsHowManyHave(place, of: verb, in: clause)
            || tellsTrend(place, of: verb, in: clause),
        last.map({ $0.group.upperBound <= verb && $0.head != verb }) ?? true
    else { return nil }
    var found = comparison(at: place, verb: verb, after: last, in: clause)
    if clause.tokens[verb].bears([.makes]) {
        // "Passkeys make sign-in three times faster": it is brought about.
        var end = verb + 1
        while end < place, clause.quantity(at: clause.tokens[end]) == nil,
            !clause.isAdverb(clause.tokens[end])
        { end += 1 }
        found.compares = end == verb + 1
        found.object = end > verb + 1 ? (verb + 1)..<end : nil
    }
    return found
}

/// "The groups did not differ", "prices vary".
private func difference(at place: Int, in clause: Clause) -> Predicate? {
    let token = clause.tokens[place]
    guard let before = clause.before(place), token.has([.base, .past, .thirdPerson]),
        clause.endsNounPhrase(clause.tokens[before]) || clause.tokens[before].has(.auxiliary)
    else { return nil }
    let start = groupStart(place, in: clause)
    return Predicate(
        form: .evaluative, group: start..<(place + 1), head: place, classes: token.classes,
        isNegated: isNegated(start..<place, in: clause), sharesSubject: false, compares: true)
}

/// "Deaths were no different in the two groups", where a work is cited for it.
private func tellsNoDifference(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tellsWork, clause.tokens[place].key == WordKey(constant: "different"),
        let link = link(before: place, in: clause)
    else { return false }
    return isNegated(link..<place, in: clause)
}

/// "The summer was the hottest on record", "turnout was the lowest since 1945": more or less than ever before.
private func isRecord(_ place: Int, in clause: Clause) -> Bool {
    let tokens = clause.tokens
    guard tokens[place].bears([.ranks]), place > 0,
        tokens[place - 1].key == WordKey(constant: "the")
            || clause.quantity(at: tokens[place - 1]) != nil
    else { return false }
    for index in place + 1..<max(place + 1, min(place + 4, tokens.count)) {
        let token = tokens[index]
        let next = clause.after(index)
        if token.key == WordKey(constant: "ever"), next.map({ $0.kind == .word }) ?? false {
            // "the longest ever shown at the festival"
            return next.map { registered.contains($0.key) } ?? false
        }
        if token.key == WordKey(constant: "ever") || token.key == WordKey(constant: "since")
            || token.key == Words.on && next?.key == WordKey(constant: "record")
            || token.key == Words.in && next?.bears([.time]) == true
            || token.key == Words.in
                && next.flatMap({ clause.quantity(at: $0) }).map({ isTime($0, in: clause) }) == true
        {
            return true
        }
        guard token.kind == .word, !token.has([.preposition, .conjunction]) else { return false }
    }
    return false
}

/// "Satisfaction was lowest with the bot": among what it was least or most, where a work is cited for it.
private func isHighest(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tellsWork, clause.tokens[place].bears([.ranks]), let next = clause.after(place)
    else { return false }
    return next.has([.preposition, .timePreposition, .conjunction]) && next.key != Words.of
}

/// "Heat is more than a nuisance" compares nothing: it finds the noun too weak a word.
private func isMoreThanA(_ place: Int, in clause: Clause) -> Bool {
    let tokens = clause.tokens
    guard tokens[place].key == Words.more, place > 0, place + 2 < tokens.count,
        tokens[place - 1].has([.be]) || clause.isAdverb(tokens[place - 1])
    else { return false }
    // "…, which is more than dieters lose" finds a figure high.
    if tokens[place - 1].has([.be]), place > 1, tokens[place - 2].has([.relative]),
        tokens[place + 1].has([.comparator])
    {
        return true
    }
    return tokens[place + 1].has([.comparator])
        && [WordKey(constant: "a"), WordKey(constant: "an"), WordKey(constant: "just")]
            .contains(tokens[place + 2].key)
        && clause.quantity(at: tokens[place + 2]) == nil
}

/// "cyclists are happier": nothing follows that it could describe.
private func endsClause(_ place: Int, in clause: Clause) -> Bool {
    guard let next = clause.after(place) else { return true }
    return next.isSign(".") || next.isSign(",") || next.isSign(";")
        || next.key == Words.in || next.key == Words.among
}

private func comparison(at place: Int, verb: Int, after last: Predicate?, in clause: Clause)
    -> Predicate
{
    let start = groupStart(verb, in: clause)
    let isJoined = start > 0 && joins(clause.tokens[start - 1])
    // "has never been lower": nothing is denied, it is the lowest ever.
    let isExtreme =
        clause.tokens[start..<place].contains { $0.key == WordKey(constant: "never") }
        && clause.after(place)?.has([.comparator]) != true
    return Predicate(
        form: .evaluative, group: start..<(place + 1), head: place,
        classes: clause.tokens[place].classes,
        isNegated: !isExtreme && isNegated(start..<place, in: clause),
        sharesSubject: last != nil && isJoined,
        compares: true)
}

/// Whether a token joins a second verb to the first.
func joins(_ token: Token) -> Bool { token.has([.conjunction]) || token.isSign(",") }

/// The first *as* of "as much carbon as", and *twice as*.
private func opensEquation(_ place: Int, in clause: Clause) -> Bool {
    clause.tokens[place].bears([.equates]) && place > 0 && clause.tokens[place - 1].key == Words.as
        && clause.tokens[place...].dropFirst().prefix(8).contains { $0.key == Words.as }
}

/// The verb that links a subject to the adjective at a place, over adverbs, amounts and *no*.
private func link(before place: Int, in clause: Clause) -> Int? {
    var index = place - 1
    while index >= 0, place - index < 8 {
        let token = clause.tokens[index]
        if token.bears([.links])
            || token.has([.raising]) && token.has([.past, .participle, .thirdPerson, .base])
        {
            return index
        }
        let passes =
            token.key == WordKey(constant: "now") || token.key == WordKey(constant: "any")
            || clause.isAdverb(token) || clause.isNot(token)
            || clause.quantity(at: token) != nil
            || token.has([.comparative]) || token.bears([.scant]) || token.key == Words.as
            || token.bears([.equates])
            || token.key == WordKey(constant: "the") || token.key == WordKey(constant: "times")
            // "far better at", "much the same"
            || token.key == WordKey(constant: "far") || token.key == WordKey(constant: "much")
        guard passes else { return nil }
        index -= 1
    }
    return nil
}

/// Whether something is compared with: *than* ahead, a figure before, or an opening "Compared with …,".
func isCompared(_ place: Int, in clause: Clause) -> Bool {
    if clause.tokens[place].key == Words.likely {
        guard let before = place > 0 ? clause.tokens[place - 1] : nil else { return false }
        return before.has([.comparative]) || before.key == Words.as || before.key == Words.less
            || before.key == Words.more
    }
    // "had a higher risk of diabetes": a risk is higher than somebody's.
    if clause.tokens[place...].dropFirst().prefix(2).contains(where: { $0.has([.riskWord]) }) {
        return true
    }
    var index = place + 1
    while index < clause.tokens.count, index - place < 14 {
        let token = clause.tokens[index]
        if opensComparand(index, in: clause) { return true }
        if token.isSign(";") || token.isSign("(") { break }
        index += 1
    }
    if let figure = clause.tokens[..<place].last, let quantity = clause.quantity(at: figure) {
        switch clause.allQuantities[quantity].kind {
        case .percent, .fold, .fraction, .percentagePoint: return true
        default: break
        }
    }
    return openingComparator(of: clause, before: place) != nil
}

/// The finite verb whose complement holds the comparative at a place: *uses* in "uses 20% less power".
private func governingVerb(of place: Int, in clause: Clause) -> Int? {
    var index = place - 1
    while index > 0, place - index < 9 {
        let token = clause.tokens[index]
        if clause.quantity(at: token) == nil {
            if token.kind == .sign && !token.isSign("%") { return nil }
            if token.has([.preposition, .relative, .subordinator, .conjunction, .be]),
                !token.has([.determiner]), !(token.key == Words.as && index == place - 1)
            {
                return nil
            }
            if isFiniteVerb(index, in: clause) || goesOn(index, in: clause)
                || clause.quantity(at: clause.tokens[place]) == nil
                    && isUnlistedPast(index, in: clause)
            {
                return index
            }
        }
        index -= 1
    }
    return nil
}

/// "has made staff more productive", "are buying less meat": the verb stands behind *have* or *be*.
func goesOn(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.has([.gerund, .participle]), !token.has([.base]), token.has([.verb, .light]),
        let before = clause.before(place)
    else { return false }
    return token.has([.gerund])
        ? clause.tokens[before].has([.be])
        : token.bears([.makes]) && clause.tokens[before].has([.have])
}

/// Whether the word at a place is a finite verb of any sense, by what stands before it.
func isFiniteVerb(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard place > 0, token.has([.base, .past, .thirdPerson]) || token.has([.have]),
        token.has(
            WordClass.effect.union([.verb, .light, .reports, .perceives, .have, .association])),
        !clause.isFollowedByVerb(place), let before = clause.before(place)
    else { return false }
    let previous = clause.tokens[before]
    if previous.has([.modal, .doAuxiliary]) { return true }
    if token.has([.thirdPerson]) && token.has([.alsoNoun]) && !previous.has([.pronoun, .relative]) {
        return clause.endsNounPhrase(previous) && !clause.looksPlural(previous)
    }
    if token.has([.base]), !token.has([.past]) {
        return clause.quantity(at: previous) != nil || clause.looksPlural(previous)
            || previous.has([.relative])
    }
    return clause.endsNounPhrase(previous) || previous.has([.relative]) || previous.isSign(",")
        || namesArm(before, in: clause)
}

/// The *A* of "Group A", which is no article.
private func namesArm(_ place: Int, in clause: Clause) -> Bool {
    clause.tokens[place].isCapitalised && clause.tokens[place].range.length == 1 && place > 0
        && clause.tokens[place - 1].bears([.arm])
}

private let registered = WordSet("recorded measured registered known seen reported")
