import Prose
import Quantities

/// Makes the claims of one sentence out of its predicates and the amounts they leave over.
struct ClaimBuilder {
    let clause: Clause
    /// The index the first claim gets.
    let index: Int
    let topic: Topic?
    var leadIn: Clause?
    var isHeading = false
    var isQuoted = false

    /// The claims, in text order.
    func claims() -> [Claim] {
        let found = predicates(in: clause).filter { !isHeading || $0.form != .participle }
        let attribution = attribution(of: clause, isExperience: false)
        var result: [Claim] = []
        var shared = leadIn == nil ? leadingSubject(of: clause) : 0..<0
        for (position, predicate) in found.enumerated() {
            let floor = position > 0 ? found[position - 1].group.upperBound : 0
            let own =
                predicate.sharesSubject ? 0..<0 : subject(of: predicate, in: clause, from: floor)
            if !own.isEmpty { shared = own }
            var start = own.isEmpty ? predicate.group.lowerBound : own.lowerBound
            // "effective for pain that is linked to posture": the second claim begins with the pain.
            if position > 0, start + 1 < own.upperBound, clause.tokens[start].key == Words.for {
                start += 1
            }
            let ceiling =
                position + 1 < found.count
                ? territoryStart(of: found[position + 1], after: predicate) : clause.tokens.count
            let territory = trimmed(start..<max(ceiling, predicate.group.upperBound))
            let draft = assertion(
                predicate, subject: shared, territory: territory,
                attribution: attribution, hedge: hedge(of: predicate, after: result.last),
                index: index + result.count)
            // A verb without anything it happens to asserts nothing.
            if draft.measured != nil || !draft.quantities.isEmpty { result.append(draft) }
        }
        if let amounts = leftOver(after: result) {
            result.append(
                quantityClaim(amounts, attribution: attribution, index: index + result.count))
        }
        return result
    }

    /// "can reduce pain and improve mobility": the second verb stands under the modal of the first.
    private func hedge(of predicate: Predicate, after last: Claim?) -> Claim.Certainty {
        guard let last, predicate.sharesSubject, clause.tokens[predicate.head].has([.base]),
            predicate.group.count == 1
        else { return .certain }
        return last.certainty
    }

    /// The one claim of a sentence in which a person tells an experience.
    func anecdote(isQuoted: Bool) -> Claim {
        let range = clause.range(trimmed(clause.tokens.indices))
        var claim = Claim(
            index: index, range: range, sentence: clause.sentence.index, kind: .anecdote,
            quantities: clause.quantities.filter {
                statesAmount($0) || clause.allQuantities[$0].from != nil
            },
            attribution: .experience, isQuoted: isQuoted)
        claim.checkworthiness = checkworthiness(
            of: claim, form: nil, quantities: clause.allQuantities,
            words: features(of: clause.tokens.indices))
        return claim
    }

    /// What the words of a claim show that makes a check of it worth more or less.
    func features(of territory: Range<Int>) -> CheckworthinessFeatures {
        var scan = CheckworthinessScan(clause.text)
        scan.read(clause.tokens[territory])
        return scan.features
    }

