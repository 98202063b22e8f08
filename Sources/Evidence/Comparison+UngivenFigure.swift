import Claims
import Prose
import Quantities

/// Whether the claim tells a figure that its source has nowhere.
extension Comparison {
    /// The first figure among the claim's words that the record gives nowhere: with it a claim is not borne out, whatever else
    /// it tells rightly.
    ///
    /// A registry names doses and times of measuring that a paper leaves out.
    var figureNotInRecord: Quantity? {
        guard effect?.isMeasureDefined != true else { return nil }
        return words.allQuantities.first { quantity in
            guard quantity.isFigure, !(quantity.value?.isInWords ?? false) else { return false }
            if let from = quantity.from, let to = quantity.to, isWritten(from), isWritten(to) {
                return false
            }
            return isUngivenRange(quantity) || !isGivenOrWorkedOut(quantity)
                || isGivenFarOff(quantity)
        }
    }

    /// Whether the record gives a figure only as one that digits or bounds let pass and no reader would: 7% for 10%, "aged 65
    /// and over" for "aged 110 and over".
    private func isGivenFarOff(_ claimed: Quantity) -> Bool {
        guard let own = Figure(claimed) else { return false }
        var isGiven = false
        for statement in record.statements {
            for (reported, figure) in zip(statement.quantities, statement.figures) {
                guard let figure, own.isComparable(to: figure),
                    agreesWithAnyReading(claimed, reported)
                else { continue }
                guard isRoundedFar(claimed, reported) || isBoundedFar(claimed, reported) else {
                    return false
                }
                isGiven = true
            }
        }
        return isGiven
    }

    private func isBoundedFar(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        guard claimed.isBounded, claimed.modifier != .upTo, let ours = claimed.number?.value,
            let theirs = reported.number?.value,
            claimed.unit == reported.unit, ours > 0, theirs > 0
        else { return false }
        return max(ours, theirs) > 1.25 * min(ours, theirs)
    }

    /// Whether an end of a range or of an age, in digits, stands in no sentence that has the other.
    private func isUngivenRange(_ quantity: Quantity) -> Bool {
        let ends = [quantity.value, quantity.low, quantity.high].compactMap { $0 }
        guard !ends.isEmpty, !ends.contains(where: { $0.isInWords }),
            quantity.kind == .age || quantity.low != nil && quantity.high != nil,
            [.age, .count, .number, .duration].contains(quantity.kind)
        else { return false }
        return !record.statements.contains { statement in
            ends.allSatisfy { end in
                statement.words.contains { $0.isNumber && Double($0.lower) == end.value }
            }
        }
    }
}
