import Prose

/// How a sentence holds what it says behind *that*: "no hint that …", "the fear that … is unfounded".
///
/// What is only tested, doubted or believed by others is no claim of the sentence; what is denied is one that denies.
struct Frame {
    /// What becomes of what is held.
    enum Holding {
        /// The sentence says that it is so.
        case said
        /// The sentence says that it is not so.
        case denied
        /// The sentence does not say whether it is so.
        case open
    }

    /// How many tokens it reaches at most: nobody holds more, and a sentence without end must not be read again and again.
    static let reach = 60

    let holding: Holding
    /// The tokens that are held.
    let content: Range<Int>
    /// The words that say so, before what is held and behind it.
    let words: [Range<Int>]

    /// The frame a clause gives to what follows a *that*; `nil` where it simply says it.
    init?(at that: Int, in clause: Clause) {
        guard let head = (0..<that).last(where: { !clause.isAdverb(clause.tokens[$0]) }),
            let frame = Self.named(head, that, in: clause) ?? Self.governed(head, that, in: clause)
        else { return nil }
        self = frame
    }

    private init(_ holding: Holding, _ content: Range<Int>, _ words: Range<Int>...) {
        self.holding = holding
        self.content = content
        self.words = words
    }

    /// What a verb or an adjective right before *that* makes of it: "could not confirm that", "it is untrue that".
    private static func governed(_ head: Int, _ that: Int, in clause: Clause) -> Frame? {
        let key = clause.tokens[head].key
        let content = that + 1..<end(of: that, in: clause)
        func denied(from first: Int) -> Frame { Frame(.denied, content, first..<that + 1) }
        let denial = denial(before: head, in: clause)
        if FrameWords.errors.contains(key) {
            return denial == nil ? denied(from: opening(of: head, in: clause)) : nil
        }
        if FrameWords.evident.contains(key) { return denial.map { _ in Frame(.open, content) } }
        // "One idea is that", "the hope was that"; "Another is that" goes on with such a list.
        if clause.tokens[head].has([.be]), head > 0,
            FrameWords.ideas.contains(clause.tokens[head - 1].key)
                || head == 1 && clause.tokens[0].key == WordKey(constant: "another")
        {
            return Frame(.open, content)
        }
        // "has yet to be shown", "it remains to be proven".
        if FrameWords.shown.contains(key) || FrameWords.proofs.contains(key) {
            let leads = clause.tokens[..<head].suffix(4)
            if leads.hold(FrameWords.awaited) {
                return Frame(.open, content)
            }
            return denial.map(denied(from:))
        }
        let rulesOut =
            key == FrameWords.out && head > 0
            && FrameWords.ruled.contains(clause.tokens[head - 1].key)
        if FrameWords.refuted.contains(key) || rulesOut {
            return denial == nil ? denied(from: rulesOut ? head - 1 : head) : Frame(.open, content)
        }
        // "There is no doubt that" says it.
        if FrameWords.doubted.contains(key) { return denial == nil ? Frame(.open, content) : nil }
        guard clause.tokens[head].bears([.believes]) else { return nil }
        // "little reason to believe that".
        if let denial, clause.tokens[denial..<head].hold(FrameWords.proofs) {
            return denied(from: denial)
        }
        return isOnlyBelieved(head, in: clause) ? Frame(.open, content) : nil
    }

    /// What becomes of what a noun names: "the fear that … is unfounded", "no evidence that", "the idea that".
    private static func named(_ head: Int, _ that: Int, in clause: Clause) -> Frame? {
        let key = clause.tokens[head].key
        let isIdea = FrameWords.ideas.contains(key)
        let isProof = FrameWords.proofs.contains(key)
        guard isIdea || isProof || FrameWords.findings.contains(key) else { return nil }
        let opens = opening(of: head, in: clause)
        if opens == 0 || startsClause(opens, in: clause),
            let verb = mainVerb(behind: that, in: clause)
        {
            return judged(opens..<that + 1, by: verb, isIdea: isIdea, in: clause)
        }
        let content = that + 1..<end(of: that, in: clause)
        if isProof {
            let sought = clause.tokens[..<head].suffix(3).hold(FrameWords.sought)
            return sought ? Frame(.open, content) : nil
        }
        guard isIdea else { return nil }
        let before = clause.tokens[..<opens].suffix(5)
        if let backing = before.lastIndex(where: { FrameWords.backed.contains($0.key) }) {
            let denial = denial(before: opens, in: clause)
            return Frame(denial == nil ? .said : .denied, content, (denial ?? backing)..<that + 1)
        }
        if let refuting = before.lastIndex(where: { FrameWords.refuted.contains($0.key) }),
            denial(before: refuting, in: clause) == nil
        {
            return Frame(.denied, content, refuting..<that + 1)
        }
        return Frame(.open, content)
    }

