import Prose
import Quantities

/// "Fewer singers went to a doctor": of how many it was so, where a work is cited for it.
func opensFewer(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard clause.tellsWork, token.key == Words.more || token.key == WordKey(constant: "fewer"),
        place == 0 || joins(clause.tokens[place - 1]) || clause.tokens[place - 1].key == Words.that,
        let next = clause.after(place), next.isContent, !clause.isAdverb(next)
    else { return false }
    let verb = ((place + 2)..<min(place + 9, clause.tokens.count)).first {
        clause.tokens[$0].kind == .sign || clause.tokens[$0].has([.relative, .modal, .comparator])
            || isFiniteVerb($0, in: clause) || isUnlistedPast($0, in: clause)
    }
    return verb.map {
        clause.tokens[$0].has([.past]) && !clause.tokens[$0].has(.effect)
            || isUnlistedPast($0, in: clause)
    } ?? false
}

/// "Singers had less pain", "nurses called a doctor less often": what came out, where a work is cited for it.
func isOutcome(_ place: Int, of verb: Int, in clause: Clause) -> Bool {
    guard isResult(place, of: verb, in: clause),
        clause.tokens[verb].has([.past]) || clause.tokens[verb].has([.have])
            || isUnlistedPast(verb, in: clause),
        let next = clause.after(place), next.kind == .word
    else { return false }
    return next.key == WordKey(constant: "often")
        || next.isContent && !clause.isAdverb(next) && !next.has([.research])
}

/// "Optimists have healthier hearts", "breastfed babies get fewer infections": what people of some kind have more or
/// less of.
func tellsHowManyHave(_ place: Int, of verb: Int, in clause: Clause) -> Bool {
    guard !clause.givesFigure, belongings.contains(clause.tokens[verb].key),
        !clause.has([.firstPerson, .secondPerson]), let next = clause.after(place), next.isContent,
        !next.has([.listNoun, .research]), !clause.isAdverb(next), !wishes.contains(next.key),
        !clause.tokens[place...].contains(where: { $0.has([.to]) })
    else { return false }
    // "Patients who had more pain", "who said they had more pain": only of whom it is.
    if let before = clause.before(verb), clause.tokens[before].has([.pronoun, .relative]) {
        return false
    }
    let subject = clause.leadingSubject
    // "The runners have better shoes": some that are known, and no kind of people.
    if let first = subject.first, clause.tokens[first].has([.determiner, .pronoun]),
        !clause.tokens[subject].contains(where: { $0.bears([.describes]) }),
        clause.quantity(at: clause.tokens[first]) == nil
    {
        return false
    }
    return namesPeople(subject, in: clause)
        || clause.leadingSubject.last.map {
            clause.looksPlural(clause.tokens[$0]) && clause.leadingSubject.count == 1
                && clause.tokens[$0].classes.isEmpty
        } ?? false
}

/// "Shoppers are buying less meat", "young people are drinking less and less": it goes on changing.
func tellsTrend(_ place: Int, of verb: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    return clause.tokens[verb].has([.gerund]) && goesOn(verb, in: clause)
        && clause.quantity(at: token) == nil
        && (token.key == Words.more || token.key == Words.less
            || token.key == WordKey(constant: "fewer"))
        && !clause.has([.firstPerson, .secondPerson])
        && namesPeople(clause.leadingSubject, in: clause)
}

private let belongings = WordSet(
    "have has had get gets got suffer suffers suffered develop develops developed catch caught")
private let wishes = WordSet(
    "time money room reason reasons chance chances choice choices options say")

/// Whether a comparative of a sentence for which a work is cited tells how it came out, and does not say of whom: not
/// "those who were older", "three weeks later" and "the evidence is weaker".
func isResult(_ place: Int, of verb: Int, in clause: Clause) -> Bool {
    clause.tellsWork && !clause.givesFigure && clause.tokens[place].has([.comparative])
        && clause.tokens[place].key != WordKey(constant: "later")
        && clause.tokens[place].key != WordKey(constant: "earlier")
        && !standsBehindRelative(verb, in: clause)
        && !clause.tokens[..<verb].suffix(3).contains {
            $0.has([.research]) || $0.bears([.authority]) || $0.key == WordKey(constant: "authors")
        }
}

/// Whether a verb stands in a clause that only says of whom: *were* in "those who were older", but not *bought* in "shoppers
/// who saw the label bought less", the second verb behind *who*, which nothing joins to the first.
private func standsBehindRelative(_ verb: Int, in clause: Clause) -> Bool {
    let relative = (max(0, verb - 14)..<verb).last {
        clause.tokens[$0].bears([.describes]) || clause.tokens[$0].has([.relative])
    }
    guard let relative else { return false }
    guard clause.isCited, clause.tokens[relative].key == WordKey(constant: "who") else {
        return true
    }
    let between = clause.tokens[relative + 1..<verb]
    return !between.contains { $0.has([.past]) || clause.looksPast($0) }
        || between.contains {
            $0.kind == .sign || $0.has([.conjunction, .reports, .pronoun, .subordinator])
        }
}

/// "Nurses missed fewer days", "dogs barked less": a past that no list knows, behind what it is said of, where a work is
/// cited for the sentence itself.
func isUnlistedPast(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard clause.isCited, !clause.givesFigure, token.classes.isEmpty, clause.looksPast(token),
        let before = clause.before(place)
    else { return false }
    return clause.endsNounPhrase(clause.tokens[before]) || clause.isAdverb(clause.tokens[before])
}
