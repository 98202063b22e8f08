/// *did nothing to reduce*, *has done little to change*: what is said to be done hardly is.
struct IdleDeed {
    /// Where the verb group begins, auxiliaries included.
    let start: Int
    /// Whether *nothing* or *little* denies it; *much* does not.
    let denies: Bool

    /// The deed that leads to the infinitive whose *to* stands at a place.
    init?(before to: Int, in clause: Clause) {
        guard to > 1, clause.tokens[to].has([.to]), Self.amounts.contains(clause.tokens[to - 1].key)
        else { return nil }
        var verb = to - 2
        while verb > 0, clause.isAdverb(clause.tokens[verb]) { verb -= 1 }
        guard verb > 0, Self.deeds.contains(clause.tokens[verb].key) else { return nil }
        start = groupStart(verb, in: clause)
        denies = clause.tokens[to - 1].key != WordKey(constant: "much")
    }

    private static let deeds = WordSet("do does did done doing")
    private static let amounts = WordSet("nothing little much")
}
