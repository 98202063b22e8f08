import Prose

/// What fills the slots of a predicate whose words do not stand where a verb has them.
///
/// "The rougher the diet, the smaller the saving" has no verb at all, and "there were no side effects" no subject.
///
/// Nothing in it is counted: most words are asked for a predicate in vain, and none of the answers has to be given back.
struct Roles {
    @Places var measured: Range<Int>
    @PlacesIfAny var agent: Range<Int>? = nil
    @PlacesIfAny var population: Range<Int>? = nil
    var direction: Claim.Direction?
}

/// Whether what is told in a shape of its own may begin with a word: most begin none.
func mayBeTold(_ token: Token) -> Bool {
    token.has([.comparative, .changeNoun, .effectNoun]) || token.leads(to: .tells)
}

/// What is told in a shape of its own.
func toldPredicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    let token = clause.tokens[place]
    if token.has([.comparative]) {
        if let found = correlativePredicate(at: place, in: clause) { return found }
        if clause.leads(to: .tells),
            let found = gotPredicate(at: place, in: clause, after: last)
        {
            return found
        }
        return clause.tellsWork ? oftenPredicate(at: place, in: clause, after: last) : nil
    }
    if clause.tellsWork, token.has([.changeNoun, .effectNoun]),
        let found = insignificancePredicate(at: place, in: clause)
    {
        return found
    }
    guard token.leads(to: .tells) else { return nil }
    if let done = doingAwayPredicate(at: place, in: clause, after: last) { return done }
    guard clause.tellsWork else { return nil }
    return evenPredicate(at: place, in: clause, after: last)
        ?? existencePredicate(at: place, in: clause)
        ?? noTracePredicate(at: place, in: clause)
        ?? goingWithPredicate(at: place, in: clause)
        ?? insignificancePredicate(at: place, in: clause)
}

/// Who a told predicate is said of: people are those it is found in, anything else is what it is said of.
struct ToldSubject {
    let places: Range<Int>
    let isPeople: Bool

    init(_ group: Range<Int>, in clause: Clause, after last: Predicate?) {
        let bare = Predicate(
            form: .active, group: group, head: group.lowerBound, classes: [], isNegated: false,
            sharesSubject: false)
        let own = subject(of: bare, in: clause, from: last?.group.upperBound ?? 0)
        // A second verb has the subject of the first only where it is joined to it.
        let isFirst =
            last == nil || group.first.map { $0 > 0 && joins(clause.tokens[$0 - 1]) } ?? false
        let leading = isFirst ? clause.leadingSubject : 0..<0
        places =
            !own.isEmpty
            ? own
            : clause.tokens[leading].contains { $0.has([.research]) } ? 0..<0 : leading
        isPeople =
            namesPeople(places, in: clause)
            || places.count == 1
                && places.first.map { clause.tokens[$0].key == Words.they } ?? false
    }

    /// Whether somebody is spoken of whom nobody can look up: *I*, *you*, *she*.
    func isSomebody(in clause: Clause) -> Bool {
        places.contains {
            let token = clause.tokens[$0]
            return token.has([.firstPerson, .secondPerson]) || persons.contains(token.key)
        }
    }
}

private let persons = WordSet("he she him her who")

/// Where a noun phrase ends that begins at a place: at a sign, a verb, a time or another clause.
func toldPhraseEnd(from start: Int, in clause: Clause, keepsPrepositions: Bool = false) -> Int {
    var end = start
    while end < clause.tokens.count, end - start < 12, case let token = clause.tokens[end],
        token.kind == .word || token.isSign("-") || token.isSign("'"), token.key != Words.that,
        !token.has(.auxiliary),
        !token.has([.subordinator, .relative, .comparator])
            || token.has([.determiner]) || token.has([.preposition]),
        !token.has([.conjunction]) || clause.after(end)?.isContent == true,
        token.key == Words.of || keepsPrepositions || end == start || !token.has([.preposition])
            || token.has([.determiner]),
        end == start || timePhrase(at: end, in: clause) == nil && !opensComparand(end, in: clause)
    { end += 1 }
    return end
}
