import Prose
import Quantities

extension ClaimBuilder {
    /// What fills the slots around a predicate.
    struct Slots {
        var measured: Claim.Slot?
        var agent: Claim.Slot?
        var object: Range<Int>
        var comparator: Range<Int>?
        var population: Range<Int>?
        /// Whether it came about by itself, as far as the sentence says: "pain fell".
        var isByItself = false
    }

    /// Fills the slots by the form of the predicate: who stands before a passive is measured, who stands before
    /// an active verb brings it about, and people who have less or more of something are those it is found in.
    func slots(
        of predicate: Predicate, subject: Range<Int>, territory: Range<Int>, scope: Range<Int>,
        context: Context
    ) -> Slots {
        let object = sharedObject(
            of: predicate, with: context.next,
            until: min(territory.upperBound, max(scope.upperBound, predicate.group.upperBound)))
        let subject = subject.isEmpty && leadIn != nil ? 0..<0 : subject
        var slots = Slots(
            object: object,
            comparator: comparator(
                in: max(
                    scope.lowerBound, min(predicate.group.lowerBound, scope.upperBound))..<scope
                    .upperBound, of: clause)
                ?? openingComparator(of: clause, before: territory.lowerBound),
            // "In adults, massage lowered pain": what opens the sentence holds for the claim as well.
            population: firstPopulation(in: scope)
                ?? firstPopulation(in: opening(before: territory.lowerBound)))
        // "than men" names those compared with, not those it is found in.
        if let found = slots.population, let other = slots.comparator, other.overlaps(found) {
            slots.population = nil
        }
        switch predicate.form {
        case .passive:
            slots.measured = slotOfSubject(subject)
            slots.agent = agentAfterBy(territory, from: predicate.group.upperBound)
        case .association where clause.tokens[predicate.head + 1].key == Words.between:
            fillPair(&slots, from: predicate.head + 2, until: territory.upperBound)
        case .nominal: fillNominal(&slots, predicate, subject: subject, territory: territory)
        case .active
        where predicate.object.map { $0.lowerBound >= predicate.group.upperBound } ?? false:
            slots.agent = slotOfSubject(subject)
            slots.measured = predicate.object.flatMap { clause.slot($0) }
        case .evaluative where predicate.object != nil:
            let object = predicate.object ?? 0..<0
            slots.agent = slotOfSubject(subject)
            slots.measured = clause.slot(object)
            if predicate.isBare || namesWhom(object) {
                slots.population = object
                slots.measured =
                    predicate.deed.flatMap { clause.slot($0) } ?? adjective(at: predicate.head)
                    ?? slots.measured
            } else if let deed = predicate.deed {
                // "makes hair fall out"
                slots.measured = clause.slot(object.lowerBound..<deed.upperBound)
            }
        case .evaluative where predicate.compares:
            fillComparison(&slots, predicate, subject: subject, territory: territory)
        case .active where sees(predicate) && whatWasSeen(&slots, predicate, by: subject): break
        case .active where isIntransitive(predicate, object: object):
            fillIntransitive(&slots, predicate, subject: subject, scope: scope)
        case .evaluative where object.isEmpty || slots.comparator != nil:
            let purpose = purpose(in: territory, comparator: slots.comparator)
            slots.measured = purpose.flatMap { clause.slot($0) } ?? slotOfSubject(subject)
            slots.agent = purpose == nil ? nil : slotOfSubject(subject)
        default:
            fillTransitive(&slots, predicate, subject: subject, after: context.last)
        }
        return slots
    }

