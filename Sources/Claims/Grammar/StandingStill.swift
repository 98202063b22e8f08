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
func endsMove(_ place: Int, in clause: Clause) -> Bool {
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

private let persons = WordSet("he she who i we you")
private let movers = WordSet("budge budged move moved moves shift shifted shifts")
private let halts = WordSet(
    "stagnate stagnates stagnated plateau plateaus plateaued flatline flatlines flatlined")
private let stills = WordSet("still put flat unchanged")
private let comes = WordSet("come comes came")
private let ends = WordSet("halt standstill end")
private let hardly = WordSet("barely scarcely hardly")
