import Prose
import Quantities

/// "The signs were mostly ignored", "nobody took the stairs", "the tips did pay off": what a work is cited for in words that
/// tell of no change, no comparison and no figure.
///
/// Whoever sets a mark behind such words says that the work tells so, whatever their verb. What those who did the work
/// did, what something is called and what is still asked tells nothing that was found.
func plainFinding(in clause: Clause) -> Predicate? {
    let tokens = clause.tokens
    guard tokens.count > 2, !clause.has([.firstPerson, .secondPerson]),
        let first = tokens.first(where: { $0.kind != .sign && !$0.has([.conjunction]) }),
        !asking.contains(first.key), let verb = SaidVerb(in: clause), !verb.tellsDesign(in: clause)
    else { return nil }
    let subject = ToldSubject(verb.group, in: clause, after: nil)
    guard !subject.places.isEmpty, !subject.isSomebody(in: clause),
        !tokens[subject.places].contains(where: {
            $0.has([.research]) || $0.bears([.authority]) || papers.contains($0.key)
        })
    else { return nil }
    let end = deedEnd(of: verb.head, in: clause)
    let deed = verb.head..<end
    // People are whom it is found in; of anything else it is what was found.
    let isPeople =
        subject.isPeople || subject.places.last.map { tokens[$0].has([.people]) } ?? false
    let isOfSubject = verb.isState && !isPeople && clause.holdsContent(subject.places)
    let measured = isOfSubject ? subject.places : deed
    guard clause.holdsContent(verb.head..<tokens.count), clause.holdsContent(measured) else {
        return nil
    }
    let denies =
        isNegated(verb.group, in: clause)
        || subject.places.first.map { deniesSubject($0, in: clause) } ?? false
    return Predicate(
        form: .evaluative, group: verb.group, head: verb.head, classes: [], isNegated: denies,
        sharesSubject: false, isBare: true, compares: true,
        roles: Roles(
            measured: measured,
            agent: isPeople || isOfSubject ? nil : subject.places,
            population: isPeople ? subject.places : nil))
}

/// The verb by which a clause says something of its subject.
private struct SaidVerb {
    /// With its auxiliaries and adverbs.
    let group: Range<Int>
    /// The word that says what it is or does.
    let head: Int
    /// Whether it says what the subject is or what was done to it, and not what it does.
    let isState: Bool

    init?(in clause: Clause) {
        let tokens = clause.tokens
        guard
            let first = tokens.indices.dropFirst().first(where: { place in
                speaks(place, in: clause) && !isInRelative(place, in: clause)
            })
        else { return nil }
        var head = first
        var place = first + 1
        while place < tokens.count, tokens[head].has(.auxiliary) {
            let token = tokens[place]
            if clause.isAdverb(token) || clause.isNot(token) || token.has([.negation]) {
                place += 1
                continue
            }
            guard token.kind == .word, clause.quantity(at: token) == nil,
                token.has([.base, .participle, .gerund, .be, .have]) || clause.looksPast(token)
            else { break }
            head = place
            place += 1
        }
        let isBe = tokens[head].has([.be]) || tokens[head].bears([.links])
        self.head = head
        group = first..<head + 1
        isState =
            isBe
            || tokens[first..<head].contains { $0.has([.be]) } && !tokens[head].has([.gerund])
    }

    /// "were given a tablet", "asked about noise", "is called the rumen", "is a disease": how the work was done, or what
    /// everybody knows.
    func tellsDesign(in clause: Clause) -> Bool {
        let token = clause.tokens[head]
        if token.bears([.conducts]) || deeds.contains(token.key) { return true }
        // "the headlines said": what they said stands elsewhere.
        if token.has([.reports]) || token.key == WordKey(constant: "wrote"),
            clause.after(head).map({ $0.kind == .sign }) ?? true
        {
            return true
        }
        let opening = clause.tokens[group.lowerBound]
        if isState, names.contains(token.key) { return true }
        if token.key == WordKey(constant: "wanted"), clause.after(head)?.key == Words.to {
            return true
        }
        return opening.has([.be]) && !pastsOfBe.contains(opening.key)
            && !isNegated(group, in: clause)
    }
}

/// Whether a verb begins to say something at a place.
private func speaks(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    guard token.kind == .word, clause.quantity(at: token) == nil else { return false }
    if token.has([.be, .have, .modal, .doAuxiliary]) { return token.key != Words.be }
    let before = clause.tokens[place - 1]
    // "fewer breaks": a noun.
    if before.has([.comparative]), place < 2 || clause.tokens[place - 2].key != Words.no,
        token.has([.alsoNoun]) || token.has([.thirdPerson])
    {
        return false
    }
    return isFiniteVerb(place, in: clause)
        || token.has([.past]) && !token.has([.preposition, .determiner, .comparative])
            && (clause.endsNounPhrase(before) || clause.isAdverb(before))
        || (token.classes.isEmpty && clause.looksPast(token) || irregular.contains(token.key))
            && (clause.endsNounPhrase(before) || clause.isAdverb(before))
}

/// "those who walked": the verb behind *who* is not that of the clause.
private func isInRelative(_ place: Int, in clause: Clause) -> Bool {
    var index = place - 1
    while index >= 0, place - index < 5 {
        let token = clause.tokens[index]
        if token.has([.relative]), !token.has([.determiner]) { return true }
        if !clause.isAdverb(token), !token.has(.auxiliary), !token.has([.pronoun]) { return false }
        index -= 1
    }
    return false
}

/// "No patient", "not a single school".
private func deniesSubject(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    return token.key == Words.no || clause.isNot(token)
        || place > 0 && clause.isNot(clause.tokens[place - 1])
}

private let asking = WordSet("whether how what why where which who when if here")
/// What is done to those who take part, and what those who ask and try out do.
private let deeds = WordSet(
    """
    given gave taught asked told offered followed tracked tested split sent scanned measured counted compared drew
    handed assigned watched wondered tried looked set sought pitted took studied invited allotted divided
    """)
/// Pasts that no ending tells, of verbs that assert nothing by themselves.
private let irregular = WordSet(
    """
    bent bit blew bred broke built caught clung crept dealt dug fell fled flew forbade forgave forgot froze ground grew hid
    held hung knelt laid lay leapt lit meant met mistook overcame rang rode sank sang shone shook shot shrank slid sped
    spoke sprang spun stole strode struck stuck stung swam swept swore swung threw tore trod upheld withdrew withstood woke
    wore wound wrung
    """)
private let papers = WordSet("paper papers article articles headline headlines")
private let names = WordSet("called named known termed defined")