    /// What the verb of the sentence makes of what its subject names: "… is unfounded", "… did not survive the trial".
    private static func judged(
        _ name: Range<Int>, by verb: Int, isIdea: Bool, in clause: Clause
    ) -> Frame {
        let content = name.upperBound..<verb
        let said = clause.tokens[verb...].prefix(Frame.reach).prefix { $0.kind != .sign }
        func says(_ words: WordSet) -> Bool { said.hold(words) }
        let denies =
            said.contains { $0.has([.negation]) }
            || clause.tokens[name].contains { $0.bears([.scant]) }
        let falls = says(FrameWords.errors) || says(FrameWords.refuted)
        if falls ? !denies : denies && says(FrameWords.backed) {
            return Frame(.denied, content, name, verb..<said.endIndex)
        }
        if says(FrameWords.slight) { return Frame(.open, content) }
        return Frame(!isIdea || falls || says(FrameWords.backed) ? .said : .open, content)
    }
}

/// The word by which what stands behind it is denied: "no", "not", "nothing", "failed to", "lack of".
private func denial(before place: Int, in clause: Clause) -> Int? {
    var index = place - 1
    while index >= 0, place - index <= 5, clause.tokens[index].kind == .word {
        let token = clause.tokens[index]
        if token.has([.negation]) || token.bears([.scant]) || FrameWords.nobody.contains(token.key)
        {
            let isLimit = clause.after(index).map { FrameWords.merely.contains($0.key) } == true
            guard !isLimit else { return nil }
            // "did not show", "could not confirm".
            let leads = index > 0 && clause.tokens[index - 1].has([.doAuxiliary, .modal])
            return leads ? index - 1 : index
        }
        index -= 1
    }
    return nil
}

/// Where what stands behind a *that* ends: at *but*, *although* or a clause of its own.
private func end(of that: Int, in clause: Clause) -> Int {
    let reach = clause.tokens.indices[(that + 1)...].prefix(Frame.reach)
    let turns = FrameWords.turns
    return reach.first { place in
        let token = clause.tokens[place]
        return token.isSign(";") || turns.contains(token.key)
            || token.isSign(",") && clause.after(place)?.has([.pronoun]) == true
                && clause.after(place)?.has([.relative]) != true
    } ?? reach.endIndex
}

/// "Many believe that …, but", "doctors used to think that", "it was long assumed that".
private func isOnlyBelieved(_ head: Int, in clause: Clause) -> Bool {
    clause.tokens[..<head].suffix(3).hold(FrameWords.formerly)
        || clause.tokens[head...].prefix(Frame.reach).contains { $0.key == Words.but }
}

/// Where the noun phrase that ends at a place begins, *it is* before it included.
private func opening(of head: Int, in clause: Clause) -> Int {
    var first = head
    while first > 0, head - first < 5, case let before = clause.tokens[first - 1],
        before.kind == .word,
        before.has([.be, .determiner, .pronoun, .adverb]) || before.classes.isEmpty
    { first -= 1 }
    return first
}

private func startsClause(_ place: Int, in clause: Clause) -> Bool {
    let before = clause.tokens[place - 1]
    return before.kind == .sign || before.has([.conjunction, .subordinator])
}

/// The verb of the sentence behind a *that* clause in its subject: *is* in "the fear that drugs kill is old".
private func mainVerb(behind that: Int, in clause: Clause) -> Int? {
    var isInside = false
    for place in clause.tokens.indices.dropFirst(that + 2).prefix(Frame.reach) {
        let token = clause.tokens[place]
        guard token.kind != .sign || token.isSign("%") || token.isSign("-") else { return nil }
        let isVerb =
            token.has(WordClass.effect.union([.verb, .light])) || token.bears([.bringsAbout])
        let isFinite =
            token.has(.auxiliary)
            || (isVerb || clause.looksPast(token)) && token.has([.thirdPerson, .past])
                && !token.has([.alsoNoun])
            || clause.looksPast(token) && token.classes.isEmpty
        let before = clause.tokens[place - 1]
        // "may raise", "has been shown": one verb of several words; "was confirmed in trials".
        let goesOn =
            before.has(.auxiliary) || before.has([.negation, .to, .relative])
            || clause.isAdverb(before)
        if isFinite, isInside, !goesOn { return place }
        if isFinite || isVerb { isInside = true }
    }
    return nil
}
