import Citations
import Claims
import Prose
import Quantities

extension Rule {
    /// Flags a relative change told as percentage points, or as so many of every hundred people.
    static let relativeForAbsolute: Rule = Rule(
        id: "relative-for-absolute", severity: .error, effect: .overstates, restsOnFigure: true,
        why: "Half of a small risk is still small: 50% less than 2% is one percentage point.",
        unless:
            "It applies only where the source gives the number as a percent of change; a draft that tells it as a percent, "
            + "and points that the source gives itself, are right.",
        wrong: Example(
            "Vaccination lowered the risk of infection by 50 percentage points [1].",
            .abstract("Vaccination lowered the risk of infection by 50%, from 2% to 1%.", .trial)),
        right: Example(
            "Vaccination lowered the risk of infection by 50% [1].",
            .abstract("Vaccination lowered the risk of infection by 50%, from 2% to 1%.", .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    if let finding = toldOfPeople(in: comparison) { return [finding] }
    for claimed in comparison.words.quantities where claimed.kind == .percentagePoint {
        guard comparison.bearingOut(claimed) == nil, let ours = Figure(claimed) else { continue }
        for pair in comparison.pairs(of: claimed) {
            let isDistinct = comparison.isDistinct(claimed, pair)
            guard comparison.isNear(pair) || isDistinct,
                pair.reported.kind == .percent, pair.reported.role != .level,
                let theirs = Figure(pair.reported), ours.low <= theirs.high,
                theirs.low <= ours.high,
                pair.affinity >= 0.5 || pair.isVerbatim || isDistinct
            else { continue }
            let number = comparison.reading.article[claimed.numeralRange]
            return [
                comparison.finding(
                    .relativeForAbsolute, at: claimed.range, against: pair.statement,
                    decisive: pair.reported.range,
                    edit: Edit(scope: claimed.range, text: number + "%"),
                    "The source's \(number)% is relative to where it started, not percentage points."
                )
            ]
        }
    }
    return []
}

/// "It saved 39 of every 100 people" beside "a 39% lower risk": so many of a hundred people are a risk that is less by 39
/// points, whatever it was; of a hundred deaths 39 may well be meant.
private func toldOfPeople(in comparison: Comparison) -> Finding? {
    for claimed in comparison.words.quantities
    where claimed.kind == .ratio && comparison.isOfPeople(claimed) {
        guard let ours = Figure(claimed), ours.scale == .percent, ours.role == .level,
            // "One in ten" may be any of many things.
            ours.value.map({ $0.rounded().truncatingRemainder(dividingBy: 10) != 0 }) ?? false
        else { continue }
        let same = comparison.pairs(of: claimed).filter { pair in
            Figure(pair.reported).map {
                $0.scale == .percent && ours.low <= $0.high && $0.low <= ours.high
            } ?? false
        }
        guard let pair = same.first,
            same.allSatisfy({ $0.reported.kind == .percent && $0.reported.role != .level }),
            let alignment = comparison.alignment(of: pair),
            case let statement = comparison.statement(alignment), statement.tellsRisk,
            ![.methods, .background].contains(statement.role),
            comparison.stance(of: alignment) == .agrees
        else { continue }
        let written = statement.text[pair.reported.range]
        return comparison.finding(
            .relativeForAbsolute, at: claimed.range, against: pair.statement,
            decisive: pair.reported.range,
            "The source's \(written) is relative to the risk of the others, not a share of all people."
        )
    }
    return nil
}

extension Comparison {
    /// Whether people are what a share is of: "39 of every 100 patients", and not "of 100 deaths".
    fileprivate func isOfPeople(_ claimed: Quantity) -> Bool {
        let end = words.statement.places(of: claimed.range).upperBound
        let near = words.statement.words[
            max(0, end - 1)..<min(words.statement.words.count, end + 2)]
        // Of those "who would have had a stroke" a share is what a relative risk tells.
        return near.contains { participantStems.contains($0.stem) }
            && words.statement.words.allSatisfy {
                !["who", "whose", "would", "otherwise"].contains($0.lower)
            }
    }
}

extension Statement {
    /// Whether it tells of a risk or a rate, or of a ratio of them.
    fileprivate var tellsRisk: Bool {
        words.contains { ["risk", "risks", "rate", "rates", "odds", "hazard"].contains($0.lower) }
    }
}
