import Prose

/// "There were no adverse events", "there was less plaque": what there was, where a work is cited for it.
func existencePredicate(at place: Int, in clause: Clause) -> Predicate? {
    let tokens = clause.tokens
    guard tokens[place].key == Words.there, place + 2 < tokens.count,
        place == 0 || joins(tokens[place - 1]) || tokens[place - 1].kind == .sign
            || tokens[place - 1].key == Words.that,
        tokens[place + 1].has([.be]) && tokens[place + 1].has([.stop]),
        clause.isCited || pastsOfBe.contains(tokens[place + 1].key)
    else { return nil }
    var lead = place + 2
    while lead + 1 < tokens.count, clause.isAdverb(tokens[lead]), !tokens[lead].has([.comparative])
    {
        lead += 1
    }
    let denies = tokens[lead].key == Words.no
    let way = denies ? nil : way(of: tokens[lead])
    let counts =
        tokens[lead].key == Words.more || tokens[lead].key == Words.less
        || tokens[lead].key == WordKey(constant: "fewer")
    guard denies || counts, clause.quantity(at: tokens[lead]) == nil else { return nil }
    let thing = lead + 1..<toldPhraseEnd(from: lead + 1, in: clause)
    guard clause.holdsContent(thing),
        !tokens[thing].contains(where: {
            // A difference and an effect are told by their nouns.
            $0.has([.changeNoun, .effectNoun, .relates, .comparator])
        }), !isOfMind(thing, in: clause),
        !tokens[thing].contains(where: { $0.has([.association]) })
            || clause.after(thing.upperBound - 1).map({ amongst.contains($0.key) }) ?? false
    else { return nil }
    return Predicate(
        form: .evaluative, group: place..<thing.upperBound, head: lead,
        classes: tokens[lead].classes, isNegated: denies, sharesSubject: false, isBare: true,
        compares: counts,
        roles: Roles(measured: thing, direction: way))
}

/// "no doubt", "no reports of harm", "no trials comparing": what is known or thought, and not what there was.
private func isOfMind(_ thing: Range<Int>, in clause: Clause) -> Bool {
    let front = clause.tokens[thing].prefix { !$0.has([.preposition]) }
    return front.isEmpty
        || front.contains {
            $0.has([.research, .evaluative]) || doubts.contains($0.key)
        }
}

/// "saw no hint of more accidents", "detected no sign of job losses", "no trace of lead was found": a search that came up
/// empty, where a work is cited for it.
func noTracePredicate(at place: Int, in clause: Clause) -> Predicate? {
    let tokens = clause.tokens
    guard traces.contains(tokens[place].key), clause.after(place)?.key == Words.of, place > 0,
        let no = (max(0, place - 2)..<place).first(where: {
            tokens[$0].key == Words.no || tokens[$0].bears([.scant])
        }), no > 0, !tokens[no - 1].has([.preposition]),
        !tokens[..<no].contains(where: { $0.has([.firstPerson, .secondPerson]) })
    else { return nil }
    let thing = place + 2..<toldPhraseEnd(from: place + 2, in: clause)
    guard clause.holdsContent(thing),
        !tokens[thing].contains(where: {
            $0.has([.effectNoun, .association, .relates]) && !$0.has([.changeNoun])
        })
    else { return nil }
    return Predicate(
        form: .evaluative, group: no..<place + 2, head: place, classes: [], isNegated: true,
        sharesSubject: false, isBare: true, roles: Roles(measured: thing))
}

/// "The difference was not significant", where a work is cited for it.
func insignificancePredicate(at place: Int, in clause: Clause) -> Predicate? {
    let tokens = clause.tokens
    guard
        tokens[place].has([.changeNoun, .effectNoun])
            || tokens[place].key == WordKey(constant: "gap"),
        clause.after(place)?.has([.be]) == true,
        place + 3 < tokens.count, place < 8,
        let word = (place + 2..<min(tokens.count, place + 6)).first(where: {
            tokens[$0].has([.significance]) && !clause.isAdverb(tokens[$0])
        }), tokens[place + 1..<word].contains(where: { $0.has([.negation]) || clause.isNot($0) })
    else { return nil }
    let subject = clause.leadingSubject.contains(place) ? clause.leadingSubject : place..<place + 1
    return Predicate(
        form: .evaluative, group: subject.lowerBound..<word + 1, head: place,
        classes: tokens[place].classes, isNegated: true, sharesSubject: false, isBare: true,
        roles: Roles(measured: subject, direction: Claim.Direction.none))
}

private let amongst = WordSet("among amongst in for")
/// What *be* is in the past.
let pastsOfBe = WordSet("was were wasn't weren't")
private let doubts = WordSet(
    """
    doubt reason question point time way need sign hint evidence room chance going telling shortage good hurry end
    information report reports suggestion indication similarity
    """)
private let traces = WordSet("hint hints sign signs trace traces inkling indication suggestion")
