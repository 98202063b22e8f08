/// How often something was said rightly, wrongly, or not at all.
struct Score: Sendable, Hashable {
    /// Said, and held to be true.
    var right = 0
    /// Said, and not held to be true.
    var wrong = 0
    /// Held to be true, and not said.
    var missed = 0

    /// How often it is held to be true.
    var count: Int { right + missed }
    /// The share of what was said that is true; `nil` when it was never said.
    var precision: Double? { ratio(right, right + wrong) }
    /// The share of what is true that was said; `nil` when it never is.
    var recall: Double? { ratio(right, right + missed) }
    /// The harmonic mean of both; `nil` when it was never said nor true.
    var f1: Double? { ratio(2 * right, 2 * right + wrong + missed) }

    private func ratio(_ part: Int, _ whole: Int) -> Double? {
        whole == 0 ? nil : Double(part) / Double(whole)
    }
}

/// One item with the label it should have and the one it was given.
struct Labelled: Sendable, Hashable {
    /// What is held to be true; `nil` for an item that should not be there.
    let gold: String?
    /// What was said; `nil` for an item that was overlooked.
    let said: String?
}

/// The scores of all labels over some items.
func scores(of items: [Labelled]) -> [String: Score] {
    items.reduce(into: [:]) { scores, item in
        if let gold = item.gold, item.said == gold {
            scores[gold, default: Score()].right += 1
            return
        }
        if let gold = item.gold { scores[gold, default: Score()].missed += 1 }
        if let said = item.said { scores[said, default: Score()].wrong += 1 }
    }
}

/// The mean F1 over the labels that are held to be true at least once; 0 without any.
func macroF1(_ items: [Labelled]) -> Double {
    let scores = scores(of: items).values.filter { $0.count > 0 }
    guard !scores.isEmpty else { return 0 }
    return scores.reduce(0) { $0 + ($1.f1 ?? 0) } / Double(scores.count)
}

/// What saying the commonest label of everything would give: the figure to beat.
func doNothing(_ items: [Labelled]) -> [Labelled] {
    let counts = items.compactMap(\.gold).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let commonest = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return items.filter { $0.gold != nil }.map { Labelled(gold: $0.gold, said: commonest) }
}
