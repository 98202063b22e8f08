import Prose
import Quantities

/// Changes that somebody sees: "workers saw wage gains of 6.8%".
extension ClaimBuilder {
    /// Whether a predicate tells of a change by those who see it.
    func sees(_ predicate: Predicate) -> Bool {
        Self.sights.contains(clause.tokens[predicate.head].key)
            && objectNoun(after: predicate.head, in: clause) != nil
    }

    /// Fills the slots where those who see a change are whom it happens to; `false` where they may have brought it about.
    func whatWasSeen(_ slots: inout Slots, _ predicate: Predicate, by subject: Range<Int>) -> Bool {
        guard let noun = objectNoun(after: predicate.head, in: clause), let last = subject.last,
            !clause.tokens[subject].contains(where: { $0.has([.research, .firstPerson]) })
        else { return false }
        let isWhom = namesPeople(subject, in: clause) || isArm(subject)
        guard isWhom || clause.looksPlural(clause.tokens[last]) else { return false }
        let changed = changed(by: predicate, object: slots.object)
        if changed.lowerBound > noun {
            // "saw a fall of 5% in pain"
            slots.measured = clause.slot(changed)
        } else {
            let before = described(changed.lowerBound..<max(changed.lowerBound, noun))
            slots.measured =
                before.isEmpty
                ? isWhom ? clause.slot(noun..<(noun + 1)) : slotOfSubject(subject)
                : clause.slot(before)
        }
        if isWhom { slots.population = subject }
        return true
    }

    /// What stands before a noun of change without a determiner of its own: "wage" in "wage gains".
    private func described(_ places: Range<Int>) -> Range<Int> {
        guard places.allSatisfy({ isPlain(clause.tokens[$0]) }) else {
            return places.lowerBound..<places.lowerBound
        }
        return places
    }

    private func isPlain(_ token: Token) -> Bool {
        token.kind == .word && token.isContent && !clause.isAdverb(token)
            && clause.quantity(at: token) == nil
    }

    func isArm(_ places: Range<Int>) -> Bool {
        places.last.map { clause.tokens[$0].bears([.arm]) } ?? false
    }

    private static let sights = WordSet("see sees saw seen seeing")
}
