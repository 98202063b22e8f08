import Prose
import Quantities

/// The words of a sentence that assert something: a verb of change, a noun of change, an evaluation.
struct Predicate {
    /// How it asserts.
    enum Form {
        /// A finite verb, with its auxiliaries: *increases*, *can help reduce*, *did not improve*.
        case active
        /// *was reduced by*.
        case passive
        /// A participle that hangs on the main clause: *, promoting healing*.
        case participle
        /// A noun of change: *a 10% increase in range of motion*, *no difference in pain*.
        case nominal
        /// *is effective for*, *was better than*.
        case evaluative
        /// *is associated with*.
        case association
    }

    let form: Form
    /// The verb group with auxiliaries and adverbs, as places in `Clause.tokens`.
    let group: Range<Int>
    /// The word that says what happens.
    let head: Int
    /// What that word says.
    let classes: WordClass
    let isNegated: Bool
    /// Whether it follows another predicate with the same subject.
    let sharesSubject: Bool
}

/// The predicates of a sentence, in order.
func predicates(in clause: Clause) -> [Predicate] {
    var found: [Predicate] = []
    var place = 0
    while place < clause.tokens.count {
        let token = clause.tokens[place]
        if token.has(.asserting),
            let predicate = associationPredicate(at: place, in: clause)
                ?? verbPredicate(at: place, in: clause, after: found.last)
                ?? evaluativePredicate(at: place, in: clause)
                ?? nominalPredicate(at: place, in: clause, after: found.last),
            !isConditional(place, in: clause)
        {
            found.append(predicate)
            place = max(place + 1, predicate.group.upperBound)
        } else {
            place += 1
        }
    }
    return found
}

/// Whether a place stands in an *if* or *whether* clause, which asserts nothing.
private func isConditional(_ place: Int, in clause: Clause) -> Bool {
    var index = place
    while index >= 0, place - index < 24 {
        let token = clause.tokens[index]
        if token.isSign(",") || token.isSign(";") || token.isSign("—") { return false }
        if token.key == Words.if || token.key == Words.whether { return true }
        index -= 1
    }
    return false
}

/// *is associated with*, *was linked to*, *an association between*, *predicts*.
private func associationPredicate(at place: Int, in clause: Clause) -> Predicate? {
    let token = clause.tokens[place]
    guard token.has([.association]), let next = clause.after(place),
        [Words.with, Words.to, Words.between, Words.of].contains(next.key)
            || token.has([.thirdPerson])
    else { return nil }
    let start = groupStart(place, in: clause)
    return Predicate(
        form: .association, group: start..<(place + (next.key == Words.between ? 1 : 2)),
        head: place,
        classes: token.classes, isNegated: isNegated(start..<place, in: clause),
        sharesSubject: false)
}

/// *is effective for*, *was no better than*, *has proven effective at*.
private func evaluativePredicate(at place: Int, in clause: Clause) -> Predicate? {
    let token = clause.tokens[place]
    // "no better than": the denial stands between verb and adjective.
    let denial = place > 0 && clause.tokens[place - 1].key == Words.no ? 1 : 0
    guard token.has([.evaluative]) || token.has([.comparative]),
        let previous = clause.before(place - denial),
        clause.tokens[previous].has([.be]) || isProven(previous, in: clause)
    else { return nil }
    if token.has([.comparative]), !token.has([.evaluative]) {
        // "is more effective than": let the adjective itself answer; "is more common in": compare only with than.
        guard clause.tokens[place...].prefix(8).contains(where: { $0.has([.comparator]) }) else {
            return nil
        }
        if let next = clause.after(place), next.has([.evaluative]) { return nil }
    }
    let start = groupStart(place, in: clause)
    return Predicate(
        form: .evaluative, group: start..<(place + 1), head: place, classes: token.classes,
        isNegated: isNegated(start..<place, in: clause), sharesSubject: false)
}

private func isProven(_ place: Int, in clause: Clause) -> Bool {
    clause.tokens[place].has([.raising])
        && clause.tokens[place].has([.past, .participle, .thirdPerson, .base])
}

/// *a 10% increase in range of motion*, *no significant difference in pain*.
private func nominalPredicate(at place: Int, in clause: Clause, after last: Predicate?)
    -> Predicate?
{
    let token = clause.tokens[place]
    guard token.has([.changeNoun, .effectNoun]), !token.has([.gerund]) else { return nil }
    let denied = (max(0, place - 4)..<place).contains { clause.tokens[$0].key == Words.no }
    let next = clause.after(place)
    let leadsOn =
        next.map { [Words.in, Words.of, Words.on, Words.between, Words.for].contains($0.key) }
        ?? false
    let measuredByNumber = token.has([.changeNoun]) && hasNumberBeside(place, in: clause)
    guard denied || (measuredByNumber && leadsOn) else { return nil }
    // The noun is the object of a predicate that already speaks of it.
    if let last, last.form != .nominal, place - last.group.upperBound < 6, !denied { return nil }
    var start = place
    while start > 0, place - start < 5,
        !clause.tokens[start - 1].has([.be, .have, .preposition, .relative]),
        clause.tokens[start - 1].kind != .sign
    {
        start -= 1
    }
    return Predicate(
        form: .nominal, group: start..<(place + 1), head: place, classes: token.classes,
        isNegated: denied,
        sharesSubject: false)
}

/// Whether a quantity of change ends right before a noun, or follows it after *of*.
private func hasNumberBeside(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    return clause.quantities.contains { index in
        let range = clause.allQuantities[index].range
        return (range.end <= token.range.start && token.range.start - range.end < 24)
            || (range.start >= token.range.end && range.start - token.range.end < 6)
            || range.overlaps(token.range)
    }
}

/// The first token of a verb group: back over adverbs, auxiliaries and helping verbs.
func groupStart(_ place: Int, in clause: Clause) -> Int {
    var start = place
    while start > 0 {
        let token = clause.tokens[start - 1]
        let belongs =
            token.has(.auxiliary) || clause.isAdverb(token) || clause.isNot(token)
            || token.has([.to])
            || (token.has([.helps, .raising, .governsInfinitive]) && start < place
                && token.has([.base, .thirdPerson, .past, .participle]))
            || (token.has([.helps]) && token.has([.base, .thirdPerson, .past, .gerund]))
            || (token.key == Words.no && clause.tokens[start].has([.comparative, .evaluative]))
            || token.key == Words.able || token.key == Words.likely
        guard belongs, token.kind == .word, !token.has([.relative]) else { break }
        start -= 1
    }
    return start
}

/// Whether a verb group denies.
func isNegated(_ group: Range<Int>, in clause: Clause) -> Bool {
    group.contains { clause.tokens[$0].has([.negation]) }
}
