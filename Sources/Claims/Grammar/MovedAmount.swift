import Prose
import Quantities

/// *wiped $3bn off*, *knocked two years off*, *adds 12% to*: the amount stands between the verb and the word that says
/// which way it goes, and what it is taken from stands behind.
func movedAmountPredicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    let token = clause.tokens[place]
    guard token.bears([.movesAmount]), !token.has([.gerund]), let before = clause.before(place),
        let first = clause.after(place), let quantity = clause.quantity(at: first)
    else { return nil }
    let end = clause.allQuantities[quantity].range.end
    guard
        let way = clause.tokens[(place + 1)...].prefix(8).firstIndex(where: {
            $0.range.start >= end
        }),
        way + 1 < clause.tokens.count, clause.tokens[way + 1].kind == .word,
        clause.quantity(at: clause.tokens[way + 1]) == nil
    else { return nil }
    let adds = token.has([.reports])
    guard clause.tokens[way].key == (adds ? Words.to : Words.off) else { return nil }
    let isGoverned = clause.tokens[before].has([.have, .modal, .doAuxiliary])
    guard isGoverned && token.has([.base, .participle]) || isFiniteVerb(place, in: clause) else {
        return nil
    }
    let start = groupStart(place, in: clause)
    return Predicate(
        form: .active, group: start..<(way + 1), head: place,
        classes: adds ? .increases : .decreases, isNegated: isNegated(start..<place, in: clause),
        sharesSubject: last != nil && start > 0 && joins(clause.tokens[start - 1]))
}
