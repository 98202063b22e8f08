import Claims
import Prose
import Quantities

/// Changes told by their two ends.
extension Comparison {
    /// The change told by its two ends of which the record has one end, and another than the claim's at the other: "from 7.1%
    /// to 3.8%" beside "from 4.2% to 3.8%".
    func changeWithOtherEnd(_ claimed: Quantity) -> RecordFigure? {
        guard let start = claimed.from, let end = claimed.to else { return nil }
        for alignment in alignments {
            let statement = statement(alignment)
            guard isTellable(statement),
                let reported = statement.quantities.first(where: { other in
                    guard let first = other.from, let last = other.to, other.kind == claimed.kind
                    else { return false }
                    return (first.value == start.value) != (last.value == end.value)
                }), let first = reported.from, let last = reported.to,
                case let isStartSame = first.value == start.value,
                (isStartSame ? start : end).hasTwoDigits,
                !isWritten(isStartSame ? end : start),
                !(isStartSame
                    ? end.roundingInterval.overlaps(last.roundingInterval)
                    : start.roundingInterval.overlaps(first.roundingInterval)),
                !sharedNames(with: statement).isEmpty,
                !isStartSame || mayEndThere
            else { continue }
            return RecordFigure(reported: reported, statement: alignment.statement)
        }
        return nil
    }

    /// Whether the claim names no time and nobody of its own: what starts at one value is at others on the way, and for some.
    private var mayEndThere: Bool {
        namesNobodyNew
            && !words.allQuantities.contains { [.duration, .date, .age].contains($0.kind) }
            && sentenceWords.isDisjoint(with: ["first", "after", "later", "among", "within"])
    }

    /// Whether a number stands anywhere in the record.
    func isWritten(_ numeral: Numeral) -> Bool {
        record.statements.contains { statement in
            statement.quantities.contains { quantity in
                quantity.numerals.contains {
                    $0.roundingInterval.overlaps(numeral.roundingInterval)
                }
            }
        }
    }
}

extension Numeral {
    /// Whether two digits of it tell it from other numbers.
    fileprivate var hasTwoDigits: Bool {
        significand.magnitude >= 10 && significand.magnitude % 100 != 0
    }
}
