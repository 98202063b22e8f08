import Prose

/// *associated with*, *linked to*.
func joinsByAssociation(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.has([.association]), token.has([.participle]), let next = clause.after(place) else {
        return false
    }
    return next.key == Words.with || next.key == Words.to
}

/// "the problems associated with obesity": it describes a noun, and the sentence has another predicate.
func describesByAssociation(_ place: Int, in clause: Clause) -> Bool {
    guard let before = clause.before(place) else { return false }
    let token = clause.tokens[before]
    return token.kind == .word && !token.has([.be, .have]) && !token.bears([.links, .supposes])
        && !token.has([.reports, .raising]) && token.key != Words.likely
}

/// A word that relates two things without saying that one makes the other.
func relates(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.has([.association, .relates]) {
        // "the American Heart Association" and "an association study" relate nothing.
        return !token.isCapitalised && clause.after(place)?.bears([.inquiry]) != true
    }
    let before = place > 0 ? clause.tokens[place - 1] : nil
    if token.key == Words.likely {
        return before?.has([.comparative]) == true || before?.key == Words.as
    }
    guard token.has([.riskWord]) else { return false }
    // "at risk", "a higher risk", "increased the odds".
    return (max(0, place - 3)..<place).contains {
        clause.tokens[$0].has([.higher, .lower, .comparative]) || clause.tokens[$0].key == Words.at
    }
}

/// Whether groups or amounts are set against each other in a clause, or a finding relates two things.
func comparesOrFinds(in clause: Clause) -> Bool {
    // Asked of all tokens only where one of them is what it is about.
    guard
        clause.has([.comparative, .higher, .lower, .significance])
            || clause.bears([.alike, .differs, .hazard, .degree, .comparing])
    else { return false }
    return clause.tokens.indices.contains { compares($0, in: clause) || finds($0, in: clause) }
}

/// Groups or amounts that are set against each other: "higher in smokers", "than in controls".
func compares(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.bears([.alike, .differs]) { return true }
    if token.key == Words.compared { return true }
    if token.key == Words.difference || token.key == Words.differences {
        return clause.after(place).map { [Words.in, Words.between].contains($0.key) } ?? false
    }
    guard token.has([.comparative, .higher, .lower]), !clause.isAnatomical(place),
        !countsMore(place, in: clause)
    else { return false }
    return clause.tokens[place...].dropFirst().prefix(10).contains {
        $0.has([.comparator, .riskWord, .measureNoun]) || $0.key == Words.among
    } || clause.after(place)?.key == Words.in
}

/// "more than half of students": a bound of one number, and no comparison.
private func countsMore(_ place: Int, in clause: Clause) -> Bool {
    let behind = clause.tokens[place...].dropFirst()
    guard let than = behind.first, than.has([.comparator]), let count = behind.dropFirst().first
    else { return false }
    return count.kind == .number || clause.quantity(at: count) != nil
}

/// A finding that relates things without a word of comparison: a risk of, a significant difference.
func finds(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.has([.significance]) { return true }
    if token.bears([.hazard]) {
        return clause.after(place).map { [Words.of, Words.for].contains($0.key) } ?? false
    }
    if token.bears([.degree]), let next = clause.after(place) {
        return [Words.in, Words.among, Words.amongst].contains(next.key)
    }
    guard token.has([.higher, .lower, .comparative]), !countsMore(place, in: clause) else {
        return false
    }
    return clause.tokens[..<place].suffix(3).contains { $0.has([.have, .light, .perceives]) }
}
