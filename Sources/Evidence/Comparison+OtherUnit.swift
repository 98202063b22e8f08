import Claims
import Prose
import Quantities

/// A number that is right with a unit that is not, or per another time, wherever its sentence stands.
extension Comparison {
    /// The record's figure with a claimed one's number and another unit of the same kind: "18 months" beside "18 weeks",
    /// "50 C" beside "50 degrees Fahrenheit".
    ///
    /// The number must have a unit in one place of the record only, the claimed amount must be given nowhere, and the two
    /// sentences must speak of the same people, place and thing. Of a dose with a number like 600, which the record gives in
    /// micrograms wherever it does, milligrams are a slip of the pen whatever else is said.
    func numberWithOtherUnit(_ claimed: Quantity) -> RecordFigure? {
        guard let unit = claimed.unit, let value = claimed.value, claimed.modifier != .upTo,
            [.measure, .duration, .temperature].contains(claimed.kind),
            claimed.tellingDigits >= 2 || value.value >= 3, !words.statement.definesMeasure
        else { return nil }
        var (found, isGivenOnce): (RecordFigure?, Bool) = (nil, false)
        for (place, statement) in record.statements.enumerated() {
            for reported in statement.quantities where reported.unit != nil {
                if areAlike(claimed, reported), agreesWithAnyReading(claimed, reported) {
                    return nil
                }
                guard reported.kind == claimed.kind, reported.value?.value == value.value,
                    reported.unit?.code != unit.code
                else { continue }
                guard
                    found?.reported.unit == nil || found?.reported.unit?.code == reported.unit?.code
                else { return nil }
                isGivenOnce = found == nil
                found = found ?? RecordFigure(reported: reported, statement: place)
            }
        }
        guard let found, let theirs = found.reported.unit,
            unit.dimension == theirs.dimension || claimed.kind == .temperature,
            case let statement = record.statements[found.statement],
            isThousandfold(unit, theirs) && value.value >= 100 && speaksOfDose(statement)
                || isGivenOnce && isAboutClaim(statement, at: found.statement),
            !isOther(found.reported, than: claimed),
            // After how long something was so may be told in the full text.
            claimed.kind != .duration || tellsNoEffect
                || pins.contains(where: {
                    $0.claimed.range != claimed.range && $0.statement == found.statement
                })
        else { return nil }
        return found
    }

    /// Whether the claim calls it a dose, or names what a sentence names too.
    private func speaksOfDose(_ statement: Statement) -> Bool {
        !sentenceWords.isDisjoint(with: ["dose", "doses", "dosage"])
            || !sharedNames(with: statement).isEmpty
    }

    /// Whether two units of mass are a thousand times each other: milligrams and micrograms.
    private func isThousandfold(_ one: Quantity.Unit, _ other: Quantity.Unit) -> Bool {
        let codes = ["ug", "mg", "g"]
        guard let first = codes.firstIndex(of: one.code),
            let second = codes.firstIndex(of: other.code)
        else { return false }
        return abs(first - second) == 1
    }

    /// The record's figure that is a claimed one per another time: "22 minutes a week" beside "22 minutes a day".
    func figureOfOtherBase(_ claimed: Quantity) -> RecordFigure? {
        // 1.3 kg a week are 180 g a day: where the unit has the time in it, the two are one amount.
        guard claimed.unit?.code.contains("/") != true,
            let own = words.statement.base(of: claimed), times.contains(own),
            let ours = Figure(claimed), ours.value != nil
        else { return nil }
        let meeting = record.only { _, figure in
            figure.map { ours.isComparable(to: $0) && ours.meets($0) } ?? false
        }
        guard let found = meeting, case let statement = record.statements[found.statement],
            let other = statement.base(of: found.reported), times.contains(other), other != own,
            found.reported.unit?.code.contains("/") != true,
            !isOther(found.reported, than: claimed),
            isAboutClaim(statement, at: found.statement)
        else { return nil }
        return found
    }

    /// Whether a sentence is about what the claim is about: it shares a name with it, and a quarter of its words.
    private func isAboutClaim(_ statement: Statement, at place: Int) -> Bool {
        let closeness = alignments.first { $0.statement == place }?.coverageInContext ?? 0
        return closeness >= 0.25 && !sharedNames(with: statement).isEmpty
            && ![.title, .background].contains(statement.role) && !namesOtherPlace(statement)
            && !namesOtherPeople(statement) && !namesOtherIllness(statement)
    }
}

/// Times per which something is told.
private let times: Set<Term> = Set(
    ["hour", "day", "night", "week", "month", "year"].map { root(of: $0) })
