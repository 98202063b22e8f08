import Prose
import Quantities

/// "Wages went up by 6.8 per cent", "rents crept up 4%", and where a work is cited also "emissions went up".
///
/// It is read as *rose* and *fell* are: what goes is measured, and nothing brings it about unless the sentence says so.
func driftPredicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    let token = clause.tokens[place]
    guard drifts.contains(token.key),
        let way = clause.after(place), way.key == Words.up || way.key == Words.down,
        // "came up" is said of what is spoken of.
        !comes.contains(token.key) || way.key == Words.down,
        let before = clause.before(place), mayGo(place, behind: before, in: clause, after: last)
    else { return nil }
    let start = groupStart(place, in: clause)
    let predicate = Predicate(
        form: .active, group: start..<place + 2, head: place,
        classes: way.key == Words.up ? .increases : .decreases,
        isNegated: isNegated(start..<place, in: clause),
        sharesSubject: last != nil && start > 0 && joins(clause.tokens[start - 1]))
    if let amount = amount(behind: place + 1, in: clause) {
        return goesBy(amount, predicate, in: clause, after: last) ? predicate : nil
    }
    let subject = clause.leadingSubject
    let isTold =
        clause.isCited
        // "went down well" is said of what people liked, and "went up less" is told by the comparative.
        && clause.after(place + 1).map { !likings.contains($0.key) && !$0.has([.comparative]) }
            ?? true
        && (endsMove(place + 1, in: clause)
            || clause.after(place + 1)?.key == WordKey(constant: "where"))
        && !clause.tokens[..<place].contains(where: isSomebody)
    return isTold && subject.first.map { before >= $0 } ?? false
        && isMeasure(subject, in: clause) ? predicate : nil
}

/// Whether the verb is used as one: finite, or behind what governs it.
private func mayGo(
    _ place: Int, behind before: Int, in clause: Clause, after last: Predicate?
) -> Bool {
    let previous = clause.tokens[before]
    if clause.tokens[place].has([.gerund]) { return previous.has([.be]) }
    if previous.has([.to]) {
        guard let governor = clause.before(before) else { return false }
        let word = clause.tokens[governor]
        return word.has([.raising]) || word.key == Words.likely
            || (word.has([.governsInfinitive]) || word.bears([.supposes]))
                && word.has([.participle])
    }
    return clause.endsNounPhrase(at: before) || previous.has(.auxiliary)
        || clause.isAdverb(previous)
        || last != nil && previous.has([.conjunction])
}

/// How much it went by: the figure right behind *up* or *down*, and the word that leads to it.
private func amount(behind way: Int, in clause: Clause) -> (figure: Int, isLed: Bool)? {
    var place = way + 1
    var isLed = false
    while place < clause.tokens.count, place - way < 5 {
        let token = clause.tokens[place]
        if let figure = clause.quantity(at: token) { return (figure, isLed) }
        if leads.contains(token.key) {
            guard !isLed else { return nil }
            isLed = true
        } else if !clause.isAdverb(token),
            !token.has([.determiner, .comparative, .comparator]), !nears.contains(token.key)
        {
            return nil
        }
        place += 1
    }
    return nil
}

/// Whether something goes by a figure of this kind: anything but somebody by a share or a price, and what can be measured by
/// whatever *by* leads to, not "the path goes up for 300 metres".
private func goesBy(
    _ amount: (figure: Int, isLed: Bool), _ predicate: Predicate, in clause: Clause,
    after last: Predicate?
) -> Bool {
    let own = subject(of: predicate, in: clause, from: last?.group.upperBound ?? 0)
    if own.isEmpty { return predicate.sharesSubject }
    guard !clause.tokens[own].contains(where: isSomebody),
        // "average rents" are nobody, though "the average worker" is.
        !namesPeople(own, in: clause) || !clause.tokens[own].contains(where: { $0.has([.people]) })
    else { return false }
    switch clause.allQuantities[amount.figure].kind {
    case .percent, .percentagePoint, .fold, .fraction, .money: return true
    case .measure, .duration, .temperature, .count, .number, .ratio:
        return amount.isLed && !clause.tokens[own].contains { $0.has([.pronoun]) }
            && isMeasure(own, in: clause)
    default: return false
    }
}

/// Whether it is no person, and nothing in the singular with *the* or *a* but a measure, that goes: not "the lift went up".
private func isMeasure(_ subject: Range<Int>, in clause: Clause) -> Bool {
    guard let first = subject.first, !namesPeople(subject, in: clause) else { return false }
    let words = clause.tokens[subject]
    return !words[first].has([.determiner]) || words[first].bears([.possessive])
        || words.contains { $0.has([.measureNoun, .riskWord]) || $0.bears([.tallies]) }
        || words.contains { clause.looksPlural($0) && !$0.has([.people]) }
}

private func isSomebody(_ token: Token) -> Bool {
    somebody.contains(token.key) || token.has([.firstPerson, .secondPerson])
}

private let drifts = WordSet(
    """
    go goes went gone going come comes came coming creep creeps crept creeping edge edges edged edging inch inches inched
    inching tick ticks ticked ticking shoot shoots shot shooting
    """)
private let somebody = WordSet("he she who i we you")
private let comes = WordSet("come comes came coming")
private let leads = WordSet("by to from")
private let nears = WordSet("another further about around nearly almost roughly over under some")
private let likings = WordSet("well badly")
