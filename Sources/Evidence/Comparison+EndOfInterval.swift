import Claims
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
            let estimate = statement.estimate(withEnd: claimed, in: pin.reported),
            !isWritten(estimate), !isSameAmount(claimed, estimate)
        else { return nil }
        return RecordFigure(reported: estimate, statement: pin.statement)
    }
}

extension Statement {
    /// The estimate that a figure is an end of the interval of: one read with it, or the figure right before a bracket that
    /// opens with the two ends.
    fileprivate func estimate(withEnd claimed: Quantity, in reported: Quantity) -> Quantity? {
        guard let own = claimed.value?.value else { return nil }
        if let value = reported.value, let spread = reported.uncertainty,
            [.confidenceInterval, .interquartileRange].contains(spread.kind), value.value != own
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
                gap(before: places(of: ends.1.range).lowerBound).contains(",")
            else { continue }
            return estimate
        }
        return nil
    }
}
