/// Whether a verb that can leave says by the word behind it that something goes: "went away", "the effect wore off".
func vanishes(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard let next = clause.after(place),
        next.key == Words.away || next.key == Words.off && wears.contains(token.key)
    else { return false }
    // "wore away 8 micrometres of enamel": a figure is a claim already, of all that its sentence says.
    return clause.after(place + 1).map { clause.quantity(at: $0) == nil } ?? true
}

/// "fell ill", "fell further behind": the verb brings somebody into a state, and nothing is less.
func fallsInto(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.has([.decreases]), falls.contains(token.key), let next = clause.after(place) else {
        return false
    }
    return fallStates.contains(next.key)
        || clause.tokens[(place + 1)...].prefix(4).contains {
            $0.key == WordKey(constant: "behind")
        }
}

private let wears = WordSet("wear wears wore worn")
private let falls = WordSet("fall falls fell fallen falling")
private let fallStates = WordSet(
    "ill sick pregnant silent apart flat foul victim prey unconscious")
