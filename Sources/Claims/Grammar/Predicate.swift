import Prose
import Quantities

/// The words of a sentence that assert something: a verb of change, a noun of change, an evaluation.
struct Predicate {
    /// How it asserts.
    enum Form {
        /// A finite verb, with its auxiliaries: *increases*, *can help reduce*, *did not improve*.
        case active
        /// *was reduced by*.
        case passive
        /// A participle that hangs on the main clause: *, promoting healing*.
        case participle
        /// A noun of change: *a 10% increase in range of motion*, *no difference in pain*.
        case nominal
        /// *is effective for*, *was better than*; also what only compares, see `compares`.
        case evaluative
        /// *is associated with*.
        case association
    }

    let form: Form
    /// The verb group with auxiliaries and adverbs, as places in `Clause.tokens`.
    @Places var group: Range<Int>
    /// The word that says what happens.
    let head: Int
    /// What that word says.
    let classes: WordClass
    let isNegated: Bool
    /// Whether it follows another predicate with the same subject.
    let sharesSubject: Bool
    /// Whether it has no subject at all: "There was a fall in sales", "An increase was seen".
    var isBare = false
    /// Whether it measures one thing against another: *was higher than*, *uses 20% less power than*.
    var compares = false
    /// What the verb acts on, where it stands between verb and adjective: "make sign-in faster".
    @PlacesIfAny var object: Range<Int>? = nil
    /// What those it acts on do more or less of: "made people walk more".
    @PlacesIfAny var deed: Range<Int>? = nil
    /// What it speaks of, where the words do not stand where a verb has them.
    var roles: Roles?
}

/// Whether a word may be the head of a predicate by what it is; the lexicon keeps the answer as `WordCue.predicate`.
///
/// Most words are told by it at once to be none.
func mayHeadPredicate(_ entry: Lexicon.Entry) -> Bool {
    !entry.classes.isDisjoint(
        with: WordClass.asserting.union([.relates, .efficacyNoun, .doAuxiliary]))
        || !entry.traits.isDisjoint(
            with: WordTrait.plain.union([.alike, .differs, .equates, .ranks]))
}

/// The predicates of a sentence, in order.
func predicates(in clause: Clause) -> [Predicate] {
    guard clause.leads(to: .predicate) else { return [] }
    var found: [Predicate] = []
    var place = 0
    while place < clause.tokens.count {
        if clause.tokens[place].leads(to: .predicate),
            let predicate = predicate(at: place, in: clause, after: found.last),
            !isConditional(place, in: clause),
            !tellsOfWhom(predicate, in: clause), !tellsOfWhat(predicate, in: clause),
            asserts(predicate, in: clause)
        {
            found.append(predicate)
            place = max(place + 1, predicate.group.upperBound)
        } else {
            place += 1
        }
    }
    return found
}

/// The predicate that a word is the head of.
///
/// What a word may be the head of is told by the word itself, and nothing else is asked.
private func predicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    let token = clause.tokens[place]
    if token.bears(.plain) || token.has([.doAuxiliary]) || clause.isNot(token) {
        if let found = newsPredicate(at: place, in: clause, after: last) { return found }
        guard
            token.has(WordClass.asserting.union([.relates, .efficacyNoun]))
                || token.bears([.alike, .differs, .equates, .ranks])
        else { return nil }
    }
    if mayBeTold(token), let found = toldPredicate(at: place, in: clause, after: last) {
        return found
    }
    if mayRelate(token), let found = relationPredicate(at: place, in: clause) { return found }
    if token.has([.association]),
        let found = associationPredicate(at: place, in: clause, after: last)
    {
        return found
    }
    if token.bears([.surpasses]),
        let found = surpassingPredicate(at: place, in: clause, after: last)
    {
        return found
    }
    if token.bears([.movesAmount]),
        let found = movedAmountPredicate(at: place, in: clause, after: last)
    {
        return found
    }
    if MadeDeed.mayBegin(with: token), let found = madeDeedPredicate(at: place, in: clause) {
        return found
    }
    if mayBeVerb(token), let found = verbPredicate(at: place, in: clause, after: last) {
        return found
    }
    if mayCompare(token), let found = comparisonPredicate(at: place, in: clause, after: last) {
        return found
    }
    if token.has([.evaluative, .comparative]),
        let found = evaluativePredicate(at: place, in: clause)
    {
        return found
    }
    return token.has([.changeNoun, .effectNoun])
        ? nominalPredicate(at: place, in: clause, after: last) : nil
}

