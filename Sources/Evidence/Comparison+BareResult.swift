import Claims
import Prose
import Quantities

/// What the source tells shortly of just the thing of which the claim tells an effect, in whatever words: "Shop sales were
/// unaffected" beside "the charge hurt sales in the shops".
extension Comparison {
    /// The result that says that the effect is not there or was not shown.
    var deniedBarely: (alignment: Alignment, denial: Denial)? {
        guard tellsTurn else { return nil }
        func denial(_ result: BareResult, in statement: Statement) -> Denial? {
            guard case .absent(let kind) = result.outcome,
                kind != .notSignificant || !tellsChance, !namesAnotherInstead(statement),
                !isShown(behind: result, in: statement),
                tellsGroupsApart || !statement.tellsOnlyDifference(result.words)
            else { return nil }
            return Denial(
                kind: kind, clause: statement.words[result.words.lowerBound].clause,
                words: result.words)
        }
        let found =
            bareResult(among: \.bareResults, denial)
            ?? (comparesWithAnother
                ? bareResult(among: { $0.betweenGroupsResult.map { [$0] } ?? [] }, denial) : nil)
        return found.map { (alignment: $0.alignment, denial: $0.said) }
    }

    /// Whether the claim says that something made a difference, or that some had more of it than others, and not only that
    /// it went one way.
    private var tellsGroupsApart: Bool {
        let own = Set(words.statement.words.map(\.lower))
        return own.isDisjoint(with: ["both", "each", "either", "groups", "arms"])
            && (claim.agent != nil || claim.comparator != nil
                || !own.isDisjoint(with: rankingWords))
    }

    /// Whether the claim says that one had more of it than another, so that a rise in both does not bear it out.
    private var comparesWithAnother: Bool {
        claim.comparator != nil && words.statement.words.contains { $0.lower == "than" }
    }

    /// Whether a later clause says of the same thing, without naming it again, that it did go the claim's way: "was similar
    /// at 12 months, but lower at 6 months".
    private func isShown(behind result: BareResult, in statement: Statement) -> Bool {
        let clause = statement.words[result.words.lowerBound].clause
        return statement.changes.contains { change in
            let own = statement.words[change.word].clause
            return own > clause && !change.isDenied
                && words.direction.map { isCompatible(change.direction, $0) } ?? true
                && !statement.terms.contains {
                    $0.word < change.word && statement.words[$0.word].clause == own
                }
        }
    }

    /// The result that goes the other way, with its word for that.
    var oppositeBarely: (alignment: Alignment, word: Int)? {
        guard tellsTurn, let direction = words.direction,
            words.statement.changes.count(where: { !$0.isDenied }) == 1,
            claim.isSignificant != false
        else { return nil }
        return bareResult(among: \.bareResults) { result, _ in
            guard case .turns(let turn) = result.outcome, isOpposite(turn, direction) else {
                return nil
            }
            return result.words.lowerBound
        }.map { (alignment: $0.alignment, word: $0.said) }
    }

    /// The words by which the source says that it did not measure what the claim tells an effect of.
    ///
    /// How much, when and by what the draft says it changed is then no matter: nothing of it is in the source.
    var unmeasured: (alignment: Alignment, words: ClosedRange<Int>)? {
        guard tellsTurn, let slot = claim.measured else { return nil }
        let known = meant(words.knownTerms)
        let agent = claim.agent.map { meant(ClaimWords.terms(of: $0.text)) } ?? []
        let named = named(ClaimWords.terms(of: slot.text), besides: [])
        let measured = meant(named)
        for alignment in alignments {
            let statement = statement(alignment)
            for result in statement.bareResults where result.outcome == .unmeasured {
                let isOfClaim = result.things.contains { thing in
                    // That "wind erosion" was not measured leaves erosion by water, but "blood cortisol" is cortisol.
                    (thing.isSubset(of: known)
                        || thing.subtracting(known).isSubset(of: sampleTerms)
                            && isToldOnce(thing, named, in: statement))
                        && !thing.isSubset(of: agent)
                        && !thing.isDisjoint(with: measured)
                        && !isToldBesides(thing, of: statement)
                }
                if isOfClaim, picksNobody(statement),
                    isNowhereElse(result.rest.subtracting(known), isRelation: false, statement)
                {
                    return (alignment, result.words)
                }
            }
        }
        return nil
    }

    /// Whether another sentence of the record tells anything of a thing, be it a change, a denial or a figure.
    private func isToldBesides(_ thing: Set<Term>, of statement: Statement) -> Bool {
        record.statements.contains { other in
            other.range != statement.range && thing.isSubset(of: other.termSet)
                && ![.background, .title].contains(other.role)
                && !(other.changes.isEmpty && other.denials.isEmpty && other.quantities.isEmpty)
        }
    }

