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

    private static func endsDeed(_ next: Token, in clause: Clause) -> Bool {
        next.kind == .sign || clause.isAdverb(next)
            || next.has([.preposition, .timePreposition, .comparator, .conjunction])
    }

    private static func makes(_ token: Token) -> Bool {
        token.key == WordKey(constant: "make") || token.key == WordKey(constant: "makes")
            || token.key == WordKey(constant: "made") || token.key == WordKey(constant: "making")
    }
}
