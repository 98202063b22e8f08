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
        if token.has([.research]), let verb = reportVerb(after: place, in: clause) {
            return .research(clause.range(place..<(verb + 1)))
        }
    }
    return .none
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

/// Whether a sentence speaks of the one who says it: *I*, *my*, *me*.
func isPersonal(_ clause: Clause) -> Bool {
    clause.tokens.contains { $0.has([.firstPerson]) && !isEditorial($0) }
}

/// Whether a word says how things came out for somebody.
private func tellsOutcome(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.has([.gain]) { return true }
    if token.key == Words.went {
        return clause.quantities.contains { clause.allQuantities[$0].from != nil }
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
