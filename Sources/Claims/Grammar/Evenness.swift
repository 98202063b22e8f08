import Prose

/// "did just as well", "were equally pleased", "on just as many days", "run the same risk": two come out even, though the
/// sentence does not say again with whom.
///
/// Told of a work that is cited, it is a finding: no difference.
func evenPredicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    let tokens = clause.tokens
    guard let quality = Quality(at: place, in: clause), let verb = verb(before: place, in: clause),
        !quality.isManner || !tokens[verb].has([.be]), !designs.contains(tokens[verb].key),
        !tokens[verb].bears([.conducts])
    else { return nil }
    let start = groupStart(verb, in: clause)
    // "fell just as much" is told by its verb.
    guard quality.thing != nil || !tokens[verb].has(.effect),
        last.map({ $0.group.upperBound <= start }) ?? true
    else { return nil }
    guard !isNegated(start..<quality.head, in: clause) else { return nil }
    let group = start..<quality.head + 1
    let subject = ToldSubject(group, in: clause, after: last)
    guard let first = subject.places.first, !subject.isSomebody(in: clause),
        // "not everyone is equally vulnerable"
        first == 0 || !clause.isNot(tokens[first - 1]),
        !subject.places.contains(where: { clause.isNot(tokens[$0]) })
    else { return nil }
    let measured: Range<Int>
    if let thing = quality.thing {
        measured = thing
    } else if tokens[verb].has([.be]) || tokens[verb].bears([.links]) || subject.isPeople {
        // "both groups were equally pleased": they are people, and pleased is what they were.
        measured =
            !subject.isPeople
            ? subject.places
            : tokens[verb].has([.be]) ? quality.head..<quality.end : verb..<quality.end
    } else {
        measured = subject.places
    }
    return Predicate(
        form: .evaluative, group: group, head: quality.head, classes: [], isNegated: false,
        sharesSubject: last != nil && start > 0 && joins(tokens[start - 1]), compares: true,
        roles: Roles(
            measured: measured,
            agent: subject.isPeople || quality.thing == nil ? nil : subject.places,
            population: subject.isPeople ? subject.places : nil, direction: Claim.Direction.none))
}

/// What two are said to be even in.
private struct Quality {
    let head: Int
    /// Where the words end that say it.
    let end: Int
    /// What there is as much of: "days" in "just as many days".
    let thing: Range<Int>?
    /// Whether it says in what manner: "in the same way".
    var isManner = false

    init?(at place: Int, in clause: Clause) {
        let tokens = clause.tokens
        var word = place + 1
        switch tokens[place].key {
        case WordKey(constant: "just"), WordKey(constant: "bit"), WordKey(constant: "exactly"):
            guard word < tokens.count, tokens[word].key == Words.as else { return nil }
            word += 1
        case WordKey(constant: "equally"):
            // "were equally divided into two groups": how a study was made.
            guard word < tokens.count, place > 0, !tokens[place - 1].has([.determiner]),
                !parts.contains(tokens[word].key)
            else { return nil }
        case WordKey(constant: "same"):
            guard let same = Self.same(at: place, in: clause) else { return nil }
            self = same
            return
        default: return nil
        }
        guard word < tokens.count, tokens[word].isContent || tokens[word].bears([.equates]),
            clause.quantity(at: tokens[word]) == nil,
            // "just as much carbon as forests" is told with its comparand.
            !tokens[(word + 1)...].prefix(8).contains(where: { $0.key == Words.as })
        else { return nil }
        let counts =
            tokens[word].key == WordKey(constant: "many")
            || tokens[word].key == WordKey(constant: "much")
        head = word
        end = toldPhraseEnd(from: word, in: clause, keepsPrepositions: true)
        if counts {
            let things = word + 1..<toldPhraseEnd(from: word + 1, in: clause)
            // "fell by just as much" is told by its verb.
            guard clause.holdsContent(things) else { return nil }
            thing = things
        } else {
            thing = nil
        }
    }

    /// "the same risk", "in the same way", "about the same": a measure, and not "the same breakfast".
    private static func same(at place: Int, in clause: Clause) -> Quality? {
        let tokens = clause.tokens
        guard place > 0, tokens[place - 1].key == WordKey(constant: "the"),
            // "much the same as" goes on; "the same day" only says when.
            clause.after(place)?.bears([.time]) != true,
            // "the same number or more"
            !tokens[place...].prefix(8).contains(where: {
                $0.key == Words.as || $0.key == Words.that || $0.key == Words.or
            })
        else { return nil }
        guard let next = clause.after(place), next.kind == .word, next.isContent else {
            guard clause.after(place).map({ $0.kind == .sign || $0.has([.preposition]) }) ?? true
            else { return nil }
            return Quality(place, end: place + 1)
        }
        let end = toldPhraseEnd(from: place + 1, in: clause)
        if manners.contains(next.key) {
            guard place > 1, tokens[place - 2].key == Words.in else { return nil }
            var manner = Quality(place, end: end)
            manner.isManner = true
            return manner
        }
        guard
            tokens[place + 1..<end].contains(where: {
                $0.has([.riskWord, .measureNoun, .effectNoun]) || amounts.contains($0.key)
            })
        else { return nil }
        return Quality(place, end: end, thing: place + 1..<end)
    }

    private init(_ head: Int, end: Int, thing: Range<Int>? = nil) {
        self.head = head
        self.end = end
        self.thing = thing
    }
}

/// The verb that says so: *be*, one that links, or one in the past or present over what it acts on.
private func verb(before place: Int, in clause: Clause) -> Int? {
    let tokens = clause.tokens
    for verb in (max(1, place - 9)..<max(1, place)).reversed() {
        let token = tokens[verb]
        if token.kind == .sign, !token.isSign("-"), !token.isSign("'") { return nil }
        if token.has([.relative, .subordinator]), !token.has([.determiner, .preposition]) {
            return nil
        }
        if token.has([.be]) || token.bears([.links]) { return verb }
        if token.has([.modal, .to]) { return nil }
        if isFiniteVerb(verb, in: clause)
            || token.classes.isEmpty && clause.looksPast(token)
                && clause.endsNounPhrase(tokens[verb - 1])
            || token.has([.doAuxiliary, .past])
            || token.has([.past]) && clause.endsNounPhrase(tokens[verb - 1])
        {
            return verb
        }
    }
    return nil
}

/// What those who do a study do to both of its groups.
private let designs = WordSet("received receive receives given administered followed")
private let parts = WordSet(
    "divided split shared distributed matched balanced allocated assigned spaced weighted")
private let manners = WordSet("way manner direction pattern course")
private let amounts = WordSet(
    "dose doses amount amounts number result results share extent benefit outcome outcomes")
