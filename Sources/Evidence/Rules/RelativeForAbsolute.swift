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
    if let finding = toldOfPeople(in: comparison) ?? toldOfHundred(in: comparison) {
        return [finding]
    }
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
        return ofPeople(comparison, claimed, pair.reported, at: pair.statement)
    }
    return nil
}

/// The finding that a figure of the source is relative, where the draft tells it of so many people.
private func ofPeople(
    _ comparison: Comparison, _ claimed: Quantity, _ reported: Quantity, at place: Int
) -> Finding {
    let written = comparison.record.statements[place].text[reported.range]
    return comparison.finding(
        .relativeForAbsolute, at: claimed.range, against: place, decisive: reported.range,
        "The source's \(written) is relative to the risk of the others, not a share of all people.")
}

/// "For every hundred mothers treated, 24 are spared" beside "reduces the rate by 24%": the same, told in two steps.
private func toldOfHundred(in comparison: Comparison) -> Finding? {
    guard comparison.tellsOfEveryHundred,
        !comparison.sentenceWords.isDisjoint(with: sparing),
        comparison.sentenceWords.isDisjoint(with: ["would", "otherwise"])
    else { return nil }
    for claimed in comparison.ownFigures
    where [.count, .number].contains(claimed.kind) && claimed.tellingDigits > 1 {
        guard let ours = claimed.value?.value, (10...99).contains(ours),
            let found = comparison.relativeChange(of: ours)
        else { continue }
        return ofPeople(comparison, claimed, found.reported, at: found.statement)
    }
    return nil
}

/// Words that say that something did not happen to people.
private let sparing: Set<String> = [
    "spare", "spares", "spared", "save", "saves", "saved", "prevent", "prevents", "prevented",
    "avoid", "avoids", "avoided", "escape", "escapes", "escaped", "protect", "protects",
    "protected", "fewer",
]

extension Comparison {
    /// Whether the sentence speaks of every hundred people: "out of every hundred who fast", "for each 100 mothers treated".
    fileprivate var tellsOfEveryHundred: Bool {
        sentence.indices.dropLast(2).contains { place in
            ["every", "each"].contains(sentence[place].lower)
                && ["hundred", "100"].contains(sentence[place + 1].lower)
                && (sentence[place + 2].lower == "who"
                    || participantStems.contains(sentence[place + 2].stem)
                    || isKindOfPeople(sentence[place + 2]))
        }
    }

    /// Where the record tells so many percent less, or a ratio of chances that comes to it, of a risk or a rate.
    ///
    /// `nil` where it gives just as many points or a share of as many, or two shares that are so far apart: then so many of a hundred
    /// were spared.
    fileprivate func relativeChange(of percent: Double) -> RecordFigure? {
        let quantities = record.statements.flatMap(\.quantities)
        let given = quantities.filter {
            [.percent, .percentagePoint].contains($0.kind) && $0.value?.value == percent
        }
        let shares = quantities.filter { $0.role == .level }.compactMap { Figure($0) }
            .filter { $0.scale == .percent }.compactMap(\.value)
        guard given.allSatisfy({ $0.kind == .percent && $0.role != .level }), shares.count <= 40,
            !quantities.contains(where: { $0.value?.value == 10 * percent }),
            !shares.indices.contains(where: { one in
                shares[..<one].contains { abs(abs($0 - shares[one]) - percent) < 0.6 }
            })
        else { return nil }
        for (place, statement) in record.statements.enumerated()
        where statement.role != .title && statement.tellsRisk {
            let told = statement.quantities.first { reported in
                guard let value = reported.value?.value else { return false }
                let isRatio =
                    reported.isRiskRatio
                    || reported.kind == .number && statement.words.contains { $0.lower == "ratio" }
                return reported.kind == .percent && value == percent
                    || isRatio && abs(100 * (1 - value) - percent) < 0.5
            }
            if let told { return RecordFigure(reported: told, statement: place) }
        }
        return nil
    }

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
