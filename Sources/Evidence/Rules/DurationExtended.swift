import Citations
import Claims
import Prose
import Quantities

extension Rule {
    /// Flags a time that goes beyond the one the source speaks of.
    static let durationExtended: Rule = Rule(
        id: "duration-extended", severity: .error, effect: .overstates,
        why: "What holds for four weeks need not hold for a year: most effects wear off.",
        unless:
            "It applies only where one sentence of the source gives the claimed figure at one time alone; a draft that "
            + "names no time, or one that the source gives anywhere, is not flagged.",
        wrong: Example(
            "Massage reduces systolic blood pressure by 12% after 12 months [1].",
            .abstract("Massage reduced systolic blood pressure by 12% after 4 weeks.", .trial)),
        right: Example(
            "Massage reduces systolic blood pressure by 12% after 4 weeks [1].",
            .abstract("Massage reduced systolic blood pressure by 12% after 4 weeks.", .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    let times = comparison.claimedSpans
    guard times.count == 1, let time = times.first,
        let claimed = comparison.words.quantities.first(where: {
            $0.range != time.range && $0.kind != .duration && $0.kind != .age
                // Of those who took part other times are told as well: how long they had been ill.
                && !comparison.isHeadcount($0)
        }), let place = comparison.placeBesideTime(of: claimed),
        case let statement = comparison.record.statements[place],
        case let theirs = spans(in: statement.words, quantities: statement.quantities),
        theirs.count == 1, let other = theirs.first,
        time.figure.isComparable(to: other.figure), time.figure.low > other.figure.high,
        !comparison.record.gives(time.figure)
    else { return findingByElimination(in: comparison).map { [$0] } ?? [] }
    let written = statement.text[other.range]
    return [
        comparison.finding(
            .durationExtended, at: time.range, against: place, decisive: other.range,
            edit: comparison.claim.range.contains(time.range)
                ? Edit(scope: time.range, text: written) : nil,
            "The source speaks of \(written), not \(comparison.reading.article[time.range]).")
    ]
}

/// A longer time than the record's, in a sentence of which the record says all else.
private func findingByElimination(in comparison: Comparison) -> Finding? {
    comparison.timeByElimination(isLonger: true).map { misfit in
        let written = comparison.words(ofSource: misfit)
        return comparison.finding(
            .durationExtended, at: misfit.claimed, against: misfit.statement,
            decisive: misfit.reported, edit: Edit(scope: misfit.claimed, text: written),
            "The source speaks of \(written), not \(comparison.reading.article[misfit.claimed]).")
    }
}

extension Comparison {
    /// The place where the record gives the claimed figure in a sentence close to the claim, or the only one that gives it.
    fileprivate func placeBesideTime(of claimed: Quantity) -> Int? {
        if let pair = bearingOut(claimed), alignment(of: pair)?.isAboutTheSame == true {
            return pair.statement
        }
        // How long people had been ill before is told of their number as well.
        guard claimed.role != .level, let pin = pin(of: claimed), pin.isOfOneKind,
            isOfTheSame(but: record.statements[pin.statement])
        else { return nil }
        return pin.statement
    }
}

extension RecordReading {
    /// Whether any sentence gives this time, or a longer one.
    fileprivate func gives(_ time: Figure) -> Bool {
        statements.contains { statement in
            spans(in: statement.words, quantities: statement.quantities).contains { span in
                span.figure.isComparable(to: time) && span.figure.high >= time.low
            }
        }
    }
}