    /// Whether the claim says that something went one way, and denies nothing.
    private var tellsTurn: Bool {
        guard let direction = words.direction, direction != .none else { return false }
        return !words.denies && !words.pointsBack && !words.tellsEquality
            && !words.statement.words.contains {
                plainNegations.contains($0.lower) || emptyWords.contains($0.lower)
            }
    }

    /// The first result of just what the claim speaks of that is asked for, where no other sentence says what the claim
    /// says.
    private func bareResult<Said>(
        among results: (Statement) -> [BareResult], _ asked: (BareResult, Statement) -> Said?
    ) -> (alignment: Alignment, said: Said)? {
        for alignment in alignments where !addsDoubt(alignment) && !tellsMethods(alignment) {
            let statement = statement(alignment)
            for result in results(statement) {
                guard let said = asked(result, statement), isOfClaim(result, in: statement),
                    !isSetApart(from: statement), agreesInTime(statement),
                    !isAtOtherTimeOrDose(statement), !givesFigures(elsewhereThan: alignment),
                    !isAgreedElsewhere(than: alignment, on: result)
                else { continue }
                return (alignment, said)
            }
        }
        return nil
    }

    /// Whether a result is of what the claim tells an effect of: the claim names the whole thing, and all that the claim
    /// names besides stands in the clause, in the title or all over the record.
    func isOfClaim(
        _ result: BareResult, in statement: Statement, besides told: Set<String> = []
    ) -> Bool {
        let known = meant(words.knownTerms)
        let agent = claim.agent.map { meant(ClaimWords.terms(of: $0.text)) } ?? []
        let slot = claim.measured.map { ClaimWords.terms(of: $0.text) } ?? []
        let named = named(slot, besides: told)
        let things = result.things.filter { thing in
            (thing.isSubset(of: known) || isToldOnce(thing, named, in: statement))
                && !thing.isSubset(of: agent)
        }
        guard !things.isEmpty else { return false }
        let held = result.things.reduce(result.rest) { $0.union($1) }
        guard named.allSatisfy({ isHeld($0, by: held) || record.titleTerms.contains($0) }),
            named.isEmpty || things.contains(where: { !$0.isDisjoint(with: meant(named)) })
        else { return false }
        guard
            isNowhereElse(result.rest.subtracting(known), isRelation: result.isRelation, statement)
        else { return false }
        let agentByOtherName = agentByOtherName
        return self.named(words.statement.termSet, besides: told).allSatisfy { term in
            isHeld(term, by: held) || isEverywhere(term, but: statement)
                || agentByOtherName.contains(term)
        } && picksNobody(statement, besides: result.things)
    }

    /// The terms of an agent that the draft has named before and the record calls otherwise throughout: "the tablet".
    private var agentByOtherName: Set<Term> {
        guard let agent = claim.agent,
            let lead = agent.text.split(separator: " ").first?.lowercased()
        else { return [] }
        let terms = ClaimWords.terms(of: agent.text)
        let unknown = terms.filter { term in
            meant([term]).allSatisfy { record.mentions[$0] == nil }
        }
        let isNamedAgain = ["the", "this", "these", "that", "those"].contains(lead)
        // "Omega-3 capsules" where the record says omega-3.
        return isNamedAgain && unknown == terms
            ? terms : unknown.intersection(unknown == terms ? [] : doseForms)
    }

    /// Whether the claim measures part of a thing by its only name in the record: "cortisol" where no other sentence than
    /// one on "blood cortisol" speaks of cortisol.
    private func isToldOnce(
        _ thing: Set<Term>, _ named: Set<Term>, in statement: Statement
    ) -> Bool {
        let last = statement.terms.last { thing.contains($0.term) }?.term
        guard let last, !named.isEmpty || claim.measured == nil else { return false }
        let known = meant(words.knownTerms)
        return known.contains(last)
            && meant(named).intersection(record.mentions.keys).subtracting(record.titleTerms)
                .isSubset(of: thing)
            && (record.mentions[last]?.places ?? []).allSatisfy {
                record.statements[$0].range == statement.range
            }
    }

    /// Those of the claim's terms that name something.
    private func named(_ terms: Set<Term>, besides told: Set<String>) -> Set<Term> {
        let own = words.statement
        let turns = Set(own.changes.map(\.word))
        let figures = words.allQuantities.map(\.range)
        let telling = own.terms.filter { _, word in
            turns.contains(word) || figures.contains { $0.overlaps(own.words[word].range) }
                || fillers.contains(own.words[word].stem) || told.contains(own.words[word].lower)
                || verbs.contains(word)
                // "Pupils" where nobody else was studied, and the source does not say who.
                || peopleTerms.contains(own.words[word].stem)
                    && record.mentions[term(at: word)] == nil
        }
        return terms.subtracting(telling.map(\.term)).subtracting(amountTerms)
            .subtracting(generalTerms).subtracting(relatingTerms).subtracting(reportingTerms)
    }

