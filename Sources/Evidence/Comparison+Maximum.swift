import Claims
import Prose
import Quantities

extension Comparison {
    /// The record's maximum that is the claimed figure, with the words that say so.
    ///
    /// A maximum is a figure written as one ("up to 31%", "a maximum of 31%") or the upper end of a range of
    /// values; the upper end of a confidence interval is none.
    func maximum(meeting claimed: Quantity) -> (pair: FigurePair, decisive: TextRange)? {
        guard let figure = Figure(claimed) else { return nil }
        var best: (pair: FigurePair, decisive: TextRange)?
        for pair in pairs(of: claimed) where isNear(pair) {
            let isMaximum = pair.reported.readings(as: pair.sense).contains { reading in
                reading.sense == .maximum && figure.isComparable(to: reading.figure)
                    && figure.meets(reading.figure)
            }
            guard isMaximum, pair.sense != .range || isNamedRange(pair) else { continue }
            if best.map({ $0.pair.affinity < pair.affinity }) ?? true {
                best = (pair, pair.reported.uncertainty?.range ?? pair.reported.range)
            }
        }
        return best
    }

    /// The record's central value for the same thing, in the same sentence as its maximum or range.
    func centralValue(beside pair: FigurePair) -> Quantity? {
        let statement = record.statements[pair.statement]
        if pair.sense == .typical, pair.reported.uncertainty != nil { return pair.reported }
        guard
            let place = statement.quantities.firstIndex(where: { $0.range == pair.reported.range })
        else { return nil }
        return statement.quantities[..<place].last { other in
            sense(of: other, in: statement) == .typical && areOnOneScale(other, pair.reported)
                && statement.clause(of: other.range) == statement.clause(of: pair.reported.range)
        }
    }

    /// Whether the words before a range call it one ("range 2 to 31%", "ranging from").
    private func isNamedRange(_ pair: FigurePair) -> Bool {
        let statement = record.statements[pair.statement]
        let first = statement.places(of: pair.reported.range).lowerBound
        return statement.words[max(0, first - 3)..<first].contains { $0.stem.hasPrefix("rang") }
    }
}

/// Whether two quantities are on one scale, or one is a bare number beside a percent or a measure.
private func areOnOneScale(_ left: Quantity, _ right: Quantity) -> Bool {
    guard let left = Figure(left), let right = Figure(right) else { return false }
    return left.scale == right.scale
}
