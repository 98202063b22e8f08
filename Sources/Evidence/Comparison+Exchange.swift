import Prose

/// Sentences in which one thing outdoes another, and which of the two is which.
extension Comparison {
    /// Whether a statement says of the two that the other outdid the one: "girls outscored boys" for "boys outscored
    /// girls".
    func exchangesSides(with statement: Statement) -> Bool {
        guard let ours = words.statement.contest, let theirs = statement.contest,
            ours.verb == theirs.verb
        else { return false }
        return !ours.first.isDisjoint(with: theirs.second)
            && !ours.second.isDisjoint(with: theirs.first)
    }
}

extension Statement {
    /// A verb by which one thing outdoes another, with the terms that stand only before and only behind it.
    fileprivate var contest: (verb: String, first: Set<Term>, second: Set<Term>)? {
        guard
            let place = words.indices.first(where: { place in
                words[place].lower.hasPrefix("out") && words[place].lower.utf8.count > 6
                    || contestVerbs.contains(words[place].lower)
            }), place + 1 < words.count, words[place + 1].lower != "by"
        else { return nil }
        let before = Set(terms.filter { $0.word < place }.map(\.term))
        let after = Set(terms.filter { $0.word > place }.map(\.term))
        return (words[place].stem, before.subtracting(after), after.subtracting(before))
    }
}

private let contestVerbs: Set<String> = [
    "exceeds", "exceed", "exceeded", "overtook", "overtakes", "overtaken", "surpasses", "surpass",
    "surpassed", "beat", "beats", "defeated", "trails", "trailed", "leads", "precedes", "preceded",
]
