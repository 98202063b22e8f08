/// *fared worse*, *did no better*, *slept longer*: the verb has nothing behind it but how it went.
///
/// It is a claim even where it does not say than whom.
enum FaringVerb {
    /// The verb before a comparative or superlative that ends its phrase: *fared* in "fared worse in maths".
    static func place(before comparative: Int, in clause: Clause) -> Int? {
        let token = clause.tokens[comparative]
        let isMore = token.key == Words.more
        guard
            manners.contains(token.key) || token.bears([.ranks]) || isMore
                || feels(before: comparative, in: clause),
            endsPhrase(comparative, in: clause)
        else { return nil }
        var verb = comparative - 1
        while verb > 0, bends(clause.tokens[verb], in: clause) { verb -= 1 }
        guard verb > 0 else { return nil }
        let faring = clause.tokens[verb]
        if endsRelativeClause(before: verb, in: clause) { return nil }
        if feels(before: comparative, in: clause) { return verb }
        // "students recalled more", where a work is cited for it; "more than 100" is a figure.
        if isMore, clause.quantity(at: token) != nil { return nil }
        if isMore, !clause.isCited || verb < comparative - 1 {
            // "shift workers weigh more", not "the children wanted more"
            guard counted.contains(faring.key), let before = clause.before(verb),
                clause.tokens[before].has([.people]) || clause.looksPlural(clause.tokens[before])
            else { return nil }
        }
        if isDid(verb, in: clause) { return verb }
        let knows = faring.has([.governsInfinitive]) && !faring.has([.raising])
        guard !faring.has([.reports, .perceives, .light]), !knows,
            !faring.bears([.believes, .makes]),
            faring.bears([.fares]) || !token.bears([.ranks]) && !scores(token),
            isFiniteVerb(verb, in: clause) || isPerfect(verb, in: clause)
                || isUnlistedPast(verb, in: clause)
        else { return nil }
        return verb
    }

    /// "Adults who lifted weights slept better": not the weights slept, and those who did stand too far ahead.
    private static func endsRelativeClause(before verb: Int, in clause: Clause) -> Bool {
        let before = clause.tokens[max(0, verb - 6)..<verb]
        guard let relative = before.lastIndex(where: { $0.bears([.describes]) }) else {
            return false
        }
        return before[(relative + 1)...].contains { $0.has([.past]) && !$0.has([.base]) }
    }

    /// What went so: "maths" in "fared worse in maths", else the verb with its manner; `nil` behind a verb that says more.
    static func measured(before head: Int, in clause: Clause, until ceiling: Int) -> Range<Int>? {
        guard let verb = place(before: head, in: clause),
            clause.tokens[verb].bears([.fares]) || isDid(verb, in: clause)
                || feels(before: head, in: clause)
        else { return nil }
        return comparisonAspect(after: head, in: clause, until: ceiling) ?? verb..<(head + 1)
    }

    /// "Women on lit streets felt safer", where a work is cited for it.
    private static func feels(before comparative: Int, in clause: Clause) -> Bool {
        guard clause.isCited, !clause.givesFigure, comparative > 1 else { return false }
        let verb = clause.tokens[comparative - 1]
        return felt.contains(verb.key) && clause.tokens[comparative].has([.comparative])
            && !clause.tokens[..<(comparative - 1)].contains {
                $0.has([.firstPerson, .secondPerson])
            }
            && clause.endsNounPhrase(clause.tokens[comparative - 2])
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

    private static let felt = WordSet("felt feel feels")
    private static let degrees = WordSet("much far any the")
    private static let dids = WordSet("do does did doing done")
    private static let manners = WordSet(
        "better worse higher lower longer faster slower sooner earlier less quicker younger")
    private static let counted = WordSet(
        """
        eat eats ate drink drinks drank smoke smokes smoked weigh weighs weighed earn earns earned spend spends spent walk
        walks walked exercise exercises exercised sleep sleeps slept read reads pay pays paid cry cries cried talk talks
        talked move moves moved
        """)
}

/// "Girls gained the most", "small firms suffered most", "older men were hit hardest": who came off best or worst.
func mostPredicate(at place: Int, in clause: Clause) -> Predicate? {
    let tokens = clause.tokens
    guard place + 1 < tokens.count else { return nil }
    var end = place + 1
    if tokens[end].key == WordKey(constant: "the") { end += 1 }
    guard end < tokens.count, extremes.contains(tokens[end].key),
        clause.after(end).map({
            $0.kind == .sign || $0.has([.timePreposition, .conjunction])
        }) ?? true,
        let before = clause.before(place),
        tokens[before].has([.be]) || clause.endsNounPhrase(tokens[before]),
        !tokens[before].has([.pronoun, .firstPerson, .secondPerson])
    else { return nil }
    let start = groupStart(place, in: clause)
    return Predicate(
        form: .evaluative, group: start..<(end + 1), head: end, classes: tokens[end].classes,
        isNegated: isNegated(start..<place, in: clause), sharesSubject: false, compares: true)
}

private let extremes = WordSet("most least hardest worst best")
