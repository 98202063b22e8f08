/// One item with the label it should have and the one it was given.
struct Labelled: Sendable, Hashable {
    /// What is held to be true; `nil` for an item that should not be there.
    let gold: String?
    /// What was said; `nil` for an item that was overlooked.
    let said: String?

    /// An item with both labels.
    init(gold: String?, said: String?) {
        self.gold = gold
        self.said = said
    }
}

/// Items under labels as counts: what was said of what.
///
/// Labels are numbered once, so that drawing the items again a thousand times costs no look-up of words.
struct Confusion {
    /// The labels, sorted.
    let labels: [String]
    /// The labels of each item by number; `labels.count` stands for none.
    let items: [(gold: Int, said: Int)]

    init(_ items: [Labelled]) {
        let labels = Set(items.flatMap { [$0.gold, $0.said].compactMap(\.self) }).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(labels, labels.indices))
        self.labels = labels
        self.items = items.map { item in
            (
                item.gold.flatMap { numbers[$0] } ?? labels.count,
                item.said.flatMap { numbers[$0] } ?? labels.count
            )
        }
    }

    /// The score of each label over the items in these places.
    func scores(of places: some Sequence<Int>) -> [Score] {
        var scores = [Score](repeating: Score(), count: labels.count + 1)
        for place in places {
            let item = items[place]
            if item.gold == item.said {
                scores[item.gold].right += 1
            } else {
                scores[item.gold].missed += 1
                scores[item.said].wrong += 1
            }
        }
        scores.removeLast()
        return scores
    }
}

/// The scores of all labels over some items.
func scores(of items: [Labelled]) -> [String: Score] {
    let confusion = Confusion(items)
    let scores = confusion.scores(of: items.indices)
    return Dictionary(uniqueKeysWithValues: zip(confusion.labels, scores))
}

/// The mean F1 over the labels that are held to be true at least once; 0 without any.
func macroF1(_ items: [Labelled]) -> Double { macroF1(Array(scores(of: items).values)) }

private func macroF1(_ scores: [Score]) -> Double {
    let wanted = scores.filter { $0.count > 0 }
    guard !wanted.isEmpty else { return 0 }
    return wanted.reduce(0) { $0 + ($1.f1 ?? 0) } / Double(wanted.count)
}

/// The range of the mean F1 in 95 of 100 drawings.
func macroF1Interval(of items: [Labelled]) -> Interval {
    let confusion = Confusion(items)
    return interval(over: items.count) { macroF1(confusion.scores(of: $0)) }
}

/// The range of one label's F1 in 95 of 100 drawings.
func f1Interval(of label: String, in items: [Labelled]) -> Interval {
    let confusion = Confusion(items)
    guard let number = confusion.labels.firstIndex(of: label) else { return Interval(0, 0) }
    return interval(over: items.count) { confusion.scores(of: $0)[number].f1 ?? 0 }
}

/// What saying the commonest label of everything would give: the figure to beat.
func doNothing(_ items: [Labelled]) -> [Labelled] {
    let counts = items.compactMap(\.gold).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let commonest = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return items.filter { $0.gold != nil }.map { Labelled(gold: $0.gold, said: commonest) }
}
