import Prose
import Quantities

/// *is effective for*, *was no better than*, *has proven effective at*.
func evaluativePredicate(at place: Int, in clause: Clause) -> Predicate? {
    let token = clause.tokens[place]
    guard token.has([.evaluative]) || token.has([.comparative]),
        token.traits.isDisjoint(with: .alike),
        let link = linkingVerb(before: place, in: clause)
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

/// Whether a word may compare, or belong to what does.
func mayCompare(_ token: Token) -> Bool {
    token.has([.comparative]) || token.bears([.alike, .differs, .ranks, .equates])
        || token.key == Words.likely || token.key == Words.common
        || token.key == WordKey(constant: "different")
}

/// A verb that asserts no change with a comparative behind it.
///
/// *was higher than*, *uses 20% less power than*, *recover more quickly than*, *had 40% fewer infections*,
/// *are twice as likely to*, *were similar*. It compares two things and names no cause.
func comparisonPredicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    guard mayCompare(place, in: clause) else { return nil }
    if let found = fewerOfThemPredicate(at: place, in: clause)
        ?? rankPredicate(at: place, in: clause, after: last)
        ?? faringPredicate(at: place, in: clause, after: last)
    {
        return found
    }
    guard comparesTwo(place, in: clause) else { return nil }
    if clause.tokens[place].bears([.differs]) { return difference(at: place, in: clause) }
    if let link = linkingVerb(before: place, in: clause) {
        return linkedComparison(at: place, link: link, after: last, in: clause)
    }
    return madeComparison(at: place, after: last, in: clause)
        ?? openingComparison(at: place, in: clause)
        ?? governedComparison(at: place, after: last, in: clause)
}

/// Whether a word sets one above another, or beside it, be it with words behind it.
private func mayCompare(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    return token.has([.comparative]) || token.key == Words.likely || tellsLikeness(token)
        || token.bears([.ranks]) || opensEquation(place, in: clause)
        || tellsNoDifference(place, in: clause) || isFirstOfAll(place, in: clause)
}

/// *similar*, *unchanged*, *differ*.
private func tellsLikeness(_ token: Token) -> Bool {
    token.bears([.alike]) || token.bears([.differs])
}

/// "fared better", "scored highest".
private func faringPredicate(at place: Int, in clause: Clause, after last: Predicate?)
    -> Predicate?
{
    guard let verb = FaringVerb.place(before: place, in: clause),
        MadeDeed(before: place, in: clause) == nil, isFree(verb, after: last)
    else { return nil }
    return comparison(at: place, verb: verb, after: last, in: clause)
}

/// Whether a verb is none of the predicate before.
private func isFree(_ verb: Int, after last: Predicate?) -> Bool {
    last.map { $0.group.upperBound <= verb && $0.head != verb } ?? true
}

/// Whether what a word says is how one stands to another: not *best*, "lower back", "more than a nuisance" and the *more* of
/// "more effective".
private func comparesTwo(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard !token.bears([.ranks]), !clause.isAnatomical(place),
        tellsLikeness(token) || !token.has([.evaluative]), !isMoreThanA(place, in: clause)
    else { return false }
    return !(clause.after(place).map { $0.has([.evaluative]) || $0.key == Words.likely } ?? false)
}

/// "was higher than", "were similar", "became quicker".
private func linkedComparison(
    at place: Int, link: Int, after last: Predicate?, in clause: Clause
) -> Predicate? {
    let token = clause.tokens[place]
    let becomes = clause.tokens[link].bears([.links]) && !clause.tokens[link].has([.be])
    guard
        tellsLikeness(token)
            || !judges(token)
                && (becomes || isCompared(place, in: clause) || endsClause(place, in: clause)
                    || isResult(place, of: link, in: clause))
    else { return nil }
    return comparison(at: place, verb: link, after: last, in: clause)
}

/// "made them walk faster": what people were brought to do.
private func madeComparison(at place: Int, after last: Predicate?, in clause: Clause) -> Predicate?
{
    guard let made = MadeDeed(before: place, in: clause),
        last.map({ $0.group.upperBound <= made.verb }) ?? true
    else { return nil }
    var found = comparison(at: place, verb: made.verb, after: last, in: clause)
    found.compares = false
    found.object = made.people
    found.deed = made.deed
    return found
}

/// "Fewer children fell ill".
private func openingComparison(at place: Int, in clause: Clause) -> Predicate? {
    guard opensFewer(place, in: clause) else { return nil }
    return Predicate(
        form: .evaluative, group: place..<(place + 1), head: place,
        classes: clause.tokens[place].classes, isNegated: false, sharesSubject: false, isBare: true,
        compares: true)
}

/// "uses 20% less power than", "had 40% fewer infections", "make sign-in three times faster".
private func governedComparison(at place: Int, after last: Predicate?, in clause: Clause)
    -> Predicate?
{
    let token = clause.tokens[place]
    guard !tellsLikeness(token), token.key != Words.likely,
        let verb = governingVerb(of: place, in: clause),
        clause.tokens[verb].bears([.makes]) || isCompared(place, in: clause)
            || isOutcome(place, of: verb, in: clause)
            || tellsHowManyHave(place, of: verb, in: clause)
            || tellsTrend(place, of: verb, in: clause),
        isFree(verb, after: last)
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

/// A comparison whose verb stands at a place before it.
func comparison(at place: Int, verb: Int, after last: Predicate?, in clause: Clause)
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
