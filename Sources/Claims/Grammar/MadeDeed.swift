/// "made people walk more": who is made to do more or less of something, and what.
struct MadeDeed {
    /// The verb of making.
    let verb: Int
    let people: Range<Int>
    /// What they do, with its object: "wash their hands".
    let deed: Range<Int>

    /// The deed that ends before a comparative, which must end the phrase: "more", "less often".
    init?(before place: Int, in clause: Clause) {
        guard clause.bears([.makes]), clause.tokens[place].has([.comparative]),
            clause.after(place).map({ Self.endsDeed($0, in: clause) }) ?? true
        else { return nil }
        var verb = place - 1
        while verb >= 0, place - verb < 10, !Self.makes(clause.tokens[verb]) {
            // A sign or another clause between them parts the two.
            let token = clause.tokens[verb]
            guard token.kind == .word, !token.has([.relative, .subordinator, .modal]) else {
                return nil
            }
            verb -= 1
        }
        guard verb >= 0, Self.makes(clause.tokens[verb]),
            let deed = (verb + 1..<place).first(where: { index in
                clause.tokens[index].has([.base]) && clause.tokens[index - 1].has([.people])
                    && clause.tokens[index].has(WordClass.effect.union([.verb, .light]))
            })
        else { return nil }
        self.verb = verb
        people = verb + 1..<deed
        self.deed = deed..<place
    }

    /// Whether what somebody is made to do begins at a place: its verb claims nothing by itself.
    static func begins(at place: Int, in clause: Clause) -> Bool {
        guard clause.bears([.makes]), clause.tokens[place].has([.base]) else { return false }
        return clause.tokens.indices.dropFirst(place + 1).prefix(6).contains {
            MadeDeed(before: $0, in: clause)?.deed.lowerBound == place
        }
    }

    /// What somebody is made to do, or a thing, with nothing said of how much: "made staff wash their hands", "makes hair
    /// fall out", "got users to walk".
    init?(of verb: Int, in clause: Clause) {
        let tokens = clause.tokens
        let gets = Self.gets(tokens[verb])
        guard gets || Self.makes(tokens[verb]),
            clause.after(verb).map({ !$0.has([.secondPerson]) }) == true
        else { return nil }
        var index = verb + 1
        while index < min(tokens.count, verb + 6), tokens[index].kind == .word {
            let token = tokens[index]
            if index > verb + 1, Self.isDeed(at: index, gets: gets, in: clause) { break }
            guard !token.has([.preposition, .conjunction, .relative, .subordinator, .comparative]),
                !token.has(.auxiliary)
            else { return nil }
            index += 1
        }
        guard index < tokens.count, Self.isDeed(at: index, gets: gets, in: clause) else {
            return nil
        }
        self.verb = verb
        people = verb + 1..<index
        let start = gets ? index + 1 : index
        var end = start + 1
        while end < tokens.count, tokens[end].kind == .word,
            clause.quantity(at: tokens[end]) == nil,
            timePhrase(at: end, in: clause) == nil,
            !tokens[end].has([.preposition, .conjunction, .subordinator, .relative, .comparative])
                || tokens[end].has([.particle, .determiner])
        { end += 1 }
        deed = start..<end
    }

    /// Whether a verb in its base form stands here that the words before do: *wash* behind *staff*, *fall out* behind *hair*.
    private static func isDeed(at place: Int, gets: Bool, in clause: Clause) -> Bool {
        let verbs = WordClass.effect.union([.verb, .light])
        let before = clause.tokens[place - 1]
        guard before.kind == .word, !before.has([.determiner]) || before.has([.pronoun]) else {
            return false
        }
        if gets {
            return clause.tokens[place].has([.to]) && (before.has([.people, .pronoun]))
                && clause.after(place).map { $0.has([.base]) && $0.has(verbs) } == true
        }
        let token = clause.tokens[place]
        // "made it clear that"
        guard clause.after(place)?.key != Words.that, token.has([.base]), token.has(verbs),
            !token.has([.preposition, .determiner]),
            !token.has([.comparative, .evaluative])
        else { return false }
        return before.has([.people, .pronoun])
            || token.has([.alsoNoun]) && clause.after(place)?.has([.particle]) == true
            || !token.has([.alsoNoun]) && clause.after(place)?.has([.determiner]) == true
    }

    /// Whether a word may be the verb by which somebody is made to do something.
    static func mayBegin(with token: Token) -> Bool { gets(token) || makes(token) }

    private static func gets(_ token: Token) -> Bool {
        token.key == Words.get || token.key == WordKey(constant: "gets")
            || token.key == WordKey(constant: "got")
    }

    private static func endsDeed(_ next: Token, in clause: Clause) -> Bool {
        next.kind == .sign || clause.isAdverb(next)
            || next.has([.preposition, .timePreposition, .comparator, .conjunction])
    }

    private static func makes(_ token: Token) -> Bool {
        token.key == WordKey(constant: "make") || token.key == WordKey(constant: "makes")
            || token.key == WordKey(constant: "made") || token.key == WordKey(constant: "making")
    }
}

/// "made staff wash their hands": the verb of making, with what is made to happen as its object.
func madeDeedPredicate(at place: Int, in clause: Clause) -> Predicate? {
    guard isFiniteVerb(place, in: clause), let made = MadeDeed(of: place, in: clause),
        // "made people walk more": the comparative speaks.
        !MadeDeed.begins(at: made.deed.lowerBound, in: clause)
    else { return nil }
    let start = groupStart(place, in: clause)
    return Predicate(
        form: .evaluative, group: start..<(made.deed.lowerBound + 1), head: made.deed.lowerBound,
        classes: clause.tokens[made.deed.lowerBound].classes,
        isNegated: isNegated(start..<place, in: clause), sharesSubject: false,
        object: made.people, deed: made.deed)
}
