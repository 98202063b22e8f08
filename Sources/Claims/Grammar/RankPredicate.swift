import Prose
import Quantities

/// "was the hottest on record", "is the third most common illness", "were no different".
func rankPredicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    if isHighest(place, in: clause) || isRecord(place, in: clause)
        || tellsNoDifference(place, in: clause),
        let link = linkingVerb(before: place, in: clause)
    {
        return comparison(at: place, verb: link, after: last, in: clause)
    }
    guard isFirstOfAll(place, in: clause),
        let verb = linkingVerb(before: place, in: clause) ?? governingVerb(of: place, in: clause)
    else { return nil }
    // "the most common": it is the most, and not as common as anything.
    let head = clause.tokens[place].bears([.ranks]) ? place : place - 1
    return comparison(at: head, verb: verb, after: last, in: clause)
}

/// "Deaths were no different in the two groups", where a work is cited for it.
func tellsNoDifference(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tellsWork, clause.tokens[place].key == WordKey(constant: "different"),
        let link = linkingVerb(before: place, in: clause)
    else { return false }
    return isNegated(link..<place, in: clause)
}

/// "The summer was the hottest on record", "turnout was the lowest since 1945": more or less than ever before.
private func isRecord(_ place: Int, in clause: Clause) -> Bool {
    let tokens = clause.tokens
    guard tokens[place].bears([.ranks]), place > 0,
        tokens[place - 1].key == WordKey(constant: "the")
            || clause.quantity(at: tokens[place - 1]) != nil
    else { return false }
    for index in place + 1..<max(place + 1, min(place + 4, tokens.count)) {
        let token = tokens[index]
        let next = clause.after(index)
        if token.key == WordKey(constant: "ever"), next.map({ $0.kind == .word }) ?? false {
            // "the longest ever shown at the festival"
            return next.map { registered.contains($0.key) } ?? false
        }
        if token.key == WordKey(constant: "ever") || token.key == WordKey(constant: "since")
            || token.key == Words.on && next?.key == WordKey(constant: "record")
            || token.key == Words.in && next?.bears([.time]) == true
            || token.key == Words.in
                && next.flatMap({ clause.quantity(at: $0) }).map({ isTime($0, in: clause) }) == true
        {
            return true
        }
        guard token.kind == .word, !token.has([.preposition, .conjunction]) else { return false }
    }
    return false
}

/// "Satisfaction was lowest with the bot": among what it was least or most, where a work is cited for it.
private func isHighest(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tellsWork, clause.tokens[place].bears([.ranks]), let next = clause.after(place)
    else { return false }
    return next.has([.preposition, .timePreposition, .conjunction]) && next.key != Words.of
}

private let registered = WordSet("recorded measured registered known seen reported")
