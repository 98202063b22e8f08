import Claims
import Prose
import Quantities

/// Whether a record has the claim's figures at all, whatever else it says around them.
extension Comparison {
    /// Whether the record gives a figure of the claim in a sentence that has at least a share of its words, by itself or by
    /// its context.
    func holdsFigure(sharing least: Double = 0) -> Bool {
        words.quantities.contains { claimed in
            tellsByItself(claimed)
                && pairs(of: claimed).contains { pair in
                    (alignment(of: pair)?.coverageInContext ?? 0) >= least
                        && record.statements[pair.statement].role != .title
                        && agreesWithAnyReading(claimed, pair.reported)
                }
        }
    }

    /// The first figure of the claim that nothing in the record comes to: no figure, none on another scale, and no two
    /// that stand together where it speaks of the same.
    var figureGivenNowhere: Quantity? {
        guard twin == nil else { return nil }
        return words.quantities.first { tellsByItself($0) && !isGivenOrWorkedOut($0) }
    }

    /// Whether a figure is more than a time, an age or one of the small numbers that stand in many sentences.
    func tellsByItself(_ quantity: Quantity) -> Bool {
        switch quantity.kind {
        case .duration, .age, .date: false
        case .count, .number: quantity.isFigure && (quantity.value?.value ?? 100) > 12
        default: quantity.isFigure
        }
    }

    /// Whether the record gives a figure anywhere, be it of other things or in another unit, or where it speaks of the
    /// same has two of one kind, in a sentence or in two that follow each other, whose difference, sum or ratio it is.
    func isGivenOrWorkedOut(_ claimed: Quantity) -> Bool {
        if let from = claimed.from, let to = claimed.to {
            // "from 78 to 89%" beside "by 10.6% (78–89%)".
            let ends = Set([abs(from.value), abs(to.value)])
            let isTold = record.statements.contains { statement in
                ends.isSubset(of: statement.quantities.flatMap(\.numerals).map { abs($0.value) })
            }
            if isTold { return true }
        }
        let own = Figure(claimed)
        // Changes of scale are looked through where it speaks of the same; elsewhere the figure as it stands.
        let isGiven =
            record.statements.contains { statement in
                zip(statement.quantities, statement.figures).contains { reported, figure in
                    hasSameNumber(claimed, own, reported, figure)
                }
            }
            || alignments.contains { alignment in
                statement(alignment).quantities.contains { agreesWithAnyReading(claimed, $0) }
            }
        guard !isGiven, let own else { return isGiven }
        return alignments.contains { alignment in
            let place = alignment.statement
            let here = record.statements[place].figures.compactMap { $0 }
            let before = place > 0 ? record.statements[place - 1].figures.compactMap { $0 } : []
            return here.indices.contains { one in
                here[..<one].contains { own.isMadeOf($0, here[one], isSum: true) }
                    || before.contains { own.isMadeOf($0, here[one], isSum: false) }
            }
        }
    }
}

/// Whether the digits of two quantities stand for the same number, or the two figures may be one, counts of whatever.
private func hasSameNumber(
    _ claimed: Quantity, _ own: Figure?, _ reported: Quantity, _ figure: Figure?
) -> Bool {
    if let ours = claimed.value?.value, reported.numerals.contains(where: { $0.value == ours }) {
        return true
    }
    guard let own, let figure else { return false }
    let counts: [Figure.Scale] = [.count, .number]
    return own.meets(figure)
        && (own.isComparable(to: figure)
            || counts.contains(own.scale) && counts.contains(figure.scale))
}

extension Figure {
    /// Whether it is what two amounts of one kind come to, to a fiftieth: of shares that change and multiples their
    /// ratio and difference, of any other the sum or the difference, of a share also what one count is of another.
    ///
    /// Of twenty figures some two come to nearly any number, so that only what a writer would work out is tried, and parts are
    /// summed within one sentence only.
    fileprivate func isMadeOf(_ first: Figure, _ second: Figure, isSum: Bool) -> Bool {
        guard first.isComparable(to: second), let one = first.value.map(abs),
            let other = second.value.map(abs), one > 0, other > 0
        else { return false }
        let (more, less) = (max(one, other), min(one, other))
        var made: [Double] = []
        switch scale {
        case .percent where role == .level:
            if [.count, .number].contains(first.scale) { made.append(100 * less / more) }
        case .percent, .multiple:
            made += [
                more - less, more / less, 100 * less / more, 100 * (more / less - 1),
                100 * (1 - less / more),
            ]
        default: made.append(more - less)
        }
        if isSum { made.append(more + less) }
        return made.contains { low <= 1.02 * $0 && 0.98 * $0 <= high }
    }
}
