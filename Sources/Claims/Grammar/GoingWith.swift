import Prose

/// "went with more heart disease", "goes along with dementia", "go hand in hand with": two things that are found together.
func goingWithPredicate(at place: Int, in clause: Clause) -> Predicate? {
    let tokens = clause.tokens
    guard goes.contains(tokens[place].key),
        let with = (place + 1..<min(tokens.count, place + 5)).first(where: {
            tokens[$0].key == Words.with
        }), with + 1 < tokens.count,
        with == place + 1 || togethers.contains(tokens[place + 1].key),
        let before = clause.before(place),
        clause.endsNounPhrase(at: before) || tokens[before].has(.auxiliary)
    else { return nil }
    let start = groupStart(place, in: clause)
    let subject = ToldSubject(start..<with + 1, in: clause, after: nil)
    guard !subject.places.isEmpty, !subject.isPeople, !subject.isSomebody(in: clause) else {
        return nil
    }
    return Predicate(
        form: .association, group: start..<with + 1, head: place, classes: .association,
        isNegated: isNegated(start..<place, in: clause), sharesSubject: false)
}

private let goes = WordSet("go goes went gone going")
private let togethers = WordSet("along hand together")
