/// *fared worse*, *did no better*, *slept longer*: the verb has nothing behind it but how it went.
///
/// It is a claim even where it does not say than whom.
enum FaringVerb {
    /// The verb before a comparative or superlative that ends its phrase: *fared* in "fared worse in maths".
    static func place(before comparative: Int, in clause: Clause) -> Int? {
        let token = clause.tokens[comparative]
        guard manners.contains(token.key) || token.bears([.ranks]),
            endsPhrase(comparative, in: clause)
        else { return nil }
        var verb = comparative - 1
        while verb > 0, bends(clause.tokens[verb], in: clause) { verb -= 1 }
        guard verb > 0 else { return nil }
        let faring = clause.tokens[verb]
        if endsRelativeClause(before: verb, in: clause) { return nil }
        if isDid(verb, in: clause) { return verb }
        let knows = faring.has([.governsInfinitive]) && !faring.has([.raising])
        guard !faring.has([.reports, .perceives, .light]), !knows,
            !faring.bears([.believes, .makes]),
            faring.bears([.fares]) || !token.bears([.ranks]) && !scores(token),
            isFiniteVerb(verb, in: clause) || isPerfect(verb, in: clause)
        else { return nil }
        return verb
    }

    /// "Adults who lifted weights slept better": not the weights slept, and those who did stand too far ahead.
    private static func endsRelativeClause(before verb: Int, in clause: Clause) -> Bool {
        let before = clause.tokens[max(0, verb - 6)..<verb]
        guard let relative = before.lastIndex(where: { $0.bears([.describes]) }) else {
            return false
        }
        return before[(relative + 1)...].contains { $0.has([.past]) }
    }

    /// What went so: "maths" in "fared worse in maths", else the verb with its manner; `nil` behind a verb that says more.
    static func measured(before head: Int, in clause: Clause, until ceiling: Int) -> Range<Int>? {
        guard let verb = place(before: head, in: clause),
            clause.tokens[verb].bears([.fares]) || isDid(verb, in: clause)
        else { return nil }
        return comparisonAspect(after: head, in: clause, until: ceiling) ?? verb..<(head + 1)
    }

    /// "did better", "does no worse": a verb that is an auxiliary elsewhere.
    private static func isDid(_ place: Int, in clause: Clause) -> Bool {
        guard dids.contains(clause.tokens[place].key), let before = clause.before(place) else {
            return false
        }
        let token = clause.tokens[before]
        return !token.has([.secondPerson])
            && (clause.endsNounPhrase(token) || token.has([.relative, .have]))
    }

    private static func isPerfect(_ verb: Int, in clause: Clause) -> Bool {
        clause.tokens[verb].has([.participle, .base])
            && clause.before(verb).map { clause.tokens[$0].has([.have, .modal, .doAuxiliary]) }
                == true
    }

    /// "no better", "far worse", "5% faster".
    private static func bends(_ token: Token, in clause: Clause) -> Bool {
        token.key == Words.no || clause.isAdverb(token) || clause.quantity(at: token) != nil
            || degrees.contains(token.key)
    }

    /// Nothing follows that it could describe.
    private static func endsPhrase(_ place: Int, in clause: Clause) -> Bool {
        guard let next = clause.after(place) else { return true }
        if next.kind == .sign { return next.isSign(".") || next.isSign(",") || next.isSign(";") }
        return next.has([
            .preposition, .timePreposition, .conjunction, .subordinator, .comparator,
        ])
            && next.key != Words.of
    }

    private static func scores(_ token: Token) -> Bool {
        token.key == WordKey(constant: "higher") || token.key == WordKey(constant: "lower")
    }

    private static let degrees = WordSet("much far any the")
    private static let dids = WordSet("do does did doing done")
    private static let manners = WordSet(
        "better worse higher lower longer faster slower sooner earlier less quicker")
}
