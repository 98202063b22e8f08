import Prose

/// Whether a sentence says no more than that something was seen, in whom, or with what it goes.
func tellsSighting(_ clause: Clause) -> Bool {
    let sawChange = clause.has([.changeNoun]) && clause.tokens.hold(seen)
    guard sawChange || clause.leads(to: .sighting) else { return false }
    return clause.tokens.indices.contains { place in
        sawChange && saw(changeAt: place, in: clause)
            || clause.tokens[place].leads(to: .sighting)
                && (isFoundIn(place, in: clause) || isSign(place, in: clause)
                    || joinsLoosely(place, in: clause))
    }
}

/// "after the move, increases in weight were observed": a change that was seen in somebody or after something.
private func saw(changeAt place: Int, in clause: Clause) -> Bool {
    guard clause.tokens[place].has([.changeNoun]), let next = clause.after(place),
        next.key == Words.in || next.key == Words.of
    else { return false }
    return clause.has([.people])
        || clause.tokens.contains { $0.key == Words.after || $0.key == Words.following }
}

/// "found in pregnant women", "common among nurses".
private func isFoundIn(_ place: Int, in clause: Clause) -> Bool {
    guard found.contains(clause.tokens[place].key) else { return false }
    let behind = clause.tokens[(place + 1)...]
    guard
        let at = behind.prefix(2).firstIndex(where: {
            [Words.in, Words.among, Words.amongst].contains($0.key)
        })
    else { return false }
    return clause.tokens[(at + 1)...].prefix(5).prefix { $0.kind != .sign }
        .contains { $0.has([.people]) }
}

/// "is an early sign of", "may be a clue to".
private func isSign(_ place: Int, in clause: Clause) -> Bool {
    guard signs.contains(clause.tokens[place].key), let next = clause.after(place),
        [Words.of, Words.for, Words.to, Words.that, Words.as].contains(next.key)
    else { return false }
    return clause.tokens[..<place].suffix(5).contains {
        $0.has([.be, .light, .modal]) || $0.key == Words.as
    }
}

/// "tend to", "a connection between", "a trend towards".
private func joinsLoosely(_ place: Int, in clause: Clause) -> Bool {
    guard let next = clause.after(place) else { return false }
    switch clause.tokens[place].key {
    case Words.tend, Words.tends, Words.tended: return next.key == Words.to
    case Words.connection, Words.connections: return next.has([.be]) || next.key == Words.between
    case Words.trend: return next.key == Words.toward || next.key == Words.towards
    default: return false
    }
}

private let seen = WordSet(
    """
    observed observe found find finds seen see noted occurred reported detected confirmed showed show shows
    revealed reveals
    """)
private let found = WordSet(
    "found detected observed seen present common frequent occur occurs occurred")
private let signs = WordSet("sign signs clue clues symptom symptoms flag flags warning")
