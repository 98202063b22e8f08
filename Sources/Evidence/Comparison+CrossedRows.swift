import Claims
import Prose
import Quantities

/// Two figures told beside each other that the record has in two rows.
struct CrossedRows: Sendable {
    /// The claim's figure that stands in another row than the one before it.
    let claimed: Quantity
    /// The claim's figure before it.
    let first: Quantity
    /// What the record has in the row of the first.
    let partner: Quantity
    /// Where, as a place in `RecordReading.statements`.
    let statement: Int
}

extension Comparison {
    /// Two figures that the claim compares and that the record compares with others.
    ///
    /// "68.5%, versus 69.7% with usual care" beside "systolic (68.5 vs. 56.8%) and LDL (69.7 vs. 50.4%)". Each must stand in one place of the record, in a row of two whose other figure the draft's sentence has not.
    var crossedRows: CrossedRows? {
        let pinned = words.quantities.sorted { $0.range.start < $1.range.start }
            .compactMap { pin(of: $0) }.filter { $0.reported.value != nil && isGivenOnce($0) }
        for (first, second) in zip(pinned, pinned.dropFirst())
        where first.statement == second.statement && areAlike(first.claimed, second.claimed)
            && isCompared(second.claimed, first)
        {
            let statement = record.statements[first.statement]
            let rows = statement.rows(of: statement.toldSideBySide(like: second.reported))
            guard isTellable(statement), let one = partner(of: first, in: rows),
                let other = partner(of: second, in: rows), one.range != second.reported.range,
                // "68.5% reached the one goal, and 69.7% the other" compares two rows.
                (first.reported.range.start < one.range.start)
                    != (second.reported.range.start < other.range.start),
                statement.tellsAgainst(first.reported, one),
                statement.tellsAgainst(second.reported, other),
                !namesBoth(first.reported, second.reported, in: statement),
                ![one, other].contains(where: isWritten), !isSameAmount(second.claimed, one)
            else { continue }
            return CrossedRows(
                claimed: second.claimed, first: first.claimed, partner: one,
                statement: first.statement)
        }
        return nil
    }

    /// Whether the one sentence that gives a figure gives it once, and not in two rows as 34% of "34% against 17% in one study
    /// and 34% against 18% in the other".
    func isGivenOnce(_ pin: Pin) -> Bool {
        // 46% lies within ">9.0%", and is not given by it.
        !pin.reported.isBounded
            && record.statements[pin.statement].quantities.count {
                isSameAmount(pin.claimed, $0) || $0.value?.value == pin.claimed.value?.value
            } == 1
    }

    /// The other figure of a pinned one's row of two.
    private func partner(of pin: Pin, in rows: [[Quantity]]) -> Quantity? {
        let row = rows.first { $0.contains { $0.range == pin.reported.range } }
        return row?.count == 2 ? row?.first { $0.range != pin.reported.range } : nil
    }

    /// Whether the claim names what tells two figures of a statement apart on either side.
    private func namesBoth(_ one: Quantity, _ other: Quantity, in statement: Statement) -> Bool {
        statement.partings(like: one).contains { sides in
            guard let left = sides.first(where: { $0.figure.range == one.range }),
                let right = sides.first(where: { $0.figure.range == other.range })
            else { return false }
            return left.parting(from: right, isLater: false).isNamed(by: sideKeys)
                && right.parting(from: left, isLater: true).isNamed(by: sideKeys)
        }
    }
}

extension Statement {
    /// Whether two figures stand against each other, with *versus* between them, and are not merely told in a row.
    fileprivate func tellsAgainst(_ one: Quantity, _ other: Quantity) -> Bool {
        let (left, right) = (places(of: one.range), places(of: other.range))
        let between =
            min(left.upperBound, right.upperBound)..<max(left.lowerBound, right.lowerBound)
        return words[between].contains { ["vs", "versus", "against"].contains($0.lower) }
    }
}
