import Claims
import Prose
import Quantities

/// A figure that the record gives as an end of an interval and nowhere else.
extension Comparison {
    /// The estimate whose interval a claimed figure is an end of: the 2.59 of "2.59 (2.08, 3.09)", for "2.08 teeth each".
    ///
    /// The figure must stand in that one place of the record, and the draft's sentence must not tell it as a bound or tell
    /// the estimate beside it.
    func estimate(withEnd claimed: Quantity) -> RecordFigure? {
        guard claimed.value != nil, [nil, .only].contains(claimed.modifier),
            let pin = pin(of: claimed), case let statement = record.statements[pin.statement],
            isTellable(statement), !picksSome(besides: claimed), !tellsLimit(claimed),
            !speaksOfInterval,
            let estimate = statement.estimate(withEnd: claimed, in: pin.reported),
            estimate.range == pin.reported.range || namesIntervals,
            !isWritten(estimate), !isSameAmount(claimed, estimate), !isGivenAsValue(claimed)
        else { return nil }
        return RecordFigure(reported: estimate, statement: pin.statement)
    }

    /// Whether the record gives the number as a value of its own, be it in another unit: "shrunk to 2.3 points".
    private func isGivenAsValue(_ claimed: Quantity) -> Bool {
        record.statements.contains { statement in
            statement.quantities.contains { reported in
                reported.value?.value == claimed.value?.value && reported.kind != claimed.kind
                    && reported.kind != .number
            }
        }
    }

    /// Whether the record speaks of intervals somewhere: only then two figures in a bracket are one, and not those of men and
    /// women.
    private var namesIntervals: Bool {
        record.statements.contains { statement in
            statement.words.contains { ["ci", "cis", "confidence", "interval"].contains($0.lower) }
        }
    }

    /// Whether the sentence, or the one before, says that a figure may be, or that it is a limit: "a gain of 15.9% cannot be
    /// ruled out", "in the least favourable case".
    private var speaksOfInterval: Bool {
        var told = sentenceWords
        if let before = sentence(atDistance: -1) {
            told.formUnion(
                Evidence.words(in: reading.article.text, within: before.range).map(\.lower))
        }
        return !told.isDisjoint(with: possibleWords) || !told.isDisjoint(with: limitWords)
    }
}

extension Statement {
    /// The estimate that a figure is an end of the interval of: one read with it, or the figure right before a bracket that
    /// opens with the two ends.
    fileprivate func estimate(withEnd claimed: Quantity, in reported: Quantity) -> Quantity? {
        guard let own = claimed.value?.value else { return nil }
        if let value = reported.value, let spread = reported.uncertainty,
            spread.kind == .confidenceInterval, value.value != own
        {
            return [spread.low.value, spread.high.value].contains(own) ? reported : nil
        }
        guard let place = quantities.firstIndex(where: { $0.range == reported.range }), place > 0
        else { return nil }
        for low in [place, place - 1] where low > 0 && low + 1 < quantities.count {
            let (estimate, ends) = (quantities[low - 1], (quantities[low], quantities[low + 1]))
            guard let value = estimate.value?.value, let least = ends.0.value?.value,
                let most = ends.1.value?.value, least < value, value < most,
                gap(before: places(of: ends.0.range).lowerBound).contains("("),
                places(of: estimate.range).upperBound == places(of: ends.0.range).lowerBound,
                places(of: ends.0.range).upperBound == places(of: ends.1.range).lowerBound,
                gap(before: places(of: ends.1.range).lowerBound).contains(","),
                closes(behind: places(of: ends.1.range).upperBound)
            else { continue }
            return estimate
        }
        return nil
    }

    /// Whether a bracket closes at a place, or behind a p value there, and no other opens: the two figures of "(12.1%, 17.6% in
    /// primary, secondary schools)" are of two things.
    private func closes(behind place: Int) -> Bool {
        guard place < words.count else { return true }
        let gap = gap(before: place)
        return gap.contains(")") && !gap.contains("(") || words[place].lower == "p"
    }
}

/// Words by which a writer says that a figure may be, or that the data leave room for it.
private let possibleWords: Set<String> = [
    "may", "might", "could", "can", "cannot", "perhaps", "conceivably", "conceivable", "possible",
    "possibly", "plausible", "fit", "fits", "compatible", "consistent", "rule", "ruled", "exclude",
    "excluded", "statistically", "uncertain", "uncertainty", "if",
]

/// Words by which a writer says that a figure is an end of what may be, or of what was seen: "the least favourable case",
/// "in the lowest quarter".
private let limitWords: Set<String> = [
    "interval", "confidence", "margin", "range", "ranges", "quarter", "quarters", "limit", "bound",
    "end", "ends", "edge", "bottom", "top", "lower", "upper", "low", "high", "least", "most",
    "extreme", "best", "worst", "case", "scenario", "optimist", "optimists", "pessimist",
    "pessimists", "from", "between",
]