    func assertion(
        _ predicate: Predicate, subject: Range<Int>, territory: Range<Int>,
        attribution: Claim.Attribution, hedge: Claim.Certainty, index: Int
    ) -> Claim {
        let object = object(of: predicate, in: clause, until: territory.upperBound)
        let subject = subject.isEmpty && leadIn != nil ? 0..<0 : subject
        let isIntransitive = object.isEmpty || predicate.form == .nominal
        let subjectSlot = slotOfSubject(subject)
        let measured: Claim.Slot?
        let agent: Claim.Slot?
        switch predicate.form {
        case .passive:
            measured = subjectSlot
            agent = agentAfterBy(territory, from: predicate.group.upperBound)
        case .nominal:
            measured = clause.slot(objectOfNoun(predicate, until: territory.upperBound))
            // "studies showing a 10% increase": research tells of the change, it does not make it.
            agent = subject.contains { clause.tokens[$0].has([.research]) } ? nil : subjectSlot
        case .active where isIntransitive && !predicate.classes.contains(.light):
            let antecedent = antecedentOfRelative(before: subject.lowerBound, in: clause, from: 0)
            measured = antecedent.isEmpty ? subjectSlot : clause.slot(antecedent)
            agent = antecedent.isEmpty ? nil : subjectSlot
        case .evaluative where object.isEmpty:
            let purpose = purpose(in: territory)
            measured = purpose.flatMap { clause.slot($0) } ?? subjectSlot
            agent = purpose == nil ? nil : subjectSlot
        default:
            measured = clause.slot(object)
            agent = subjectSlot
        }
        let certainty = min(
            hedge, Claims.certainty(of: territory, in: clause),
            leadIn.map { Claims.certainty(of: $0.tokens.indices, in: $0) } ?? .certain)
        let amounts = clause.quantities(in: clause.range(territory)).filter { statesAmount($0) }
        let comparison = comparator(in: territory, of: clause)
        // "In adults, massage lowered pain": what opens the sentence holds for the claim as well.
        let places = Array(territory) + Array(opening(before: territory.lowerBound))
        let population = places.lazy.compactMap { Claims.population(from: $0, in: clause) }.first
        var claim = Claim(
            index: index, range: clause.range(territory), sentence: clause.sentence.index,
            kind: !amounts.isEmpty ? .quantity : comparison != nil ? .comparative : .effect,
            quantities: amounts.sorted { rank($0) > rank($1) }, measured: measured, agent: agent,
            direction: direction(of: predicate, in: clause, object: object),
            comparator: comparison.flatMap { clause.slot($0) },
            population: population.flatMap { clause.slot($0) },
            time: (time(in: territory, of: clause)
                ?? time(in: opening(before: territory.lowerBound), of: clause)).map {
                    slotOfTime($0)
                }, certainty: certainty,
            causality: agent == nil && predicate.form != .association
                ? (comparison == nil ? .none : .association)
                : causality(of: predicate, certainty: certainty), attribution: attribution,
            isSignificant: significance(of: territory, in: clause), isNegated: predicate.isNegated,
            isHeading: isHeading, isQuoted: isQuoted || isInQuotes(territory))
        claim.checkworthiness = checkworthiness(
            of: claim, form: predicate.form, quantities: clause.allQuantities,
            isVague: isVague(territory, agent: agent), words: features(of: territory))
        return claim
    }

    /// Whether it speaks of *you*, or of an *it* that nobody could resolve.
    private func isVague(_ territory: Range<Int>, agent: Claim.Slot?) -> Bool {
        territory.contains { clause.tokens[$0].has([.secondPerson]) }
            || agent.map { $0.stems.isEmpty } ?? false
    }

    /// The subject, resolved when it points back; for a list item the subject of its lead-in.
    private func slotOfSubject(_ subject: Range<Int>) -> Claim.Slot? {
        if subject.isEmpty, let leadIn { return leadIn.slot(leadingSubject(of: leadIn)) }
        return resolved(subject, in: clause, topic: topic)
    }

    /// What something is good for: "back pain" in "better than placebo for back pain".
    private func purpose(in territory: Range<Int>) -> Range<Int>? {
        guard let comparison = comparator(in: territory, of: clause),
            let place = (comparison.lowerBound..<territory.upperBound).first(where: {
                [Words.for, Words.in, Words.on].contains(clause.tokens[$0].key)
            })
        else { return nil }
        return (place + 1)..<territory.upperBound
    }

    /// The phrase that opens the sentence with a preposition, up to its comma: "In adults," or "After six weeks,".
    private func opening(before place: Int) -> Range<Int> {
        guard let first = clause.tokens.first, first.has([.preposition, .timePreposition]),
            let comma = clause.tokens[..<place].firstIndex(where: { $0.isSign(",") })
        else { return 0..<0 }
        return 0..<comma
    }

