/// *beat*, *outperformed*, *outnumber*: the verb sets its subject above its object, in what *on* or *in* names.
///
/// What is beaten is what is compared with; nothing happens to it.
func surpassingPredicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    let token = clause.tokens[place]
    guard token.bears([.surpasses]), let before = clause.before(place) else { return nil }
    let isPerfect = token.has([.participle]) && clause.tokens[before].has([.have])
    // "Nothing beats a warm bath" praises it.
    guard isPerfect || isFiniteVerb(place, in: clause), !clause.tokens[before].bears([.denies]),
        !surpassed(by: place, in: clause, until: clause.tokens.count).isEmpty
    else { return nil }
    let start = groupStart(place, in: clause)
    return Predicate(
        form: .evaluative, group: start..<(place + 1), head: place, classes: token.classes,
        isNegated: isNegated(start..<place, in: clause),
        sharesSubject: last != nil && start > 0 && joins(clause.tokens[start - 1]),
        compares: true)
}

/// What a surpassing verb sets its subject above: the words behind it, up to what they are compared in.
///
/// Empty where it goes on otherwise: "beat up", "beats faster", "beat 12 rivals".
func surpassed(by place: Int, in clause: Clause, until ceiling: Int) -> Range<Int> {
    var end = place + 1
    while end < ceiling, clause.tokens[end].kind == .word || clause.tokens[end].isSign("-"),
        clause.quantity(at: clause.tokens[end]) == nil,
        !clause.tokens[end].has([
            .conjunction, .subordinator, .relative, .modal, .be, .have, .doAuxiliary, .comparator,
        ]) || clause.tokens[end].has([.determiner]),
        !comparisonAspectBegins(at: end, in: clause), timePhrase(at: end, in: clause) == nil,
        clause.tokens[end].key != Words.by, clause.tokens[end].key != Words.for
    { end += 1 }
    let thing = (place + 1)..<end
    guard let first = thing.first,
        !clause.tokens[first].has([.preposition, .comparative])
            || clause.tokens[first].has([.determiner]),
        !clause.isAdverb(clause.tokens[first]),
        thing.contains(where: { clause.tokens[$0].isContent || clause.tokens[$0].has([.pronoun]) })
    else { return 0..<0 }
    return thing
}

/// Which way what is surpassed lies: forecasts are numbers, and who beats them is more; rivals are beaten by the better.
func surpassingDirection(of predicate: Predicate, in clause: Clause) -> Claim.Direction {
    let counts = countingVerbs.contains(clause.tokens[predicate.head].key)
    let thing = surpassed(by: predicate.head, in: clause, until: clause.tokens.count)
    let isNumber = thing.contains { expectedNumbers.contains(clause.tokens[$0].key) }
    return counts || isNumber ? .increase : .better
}

private let countingVerbs = WordSet(
    ["outnumber", "outstrip", "outpace", "surpass", "overtake"].flatMap { lemma in
        VerbForms.forms(of: lemma).map { WordKey($0.1) }
    })

private let expectedNumbers = WordSet(
    """
    expectation expectations forecast forecasts estimate estimates prediction predictions
    projection projections target targets record inflation
    """)

/// Whether *on*, *in* or *at* begins what two things are compared in: "on every measure of sleep", "in maths".
func comparisonAspectBegins(at place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard [Words.on, Words.in, Words.at].contains(token.key), let next = clause.after(place),
        next.kind == .word, clause.quantity(at: next) == nil, place > 0
    else { return false }
    // "than those on placebo", "beat patients on the lower dose": it says which of them.
    let before = clause.tokens[place - 1]
    if before.has([.demonstrative])
        || token.key == Words.on && before.has([.people])
            && before.key != WordKey(constant: "others")
    {
        return false
    }
    return timePhrase(at: place, in: clause) == nil && population(from: place, in: clause) == nil
}

/// What two things are compared in, behind a place: "maths" in "fared worse in maths".
func comparisonAspect(after place: Int, in clause: Clause, until ceiling: Int) -> Range<Int>? {
    guard place + 1 < ceiling,
        let lead = ((place + 1)..<ceiling).first(where: {
            comparisonAspectBegins(at: $0, in: clause)
        })
    else { return nil }
    var end = lead + 1
    while end < ceiling, clause.tokens[end].kind == .word || clause.tokens[end].isSign("-"),
        !clause.tokens[end].has([.conjunction, .subordinator, .relative, .modal])
            || clause.tokens[end].key == Words.and,
        !opensComparand(end, in: clause), timePhrase(at: end, in: clause) == nil,
        end == lead + 1 || population(from: end, in: clause) == nil
    { end += 1 }
    return end > lead + 1 ? (lead + 1)..<end : nil
}