    /// "Pain fell", "patients lost weight": the subject is what went, or the people it is found in.
    private func fillIntransitive(
        _ slots: inout Slots, _ predicate: Predicate, subject: Range<Int>, scope: Range<Int>
    ) {
        let antecedent = antecedentOfRelative(before: subject.lowerBound, in: clause, from: 0)
        slots.measured = antecedent.isEmpty ? slotOfSubject(subject) : clause.slot(antecedent)
        slots.agent = antecedent.isEmpty ? nil : slotOfSubject(subject)
        if antecedent.isEmpty, clause.tokens[predicate.head].bears([.loses, .gains]),
            namesPeople(subject, in: clause)
        {
            slots.population = subject
            slots.measured = clause.slot(predicate.head..<(predicate.head + 1))
        }
        if subject.count == 1, predicate.isNegated, let first = subject.first,
            subjectDenies(at: first, in: clause)
        {
            // "Nobody improved in the second group": what they did not do is measured, and only where a work is cited does
            // the sentence say of whom.
            slots.measured =
                clause.tellsWork ? clause.slot(predicate.head..<(predicate.head + 1)) : nil
        }
        if slots.agent == nil {
            slots.isByItself = true
            slots.agent = arm(
                in: scope, from: max(scope.lowerBound, predicate.group.upperBound))
        }
    }

    /// Whether an object is people or a pronoun for them: "keeps you fuller", but not "keeps patients' blood pressure low".
    private func namesWhom(_ object: Range<Int>) -> Bool {
        if object.count == 1, let place = object.first,
            clause.tokens[place].has([.pronoun, .secondPerson])
        {
            return clause.tokens[place].key != Words.it
        }
        return namesPeople(object, in: clause)
            && !object.contains { clause.tokens[$0].isSign("'") }
    }

    /// "Massage lowered pain": the subject brings it about, or is whom it is found in where it is their own.
    private func fillTransitive(
        _ slots: inout Slots, _ predicate: Predicate, subject: Range<Int>, after last: Claim?
    ) {
        let object = slots.object
        let losesOrGains = clause.tokens[predicate.head].bears([.loses, .gains])
        slots.measured = clause.slot(changed(by: predicate, object: object))
        if let thing = pronoun(object, last) { slots.measured = thing }
        slots.agent = agentMeant(by: subject, last) ?? slotOfSubject(subject)
        if let whom = predicate.object {
            // "gives people headaches"
            slots.population = whom
            return
        }
        if predicate.classes.contains(.affects), let people = peopleCounted(object) {
            // "Back pain affects millions of people": how many have it, and no cause.
            slots.measured = slots.agent
            slots.agent = nil
            slots.population = people
        }
        if losesOrGains, !namesPeople(subject, in: clause),
            object.contains(where: { clause.tokens[$0].bears([.possessive]) })
        {
            // "the glacier lost a quarter of its ice"
            slots.measured = slots.agent
            slots.agent = nil
        }
        let isOwn = losesOrGains || ownsObject(object)
        let share = withoutShare(subject, in: clause)
        if share.lowerBound > subject.lowerBound, clause.holdsContent(share) {
            // "18% of those who vaped had stopped smoking": how many did, and nothing they brought about.
            slots.population = share
            slots.agent = nil
        } else if isOwn, namesPeople(subject, in: clause) || isArm(subject) {
            slots.population = subject
            slots.agent = nil
        }
    }

    /// The first people, animals or places that a preposition names among these words.
    func firstPopulation(in places: Range<Int>) -> Range<Int>? {
        guard clause.has([.people, .animals]) || clause.bears([.units]) else { return nil }
        for place in places {
            if let found = population(from: place, in: clause) { return found }
        }
        return nil
    }

    /// What *it* and *them* mean as an object: what the claim before was about.
    private func pronoun(_ object: Range<Int>, _ last: Claim?) -> Claim.Slot? {
        guard object.count == 1, let place = object.first, clause.tokens[place].has([.pronoun]),
            let measured = last?.measured
        else { return nil }
        return Claim.Slot(
            range: clause.tokens[place].range, text: measured.text, stems: measured.stems)
    }

    /// "A trial found that showers cut leave, but they did not shorten illness": *they* are the showers.
    private func agentMeant(by subject: Range<Int>, _ last: Claim?) -> Claim.Slot? {
        guard subject.count == 1, let place = subject.first, isAnaphoric(subject, in: clause),
            let agent = last?.agent,
            clause.tokens[clause.leadingSubject].contains(where: { $0.has([.research]) })
        else { return nil }
        return Claim.Slot(
            range: clause.tokens[place].range, text: agent.text, stems: agent.stems)
    }

