import Citations
import Prose
import Quantities

extension Rule {
    /// Notes that "up to" gives the maximum and leaves the average out.
    static let maximumWithoutAverage: Rule = Rule(
        id: "maximum-without-average", severity: .note, effect: .notes,
        why:
            "\"Up to 31%\" is true and yet leaves a reader with 31: the average belongs beside it.",
        unless:
            "It is left out where the source gives no central value, and never changes the verdict.",
        wrong: Example(
            "Massage increases blood flow to the calf by up to 31% [1].",
            .abstract("Massage increased blood flow to the calf by 13% (range 2 to 31%).", .trial)),
        right: Example(
            "Massage increases blood flow to the calf by 13% [1].",
            .abstract("Massage increased blood flow to the calf by 13% (range 2 to 31%).", .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    for claimed in comparison.words.quantities where claimed.modifier == .upTo {
        guard let (pair, _) = comparison.maximum(meeting: claimed),
            let central = comparison.centralValue(beside: pair)
        else { continue }
        let statement = comparison.record.statements[pair.statement]
        return [
            comparison.finding(
                .maximumWithoutAverage, at: claimed.range, against: pair.statement,
                decisive: central.range,
                "The central value in the source is \(statement.text[central.range]).")
        ]
    }
    return []
}
