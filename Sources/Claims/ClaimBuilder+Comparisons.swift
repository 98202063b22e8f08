import Prose
import Quantities

extension ClaimBuilder {
    /// "X was higher in A than in B", "A uses 20% less power than B", "A recover faster than B".
    func fillComparison(
        _ slots: inout Slots, _ predicate: Predicate, subject: Range<Int>, territory: Range<Int>
    ) {
        let head = predicate.head
        if clause.tokens[head].bears([.surpasses]) {
            fillSurpassing(&slots, predicate, subject: subject, until: territory.upperBound)
            return
        }
        if let measured = FaringVerb.measured(
            before: head, in: clause, until: territory.upperBound)
        {
            slots.measured = clause.slot(measured)
            // "did worse than their peers in maths": the subject is no one's peer.
            if let other = slots.comparator, other.overlaps(measured) {
                slots.comparator = other.lowerBound..<(measured.lowerBound - 1)
            }
            fillWho(&slots, subject)
            return
        }
        let link = (predicate.group.lowerBound..<head).last {
            clause.tokens[$0].bears([.links]) || clause.tokens[$0].has([.raising])
        }.flatMap { leadsToVerb($0, before: head) ? nil : $0 }
        let arm = arm(in: territory, from: predicate.group.upperBound)
        if link != nil || clause.tokens[head].bears([.differs]) {
            fillLinked(&slots, head, subject: subject, arm: arm, until: territory.upperBound)
            return
        }
        fillGoverned(&slots, predicate, subject: subject, arm: arm, until: territory.upperBound)
    }

    /// "A uses 20% less power than B", "A recover faster than B": what is measured stands behind the comparative, or is what
    /// they do.
    private func fillGoverned(
        _ slots: inout Slots, _ predicate: Predicate, subject: Range<Int>, arm: Claim.Slot?,
        until end: Int
    ) {
        let head = predicate.head
        let compared = comparedThing(after: head, until: end, comparator: slots.comparator)
        let verb = (predicate.group.lowerBound..<head).first {
            (clause.tokens[$0].has([.past, .base, .thirdPerson, .gerund])
                || isUnlistedPast($0, in: clause))
                && clause.tokens[$0].traits.isDisjoint(with: .correlates)
                && clause.quantity(at: clause.tokens[$0]) == nil
                && !clause.tokens[$0].has([.modal, .doAuxiliary])
        }
        if !compared.isEmpty {
            slots.measured = clause.slot(compared)
        } else if let verb {
            // "gained the most": the article belongs to the superlative.
            let end = clause.tokens[head - 1].key == WordKey(constant: "the") ? head - 1 : head
            slots.measured = clause.slot(verb..<objectEnd(of: verb, before: end))
        }
        if compared.isEmpty,
            verb.map({
                clause.tokens[$0].has(WordClass.effect.union([.verb]))
                    || isUnlistedPast($0, in: clause)
            }) ?? false,
            !namesPeople(subject, in: clause), !meansPeople(subject),
            verb.map({ objectEnd(of: $0, before: head) == $0 + 1 }) ?? false
        {
            // "Heart rate fell faster after …": the subject itself is what went.
            slots.measured = slotOfSubject(subject)
            slots.agent = arm
            return
        }
        fillWho(&slots, subject)
    }

    /// "Pain was lower in A", "the groups differed in pain": what is measured is said behind, or is the subject.
    private func fillLinked(
        _ slots: inout Slots, _ head: Int, subject: Range<Int>, arm: Claim.Slot?,
        until ceiling: Int
    ) {
        if let aim = aim(after: head, until: ceiling) {
            slots.measured = clause.slot(aim)
            fillWho(&slots, subject)
        } else if clause.tokens[head].has([.comparative]), namesPeople(subject, in: clause) {
            slots.population = subject
            slots.measured = adjective(at: head)
        } else if isArm(subject), let measure = measure(after: head, until: ceiling) {
            // "The groups did not differ in blood loss."
            slots.measured = clause.slot(measure)
        } else {
            slots.measured = slotOfSubject(subject)
            slots.agent = arm
        }
    }

    /// "are eating less", "tend to sleep longer": the verb behind it says what they do.
    private func leadsToVerb(_ link: Int, before head: Int) -> Bool {
        (link + 1..<max(link + 1, head)).contains {
            let token = clause.tokens[$0]
            return token.has(WordClass.effect.union([.verb])) && token.bears([.links]) == false
                && (token.has([.gerund]) && clause.tokens[link].has([.be])
                    || token.has([.base]) && clause.tokens[$0 - 1].has([.to]))
        }
    }