    /// The object of a predicate, or of the next one where a bare conjunction joins the verbs.
    private func sharedObject(of predicate: Predicate, with next: Predicate?, until ceiling: Int)
        -> Range<Int>
    {
        let own = object(of: predicate, in: clause, until: ceiling)
        guard own.isEmpty, let next, predicate.form == .active,
            next.group.lowerBound == predicate.group.upperBound + 1,
            clause.tokens[predicate.group.upperBound].has([.conjunction])
        else { return own }
        return object(of: next, in: clause, until: clause.tokens.count)
    }

    /// "stops back pain fast": in what manner is no part of what.
    private func trails(_ token: Token) -> Bool {
        clause.isAdverb(token) || token.key == WordKey(constant: "fast")
            || token.key == WordKey(constant: "too")
    }

    private func isIntransitive(_ predicate: Predicate, object: Range<Int>) -> Bool {
        object.isEmpty && !predicate.classes.contains(.light)
    }

    /// The people of an object that begins with how many they are.
    private func peopleCounted(_ object: Range<Int>) -> Range<Int>? {
        guard let first = object.first, clause.quantity(at: clause.tokens[first]) != nil else {
            return nil
        }
        return object.first { clause.tokens[$0].has([.people]) }.map { $0..<($0 + 1) }
    }

    /// "improved their 5 km time": it is the subject's own.
    private func ownsObject(_ object: Range<Int>) -> Bool {
        object.first.map { clause.tokens[$0].bears([.possessive]) } ?? false
    }

    /// What a change noun in the object is a change of: "pain scores" in "led to a 13% reduction in pain scores".
    func changed(by predicate: Predicate, object: Range<Int>) -> Range<Int> {
        var object = object
        // "created 3,000 jobs", "removes 99% of bacteria": how much is a slot of its own.
        while let first = object.first, clause.quantity(at: clause.tokens[first]) != nil,
            object.count > 1,
            !clause.tokens[object.lowerBound + 1].has([.comparative, .higher, .lower])
        {
            object.removeFirst()
        }
        while object.count > 1, let last = object.last, trails(clause.tokens[last]) {
            object.removeLast()
        }
        guard
            predicate.classes.contains(.causes) || predicate.classes.contains(.light)
                || predicate.form == .association
        else { return object }
        for place in object.dropLast(2)
        where clause.tokens[place].has([.changeNoun, .effectNoun, .gain]) {
            let next = clause.tokens[place + 1]
            if [Words.in, Words.of, Words.on, Words.from].contains(next.key),
                predicate.form != .association
            {
                return (place + 2)..<object.upperBound
            }
        }
        return object
    }

    /// "a link between phone masts and cancer": the one is said to go with the other.
    private func fillPair(_ slots: inout Slots, from start: Int, until ceiling: Int) {
        guard start < ceiling,
            let and = (start..<ceiling).first(where: { clause.tokens[$0].key == Words.and })
        else { return }
        slots.agent = clause.slot(start..<and)
        var end = and + 1
        while end < ceiling, clause.tokens[end].kind == .word || clause.tokens[end].isSign("'"),
            population(from: end, in: clause) == nil,
            timePhrase(at: end, in: clause) == nil
        { end += 1 }
        slots.measured = clause.slot((and + 1)..<end)
    }

    /// "had no effect on sleep", "a fall of 3% in sales": the noun tells what changed, the verb's subject why.
    private func fillNominal(
        _ slots: inout Slots, _ predicate: Predicate, subject: Range<Int>, territory: Range<Int>
    ) {
        slots.measured = clause.slot(objectOfNoun(predicate, until: territory.upperBound))
        guard !predicate.isBare, !subject.contains(where: { clause.tokens[$0].has([.research]) })
        else { return }
        let tells = predicate.group.contains {
            clause.tokens[$0].has([.reports]) && !clause.tokens[$0].has([.have])
        }
        if namesPeople(subject, in: clause) {
            slots.population = subject
        } else if tells, !subject.contains(where: { clause.tokens[$0].has([.anaphor, .people]) }) {
            // "The rate did not show any difference between groups": it is the rate that was measured.
            slots.measured = slotOfSubject(subject)
        } else if !tells {
            slots.agent = slotOfSubject(subject)
        }
        if slots.measured == nil {
            slots.measured = clause.slot(predicate.head..<(predicate.head + 1))
        }
    }

