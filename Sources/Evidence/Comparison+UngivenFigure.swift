import Claims
import Prose
import Quantities

/// Whether the claim tells a figure that its source has nowhere.
extension Comparison {
    /// Whether some figure among the claim's words is given nowhere in the record as a figure of its kind: "1,227 teenagers
    /// aged between 12 and 26" of pupils aged 12 to 15, whatever else a sentence bears out.
    ///
    /// Small numbers of things, times and dates stand in other words; what two figures come to counts as given.
    var tellsUngivenFigure: Bool {
        // The figures of a measure that is named at length are part of its name.
        effect?.isMeasureDefined != true
            && words.allQuantities.contains { quantity in
                if quantity.value == nil { return quantity.from == nil && isUngivenRange(quantity) }
                return switch quantity.kind {
                case .count, .number:
                    Figure(quantity) != nil && isOverDozen(quantity) && !isGivenAsNumber(quantity)
                case .percent, .percentagePoint, .measure, .money:
                    quantity.value?.isInWords == false && !isGivenAsFigure(quantity)
                case .age: isUngivenRange(quantity)
                default: false
                }
            }
    }

    private func isOverDozen(_ quantity: Quantity) -> Bool {
        quantity.value.map { $0.value > 12 || $0.exponent < 0 } ?? false
    }

    /// Whether the record gives a number of things, and not as a p value or an end of an interval.
    private func isGivenAsNumber(_ quantity: Quantity) -> Bool {
        guard let own = Figure(quantity) else { return true }
        return record.statements.contains { statement in
            zip(statement.quantities, statement.figures).contains { reported, figure in
                guard let figure, isNumber(reported) else { return isEnd(quantity, of: reported) }
                return quantity.value?.value == reported.value?.value || own.meets(figure)
            }
        } || quantity.value.map { $0.exponent >= 0 } ?? false && isWorkedOut(quantity)
    }

    /// Whether a bare number is a figure with its unit, as of "12 minutes instead of 19", or an end of an age.
    private func isEnd(_ quantity: Quantity, of reported: Quantity) -> Bool {
        guard let value = quantity.value?.value, reported.kind != .statistic else { return false }
        if quantity.kind == .number, reported.value?.value == value { return true }
        return [reported.low, reported.high, reported.from, reported.to].contains {
            $0?.value == value
        }
    }

    private func isNumber(_ quantity: Quantity) -> Bool {
        switch quantity.kind {
        case .count, .number, .ratio: true
        case .statistic: quantity.symbol?.lowercased() == "n"
        default: false
        }
    }

    private func isGivenAsFigure(_ quantity: Quantity) -> Bool {
        record.statements.contains { statement in
            statement.quantities.contains { agreesWithAnyReading(quantity, $0) }
        } || isWorkedOut(quantity)
    }

    /// Whether two figures come to one that no sentence gives as it stands.
    private func isWorkedOut(_ quantity: Quantity) -> Bool {
        isGivenOrWorkedOut(quantity)
            && !record.statements.contains { statement in
                statement.quantities.contains { $0.value?.value == quantity.value?.value }
            }
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
