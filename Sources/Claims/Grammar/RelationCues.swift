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
            && !isTopic(place, in: clause)
    }
    if token.key == Words.likely { return isLikelier(place, in: clause) }
    guard token.has([.riskWord]) else { return false }
    // "at risk", "a higher risk", "increased the odds".
    return (max(0, place - 3)..<place).contains {
        clause.tokens[$0].has([.higher, .lower, .comparative]) || clause.tokens[$0].key == Words.at
    }
}

/// "more likely to", "as likely as".
func isLikelier(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tokens[place].key == Words.likely, place > 0 else { return false }
    return clause.tokens[place - 1].has([.comparative]) || clause.tokens[place - 1].key == Words.as
}

/// "data on these risk factors", "an understanding of the links": what is spoken of, and of which nothing is told.
private func isTopic(_ place: Int, in clause: Clause) -> Bool {
    guard relations.contains(clause.tokens[place].key),
        clause.after(place).map({ [Words.between, Words.for].contains($0.key) }) != true
    else { return false }
    for at in (max(0, place - 4)..<place).reversed() {
        let token = clause.tokens[at]
        if token.kind == .sign { return false }
        if token.has([.preposition]), !token.has([.to]), token.key != Words.as {
            return !clause.tokens[..<at].suffix(6).contains {
                $0.has([.be, .reports]) && !$0.has([.research])
            }
        }
        if token.has([.be, .have, .reports, .light]) { return false }
    }
    return false
}

/// Whether groups or amounts are set against each other in a clause, or a finding relates two things.
func comparesOrFinds(in clause: Clause) -> Bool {
    clause.holds(
        [.comparative, .higher, .lower, .significance],
        [.alike, .differs, .hazard, .degree, .comparing],
        where: { compares($0, in: clause) || finds($0, in: clause) })
}

/// Groups or amounts that are set against each other: "higher in smokers", "than in controls".
func compares(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.bears([.alike, .differs]) {
        // "treated at the same hospital" sets nothing against anything; "the same as" does.
        return !likensToReports(place, in: clause)
            && (token.key != Words.same || isSameAs(place, in: clause))
    }
    if token.key == Words.compared { return true }
    if token.key == Words.difference || token.key == Words.differences {
        return clause.after(place).map { [Words.in, Words.between].contains($0.key) } ?? false
            || clause.tokens[..<place].suffix(4).contains { $0.key == Words.no }
    }
    guard token.has([.comparative, .higher, .lower]), !clause.isAnatomical(place),
        !countsMore(place, in: clause), !isPerfect(place, in: clause),
        !likensToReports(place, in: clause)
    else { return false }
    return clause.tokens[place...].dropFirst().prefix(10).contains {
        $0.has([.comparator, .riskWord, .measureNoun]) || $0.key == Words.among
    } || clause.after(place)?.key == Words.in || comparesPeople(place, in: clause)
}

/// "more severe in women", "worse outcomes for older patients", "safer for children".
private func comparesPeople(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard let next = clause.after(place), place + 2 < clause.tokens.count else { return false }
    let second = clause.tokens[place + 2]
    if token.key == Words.more || token.key == Words.less {
        return next.kind == .word && !next.has([.preposition]) && joinsPeople(second)
    }
    return token.has([.comparative])
        && (joinsPeople(next) && next.key != Words.to
            || [Words.for, Words.among, Words.amongst, Words.in].contains(second.key))
        && clause.tokens[(place + 1)...].prefix(6).contains {
            $0.has([.people]) || $0.has([.demonstrative])
        }
}

private func joinsPeople(_ token: Token) -> Bool {
    [
        Words.in, Words.for, Words.among, Words.amongst, Words.after, Words.with, Words.to,
        Words.following,
    ].contains(token.key)
}

/// "similar to those in the literature", "better than previously reported": other people's results.
func likensToReports(_ place: Int, in clause: Clause) -> Bool {
    guard clause.bears([.printed]) else { return false }
    return (place + 1..<min(place + 11, clause.tokens.count)).contains {
        clause.tokens[$0].bears([.printed])
            // "published in May" says where the study itself stands.
            && (clause.tokens[$0].key != Words.published
                || clause.after($0).map { ![Words.in, Words.on].contains($0.key) } == true)
    }
}

private func isSameAs(_ place: Int, in clause: Clause) -> Bool {
    clause.tokens[(place + 1)...].prefix(5).contains { $0.key == Words.as }
}

/// "more than half of students": a bound of one number, and no comparison.
private func countsMore(_ place: Int, in clause: Clause) -> Bool {
    let behind = clause.tokens[place...].dropFirst()
    guard let than = behind.first, than.has([.comparator]), let count = behind.dropFirst().first
    else { return false }
    // "more than a month"
    if count.has([.determiner]), behind.dropFirst(2).first?.bears([.time]) == true { return true }
    return count.kind == .number || clause.quantity(at: count) != nil
}

/// A finding that relates things without a word of comparison: a risk of, a significant difference.
func finds(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    if token.has([.significance]) {
        return isStatistical(place, in: clause) && !likensToReports(place, in: clause)
    }
    if token.bears([.hazard]) {
        return clause.after(place).map { [Words.of, Words.for].contains($0.key) } ?? false
    }
    if token.bears([.degree]), let next = clause.after(place) {
        return [Words.in, Words.among, Words.amongst].contains(next.key)
    }
    guard token.has([.higher, .lower, .comparative]), !countsMore(place, in: clause),
        !isPerfect(place, in: clause)
    else { return false }
    return clause.tokens[..<place].suffix(3).contains { $0.has([.have, .light, .perceives]) }
}

/// "a significant rise in", "reached significance", not "a significant proportion of".
private func isStatistical(_ place: Int, in clause: Clause) -> Bool {
    switch clause.tokens[place].key {
    case Words.significance:
        return clause.tokens[..<place].suffix(4).contains {
            $0.has([.reports, .be]) || $0.key == Words.reach || $0.key == Words.reached
        }
    case Words.significant:
        return clause.tokens[(place + 1)...].prefix(4).contains {
            $0.has([
                .changeNoun, .effectNoun, .comparative, .higher, .lower, .riskWord, .association,
            ]) || $0.has(.effect)
        }
    default: return true
    }
}

/// "rates have increased in Europe": that is what happened, and nobody has increased rates.
private func isPerfect(_ place: Int, in clause: Clause) -> Bool {
    guard place > 0, clause.tokens[place].has([.participle]), clause.tokens[place - 1].has([.have])
    else { return false }
    guard let next = clause.after(place) else { return true }
    return next.kind == .sign || next.has([.preposition, .adverb])
}

/// A word by which things go together, where nothing else tells how: *vulnerable*, *likely to*.
func goesTogether(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    return token.bears([.leans])
        || token.key == Words.likely && clause.after(place)?.key == Words.to
}

private let relations = WordSet(
    """
    factor factors marker markers biomarker biomarkers determinant determinants predictor predictors
    association associations relationship relationships relation relations link links correlation
    correlations correlate correlates odds
    """)
