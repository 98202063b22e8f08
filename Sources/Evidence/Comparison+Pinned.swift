import Claims
import Prose
import Quantities

/// A figure too particular to stand in a record by chance, and the one place where the record gives it.
struct Pin: Sendable {
    /// The draft's figure.
    let claimed: Quantity
    /// The record's.
    let reported: Quantity
    /// Where it stands, as a place in `RecordReading.statements`.
    let statement: Int

    /// Whether the two are of one kind, or one leaves out its unit and has the number of the other.
    var isOfOneKind: Bool {
        areAlike(claimed, reported)
            || [claimed.kind, reported.kind].contains(.number)
                && claimed.value?.value == reported.value?.value
    }
}

extension Comparison {
    /// The figures of the claim's sentence that the record gives in one place only.
    ///
    /// Of a record that a sentence cites, "3,675" stands in one sentence: whatever words are used on either side, both
    /// speak of the same. A number of one digit, an age or a year is met by chance.
    var pins: [Pin] {
        reading.quantities(within: words.sentence).filter { !words.isMark($0) }
            .compactMap { pin(of: $0) }
    }

    /// The only place of the record that gives a figure of at least two telling digits.
    func pin(of claimed: Quantity) -> Pin? {
        guard claimed.isFigure, claimed.tellingDigits >= 2, ![.age, .date].contains(claimed.kind)
        else { return nil }
        // Whoever writes 77% does not mean the 80% of another sentence: the very digits come first.
        var exact: Pin?
        var isRepeated = false
        let own = Figure(claimed)
        var found: Pin?
        var isElsewhere = false
        for (place, statement) in record.statements.enumerated() where statement.role != .title {
            for (reported, figure) in zip(statement.quantities, statement.figures) {
                let holds = reported.holds(claimed)
                guard holds || (own.map { figure?.meetsOnScale($0) ?? false } ?? false) else {
                    continue
                }
                let pin = Pin(claimed: claimed, reported: reported, statement: place)
                if holds {
                    isRepeated = isRepeated || exact.map { $0.statement != place } ?? false
                    exact = pin
                }
                isElsewhere = isElsewhere || found.map { $0.statement != place } ?? false
                // "287 of 4,861 participants (5.9%)" gives one share twice.
                if found == nil || holds { found = pin }
            }
        }
        return exact != nil ? isRepeated ? nil : exact : isElsewhere ? nil : found
    }
}

extension Comparison {
    /// The only place that gives a share of more or less as a ratio of chances: 1.26 for "26 percent higher".
    func pinOfRatio(_ claimed: Quantity) -> RecordFigure? {
        guard claimed.kind == .percent, claimed.role != .level, let own = Figure(claimed),
            claimed.tellingDigits >= 2
        else { return nil }
        return record.only { reported, _ in
            reported.kind == .statistic && !goesAgainst(claimed, reported)
                && Figure.otherScales(of: reported).contains {
                    $0.isComparable(to: own) && $0.meets(own)
                }
        }
    }
}

extension Quantity {
    /// Whether a number of it is that of another quantity, be it an end of a range or of a change.
    fileprivate func holds(_ other: Quantity) -> Bool {
        guard let number = other.value?.value ?? other.to?.value ?? other.high?.value else {
            return false
        }
        // Asked of every figure of a record, so that no list of its numerals is made.
        func isNumber(_ numeral: Numeral?) -> Bool { numeral?.value == number }
        return isNumber(value) || isNumber(low) || isNumber(high) || isNumber(from) || isNumber(to)
            || isNumber(uncertainty?.low) || isNumber(uncertainty?.high)
    }

    /// All the numerals it is written with, ends of ranges and of changes included.
    var numerals: [Numeral] {
        [value, low, high, from, to, uncertainty?.low, uncertainty?.high].compactMap { $0 }
    }
}

extension Figure {
    fileprivate func meetsOnScale(_ other: Figure) -> Bool {
        isComparable(to: other) && meets(other)
    }
}

/// What a figure of the draft and the sentence it is held against must be.
extension Comparison {
    /// The figures of the claim, and those among its words that no other claim tells.
    var ownFigures: [Quantity] {
        let told = Set(
            reading.claims.filter { $0.range != claim.range }
                .flatMap { other in other.quantities.map { reading.quantities[$0].range } })
        return words.quantities
            + words.allQuantities.dropFirst(words.quantities.count).filter {
                !told.contains($0.range)
            }
    }

    /// Whether a sentence tells what was done or found, of the same people, place and time as the claim.
    func isTellable(_ statement: Statement) -> Bool {
        isOfTheSame(but: statement) && !isOfOtherTime(statement) && agreesInTime(statement)
    }

    /// The same, whatever time it is about.
    func isOfTheSame(but statement: Statement) -> Bool {
        ![.title, .background].contains(statement.role) && !namesOtherPlace(statement)
            && !namesOtherPeople(statement) && !namesOtherIllness(statement)
    }
}
