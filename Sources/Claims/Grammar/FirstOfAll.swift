import Prose
import Quantities

/// "the third most common illness in the world", "the shortest hours in Europe", "the commonest reason for calls": what can be
/// counted or measured, first among all that there are.
///
/// Without a field it ranks nothing, and *best* and *worst* are a matter of taste.
func isFirstOfAll(_ place: Int, in clause: Clause) -> Bool {
    let tokens = clause.tokens
    let token = tokens[place]
    let isMost = token.key == Words.common && place > 2 && tokens[place - 1].key == Words.most
    guard isMost || token.bears([.ranks]) && !judgements.contains(token.key),
        place > 1, isDefinite(isMost ? place - 1 : place, in: clause)
    else { return false }
    for index in (place + 1)..<max(place + 1, min(place + 6, tokens.count)) {
        let word = tokens[index]
        guard word.kind == .word || word.isSign("-"),
            !word.has([.relative, .conjunction, .subordinator])
        else { return false }
        if word.key == Words.for || word.key == Words.of, tallied.contains(tokens[index - 1].key) {
            return true
        }
        guard word.key == Words.in, let next = clause.after(index) else { continue }
        let field = next.has([.determiner]) ? clause.after(index + 1) ?? next : next
        return fields.contains(field.key) || field.isCapitalised && !field.bears([.time])
    }
    return false
}

/// "the most", "the third most".
private func isDefinite(_ place: Int, in clause: Clause) -> Bool {
    let the = WordKey(constant: "the")
    let before = clause.tokens[place - 1]
    if before.key == the { return true }
    guard clause.tokens[place - 2].key == the, let index = clause.quantity(at: before) else {
        return false
    }
    return clause.allQuantities[index].kind == .ordinal
}

/// Ranks that are a matter of taste.
private let judgements = WordSet("best worst greatest strongest weakest")
/// What is told apart by how often it is met: "the commonest complication of measles".
private let tallied = WordSet(
    "reason reasons form forms type types kind kinds complication complications")
/// Where all that there are of a kind are found: in the world, or in an age of life.
private let fields = WordSet("world planet globe childhood adulthood")
