import Prose

/// "wiped out burnout", "got rid of the lead", "put an end to sprains", "brings on labour": verbs that say with the words
/// beside them what becomes of their object.
func doingAwayPredicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    let tokens = clause.tokens
    guard let idiom = Idiom(at: place, in: clause), idiom.end < tokens.count,
        case let thing = tokens[idiom.end], thing.kind == .word,
        thing.has([.determiner]) || !thing.has([.preposition, .conjunction]),
        let before = clause.before(place), isUsed(place, behind: before, after: last, in: clause)
    else { return nil }
    let start = groupStart(place, in: clause)
    let shares = last != nil && start > 0 && joins(tokens[start - 1])
    let group = start..<idiom.end
    let subject = ToldSubject(group, in: clause, after: last)
    // What one person did away with is no finding.
    guard !subject.isSomebody(in: clause), shares || !subject.places.isEmpty,
        !subject.isPeople || clause.tellsWork
    else { return nil }
    return Predicate(
        form: .active, group: group, head: place, classes: idiom.classes,
        isNegated: isNegated(start..<place, in: clause), sharesSubject: shares)
}

/// Whether the verb is finite, or behind the auxiliary that governs it.
private func isUsed(
    _ place: Int, behind before: Int, after last: Predicate?, in clause: Clause
) -> Bool {
    let previous = clause.tokens[before]
    let token = clause.tokens[place]
    if previous.has([.have]) { return token.has([.participle, .past]) }
    if previous.has([.modal, .doAuxiliary]) { return token.has([.base]) }
    if last != nil, joins(previous) { return token.has([.past, .thirdPerson]) }
    return clause.endsNounPhrase(previous) && !previous.has([.gerund])
        && (token.has([.past, .thirdPerson]) || token.has([.doAuxiliary])
            || token.has([.base]) && clause.looksPlural(previous))
}

/// The words of such a verb.
private struct Idiom {
    let end: Int
    let classes: WordClass

    init?(at place: Int, in clause: Clause) {
        let tokens = clause.tokens
        func key(_ step: Int) -> WordKey? {
            place + step < tokens.count ? tokens[place + step].key : nil
        }
        let verb = tokens[place].key
        let out = WordKey(constant: "out")
        if wipes.contains(verb), key(1) == out {
            end = place + 2
            classes = .decreases
        } else if gets.contains(verb), key(1) == WordKey(constant: "rid"), key(2) == Words.of {
            end = place + 3
            classes = .decreases
        } else if dos.contains(verb), key(1) == Words.away, key(2) == Words.with {
            end = place + 3
            classes = .decreases
        } else if puts.contains(verb), let stop = key(2), stops.contains(stop), key(3) == Words.to {
            end = place + 4
            classes = .decreases
        } else if brings.contains(verb), let way = key(1),
            way == Words.on || way == WordKey(constant: "about")
        {
            end = place + 2
            classes = .causes
        } else if gives.contains(verb), key(1) == WordKey(constant: "rise"), key(2) == Words.to {
            end = place + 3
            classes = .causes
        } else {
            return nil
        }
    }
}

private let wipes = WordSet(
    "wipe wipes wiped wiping stamp stamps stamped stamping root roots rooted")
private let gets = WordSet("get gets got gotten getting")
private let dos = WordSet("do does did done")
private let puts = WordSet("put puts")
private let stops = WordSet("end stop halt paid")
private let brings = WordSet("bring brings brought")
private let gives = WordSet("give gives gave given")
