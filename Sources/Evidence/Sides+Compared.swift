import Claims
import Quantities

extension Statement {
    /// The sides of two figures in a bracket behind the two that they are of: "stay was longer in patients with a tube than
    /// in those without (7.6 vs 6.2 days)".
    ///
    /// Which is whose the word that compares must bear out: of "higher" the first is the larger. Some write it the other
    /// way round, and then it is not plain.
    func comparedSides(_ figures: [Quantity]) -> [Side]? {
        guard figures.count == 2, let ours = Figure(figures[0])?.value,
            let theirs = Figure(figures[1])?.value,
            case let places = figures.map({ places(of: $0.range) }),
            // "½" is a figure without a word.
            places[0].upperBound <= places[1].lowerBound, places[0].lowerBound < words.count,
            let open = (0...places[0].lowerBound).last(where: { gap(before: $0).contains("(") }),
            places[0].lowerBound - open <= 2, places[1].lowerBound - places[0].upperBound <= 3,
            words[places[0].upperBound..<places[1].lowerBound].contains(where: {
                ["vs", "versus", "against"].contains($0.lower)
            }), let owners = compared(before: open, isFirstMore: ours > theirs)
        else { return nil }
        return zip(zip(figures, places), [owners.first, owners.second]).map { figure, owner in
            Side(
                figure: figure.0, before: [:], after: ["of": owner], tail: [], head: [],
                places: figure.1)
        }
    }

    /// What stands only in the first and only in the second of two that are compared before a place, where a word of change
    /// says that the first has more or, as asked, less.
    private func compared(before end: Int, isFirstMore: Bool) -> (
        first: Set<Term>, second: Set<Term>
    )? {
        guard end > 0,
            let joint = words[..<end].lastIndex(where: {
                ["than", "vs", "versus", "compared"].contains($0.lower)
            }), end - joint <= 10,
            case let clause = words[joint].clause,
            let turn = changes.last(where: {
                $0.word < joint && words[$0.word].clause == clause && !$0.isDenied
            }), turn.direction == (isFirstMore ? .increase : .decrease),
            changes.count(where: { $0.word < end && words[$0.word].clause == clause }) == 1,
            let start = words.firstIndex(where: { $0.clause == clause })
        else { return nil }
        // "was longer in X than in Y", "patients on X stayed longer than those on Y" or "in X was longer than in Y".
        let own: Range<Int>
        if let lead = words[turn.word..<joint].firstIndex(where: { naming.contains($0.lower) }) {
            own = lead..<joint
        } else if !words[max(start, turn.word - 3)..<turn.word].contains(where: {
            ["was", "were", "is", "are", "been", "be"].contains($0.lower)
        }), words[start..<turn.word].contains(where: { isOfPeople($0) }) {
            own = start..<turn.word
        } else if let lead = words[start..<turn.word].lastIndex(where: {
            naming.contains($0.lower)
        }) {
            own = lead..<turn.word
        } else {
            return nil
        }
        let first = Set(own.compactMap { key(at: $0) })
        let second = Set((joint + 1..<end).compactMap { key(at: $0) })
        let (one, other) = (first.subtracting(second), second.subtracting(first))
        return one.isEmpty || other.isEmpty ? nil : (one, other)
    }
}

/// Prepositions that lead to those who are compared.
private let naming: Set<String> = ["in", "among", "with", "for", "on", "after"]

/// Whether a word is one for those who take part, or for a side of a study.
private func isOfPeople(_ word: Word) -> Bool {
    participantStems.contains(word.stem)
        || armWords.contains(word.lower) || word.lower == "those"
}
