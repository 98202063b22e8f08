import Citations
import Prose
import Quantities

/// Why a stretch of the article asserts nothing that the world could bear out.
enum Unchecked {
    case furniture, references, question, advice, announcement, scene
}

/// What keeps a sentence from being checked; `nil` when nothing does.
func unchecked(_ clause: Clause, in article: Article, citations: CitationScan) -> Unchecked? {
    let block = article.blocks[clause.sentence.block]
    if block.isFurniture { return .furniture }
    if citations.referenceBlocks.contains(clause.sentence.block) { return .references }
    if clause.tokens.last(where: { !$0.isSign("\"") && !$0.isSign(")") })?.isSign("?") == true {
        return .question
    }
    if answersYesOrNo(clause) { return .question }
    if block.isHeading, let first = clause.tokens.first, asks.contains(first.key) {
        return .question
    }
    if isAdvice(clause) { return .advice }
    guard !clause.isCited else { return nil }
    if announces(clause, in: article) { return .announcement }
    if setsScene(clause, in: article) { return .scene }
    return nil
}

/// "She stirs it twice and sighs": what somebody does whom the writer watches.
private func setsScene(_ clause: Clause, in article: Article) -> Bool {
    // "She earns 20% less than a man in the same job" is told of everybody.
    let tellsShare = clause.quantities.contains { place in
        [.percent, .percentagePoint, .ratio, .fraction].contains(
            clause.allQuantities[place].kind)
    }
    guard !tellsShare, !clause.has([.comparative, .comparator]),
        let first = clause.tokens.first(where: { $0.kind != .sign }), watched.contains(first.key)
    else { return false }
    return !clause.has([.reports, .past, .modal]) && !tellsPast(clause.sentence.range, in: article)
}

private let watched = WordSet("he she")

/// "For most people, yes.": it answers the question before it, and what it says stands there.
private func answersYesOrNo(_ clause: Clause) -> Bool {
    clause.tokens.count < 9
        && clause.tokens.last { $0.kind != .sign }.map { answers.contains($0.key) } ?? false
}

private let answers = WordSet("yes no")

/// Words that make a heading announce an answer instead of giving one: "Why massage helps".
private let asks = WordSet("why how what when where which who")

/// Whether a sentence tells its reader what to do instead of what is so.
///
/// It opens with a verb in the base form, addresses *you* with *should* or *must*, or hangs on *if you*.
/// An item of a list is read with the words before its list and may open with a verb.
func isAdvice(_ clause: Clause) -> Bool {
    guard let start = clause.tokens.firstIndex(where: { $0.kind != .sign }) else { return true }
    let first = clause.tokens[start]
    let second = clause.tokens[(start + 1)...].first { $0.kind != .sign }
    func words() -> [Token] { clause.tokens.filter { $0.kind != .sign } }
    if first.key == Words.if, second?.has([.secondPerson]) == true { return true }
    if !clause.isListItem, first.has([.base]), !opensWithAmount(first, in: clause),
        !first.has([.determiner, .pronoun, .auxiliary, .adverb, .preposition]),
        !(first.has([.alsoNoun]) && second?.has([.preposition]) == true
            && goesOn(words(), in: clause)),
        !opensWithNoun(words(), in: clause), !opensWithParticiple(start, in: clause)
    {
        return true
    }
    if first.has([.advice]), first.has([.negation]) { return true }
    guard clause.has([.advice]) else { return false }
    let addresses = clause.has([.secondPerson])
    return clause.tokens.indices.contains { place in
        let token = clause.tokens[place]
        return token.has([.advice]) && !describes(place, in: clause)
            && !deniesOfOthers(place, in: clause)
            && !token.has([.base, .participle, .past, .thirdPerson, .gerund])
            && (addresses || clause.text[token.range].lowercased() != "must")
    }
}

/// "Half of them don't know it": behind a share of people *don't* forbids nothing.
private func deniesOfOthers(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tokens[place].has([.negation]), let before = clause.before(place),
        let first = clause.quantities.first, clause.allQuantities[first].role == .level,
        clause.allQuantities[first].range.end <= clause.tokens[place].range.start
    else { return false }
    let token = clause.tokens[before]
    guard clause.endsNounPhrase(token), !token.has([.secondPerson]) else { return false }
    switch clause.allQuantities[first].kind {
    case .percent, .ratio, .fraction: return true
    default: return false
    }
}

/// "Put to the test with 160 women, it disappointed": a participle that leads up to the subject behind its comma.
private func opensWithParticiple(_ start: Int, in clause: Clause) -> Bool {
    let tokens = clause.tokens
    guard tokens[start].has([.participle]), clause.after(start)?.has([.preposition, .to]) == true,
        let comma = tokens[start...].lastIndex(where: { $0.isSign(",") }), comma < start + 24,
        comma + 2 < tokens.count, !tokens[comma + 1].has([.conjunction, .base])
    else { return false }
    return tokens[(comma + 2)...].prefix(4).contains {
        $0.has([.past]) || $0.has([.be, .have]) || $0.classes.isEmpty && clause.looksPast($0)
    }
}

/// "Close to a third of them": the first word belongs to how much, and is no verb.
private func opensWithAmount(_ first: Token, in clause: Clause) -> Bool {
    clause.quantity(at: first).map {
        switch clause.allQuantities[$0].kind {
        case .percent, .fraction, .ratio, .count: true
        default: false
        }
    } ?? false
}

