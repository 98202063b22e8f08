import Prose
import Quantities

/// What a claim compares with: the words after *than*, *compared with*, *versus* or the second *as*.
func comparator(in places: Range<Int>, of clause: Clause) -> Range<Int>? {
    guard var start = places.first(where: { opensComparand($0, in: clause) }) else { return nil }
    start += comparing.contains(clause.tokens[start].key) ? 2 : 1
    var end = start
    var isDescribed = false
    while end < places.upperBound {
        let token = clause.tokens[end]
        if token.has([.relative]), !token.has([.determiner]), end > start { isDescribed = true }
        if endsComparand(end, start: start, isDescribed: isDescribed, in: clause) { break }
        end += 1
    }
    return start < end ? start..<end : nil
}

/// Words that open a comparand together with the next one: *compared with*, *instead of*.
private let comparing = WordSet("compared relative instead rather")

/// Whether a place opens what is compared with; "more than half" only bends a number.
@inline(__always)
func opensComparand(_ place: Int, in clause: Clause) -> Bool {
    guard clause.mayCompare, place < clause.tokens.count else { return false }
    return (clause.tokens[place].has([.comparator]) || clause.tokens[place].bears([.comparing]))
        && comparandBegins(at: place, in: clause)
}

private func comparandBegins(at place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.key == Words.as {
        return clause.quantity(at: token) == nil && closesEquation(place, in: clause)
    }
    // "8.6% instead of 13.1%", "walking rather than driving".
    if token.key == WordKey(constant: "instead") {
        return clause.after(place)?.key == Words.of
    }
    if token.key == WordKey(constant: "rather") {
        return clause.after(place)?.has([.comparator]) == true
    }
    guard token.has([.comparator]), place + 1 < clause.tokens.count else { return false }
    if let quantity = clause.quantity(at: token) {
        return clause.allQuantities[quantity].range.end <= token.range.end
    }
    if token.key == Words.compared || token.key == Words.relative {
        return [Words.with, Words.to].contains(clause.tokens[place + 1].key)
    }
    return true
}

/// The second *as* of "twice as much carbon as forests".
private func closesEquation(_ place: Int, in clause: Clause) -> Bool {
    var index = place - 1
    while index >= 0, place - index < 7 {
        let token = clause.tokens[index]
        if token.key == Words.as {
            return place - index > 1
                && (clause.tokens[index + 1].has([.evaluative, .comparative, .possible, .probable])
                    || clause.tokens[index + 1].bears([.equates]))
        }
        if token.kind == .sign || token.has(.auxiliary) { return false }
        index -= 1
    }
    return false
}

private func endsComparand(_ place: Int, start: Int, isDescribed: Bool, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.kind == .sign { return !token.isSign("-") && !token.isSign("'") }
    if token.has([.subordinator]), !token.has([.timePreposition]) { return true }
    guard place > start else { return false }
    if token.has([.conjunction]) { return !joinsComparands(place, in: clause) }
    if token.key == Words.for || token.key == Words.by { return true }
    if token.key == Words.to, !isDescribed { return true }
    if timePhrase(at: place, in: clause) != nil { return true }
    return population(from: place, in: clause) != nil && token.key != Words.of
}

/// "than rest or stretching": a bare noun goes on, a verb begins another assertion.
private func joinsComparands(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tokens[place].key == Words.or, let next = clause.after(place) else { return false }
    return !next.has(WordClass.effect.union([.verb, .light, .modal, .be]))
}

/// What the sentence compares with before it begins: "Compared with placebo, …".
func openingComparator(of clause: Clause, before place: Int) -> Range<Int>? {
    guard let first = clause.tokens.first,
        first.has([.comparator]) || first.key == WordKey(constant: "unlike"),
        let comma = clause.tokens[..<place].firstIndex(where: { $0.isSign(",") })
    else { return nil }
    if first.key == WordKey(constant: "unlike") { return 1..<comma }
    return comparator(in: 0..<comma, of: clause)
}
