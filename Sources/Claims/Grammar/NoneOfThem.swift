import Prose
import Quantities

/// "None of the children developed an allergy", "nobody in the vaccinated group fell ill": something is denied of people.
///
/// What they did not do is measured in them. A verb of change is left to itself; its subject denies it.
func noneOfThemPredicate(at place: Int, in clause: Clause) -> Predicate? {
    let tokens = clause.tokens
    guard let first = deniedPeople(at: place, in: clause),
        let verb = tokens.indices[first...].prefix(14).first(where: {
            let token = tokens[$0]
            return token.kind == .sign || token.has(.auxiliary)
                || token.has([.relative]) && !token.has([.determiner])
                // "in the vaccinated group" only describes.
                || token.has([.past]) && !tokens[$0 - 1].has([.determiner, .adverb])
                || clause.isCited && token.classes.isEmpty && clause.looksPast(token)
        }), tokens[verb].kind == .word, !tokens[verb].has([.relative])
    else { return nil }
    let token = tokens[verb]
    let isHad = token.key == WordKey(constant: "had")
    let who = first..<verb
    if who.isEmpty || isOfThings(who, in: clause) || isWhere(who, at: place, in: clause) {
        return noneToldPredicate(place, who, verb, in: clause)
    }
    guard isHad || !token.has(.auxiliary),
        !token.has(WordClass.effect.union([.reports, .advice])) || fallsInto(verb, in: clause),
        token.traits.isDisjoint(with: [.believes, .fares]),
        tokens[who].contains(where: {
            $0.has([.people, .animals, .pronoun]) || $0.bears([.arm]) || $0.bears([.units])
        }), !tokens[who].contains(where: { $0.has([.research]) || $0.bears([.authority]) })
    else { return nil }
    let deed = (isHad ? verb + 1 : verb)..<deedEnd(of: verb, in: clause)
    guard clause.holdsContent(deed) else { return nil }
    return Predicate(
        form: .evaluative, group: place..<(verb + 1), head: verb, classes: token.classes,
        isNegated: true, sharesSubject: false, isBare: true, object: who, deed: deed)
}

/// "Nobody got an infection", "none of the drops blurred their sight", "not one of them had any pain": what did not happen,
/// where a work is cited for it.
private func noneToldPredicate(
    _ place: Int, _ who: Range<Int>, _ verb: Int, in clause: Clause
) -> Predicate? {
    let token = clause.tokens[verb]
    let isHad = token.key == WordKey(constant: "had")
    guard clause.isCited, isHad || !token.has(.auxiliary),
        !token.has(WordClass.effect.union([.reports, .advice, .governsInfinitive])),
        token.has([.past]) || clause.looksPast(token),
        token.traits.isDisjoint(with: [.believes, .fares])
    else { return nil }
    let deed = (isHad ? verb + 1 : verb)..<deedEnd(of: verb, in: clause)
    guard clause.holdsContent(deed), !who.isEmpty || deed.count > 1 else { return nil }
    return Predicate(
        form: .evaluative, group: place..<(verb + 1), head: verb, classes: token.classes,
        isNegated: true, sharesSubject: false, isBare: true,
        roles: Roles(measured: deed, agent: who.isEmpty ? nil : who))
}

/// "nobody in the office": a place, which says who is meant.
private func isWhere(_ who: Range<Int>, at place: Int, in clause: Clause) -> Bool {
    clause.after(place)?.key == Words.in
        && !clause.tokens[who].contains {
            $0.has([.people, .animals, .pronoun]) || $0.bears([.arm]) || $0.bears([.units])
        }
}

/// "none of the drops": neither people nor places.
private func isOfThings(_ who: Range<Int>, in clause: Clause) -> Bool {
    who.last.map { clause.looksPlural(clause.tokens[$0]) } ?? false
        && !clause.tokens[who].contains {
            $0.has([.people, .animals, .pronoun, .research]) || $0.bears([.arm])
                || $0.bears([.units]) || $0.bears([.authority])
        }
}

