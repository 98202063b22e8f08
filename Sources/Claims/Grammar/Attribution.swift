import Citations
import Prose
import Quantities

/// On whose authority a sentence speaks.
///
/// "Research demonstrates", "studies have shown" and "was found in trials" invoke research;
/// "according to" names somebody; a first person with an experience speaks for itself.
func attribution(of clause: Clause, isExperience: Bool) -> Claim.Attribution {
    if isExperience { return .experience }
    let tokens = clause.tokens
    let hasReport = clause.has([.reports])
    guard hasReport || clause.bears([.attributing]) else { return .none }
    for place in tokens.indices {
        let token = tokens[place]
        if token.key == Words.according, place + 2 < tokens.count, tokens[place + 1].key == Words.to
        {
            let end = attributionEnd(place + 2, in: clause)
            let range = clause.range(place..<end)
            let name = clause.range((place + 2)..<end)
            let namesResearch = tokens[(place + 2)..<end].contains { $0.has([.research]) }
            let hasName =
                tokens[(place + 2)..<end].contains { $0.isCapitalised || $0.kind == .number }
                || clause.text[name].contains(".")
            return namesResearch && !hasName ? .research(range) : .named(clause.text[name], range)
        }
        if token.key == Words.evidence, clause.after(place)?.key == Words.that {
            return .research(clause.range(place..<(place + 1)))
        }
        // Nobody speaks, and no research, without a verb of saying.
        guard hasReport else { continue }
        if token.isCapitalised || token.bears([.authority]),
            let name = speaker(at: place, in: clause) ?? describedSpeaker(at: place, in: clause)
        {
            return name
        }
        if token.has([.research]), let verb = reportVerb(after: place, in: clause) {
            return .research(clause.range(place..<(verb + 1)))
        }
    }
    return .none
}

/// Somebody who says it: "experts warn", "the maker claims", "NASA estimates that".
private func speaker(at place: Int, in clause: Clause) -> Claim.Attribution? {
    // Few words stand before a verb of saying.
    guard let verb = clause.after(place), verb.has([.reports]) else { return nil }
    let token = clause.tokens[place]
    let isAuthority = token.bears([.authority]) && !token.has([.research])
    guard isAuthority || isName(place, in: clause), verb.has([.past, .thirdPerson, .base]),
        !(verb.has([.past]) && verb.has([.light]) && !verb.has([.reports]))
    else { return nil }
    // What is said stands behind *that*, or before the comma that ends the sentence.
    let leads = place + 2 < clause.tokens.count && clause.tokens[place + 2].kind == .word
    let trails =
        clause.tokens[..<place].contains { $0.isSign(",") } && place + 3 >= clause.tokens.count
    let says = place + 2 < clause.tokens.count && clause.tokens[place + 2].key == Words.that
    guard says || trails || isAuthority && leads else { return nil }
    let range = clause.range(place..<(place + 2))
    let isPlural = clause.looksPlural(token)
    if isAuthority, isPlural || token.key == WordKey(constant: "report") { return .research(range) }
    return .named(clause.text[token.range], range)
}

/// "Jane Roe, a sports physician, says that": a name, what it is, and what it says.
private func describedSpeaker(at place: Int, in clause: Clause) -> Claim.Attribution? {
    let tokens = clause.tokens
    guard place > 0, place + 2 < tokens.count, tokens[place + 1].isSign(","),
        tokens[place].isCapitalised, tokens[place].classes.isEmpty,
        let comma = tokens[(place + 2)...].prefix(14).firstIndex(where: { $0.isSign(",") }),
        comma + 2 < tokens.count, tokens[comma + 1].has([.reports]),
        tokens[comma + 1].has([.past, .thirdPerson]), tokens[comma + 2].key == Words.that
    else { return nil }
    var first = place
    while first > 0, tokens[first - 1].isCapitalised, tokens[first - 1].classes.isEmpty {
        first -= 1
    }
    return .named(clause.text[clause.range(first..<(place + 1))], clause.range(first..<(comma + 2)))
}

/// A name: a capitalised word inside the sentence, or one written in capitals.
private func isName(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.isCapitalised, token.classes.isEmpty else { return false }
    if place > 0, clause.tokens[place - 1].kind != .sign { return true }
    let bytes = clause.text.bytes
    return token.range.length > 1 && bytes[token.range.start + 1] < 0x5B
        && bytes[token.range.start + 1] > 0x40
}

