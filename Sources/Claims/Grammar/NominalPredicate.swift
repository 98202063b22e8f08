import Prose
import Quantities

/// *a 10% increase in range of motion*, *no significant difference in pain*, *had little effect on sales*.
func nominalPredicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    let token = clause.tokens[place]
    guard token.has([.changeNoun, .effectNoun]), !token.has([.gerund]) else { return nil }
    let start = nounStart(before: place, in: clause)
    guard !isStep(start, in: clause) else { return nil }
    let denial = (start..<place).first { clause.tokens[$0].bears([.scant]) }
    // "improved sleep without any change in anxiety"
    let lacks = start > 0 && clause.tokens[start - 1].key == Words.without
    let isDenied = denial != nil || lacks || saysNot(after: place, in: clause)
    let measuredByNumber = token.has([.changeNoun]) && hasNumberBeside(place, in: clause)
    let isSeen =
        token.has([.changeNoun]) && leadsOn(from: place, in: clause)
        && isObserved(from: place, in: clause)
    guard isDenied || isSeen || measuredByNumber && leadsOn(from: place, in: clause) else {
        return nil
    }
    // The noun is the object of a predicate that already speaks of it.
    if let last, last.form != .nominal, place - last.group.upperBound < 6, !isDenied { return nil }
    let verb = clause.before(start)
    let carries = verb.map { carriesNoun($0, in: clause) } ?? false
    return Predicate(
        form: .nominal,
        group: (carries ? groupStart(verb ?? start, in: clause) : start)..<(place + 1),
        head: place, classes: token.classes,
        isNegated: denial.map { clause.tokens[$0].has([.negation]) } ?? isDenied,
        sharesSubject: lacks || carries && follows(verb ?? start, last, in: clause),
        isBare: !carries && !lacks)
}

/// "Prices go up by 0.7 per cent for each rise of 10 per cent in the minimum": by what the verb's figure is counted.
private func isStep(_ start: Int, in clause: Clause) -> Bool {
    guard start > 0, steps.contains(clause.tokens[start].key) else { return false }
    return [Words.for, Words.with].contains(clause.tokens[start - 1].key)
}

private let steps = WordSet("each every")

/// Whether the noun leads on to what changed: "a fall of 3% in sales", "no effect on sleep".
private func leadsOn(from place: Int, in clause: Clause) -> Bool {
    guard let next = clause.after(place) else { return false }
    return [Words.in, Words.of, Words.on, Words.between, Words.for, Words.to].contains(next.key)
}

/// "A reduction in fatigue was observed": what was seen is asserted.
private func isObserved(from place: Int, in clause: Clause) -> Bool {
    guard !clause.tokens[..<place].contains(where: { $0.has([.be, .have, .modal, .relative]) })
    else {
        return false
    }
    var index = place + 1
    while index < clause.tokens.count, index - place < 16 {
        if clause.tokens[index].has([.be]) {
            return clause.tokens[index...].dropFirst().prefix(3).contains {
                $0.has([.reports, .perceives]) && $0.has([.participle])
            }
        }
        if clause.tokens[index].has([.relative, .subordinator]) { return false }
        index += 1
    }
    return false
}

/// Whether the sentence denies the noun behind it: "The difference in sprint time was not significant".
private func saysNot(after place: Int, in clause: Clause) -> Bool {
    guard leadsOn(from: place, in: clause) else { return false }
    var index = place + 1
    while index < clause.tokens.count, index - place < 12 {
        let token = clause.tokens[index]
        if token.has([.be]) {
            return clause.tokens[index...].prefix(4).contains { $0.has([.negation]) }
                && clause.tokens[index...].prefix(4).contains { $0.has([.significance]) }
                || clause.tokens[index...].prefix(3).contains {
                    $0.has([.significance]) && $0.key == WordKey(constant: "nonsignificant")
                }
        }
        if token.kind == .sign || token.has([.modal, .have, .relative]) { return false }
        index += 1
    }
    return false
}

/// Back over the words that describe a noun of change, to its determiner.
private func nounStart(before place: Int, in clause: Clause) -> Int {
    var start = place
    while start > 0, place - start < 8,
        clause.quantity(at: clause.tokens[start - 1]) != nil
            || !clause.tokens[start - 1].has([.be, .have, .preposition, .relative, .subordinator]),
        clause.tokens[start - 1].kind != .sign || clause.tokens[start - 1].isSign("%")
            || clause.tokens[start - 1].isSign("-")
            || clause.quantity(at: clause.tokens[start - 1]) != nil,
        !givesNoun(clause.tokens[start - 1])
    {
        start -= 1
        if clause.tokens[start].has([.determiner]) || clause.tokens[start].bears([.scant]),
            !clause.tokens[start].has([.adverb])
        {
            break
        }
    }
    return start
}

private func givesNoun(_ token: Token) -> Bool {
    (token.has([.light, .reports]) || token.bears([.makes])) && !token.has([.alsoNoun])
}

/// Whether a verb gives the noun to its subject: *had no effect*, *made no difference*, *saw no benefit*.
private func carriesNoun(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    let gives = token.has([.have, .light]) || token.bears([.makes, .possesses])
    guard gives, let before = clause.before(place) else { return false }
    // What studies show or report, they tell of and do not make.
    if (max(0, place - 3)..<place).contains(where: { clause.tokens[$0].has([.research]) }) {
        return false
    }
    return clause.tokens[before].key != Words.there
}

private func follows(_ verb: Int, _ last: Predicate?, in clause: Clause) -> Bool {
    guard last != nil else { return false }
    let start = groupStart(verb, in: clause)
    return start > 0 && joins(clause.tokens[start - 1])
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
