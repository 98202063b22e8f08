import Prose

/// What a sentence tells of groups that all went one way.
extension Statement {
    /// That between them there was no difference: "reading scores rose in both groups, with no significant difference
    /// between them".
    var betweenGroupsResult: BareResult? {
        guard ![.methods, .background, .title].contains(role), let denial = denialBetweenGroups,
            let turn = changes.first(where: { !$0.isDenied }),
            turn.word < denial.words.lowerBound
        else { return nil }
        let before = 0..<turn.word
        let subject = phrase(from: subjectStart(in: before, before: turn.word), in: before)
        let things = split(subject).map { thing(at: $0) }.filter { !$0.isEmpty }
        guard !things.isEmpty else { return nil }
        let held = Set(subject).union(denial.words).union([turn.word])
        let rest = terms.filter { !held.contains($0.word) && !isPartOfFigure($0.word) }
        return BareResult(
            outcome: .absent(denial.kind), things: things, rest: Set(rest.map(\.term)),
            isRelation: false, words: denial.words)
    }

    /// Whether what some words say is of a difference, so that it leaves open whether all went one way.
    func tellsOnlyDifference(_ said: ClosedRange<Int>) -> Bool {
        words[said].contains { $0.lower.hasPrefix("differ") }
    }

    /// Whether a word of change says something of another thing than these: "a decrease in dilation", or of who was looked
    /// at: "participants with higher cholesterol".
    func turnsOther(_ change: Change, than things: [Set<Term>]) -> Bool {
        if change.word > 0, words[change.word - 1].lower == "with" { return true }
        guard change.word + 2 < words.count,
            ["in", "of"].contains(words[change.word + 1].lower)
        else { return false }
        let turned = thing(at: phrase(from: change.word + 2, in: words.indices))
        return !turned.isEmpty && things.allSatisfy { $0.isDisjoint(with: turned) }
    }
}
