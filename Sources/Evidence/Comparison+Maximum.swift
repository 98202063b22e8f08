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
        // "Boilers were 11 years old" beside "paid back within 12 years".
        for pair in pairs(of: claimed)
        where (claimed.kind == .age) == (pair.reported.kind == .age)
            && (isNear(pair) || isOnlyMeantThere(claimed, pair))
        {
            let isMaximum = pair.reported.maxima(as: pair.sense).contains { reading in
                // "91 messages" beside "was 14 (range 0-91)"
                (figure.isComparable(to: reading)
                    || reading.scale == .number
                        && figure.scale == .count && claimed.tellingDigits > 1)
                    && figure.meets(reading)
            }
            guard isMaximum, pair.sense != .range && pair.reported.from == nil || isNamedRange(pair)
            else { continue }
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
        } ?? namedAverage(behind: pair)
    }

    /// The average told behind a range that holds it: "by 0 to 2 minutes, with a mean of 45 seconds".
    private func namedAverage(behind pair: FigurePair) -> Quantity? {
        let statement = record.statements[pair.statement]
        guard let range = Figure(pair.reported) else { return nil }
        let end = statement.places(of: pair.reported.range).upperBound
        return statement.quantities.first { other in
            let place = statement.places(of: other.range).lowerBound
            guard (end...end + 10).contains(place), let figure = Figure(other),
                range.isComparable(to: figure), let value = figure.value
            else { return false }
            return (range.low...range.high).contains(value)
                && statement.words[end..<place].suffix(3).contains { averages.contains($0.lower) }
        }
    }

    /// Whether the words before a range call it one ("range 2 to 31%", "ranging from"), or it stands in brackets behind
    /// a figure within it ("4% on average (from 1% to 12%)").
    func isNamedRange(_ pair: FigurePair) -> Bool {
        let statement = record.statements[pair.statement]
        let first = statement.places(of: pair.reported.range).lowerBound
        let lead = statement.words[
            max(0, first - 3)..<statement.places(of: pair.reported.range).upperBound]
        if lead.contains(where: { $0.stem.hasPrefix("rang") }) || namedAverage(behind: pair) != nil
        {
            return true
        }
        guard first < statement.words.count, statement.gap(before: first).contains("("),
            let low = (pair.reported.from ?? pair.reported.low)?.value,
            let high = (pair.reported.to ?? pair.reported.high)?.value
        else { return false }
        // "rose by 14% (from 40% to 46%)" tells a change by its ends.
        return statement.quantities.contains { mean in
            guard mean.kind == pair.reported.kind, let value = mean.value?.value else {
                return false
            }
            let end = statement.places(of: mean.range).upperBound
            return (max(0, first - 8)...first).contains(end)
                && (min(low, high)...max(low, high)).contains(value)
        }
    }

    /// Whether a figure of the claim stands nowhere in the record but in a sentence that shares a word with it, so that
    /// it can be meant nowhere else.
    private func isOnlyMeantThere(_ claimed: Quantity, _ pair: FigurePair) -> Bool {
        guard let figure = Figure(claimed),
            [nil, .about, .only, .upTo].contains(claimed.modifier), claimed.kind != .duration,
            claimed.kind != .age,
            pair.sense == .range || pair.reported.from != nil
                || pair.reported.uncertainty?.kind == .range,
            let highest = pair.reported.to ?? pair.reported.high ?? pair.reported.uncertainty?.high,
            let value = claimed.value, value.value == highest.value,
            let alignment = alignment(of: pair),
            // The record is looked through last.
            case let isPinned = pin(of: claimed)?.statement == pair.statement,
            isPinned || figure.scale != .number && words.direction != nil,
            alignment.coverageInContext >= (isPinned ? 0.15 : 0.25)
        else { return false }
        let statement = record.statements[pair.statement]
        let shared = words.statement.termSet.intersection(statement.termSet)
            .subtracting(amountTerms).subtracting(generalTerms)
        guard !shared.isEmpty, statement.role != .methods else { return false }
        let holders = record.statements.filter { other in
            other.quantities.contains { quantity in
                (Figure(quantity).map { [$0] } ?? []
                    + quantity.maxima(as: sense(of: quantity, in: other)))
                    .contains { figure.countsLike($0) && figure.meets($0) }
            }
        }
        return holders.allSatisfy { $0.range == statement.range }
    }
}

extension Quantity {
    /// The highest values it tells of: of a range, or of a span from one value to another that is one.
    fileprivate func maxima(as sense: ReportedSense) -> [Figure] {
        var found = readings(as: sense).filter { $0.sense == .maximum }.map(\.figure)
        if let from, let to {
            found.append(Figure(end: to.value >= from.value ? to : from, of: self))
        }
        return found
    }
}

/// Words that name a central value.
private let averages: Set<String> = ["mean", "median", "average", "averaging"]

/// Whether two quantities are on one scale, or one is a bare number beside a percent or a measure.
private func areOnOneScale(_ left: Quantity, _ right: Quantity) -> Bool {
    guard let left = Figure(left), let right = Figure(right) else { return false }
    return left.scale == right.scale
}