/// What a newsroom says in words of its own: "gives people headaches", "did not budge", "none of them fell ill".
private func newsPredicate(at place: Int, in clause: Clause, after last: Predicate?) -> Predicate? {
    let token = clause.tokens[place]
    if token.bears([.denies]) || clause.isNot(token) {
        return noneOfThemPredicate(at: place, in: clause)
    }
    if token.has([.doAuxiliary]) {
        return donePredicate(at: place, in: clause)
            ?? doingAwayPredicate(at: place, in: clause, after: last)
    }
    if token.bears([.idles]),
        let found = standstillPredicate(at: place, in: clause)
            ?? driftPredicate(at: place, in: clause, after: last)
    {
        return found
    }
    if token.bears([.brings]) {
        return causativePredicate(at: place, in: clause, after: last)
    }
    return token.bears([.comesOff]) ? mostPredicate(at: place, in: clause) : nil
}

/// Whether a predicate is said, and says more than what becomes of an idea: not "supports the idea" in "that … supports the
/// idea that".
private func asserts(_ predicate: Predicate, in clause: Clause) -> Bool {
    guard !clause.frames.isEmpty else { return true }
    return clause.frame(of: predicate.group.lowerBound)?.holding != .open
        && !clause.frames(around: predicate.head).contains { frame in
            frame.words.contains { $0.contains(predicate.head) }
        }
}

/// Whether a place stands in an *if* or *whether* clause, which asserts nothing.
private func isConditional(_ place: Int, in clause: Clause) -> Bool {
    var index = place
    while index >= 0, place - index < 24 {
        let token = clause.tokens[index]
        if token.isSign(",") || token.isSign(";") || token.isSign("—") { return false }
        if token.key == Words.if || token.key == Words.whether { return true }
        index -= 1
    }
    return false
}

/// "Staff who shed eight hours gained most": a verb behind *who* says of whom the verb behind it speaks, and asserts nothing.
///
/// Unlike a participle, `describesWithPhrase`, it may have a figure for its object, and the verb behind it may look like one.
private func tellsOfWhom(_ predicate: Predicate, in clause: Clause) -> Bool {
    let tokens = clause.tokens
    let who = predicate.group.lowerBound - 1
    guard who > 0, tokens[who].key == Words.who, tokens[who - 1].kind != .sign else { return false }
    for place in predicate.group.upperBound..<min(predicate.group.upperBound + 14, tokens.count) {
        let token = tokens[place]
        guard clause.quantity(at: token) == nil else { continue }
        if token.kind == .sign && !token.isSign("-") && !token.isSign("'")
            || token.has([.conjunction, .relative, .subordinator]) && !token.has([.determiner])
        {
            return false
        }
        guard place > predicate.group.upperBound else { continue }
        let before = tokens[place - 1]
        guard clause.quantity(at: before) != nil || clause.endsNounPhrase(before) else { continue }
        if token.has([.be, .have, .modal, .doAuxiliary]), token.key != Words.be { return true }
        if token.has([.past]), token.has(WordClass.effect.union([.verb, .light])),
            !token.has([.participle]) || clause.after(place)?.has([.preposition]) == false,
            !token.has([.preposition, .comparative])
        {
            return true
        }
    }
    return false
}

/// "Here is what really helps", "what lowers blood pressure": it is asked or announced, and not said.
private func tellsOfWhat(_ predicate: Predicate, in clause: Clause) -> Bool {
    let before = predicate.group.lowerBound - 1
    return before >= 0 && clause.tokens[before].key == Words.what
}

/// Whether a word may relate two things as a noun does.
private func mayRelate(_ token: Token) -> Bool {
    token.has([.causes, .relates, .efficacyNoun]) || token.key == role
}

private var role: WordKey { WordKey(constant: "role") }

/// *is a cause of*, *is a risk factor for*, *plays a role in*: a noun by which two things are related.
private func relationPredicate(at place: Int, in clause: Clause) -> Predicate? {
    let token = clause.tokens[place]
    let isCause = token.has([.causes]) && token.has([.alsoNoun])
    let isRole = token.key == role
    guard
        isCause || isRole || token.has([.relates, .efficacyNoun]) && !token.has([.gerund, .past]),
        let next = clause.after(place), [Words.of, Words.for, Words.in].contains(next.key)
    else { return nil }
    var verb = place - 1
    while verb > 0, place - verb < 9, clause.tokens[verb].kind == .word,
        !clause.tokens[verb].has([.be]), !clause.tokens[verb].bears([.plays])
    { verb -= 1 }
    guard verb > 0, isRole ? clause.tokens[verb].bears([.plays]) : clause.tokens[verb].has([.be])
    else {
        return nil
    }
    let start = groupStart(verb, in: clause)
    let relates = token.has([.relates])
    return Predicate(
        form: relates ? .association : .active, group: start..<(place + 2), head: place,
        classes: relates ? .association : isRole ? .affects : .causes,
        isNegated: isNegated(start..<place, in: clause), sharesSubject: false)
}

