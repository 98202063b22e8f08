import Prose

/// "The rougher the diet, the smaller the saving": the more of the one, the more or less of the other.
///
/// The first half brings about what the second measures, as far as the sentence says; it names no cause.
func correlativePredicate(at place: Int, in clause: Clause) -> Predicate? {
    let tokens = clause.tokens
    guard place > 3, tokens[place - 1].key == the, clause.isCited || !clause.has([.firstPerson]),
        let way = way(of: tokens[place]), let first = firstHalf(before: place - 1, in: clause)
    else { return nil }
    var comma = place - 1
    if tokens[comma - 1].isSign(",") || tokens[comma - 1].isSign("—") {
        comma -= 1
    } else if clause.after(place)?.key != the
        || tokens[comma - 1].has([.preposition, .conjunction])
    {
        // "the lower dose was chosen by the older patients"
        return nil
    }
    // "the more grass in the diet", but "the rougher the diet"
    let cause = (tokens[first + 1].key == Words.more ? first + 2 : first + 1)..<comma
    var end = place + 1
    while end < tokens.count, tokens[end].kind == .word || tokens[end].isSign("'"),
        tokens[end].key != Words.by,
        !tokens[end].has([.subordinator, .conjunction]) || tokens[end].has([.determiner]),
        end == place + 1 || !tokens[end].has([.be]) && !tokens[end].bears([.links])
    { end += 1 }
    let thing = place + 1..<end
    guard clause.holdsContent(cause), clause.holdsContent(thing),
        clause.isCited || !clause.has([.secondPerson])
    else { return nil }
    return Predicate(
        form: .evaluative, group: first..<place + 1, head: place, classes: tokens[place].classes,
        isNegated: false, sharesSubject: false, isBare: true, compares: true,
        roles: Roles(measured: thing, agent: cause, direction: way))
}

/// The *the* of the first half: behind it stands a comparative, and before it nothing of its clause.
private func firstHalf(before second: Int, in clause: Clause) -> Int? {
    let tokens = clause.tokens
    return (max(0, second - 24)..<max(0, second - 2)).last { place in
        tokens[place].key == the
            && (place == 0 || tokens[place - 1].kind == .sign || joins(tokens[place - 1])
                || tokens[place - 1].key == Words.that)
            && isComparative(tokens[place + 1], in: clause)
            && !tokens[place..<second - 1].contains { token in
                token.kind == .sign && !token.isSign("-") && !token.isSign("'")
            }
    }
}

/// *more*, *longer*, and *rougher* that no list knows.
private func isComparative(_ token: Token, in clause: Clause) -> Bool {
    if token.has([.comparative]) { return true }
    let bytes = clause.text.bytes
    return token.classes.isEmpty && token.range.length > 5
        && bytes[token.range.end - 1] == UInt8(ascii: "r")
        && bytes[token.range.end - 2] == UInt8(ascii: "e")
}

/// Which way a comparative points by itself; `nil` where nobody can say, as of *later*.
func way(of token: Token) -> Claim.Direction? {
    if token.key == WordKey(constant: "better") { return .better }
    if token.key == WordKey(constant: "worse") { return .worse }
    return token.has([.lower]) ? .decrease : token.has([.higher]) ? .increase : nil
}

private var the: WordKey { WordKey(constant: "the") }
