import Prose
import Quantities

/// "Turnout did not budge", "prices barely moved", "wages stagnated", "growth came to a halt": nothing changed, or no longer.
func standstillPredicate(at place: Int, in clause: Clause) -> Predicate? {
    let token = clause.tokens[place]
    guard token.bears([.idles]), let before = clause.before(place), !isHeldStill(place, in: clause)
    else { return nil }
    let start = groupStart(place, in: clause)
    let group = start..<place + 1
    let subject = before < start ? before : start - 1
    guard subject >= 0, !clause.tokens[subject].has([.people, .firstPerson, .secondPerson]),
        !persons.contains(clause.tokens[subject].key)
    else { return nil }
    if movers.contains(token.key) {
        guard isDenied(start..<place, in: clause), endsMove(place, in: clause),
            isGoverned(place, in: clause)
        else { return nil }
        return Predicate(
            form: .active, group: group, head: place, classes: .affects, isNegated: true,
            sharesSubject: false)
    }
    guard isGoverned(place, in: clause), !isDenied(start..<place, in: clause) else { return nil }
    if halts.contains(token.key) {
        guard endsMove(place, in: clause) else { return nil }
        return Predicate(
            form: .active, group: group, head: place, classes: .affects, isNegated: true,
            sharesSubject: false)
    }
    // "stood still", "stayed put", "came to a halt".
    let words = clause.tokens[(place + 1)...].prefix(3).map(\.key)
    if let first = words.first, stills.contains(first), endsMove(place + 1, in: clause) {
        return Predicate(
            form: .active, group: start..<place + 2, head: place, classes: .affects,
            isNegated: true, sharesSubject: false)
    }
    guard comes.contains(token.key), words.count == 3, words[0] == Words.to,
        ends.contains(words[2]) || ends.contains(words[1])
    else { return nil }
    let end = place + (ends.contains(words[1]) ? 3 : 4)
    return Predicate(
        form: .active, group: start..<end, head: place, classes: .decreases, isNegated: false,
        sharesSubject: false)
}

/// Whether a verb is used as a verb: finite, or behind an auxiliary.
private func isGoverned(_ place: Int, in clause: Clause) -> Bool {
    guard let before = clause.before(place) else { return false }
    let previous = clause.tokens[before]
    let token = clause.tokens[place]
    if token.has([.base]), previous.has([.doAuxiliary]) || previous.key == Words.can { return true }
    if token.has([.past, .participle]), previous.has([.have]) { return true }
    return token.has([.past, .thirdPerson]) && isFiniteVerb(place, in: clause)
}

private func isDenied(_ words: Range<Int>, in clause: Clause) -> Bool {
    words.contains {
        clause.tokens[$0].has([.negation]) || hardly.contains(clause.tokens[$0].key)
    }
}

/// Whether nothing follows that would be moved or says where to: "did not move for a year", not "did not move house".
private func endsMove(_ place: Int, in clause: Clause) -> Bool {
    guard let next = clause.after(place) else { return true }
    if next.kind == .sign { return true }
    return clause.isAdverb(next) || next.has([.timePreposition, .conjunction, .subordinator])
        || [Words.in, Words.at, Words.among, WordKey(constant: "between")].contains(next.key)
        || timePhrase(at: place + 1, in: clause) != nil
}

/// "stood still" of somebody told to.
private func isHeldStill(_ place: Int, in clause: Clause) -> Bool {
    clause.tokens[..<place].suffix(4).contains { persons.contains($0.key) }
}

/// "Emissions went up", "triglycerides came down", "absences crept up", where a work is cited for it.
func driftPredicate(at place: Int, in clause: Clause) -> Predicate? {
    let token = clause.tokens[place]
    guard clause.isCited, drifts.contains(token.key),
        let way = clause.after(place), way.key == Words.up || way.key == Words.down,
        // "came up" is said of what is spoken of.
        !comes.contains(token.key) || way.key == Words.down,
        // "went down well" is said of what people liked, and "went up less" is told by the comparative.
        clause.after(place + 1).map({ !likings.contains($0.key) && !$0.has([.comparative]) })
            ?? true,
        endsMove(place + 1, in: clause)
            || clause.after(place + 1)?.key == WordKey(constant: "where"),
        let before = clause.before(place), isDrifting(before, place, in: clause)
    else { return nil }
    let start = groupStart(place, in: clause)
    return Predicate(
        form: .active, group: start..<place + 2, head: place,
        classes: way.key == Words.up ? .increases : .decreases,
        isNegated: isNegated(start..<place, in: clause), sharesSubject: false)
}

/// Whether it is no person, and nothing in the singular with *the* or *a* but a measure, that goes: not "the lift went up".
private func isDrifting(_ before: Int, _ verb: Int, in clause: Clause) -> Bool {
    let subject = clause.leadingSubject
    guard let first = subject.first, before >= first,
        !clause.tokens[..<verb].contains(where: {
            persons.contains($0.key) || $0.has([.firstPerson, .secondPerson])
        }), !namesPeople(subject, in: clause),
        clause.endsNounPhrase(clause.tokens[before])
            || clause.tokens[before].has(.auxiliary) || clause.isAdverb(clause.tokens[before])
    else { return false }
    let words = clause.tokens[subject]
    return !words[first].has([.determiner]) || words[first].bears([.possessive])
        || words.contains { $0.has([.measureNoun, .riskWord]) || $0.bears([.tallies]) }
        || words.contains { clause.looksPlural($0) && !$0.has([.people]) }
}

private let drifts = WordSet(
    "go goes went gone come comes came creep creeps crept edge edged inch inched tick ticked shoot shot"
)
private let likings = WordSet("well badly")
private let persons = WordSet("he she who i we you")
private let movers = WordSet("budge budged move moved moves shift shifted shifts")
private let halts = WordSet(
    "stagnate stagnates stagnated plateau plateaus plateaued flatline flatlines flatlined")
private let stills = WordSet("still put flat unchanged")
private let comes = WordSet("come comes came")
private let ends = WordSet("halt standstill end")
private let hardly = WordSet("barely scarcely hardly")