    private func slotOfTime(_ places: Range<Int>) -> Claim.Slot {
        let range = clause.range(places)
        return Claim.Slot(range: range, text: clause.text[range], stems: [])
    }

    private func agentAfterBy(_ territory: Range<Int>, from start: Int) -> Claim.Slot? {
        guard
            let by = (start..<max(start, territory.upperBound)).first(where: {
                clause.tokens[$0].key == Words.by
            }),
            by + 1 < territory.upperBound, clause.quantity(at: clause.tokens[by + 1]) == nil,
            clause.tokens[by + 1].kind == .word, !clause.tokens[by + 1].has([.adverb])
        else { return nil }
        var end = by + 1
        while end < territory.upperBound, clause.tokens[end].kind != .sign,
            !clause.tokens[end].has([.preposition, .conjunction, .subordinator]) || end == by + 1
        {
            end += 1
        }
        return clause.slot((by + 1)..<end)
    }

    /// What a noun of change is a change of: "range of motion" in "a 10% increase in range of motion for the hips".
    private func objectOfNoun(_ predicate: Predicate, until ceiling: Int) -> Range<Int> {
        var start = predicate.group.upperBound
        guard start < ceiling, clause.tokens[start].has([.preposition]) else {
            // "blood flow increase": the words before the noun.
            return predicate.group.lowerBound..<predicate.head
        }
        start += 1
        var end = start
        while end < ceiling, clause.tokens[end].kind == .word,
            clause.quantity(at: clause.tokens[end]) == nil,
            !clause.tokens[end].has([.comparator, .relative, .subordinator, .modal, .be, .have])
        {
            if end > start, population(from: end, in: clause) != nil { break }
            end += 1
        }
        return start..<end
    }

    /// Where the words of the next predicate begin: its subject, or the conjunction before it.
    private func territoryStart(of next: Predicate, after predicate: Predicate) -> Int {
        let own =
            next.sharesSubject
            ? 0..<0 : subject(of: next, in: clause, from: predicate.group.upperBound)
        var start = own.isEmpty ? next.group.lowerBound : own.lowerBound
        // "effective for pain that is linked to posture": the relative clause describes the object before it.
        if !own.isEmpty,
            (own.upperBound..<next.group.lowerBound).contains(where: {
                clause.tokens[$0].has([.relative])
            })
        {
            start = own.upperBound
        }
        while start > predicate.group.upperBound, joinsOn(clause.tokens[start - 1]) { start -= 1 }
        return start
    }

    private func joinsOn(_ token: Token) -> Bool {
        token.has([.conjunction, .relative, .subordinator]) || token.isSign(",")
    }

    /// A stretch of tokens without the signs and conjunctions at its ends.
    private func trimmed(_ places: Range<Int>) -> Range<Int> {
        var start = places.lowerBound
        var end = places.upperBound
        while start < end, opensNothing(clause.tokens[start]) { start += 1 }
        while end > start, closesNothing(clause.tokens[end - 1]) { end -= 1 }
        return start..<end
    }

    private func opensNothing(_ token: Token) -> Bool {
        token.kind == .sign
            ? !token.isSign("$") && !token.isSign("(")
            : token.has([.conjunction]) || isBareSubordinator(token)
    }

    private func closesNothing(_ token: Token) -> Bool {
        token.kind == .sign ? !token.isSign("%") && !token.isSign(")") : token.has([.conjunction])
    }

    /// *while*, *because*, *as*: they join a clause and are no part of what it says.
    private func isBareSubordinator(_ token: Token) -> Bool {
        token.has([.subordinator]) && !token.has([.timePreposition])
    }

    private func isInQuotes(_ places: Range<Int>) -> Bool {
        let before = clause.tokens[..<places.lowerBound].count { $0.isSign("\"") }
        let after = clause.tokens[places.upperBound...].contains { $0.isSign("\"") }
        return before % 2 == 1 && after
    }
}
