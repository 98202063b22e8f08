import Claims
import Prose
import Quantities

/// Whether each figure of a claim has one of its own in a sentence.
extension Comparison {
    /// Whether a statement tells a figure of the kind of each of the claim's, and not for each of them one that is it.
    ///
    /// A figure in a condition counts as well: "below 600 euros" is not borne out by "below 250 euros". Two figures of a
    /// claim that differ need two: "one in three" is not the "a third" that another figure is told of. What the
    /// sentences beside it give may be meant there.
    func lacksFigure(_ statement: Statement) -> Bool {
        let claimed = words.allQuantities.filter { isHeld($0) }
        let reported = statement.quantities.filter { Figure($0) != nil }
        var wanted: [[Int]] = []
        for (index, quantity) in claimed.enumerated()
        where !claimed[..<index].contains(where: {
            $0.isBounded == quantity.isBounded && isOneFigure($0, quantity)
        }) {
            let like = reported.indices.filter { areAlike(quantity, reported[$0]) }
            guard !like.isEmpty else { continue }
            let own = like.filter { isOneFigure(quantity, reported[$0]) }
            if own.isEmpty {
                if !isGivenBeside(quantity, statement), !isWorkedOut(quantity, in: statement) {
                    return true
                }
            } else {
                wanted.append(own)
            }
        }
        return !canShareOut(wanted)
    }

    /// Figures that can be held against another one by one.
    private func isHeld(_ quantity: Quantity) -> Bool {
        guard Figure(quantity) != nil, quantity.from == nil, quantity.symbol == nil else {
            return false
        }
        return [.percent, .ratio, .fraction, .percentagePoint, .money, .measure].contains(
            quantity.kind)
    }

    /// Whether the two stand for one amount, a bound for the bound that has the same number.
    private func isOneFigure(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        guard agreesWithAnyReading(claimed, reported) else { return false }
        guard let ours = claimed.number, let theirs = reported.number else { return true }
        let (one, other) = (
            abs(ours.value) * Figure.factor(of: claimed),
            abs(theirs.value) * Figure.factor(of: reported)
        )
        guard areAlike(claimed, reported), one > 0, other > 0 else { return true }
        let isLoose =
            [.about, .nearly].contains(claimed.modifier)
            || [.about, .nearly].contains(reported.modifier)
            || [claimed.kind, reported.kind].contains { [.ratio, .fraction].contains($0) }
        // "less than ten years" beside 9 years: a bound of the claim holds what is a little within it.
        let isBound = claimed.isBounded
        return max(one, other) <= (isLoose ? 1.2 : isBound ? 1.5 : 1.1) * min(one, other)
            || abs(one - other) < 1
    }

    /// Whether the sentence before or behind a statement, or the title, gives a figure.
    private func isGivenBeside(_ quantity: Quantity, _ statement: Statement) -> Bool {
        guard
            let place = record.statements.firstIndex(where: {
                $0.range == statement.range && $0.passage == statement.passage
            })
        else { return false }
        return [place - 1, place + 1].contains { beside in
            record.statements.indices.contains(beside)
                && record.statements[beside].quantities.contains {
                    isOneFigure(quantity, $0) && areAlike(quantity, $0)
                }
        }
    }

    /// Whether a figure may be what the figures of a statement come to: of a share or a change in percent that is left to
    /// those who work it out, of a measure the difference of two must be it.
    private func isWorkedOut(_ quantity: Quantity, in statement: Statement) -> Bool {
        if statement.quantities.contains(where: {
            $0.from != nil && agreesWithAnyReading(quantity, $0)
        }) {
            return true
        }
        guard quantity.role != .level, let own = Figure(quantity) else { return false }
        guard [.measure, .money].contains(quantity.kind) else { return true }
        let values = statement.quantities.filter { areAlike(quantity, $0) }
            .compactMap { Figure($0)?.value }
        return values.indices.contains { one in
            values[..<one].contains { other in
                let gap = abs(values[one] - other)
                return gap > 0 && own.low <= 1.05 * gap && 0.95 * gap <= own.high
            }
        }
    }

    /// Whether each figure can be given one of its own.
    private func canShareOut(_ wanted: [[Int]]) -> Bool {
        func assign(_ place: Int, _ taken: Set<Int>) -> Bool {
            guard place < wanted.count else { return true }
            return wanted[place].contains { own in
                !taken.contains(own) && assign(place + 1, taken.union([own]))
            }
        }
        return wanted.count > 6 || assign(0, [])
    }
}

extension Quantity {
    /// Whether it is told as a bound.
    var isBounded: Bool { modifier.map { bounds.contains($0) } ?? false }

    /// The number it is told by, be it a bound.
    var number: Numeral? { value ?? (low == nil ? high : high == nil ? low : nil) }
}

private let bounds: Set<Quantity.Modifier> = [.lessThan, .moreThan, .atLeast, .upTo]
