import Prose

/// Whether what a predicate says is said of the world, and not only in which case or in time for what.
extension ClaimBuilder {
    /// Whether a draft says anything.
    func asserts(_ draft: Claim, _ predicate: Predicate, isFirst: Bool) -> Bool {
        // A verb without anything it happens to asserts nothing.
        guard draft.measured != nil || !draft.quantities.isEmpty else { return false }
        // "When they stopped": nobody can say what *they* are, nor how much.
        if draft.quantities.isEmpty, draft.agent == nil, draft.measured?.stems.isEmpty ?? true {
            return false
        }
        // "was released in March": something happened, and nothing is said of how it came out.
        if predicate.form == .passive, draft.agent == nil, draft.quantities.isEmpty,
            predicate.classes.isDisjoint(with: [.increases, .decreases, .betters, .worsens])
        {
            return false
        }
        // "in mice that were treated": who was given something, and not what came of it.
        if predicate.form == .passive, draft.agent == nil, draft.quantities.isEmpty,
            clause.tokens[predicate.head].key == WordKey(constant: "treated")
        {
            return false
        }
        // "when it is restricted": in which case, and not that it is so.
        if predicate.form == .passive, draft.agent == nil, draft.quantities.isEmpty,
            opensCase(draft.range)
        {
            return false
        }
        // "before they escalate": in time for what, and not that it is so.
        if predicate.form == .active, draft.quantities.isEmpty, opensTime(predicate) {
            return false
        }
        // "…, disrupting daily activities": what trails behind a clause that claims nothing claims nothing.
        guard predicate.form == .participle, draft.quantities.isEmpty else { return true }
        return !isFirst && predicate.classes.isDisjoint(with: [.affects, .worsens])
    }

    /// Whether *when* or *once* stands before a stretch.
    private func opensCase(_ range: TextRange) -> Bool {
        clause.tokens.last { $0.range.end <= range.start }.map { Self.cases.contains($0.key) }
            ?? false
    }

    /// Whether *before it* or *until they* stands right before a verb in the present.
    private func opensTime(_ predicate: Predicate) -> Bool {
        let start = predicate.group.lowerBound
        return start > 1 && clause.tokens[start - 1].has([.pronoun])
            && Self.times.contains(clause.tokens[start - 2].key)
            && clause.tokens[predicate.head].has([.base, .thirdPerson])
    }

    private static let times = WordSet("before until till")
    private static let cases = WordSet("when whenever once until")
}
