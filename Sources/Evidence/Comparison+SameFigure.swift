import Claims
import Prose
import Quantities

/// Whether a record has the claim's figures at all, whatever else it says around them.
extension Comparison {
    /// The closest passage that gives a figure of the claim: where a person should look first.
    var quoteOfSameFigure: SourceQuote? {
        for claimed in words.quantities where tellsByItself(claimed) {
            let same = pairs(of: claimed).filter {
                record.statements[$0.statement].role != .title
                    && agreesWithAnyReading(claimed, $0.reported)
            }
            let closest = same.max { one, other in
                (alignment(of: one)?.coverageInContext ?? 0, one.affinity)
                    < (alignment(of: other)?.coverageInContext ?? 0, other.affinity)
            }
            if let closest {
                return record.quote(
                    record.statements[closest.statement], decisive: closest.reported.range,
                    citation: citation)
            }
        }
        return nil
    }

    /// Whether the record gives a figure of the claim in a sentence that shares a quarter of its words.
    var holdsFigureOfSame: Bool {
        words.quantities.contains { claimed in
            tellsByItself(claimed)
                && pairs(of: claimed).contains { pair in
                    (alignment(of: pair)?.coverageInContext ?? 0) >= 0.25
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
    private func tellsByItself(_ quantity: Quantity) -> Bool {
        switch quantity.kind {
        case .duration, .age, .date: false
        case .count, .number: quantity.isFigure && (quantity.value?.value ?? 100) > 12
        default: quantity.isFigure
        }
    }

    /// Whether the record gives a figure anywhere, be it of other things or in another unit, or where it speaks of the
    /// same has two of one kind, in a sentence or in two that follow each other, whose difference, sum or ratio it is.
    func isGivenOrWorkedOut(_ claimed: Quantity) -> Bool {
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
            let near = record.statements[max(0, place - 1)...place].flatMap(\.figures)
                .compactMap { $0 }
            return near.indices.contains { one in
                near[..<one].contains { other in
                    guard other.isComparable(to: near[one]), let first = other.value,
                        let second = near[one].value, first != 0, second != 0
                    else { return false }
                    return own.isMadeOf(abs(first), abs(second))
                }
            }
        }
    }
}

/// Whether the digits of two quantities stand for the same number, or the two figures may be one, counts of whatever.
private func hasSameNumber(
    _ claimed: Quantity, _ own: Figure?, _ reported: Quantity, _ figure: Figure?
) -> Bool {
    if let ours = claimed.value?.value, ours == reported.value?.value { return true }
    guard let own, let figure else { return false }
    let counts: [Figure.Scale] = [.count, .number]
    return own.meets(figure)
        && (own.isComparable(to: figure)
            || counts.contains(own.scale) && counts.contains(figure.scale))
}

extension Figure {
    /// Whether it is what two amounts of one kind come to: their difference, sum or ratio, the ratio as a multiple, as a
    /// share and as a change in percent.
    fileprivate func isMadeOf(_ one: Double, _ other: Double) -> Bool {
        let (more, less) = (max(one, other), min(one, other))
        var made = [more - less, more + less, more / less]
        if scale == .percent || scale == .multiple {
            made += [100 * less / more, 100 * (more / less - 1), 100 * (1 - less / more)]
        }
        return made.contains { low <= 1.05 * $0 && 0.95 * $0 <= high }
    }
}