    private func term(at word: Int) -> Term {
        words.statement.terms.first { $0.word == word }?.term ?? ""
    }

    /// The word right before what is measured, and the one behind it or behind what acts: the verb, where the reader saw
    /// which way it goes.
    private var verbs: Set<Int> {
        guard let measured = claim.measured?.range, claim.direction != nil else { return [] }
        let own = words.statement
        var found: Set<Int> = []
        let content = own.words.indices.filter { isContent(own.words[$0]) }
        if let agent = claim.agent?.range, agent.end <= measured.start {
            found.formUnion(
                content.filter {
                    own.words[$0].range.start >= agent.end
                        && own.words[$0].range.end <= measured.start
                })
        } else if let next = content.first(where: { own.words[$0].range.start >= measured.end }) {
            found.insert(next)
        }
        return found.count <= 2 ? found : []
    }

    private func isHeld(_ term: Term, by terms: Set<Term>) -> Bool {
        !meant([term]).isDisjoint(with: terms)
    }

    /// Whether a term stands in the title or in two more sentences, so that it sets no part of the study apart.
    private func isEverywhere(_ term: Term, but statement: Statement) -> Bool {
        meant([term]).contains { term in
            record.titleTerms.contains(term)
                || (record.mentions[term]?.places ?? []).count {
                    record.statements[$0].range != statement.range
                } >= 2
        }
    }

    /// Whether what a clause says besides is known of the study as a whole, and picks no part of it.
    private func isNowhereElse(_ terms: Set<Term>, isRelation: Bool, _ statement: Statement) -> Bool
    {
        let picking = terms.subtracting(generalTerms).subtracting(reportingTerms)
            .subtracting(amountTerms).subtracting(resultFrame).subtracting(degreeTerms)
        return picking.allSatisfy { term in
            record.titleTerms.contains(term) && !isRelation
                || !isRelation
                    && (record.mentions[term]?.places ?? []).contains {
                        record.statements[$0].range != statement.range
                    }
        }
    }

    /// Whether the two name the same kinds of people, if any: a result in women is none in everybody.
    ///
    /// What stands in a list with the thing the claim measures picks none: "no difference in strokes or deaths".
    private func picksNobody(_ statement: Statement, besides listed: [Set<Term>] = []) -> Bool {
        let ours = sentenceWords.union(
            record.statements.filter { $0.role == .title }.flatMap { $0.words.map(\.lower) })
        let things = Set(
            statement.terms.filter { term, _ in listed.contains { $0.contains(term) } }.map(\.word))
        return statement.words.enumerated().allSatisfy { place, word in
            functionWords.contains(word.lower) || things.contains(place)
                || !kin.joined().contains {
                    $0.contains(word.lower) && $0.isDisjoint(with: ours)
                }
        }
    }

    /// Whether another sentence tells of the same thing and goes the claim's way, or the claim's words are borne out there.
    private func isAgreedElsewhere(than alignment: Alignment, on result: BareResult) -> Bool {
        let direction = words.direction
        return alignments.contains { other in
            guard other.statement != alignment.statement,
                ![.methods, .background, .title].contains(statement(other).role)
            else { return false }
            let theirs = statement(other)
            let isOfIt = result.things.contains { $0.isSubset(of: theirs.termSet) }
            return other.isAboutTheSame && stance(of: other) == .agrees
                || isOfIt
                    && theirs.changes.contains { change in
                        !change.isDenied && !theirs.turnsOther(change, than: result.things)
                            && direction.map { isCompatible(change.direction, $0) } ?? true
                    }
        }
    }
}

/// Terms for the sides of a trial, for what was before and for how a result is given, which any result may have.
private let resultFrame: Set<Term> = Set(
    [
        "control", "condition", "period", "before", "otherwise", "sham", "usual", "neighbouring",
        "nearby", "elsewhere", "without", "small", "slight", "minor", "sd", "smd", "rr", "or", "hr",
        "score",
    ].map { root(of: $0) } + ["placebo"])

/// Terms for what is drawn from people to measure something in.
private let sampleTerms: Set<Term> = Set(
    ["blood", "serum", "plasma", "urine", "urinary", "saliva", "salivary"].map { root(of: $0) })

/// Terms for the forms in which something is given.
private let doseForms: Set<Term> = Set(
    ["capsule", "tablet", "supplement", "powder", "drop", "syrup"].map { root(of: $0) } + ["drug"])

/// Terms for people by what they do; a claim may call those studied so where the record has no such word.
private let peopleTerms: Set<Term> = Set(
    [
        "pupil", "student", "resident", "worker", "employee", "user", "customer", "driver",
        "tenant",
        "household", "family", "member", "child", "baby", "infant", "newborn",
    ].map { root(of: $0) })