private func attributionEnd(_ start: Int, in clause: Clause) -> Int {
    var end = start
    while end < clause.tokens.count, !clause.tokens[end].isSign(","),
        !clause.tokens[end].isSign(";"), end - start < 10
    {
        end += 1
    }
    return max(end, min(start + 1, clause.tokens.count))
}

/// The verb by which research speaks, within a few words and the same clause.
private func reportVerb(after place: Int, in clause: Clause) -> Int? {
    var index = place + 1
    while index < clause.tokens.count, index - place < 6 {
        let token = clause.tokens[index]
        if token.has([.reports]), token.has([.base, .past, .thirdPerson, .gerund]) { return index }
        if token.kind == .sign { return nil }
        index += 1
    }
    return nil
}

/// Whether a sentence tells a person's own experience: a first person, and how it came out.
///
/// "I noticed improved mobility the same day" does; "I travel two hours", "I recommend massage" and
/// "we measured blood flow" do not.
func tellsExperience(_ clause: Clause, inTestimonials: Bool) -> Bool {
    guard inTestimonials || isPersonal(clause) else { return false }
    return clause.tokens.indices.contains { tellsOutcome($0, in: clause) }
}

/// Whether a sentence speaks of the one who says it: *I*, *my*, *me*, or *we* in words that are quoted.
func isPersonal(_ clause: Clause) -> Bool {
    guard clause.has([.firstPerson]) else { return false }
    var isQuoted = false
    for place in clause.tokens.indices {
        let token = clause.tokens[place]
        if token.isSign("\"") { isQuoted.toggle() }
        guard token.has([.firstPerson]) else { continue }
        if !isEditorial(token) || isQuoted && !tellsResearch(after: place, in: clause) {
            return true
        }
    }
    return false
}

/// "We found that", "our results": those who did a study speak of it, in quotation marks as well.
private func tellsResearch(after place: Int, in clause: Clause) -> Bool {
    clause.tokens[(place + 1)...].prefix(3).contains {
        $0.has([.reports, .research]) || $0.bears([.conducts])
    }
}

/// Whether a word says how things came out for somebody.
private func tellsOutcome(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.has([.gain]) { return true }
    // "Since I joined, I can …": what is different since then.
    if token.key == WordKey(constant: "since"), clause.after(place)?.has([.firstPerson]) ?? false {
        return true
    }
    if token.key == WordKey(constant: "gone"), place > 0, clause.tokens[place - 1].has([.be]) {
        return true
    }
    if token.key == Words.went || token.key == WordKey(constant: "gone") {
        return clause.quantities.contains { clause.allQuantities[$0].from != nil }
    }
    // "I took four minutes off", "caught one cold instead of four": how much came of it.
    if token.has([.particle, .preposition]) || token.key == WordKey(constant: "instead"),
        [WordKey(constant: "off"), WordKey(constant: "instead")].contains(token.key),
        clause.tokens[..<place].contains(where: { $0.has([.past]) })
    {
        return !clause.quantities.isEmpty
    }
    // "I slept better": how it went for the one who tells it.
    if token.has([.comparative]), let verb = clause.before(place), verb > 0,
        clause.tokens[verb].has([.past]), clause.tokens[verb - 1].has([.firstPerson])
    {
        return true
    }
    if token.bears([.loses, .gains]), token.has([.past]), place > 0 {
        return clause.tokens[place - 1].has([.firstPerson])
    }
    if token.has([.betters, .decreases, .worsens, .helps]), token.has([.past, .participle]) {
        return place > 0 && clause.endsNounPhrase(clause.tokens[place - 1]) || isFelt(clause)
    }
    if token.has([.perceives]), token.has([.past]), !token.has([.light, .reports, .verb]) {
        return true
    }
    return token.has([.comparative, .evaluative]) && !clause.isAnatomical(place) && isFelt(clause)
}

private func isFelt(_ clause: Clause) -> Bool {
    clause.tokens.contains { $0.has([.perceives]) && !$0.has([.have]) }
}

/// *we* and *our* in a paper are its authors at work.
private func isEditorial(_ token: Token) -> Bool {
    [
        Words.we, WordKey(constant: "our"), WordKey(constant: "us"), WordKey(constant: "we've"),
        WordKey(constant: "we're"), WordKey(constant: "ours"),
    ]
    .contains(token.key)
}