/// "Trigger point massage reduced pain" and "Sleep matters" open with a noun that looks like a verb: what
/// opens with a real imperative has no other verb, or goes on with *your* or *the*.
private func opensWithNoun(_ tokens: [Token], in clause: Clause) -> Bool {
    guard tokens.count > 2 else { return true }
    if tokens[1].has([.thirdPerson, .modal, .be, .have]) {
        return !tokens[1].has([.alsoNoun]) || isPastOfNouns(2, tokens)
            || fallsBehindNouns(tokens)
    }
    // "Sleep did not change": nobody is told so.
    if tokens[1].has([.doAuxiliary]), !tokens[1].has([.base]), tokens[1].key != Words.do {
        return true
    }
    // "Sleep fell by an hour": a past that is no participle.
    if tokens[1].has([.past]), !tokens[1].has([.participle, .base]) { return true }
    // "Sleep improved in both groups": nobody is told to sleep what was improved.
    if tokens[1].has(WordClass.effect), tokens[1].has([.past]), !tokens[1].has([.base, .alsoNoun]),
        tokens[2].has([.preposition, .adverb, .conjunction, .comparator])
            || tokens[2].kind == .number
    {
        return true
    }
    guard !tokens[1].has([.determiner, .pronoun, .preposition]) else { return false }
    return goesOn(tokens, in: clause)
}

/// Whether a verb of its own stands behind the first two words: "Use of saunas fell", not "Start with two minutes".
private func goesOn(_ tokens: [Token], in clause: Clause) -> Bool {
    for place in tokens.indices.dropFirst(2) {
        let token = tokens[place]
        if token.has([.modal, .be, .have, .doAuxiliary]) { return true }
        if token.has([.relative, .subordinator]) { return false }
        if token.has(WordClass.effect.union([.verb, .light])),
            token.has([.past, .thirdPerson, .base]),
            !tokens[place - 1].has([.determiner, .preposition, .conjunction]),
            token.has([.past]) || !token.has([.alsoNoun])
                || isVerbOfNouns(place, tokens, in: clause)
        {
            return !(token.has([.thirdPerson]) && closesOrder(place + 1, tokens))
        }
    }
    return false
}

/// "Crash rates fell", "Crash rates in the rest of the state fell": a past that is nothing else, behind nouns only.
private func fallsBehindNouns(_ tokens: [Token]) -> Bool {
    guard
        let verb = tokens.indices.dropFirst(2).prefix(10).first(where: {
            tokens[$0].has([.past])
                || tokens[$0].has([.relative, .subordinator, .modal, .to])
                    && !tokens[$0].has([.determiner])
        })
    else { return false }
    return tokens[verb].has([.past]) && !tokens[verb].has([.participle, .base, .comparative])
        && tokens[verb].has(WordClass.effect.union([.verb]))
        && !tokens[verb - 1].has([.determiner, .preposition, .conjunction])
}

/// "Speed limits brought casualties down": a verb in the past with an object right behind two nouns.
private func isPastOfNouns(_ place: Int, _ tokens: [Token]) -> Bool {
    guard place + 1 < tokens.count, tokens[place].has([.past]) else { return false }
    let next = tokens[place + 1]
    return !tokens[place].has([.participle])
        || next.kind == .word && !next.has([.preposition, .to, .conjunction, .adverb])
}

/// "Balance training cuts falls", "Lead exposure harms children": the first word is a noun that describes the
/// next, and a verb that agrees with that one has an object behind it.
///
/// "Balance work demands and family life" and "Cut training costs now" go on without one.
private func isVerbOfNouns(_ place: Int, _ tokens: [Token], in clause: Clause) -> Bool {
    let mayBeNoun = tokens[0].has([.alsoNoun]) || tokens[0].key == WordKey(constant: "lead")
    let agrees =
        clause.looksPlural(tokens[place - 1])
        ? tokens[place].has([.base]) : tokens[place].has([.thirdPerson])
    guard mayBeNoun, agrees, place + 1 < tokens.count else { return false }
    let next = tokens[place + 1]
    return next.kind == .word && !closesOrder(place + 1, tokens)
        && !next.has([
            .determiner, .preposition, .conjunction, .adverb, .subordinator, .relative, .pronoun,
            .modal, .be, .have, .to, .negation, .comparative,
        ])
}

/// Whether a word ends an order and is no object: "Cut training costs now".
private func closesOrder(_ place: Int, _ tokens: [Token]) -> Bool {
    place < tokens.count && closingOrders.contains(tokens[place].key)
}

private let closingOrders = WordSet(
    """
    now today daily weekly monthly soon first early often twice once together well again
    carefully regularly slowly gradually
    """)

/// The blocks that hold what customers say: from a heading such as "Testimonials" to the end.
func testimonialBlocks(in article: Article) -> Range<Int> {
    let names = [
        "testimonial", "customer reviews", "client reviews", "what our clients say",
        "what people say", "success stories",
    ]
    for (index, block) in article.blocks.enumerated() {
        switch block.kind {
        case .heading, .title:
            let words = article[block.range].lowercased()
            if names.contains(where: { words.contains($0) }) || words == "reviews" {
                return index..<article.blocks.count
            }
        default: continue
        }
    }
    return article.blocks.count..<article.blocks.count
}