/// *is associated with*, *was linked to*, *an association between*, *predicts*.
private func associationPredicate(at place: Int, in clause: Clause, after last: Predicate?)
    -> Predicate?
{
    let token = clause.tokens[place]
    if let last, last.form == .active, last.classes.isDisjoint(with: .light),
        describesObject(of: last, at: place, in: clause)
    {
        return nil
    }
    guard token.has([.association]), let next = clause.after(place),
        [Words.with, Words.to, Words.between, Words.of].contains(next.key)
            || token.has([.thirdPerson])
    else { return nil }
    let start = groupStart(place, in: clause)
    let denies =
        isNegated(start..<place, in: clause)
        || clause.tokens[(place + 1)...].prefix(3).contains {
            $0.key == Words.neither || $0.key == Words.no
        }
    // "There was no link between phone masts and cancer": the noun brings both along.
    let isNoun = next.key == Words.between
    return Predicate(
        form: .association, group: start..<(place + (isNoun ? 1 : 2)), head: place,
        classes: token.classes,
        isNegated: denies
            || isNoun && clause.tokens[..<place].suffix(4).contains { $0.bears([.scant]) },
        sharesSubject: false, isBare: isNoun)
}

/// "improves the problems associated with poor sleep": what is linked is what the verb acts on.
private func describesObject(of last: Predicate, at place: Int, in clause: Clause) -> Bool {
    guard clause.tokens[place].has([.participle]), describesByAssociation(place, in: clause),
        place > last.group.upperBound, place - last.group.upperBound < 8
    else { return false }
    return (last.group.upperBound..<place).allSatisfy {
        clause.tokens[$0].kind == .word
            && !clause.tokens[$0].has([.be, .have, .conjunction, .relative, .subordinator])
    }
}

/// The first token of a verb group: back over adverbs, auxiliaries and helping verbs.
func groupStart(_ place: Int, in clause: Clause) -> Int {
    var start = place
    while start > 0 {
        let token = clause.tokens[start - 1]
        let belongs =
            token.has(.auxiliary) || clause.isAdverb(token) || clause.isNot(token)
            || token.has([.to])
            || ((token.has([.helps, .raising, .governsInfinitive]) || token.bears([.supposes]))
                && start < place
                && token.has([.base, .thirdPerson, .past, .participle]))
            || (token.has([.helps]) && token.has([.base, .thirdPerson, .past, .gerund]))
            || ((token.key == Words.no || token.key == WordKey(constant: "any"))
                && clause.tokens[start].has([.comparative, .evaluative]))
            || (token.bears([.correlates]) && clause.isCorrelative(start - 1))
            || (token.key == Words.as && start == place && clause.tokens[place].has([.evaluative]))
            || token.key == Words.able || token.key == Words.likely
            // "has now wiped out"
            || token.key == WordKey(constant: "now") && start > 1
                && clause.tokens[start - 2].has(.auxiliary)
        guard belongs, token.kind == .word, !token.has([.relative]) else { break }
        start -= 1
    }
    return start
}

/// Whether a verb group denies, by a word of its own or one that opens its subject.
///
/// "Neither drug lowered", "no patient improved" and "nor prevented" deny from before the group.
func isNegated(_ group: Range<Int>, in clause: Clause) -> Bool {
    if group.contains(where: { clause.tokens[$0].has([.negation]) }) { return true }
    var place = group.lowerBound - 1
    if place >= 0, [Words.nor, Words.without].contains(clause.tokens[place].key) { return true }
    while place >= 0, group.lowerBound - place < 10 {
        let token = clause.tokens[place]
        if token.key == Words.neither { return true }
        if token.key == Words.nor, clause.after(place)?.has([.doAuxiliary]) == true { return true }
        if token.bears([.denies]), subjectDenies(at: place, in: clause) { return true }
        if token.key == Words.no { return place == 0 || clause.tokens[place - 1].kind == .sign }
        if token.isSign(",") || token.isSign(";") || token.has([.relative, .subordinator]) {
            break
        }
        if token.has(.auxiliary) || clause.isFiniteVerb(at: place) { break }
        place -= 1
    }
    return invertedDenial(before: group, in: clause) != nil
        || clause.frame(of: group.lowerBound)?.holding == .denied
}
