import Claims
import Prose
import Quantities

extension Comparison {
    /// The statement whose two figures come to the claimed one: 22% of women and 11% of men for "twice as often
    /// among women", 13.9% and 8.6% for "that is 5.3 points less".
    ///
    /// The statement must have no third figure of the kind. Which of the two is which is told by whom the claim names;
    /// a claim that says "that is" takes it from the sentence before.
    var supportOfWorkedOut: Support? {
        let claimed = words.quantities.filter { Figure($0) != nil }
        guard claimed.count == 1, let change = claimed.first,
            change.role != .level || change.kind == .fold
        else { return nil }
        for alignment in alignments where mayBearOut(alignment) {
            let statement = statement(alignment)
            guard let (one, other) = statement.onlyTwo,
                let (ours, theirs) = ordered(one, other, in: statement),
                isWhat(ours, comesTo: change, beside: theirs)
            else { continue }
            return Support(
                statement: alignment.statement, decisive: one.range.union(other.range),
                closeness: closenessOfFigures(alignment.coverageInContext))
        }
        return nil
    }

    /// The two figures as the claim compares them: that of what it speaks of first.
    private func ordered(
        _ one: Quantity, _ other: Quantity, in statement: Statement
    ) -> (ours: Quantity, theirs: Quantity)? {
        guard let first = Figure(one)?.value, let second = Figure(other)?.value else { return nil }
        if words.pointsBack {
            let isLess = words.direction == .decrease
            return (first < second) == isLess ? (one, other) : (other, one)
        }
        guard
            let than = words.statement.words.firstIndex(where: {
                ["as", "than"].contains($0.lower)
            })
        else { return orderedBySource(one, other, in: statement) }
        let last = words.statement.words.lastIndex { ["as", "than"].contains($0.lower) } ?? than
        func terms(_ places: Range<Int>) -> Set<Term> {
            Set(words.statement.terms.filter { places.contains($0.word) }.map(\.term))
        }
        let subject = terms(0..<than)
        let object = terms(last..<words.statement.words.count).subtracting(subject)
        let ours = figure(of: subject.subtracting(object), [one, other], in: statement)
        let theirs = figure(of: object, [one, other], in: statement)
        guard let ours, let theirs, ours.range != theirs.range else { return nil }
        return (ours, theirs)
    }

    /// The two figures as the source compares them, for a claim that leaves out with what: "39, compared with 49" makes
    /// "ten fewer".
    private func orderedBySource(_ one: Quantity, _ other: Quantity, in statement: Statement) -> (
        ours: Quantity, theirs: Quantity
    )? {
        let between = TextRange(one.range.end, max(one.range.end, other.range.start))
        return statement.words.contains {
            between.contains($0.range) && comparingWords.contains($0.lower)
        } ? (one, other) : nil
    }

    /// The figure to which some of the terms belong.
    private func figure(of terms: Set<Term>, _ figures: [Quantity], in statement: Statement)
        -> Quantity?
    {
        let owners = statement.terms.filter { terms.contains($0.term) }
            .compactMap { owner(of: $0.word, among: figures, in: statement) }
        return Set(owners).count == 1 ? owners.first.map { figures[$0] } : nil
    }

    /// Whether one figure beside another makes the claimed change or multiple.
    private func isWhat(_ ours: Quantity, comesTo claimed: Quantity, beside theirs: Quantity)
        -> Bool
    {
        guard let mine = Figure(ours), let others = Figure(theirs), others.low > 0, mine.low > 0
        else { return false }
        let isLess = words.direction == .decrease
        let (more, less) = isLess ? (others, mine) : (mine, others)
        guard more.high > less.low else { return false }
        let gap = (low: max(0, more.low - less.high), high: more.high - less.low)
        let figures = [
            Figure(
                .percent, 100 * gap.low / others.high, 100 * gap.high / others.low, role: .change),
            Figure(.multiple, mine.low / others.high, mine.high / others.low, role: .comparison),
            Figure(mine.scale == .percent ? .points : mine.scale, gap.low, gap.high, role: .change),
        ]
        return claimed.readings(as: .typical).contains { reading in
            figures.contains { $0.isComparable(to: reading.figure) && $0.meets(reading.figure) }
        }
    }
}

extension Statement {
    /// The two levels of a statement that count in the same thing, where there are just two.
    fileprivate var onlyTwo: (Quantity, Quantity)? {
        let levels = quantities.filter {
            $0.role == .level && $0.value != nil && $0.modifier == nil
                && ![.duration, .age, .statistic, .number].contains($0.kind)
        }
        return levels.lazy.map { one in levels.filter { areAlike($0, one) } }
            .first { $0.count == 2 }.map { ($0[0], $0[1]) }
    }
}

/// Words that set the second of two figures as what the first is compared with.
private let comparingWords: Set<String> = ["compared", "against", "versus", "vs", "than", "from"]