    /// The arm a finding belongs to: "the yoga group" in "lower in the yoga group than in the control group".
    func arm(in territory: Range<Int>, from start: Int) -> Claim.Slot? {
        var place = start
        while place < territory.upperBound {
            let token = clause.tokens[place]
            if opensComparand(place, in: clause) || token.has([.relative, .subordinator]) {
                return nil
            }
            if token.key == Words.in || token.key == Words.with
                || token.key == WordKey(constant: "within")
            {
                var end = place + 1
                while end < territory.upperBound, clause.tokens[end].kind == .word,
                    !clause.tokens[end].has([.preposition, .conjunction, .comparator, .modal, .be]),
                    end - place < 7
                { end += 1 }
                let names = clause.tokens[(place + 1)..<end].contains { $0.bears([.arm]) }
                // "lower with the pump than with injections": what it was lower with.
                let isSet =
                    token.key == Words.with && end < territory.upperBound
                    && opensComparand(end, in: clause)
                guard end > place + 1, names || isSet,
                    !clause.tokens[(place + 1)..<end].contains(where: {
                        $0.key == WordKey(constant: "both")
                    })
                else { place += 1; continue }
                return clause.slot((place + 1)..<end)
            }
            place += 1
        }
        return nil
    }

    /// The subject, resolved when it points back; for a list item the subject of its lead-in.
    func slotOfSubject(_ subject: Range<Int>) -> Claim.Slot? {
        if subject.isEmpty, let leadIn { return leadIn.slot(leadIn.leadingSubject) }
        return resolved(subject, in: clause, topic: topic)
    }

    /// What something is good for: "back pain" in "better than placebo for back pain".
    private func purpose(in territory: Range<Int>, comparator: Range<Int>?) -> Range<Int>? {
        guard let comparison = comparator, comparison.lowerBound >= territory.lowerBound,
            let place = (comparison.lowerBound..<territory.upperBound).first(where: {
                [Words.for, Words.in, Words.on].contains(clause.tokens[$0].key)
            })
        else { return nil }
        return (place + 1)..<territory.upperBound
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
        // "an increase of 31% in blood flow"
        if start + 1 < ceiling, clause.tokens[start].has([.preposition]),
            clause.quantity(at: clause.tokens[start + 1]) != nil
        {
            start += 1
            while start < ceiling, clause.quantity(at: clause.tokens[start]) != nil { start += 1 }
        }
        guard start < ceiling, clause.tokens[start].has([.preposition]),
            timePhrase(at: start, in: clause) == nil
        else {
            // "blood flow increase": the words before the noun.
            var first = predicate.head
            while first > predicate.group.lowerBound, bendsNoun(clause.tokens[first - 1]) {
                first -= 1
            }
            let isBefore = first < predicate.head && !predicate.isNegated
            return first..<(isBefore ? predicate.head : predicate.head + 1)
        }
        start += 1
        var end = start
        while end < ceiling, clause.tokens[end].kind == .word,
            clause.quantity(at: clause.tokens[end]) == nil,
            !clause.tokens[end].has([.comparator, .relative, .subordinator, .modal, .be, .have])
        {
            if end > start, population(from: end, in: clause) != nil { break }
            if end > start,
                timePhrase(at: end, in: clause) != nil || clause.tokens[end].key == Words.between
            {
                break
            }
            end += 1
        }
        return start..<end
    }

    private func bendsNoun(_ token: Token) -> Bool {
        token.kind == .word && clause.quantity(at: token) == nil
            && !token.has([
                .stop, .determiner, .negation, .significance, .light, .have, .preposition,
            ])
            && !token.bears([.scant])
    }
}
