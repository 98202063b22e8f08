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
    let times = comparison.words.allQuantities.filter { $0.kind == .duration && $0.value != nil }
    guard times.count == 1, let time = times.first, let ours = Figure(time),
        let claimed = comparison.words.quantities.first(where: {
            $0.range != time.range && $0.kind != .duration && $0.kind != .age
        }), let pair = comparison.pairBesideTime(of: claimed),
        case let statement = comparison.record.statements[pair.statement],
        case let theirs = statement.quantities.filter({ $0.kind == .duration }),
        theirs.count == 1, let other = theirs.first, other.value != nil,
        let reported = Figure(other), ours.low > reported.high,
        !comparison.record.gives(ours)
    else { return [] }
    let written = statement.text[other.range]
    return [
        comparison.finding(
            .durationExtended, at: time.range, against: pair.statement, decisive: other.range,
            edit: Edit(scope: time.range, text: written),
            "The source speaks of \(written), not \(comparison.reading.article[time.range]).")
    ]
}

extension Comparison {
    /// The pair in which the record gives the claimed figure in a sentence close to the claim.
    fileprivate func pairBesideTime(of claimed: Quantity) -> FigurePair? {
        guard let pair = bearingOut(claimed), let alignment = alignment(of: pair),
            alignment.isAboutTheSame
        else { return nil }
        return pair
    }
}

extension RecordReading {
    /// Whether any sentence gives this time, or a longer one.
    fileprivate func gives(_ time: Figure) -> Bool {
        statements.contains { statement in
            statement.quantities.contains { quantity in
                guard let figure = Figure(quantity), figure.isComparable(to: time) else {
                    return false
                }
                return figure.high >= time.low
            }
        }
    }
}