    /// "A beat B on C": what they are compared in is measured, or else A itself.
    private func fillSurpassing(
        _ slots: inout Slots, _ predicate: Predicate, subject: Range<Int>, until ceiling: Int
    ) {
        let other = surpassed(by: predicate.head, in: clause, until: ceiling)
        slots.comparator = other
        if let found = slots.population, found.overlaps(other) { slots.population = nil }
        guard
            let aspect = comparisonAspect(
                after: other.upperBound - 1, in: clause, until: ceiling)
        else {
            slots.measured = slotOfSubject(subject)
            return
        }
        slots.measured = clause.slot(aspect)
        fillWho(&slots, subject)
    }

    /// "anxious" in "less anxious than", "taller" in "taller than".
    func adjective(at head: Int) -> Claim.Slot? {
        let counts = countsThings(clause.tokens[head])
        return clause.slot(
            counts ? (head + 1)..<min(head + 2, clause.tokens.count) : head..<(head + 1))
    }

    /// "blood loss" in "did not differ in blood loss".
    private func measure(after head: Int, until ceiling: Int) -> Range<Int>? {
        guard let place = (head..<ceiling).first(where: { clause.tokens[$0].key == Words.in })
        else { return nil }
        var end = place + 1
        while end < ceiling, clause.tokens[end].kind == .word,
            timePhrase(at: end, in: clause) == nil,
            !clause.tokens[end].has([.comparator]), clause.tokens[end].key != Words.between
        { end += 1 }
        return end > place + 1 ? (place + 1)..<end : nil
    }

    /// People are those something is found in; anything else brings it about.
    private func fillWho(_ slots: inout Slots, _ subject: Range<Int>) {
        if namesPeople(subject, in: clause) {
            slots.population = subject
        } else if !meansPeople(subject) {
            slots.agent = slotOfSubject(subject)
        }
    }

    /// "They slept longer" behind a sentence about people: it is what they did that went so.
    private func meansPeople(_ subject: Range<Int>) -> Bool {
        subject.count == 1 && isAnaphoric(subject, in: clause)
            && topic?.namesPeople(before: clause) == true
    }

    /// Where "finished tasks" in "finished tasks 55% faster" ends.
    private func objectEnd(of verb: Int, before head: Int) -> Int {
        var end = verb + 1
        while end < head, clause.quantity(at: clause.tokens[end]) == nil,
            !clause.isAdverb(clause.tokens[end]), clause.tokens[end].kind == .word,
            !clause.tokens[end].has([.comparative]), clause.tokens[end].key != Words.no
        {
            end += 1
        }
        return end
    }

    /// "commit crimes" in "less likely than natives to commit crimes".
    private func aim(after head: Int, until ceiling: Int) -> Range<Int>? {
        guard clause.tokens[head].key == Words.likely,
            let to = (head..<ceiling).first(where: { clause.tokens[$0].key == Words.to })
        else { return nil }
        var start = to + 1
        while start < ceiling, [Words.be, Words.get].contains(clause.tokens[start].key) {
            start += 1
        }
        var end = start
        while end < ceiling, clause.tokens[end].kind == .word,
            !opensComparand(end, in: clause),
            timePhrase(at: end, in: clause) == nil || end == start,
            population(from: end, in: clause) == nil
        { end += 1 }
        return start < end ? start..<end : nil
    }

    /// What there is more or less of: "power" in "20% less power than its predecessor".
    private func comparedThing(after head: Int, until ceiling: Int, comparator: Range<Int>?)
        -> Range<Int>
    {
        var end = head + 1
        while end < ceiling, clause.tokens[end].kind == .word || clause.tokens[end].isSign("-"),
            !clause.tokens[end].has([.comparator, .subordinator, .relative, .conjunction]),
            !opensComparand(end, in: clause), timePhrase(at: end, in: clause) == nil,
            population(from: end, in: clause) == nil || end == head + 1
        { end += 1 }
        let thing = (head + 1)..<end
        guard let first = thing.first else { return thing }
        // "faster in winter", "more quickly": nothing is counted.
        if clause.tokens[first].has([.preposition]) || clause.isAdverb(clause.tokens[first]) {
            return 0..<0
        }
        // "a lower risk": what is lower by nature is named with its comparative.
        return clause.tokens[head].has([.higher, .lower]) && !countsThings(clause.tokens[head])
            ? head..<end : thing
    }

    /// *more*, *less* and *fewer* count; *higher* and *lower* describe.
    private func countsThings(_ token: Token) -> Bool {
        token.key == Words.more || token.key == Words.less
            || token.key == WordKey(constant: "fewer")
            || token.bears([.equates])
    }
}