/// "Fewer of them went", "more of the women voted", "ever fewer men train as nurses", "more and more women smoke": of how
/// many it is so.
func fewerOfThemPredicate(at place: Int, in clause: Clause) -> Predicate? {
    let tokens = clause.tokens
    guard tokens[place].key == Words.more || tokens[place].key == WordKey(constant: "fewer"),
        place + 2 < tokens.count, clause.quantity(at: tokens[place]) == nil
    else { return nil }
    let isOf = tokens[place + 1].key == Words.of
    var start = place
    if place > 1, tokens[place - 1].key == Words.and, tokens[place - 2].key == tokens[place].key {
        start = place - 2
    } else if place > 0, tokens[place - 1].key == WordKey(constant: "ever") {
        start = place - 1
    }
    // "More and more people look for help from nature": a plain habit, and a finding only where a work is cited.
    guard isOf || start < place && clause.tellsWork, isSubjectStart(start, in: clause) else {
        return nil
    }
    let first = isOf ? place + 2 : place + 1
    guard !isOf || tokens[first].has([.pronoun, .determiner]),
        let verb = tokens[(first + 1)...].prefix(8).firstIndex(where: {
            $0.kind == .sign || $0.has(.auxiliary) || $0.has([.relative])
                || $0.has([.past, .base]) && $0.has(WordClass.effect.union([.verb, .light]))
        }), tokens[verb].kind == .word, !tokens[verb].has(.auxiliary),
        !tokens[verb].has([.relative, .preposition]), isFiniteVerb(verb, in: clause)
    else { return nil }
    let who = first..<verb
    let deed = verb..<deedEnd(of: verb, in: clause)
    guard isOf || tokens[who].contains(where: { $0.has([.people]) }) else { return nil }
    return Predicate(
        form: .evaluative, group: start..<(verb + 1), head: place,
        classes: tokens[place].classes, isNegated: false, sharesSubject: false, isBare: true,
        object: who, deed: deed)
}

/// Where the words end that tell what somebody did: before a time, a comparand or another clause.
func deedEnd(of verb: Int, in clause: Clause) -> Int {
    var end = verb + 1
    while end < clause.tokens.count, case let token = clause.tokens[end],
        token.kind == .word || token.isSign("-"), clause.quantity(at: token) == nil,
        !token.has([.conjunction, .subordinator, .relative, .comparator])
            || token.has([.determiner]) || token.has([.preposition]),
        timePhrase(at: end, in: clause) == nil, !opensComparand(end, in: clause)
    { end += 1 }
    return end
}

/// Where those are named of whom a word at a place denies what follows: behind "none of", "nobody in", "not one of".
private func deniedPeople(at place: Int, in clause: Clause) -> Int? {
    let tokens = clause.tokens
    guard deniers.contains(tokens[place].key), isSubjectStart(place, in: clause),
        place + 2 < tokens.count
    else { return nil }
    if clause.isCited, tokens[place].key != WordKey(constant: "none"),
        tokens[place + 1].has([.past]) || clause.looksPast(tokens[place + 1])
    {
        return place + 1
    }
    // "Not one of the bridges failed the test".
    if tokens[place + 1].key == WordKey(constant: "one") {
        return clause.isCited && place + 3 < tokens.count && tokens[place + 2].key == Words.of
            ? place + 3 : nil
    }
    if clause.isNot(tokens[place]) { return nil }
    let next = tokens[place + 1].key
    return next == Words.of || next == Words.in || next == Words.on ? place + 2 : nil
}

/// Whether a subject may begin at a place.
private func isSubjectStart(_ place: Int, in clause: Clause) -> Bool {
    place == 0 || joins(clause.tokens[place - 1]) || clause.tokens[place - 1].kind == .sign
        || clause.tokens[place - 1].key == Words.that
}

/// Whether *none*, *nobody* or *nothing* opens the subject of a verb group and so denies it.
func subjectDenies(at place: Int, in clause: Clause) -> Bool {
    nobodies.contains(clause.tokens[place].key) && isSubjectStart(place, in: clause)
}

private let deniers = WordSet("none nobody no-one not")
private let nobodies = WordSet("none nobody no-one nothing")
