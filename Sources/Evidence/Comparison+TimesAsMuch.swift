import Claims
import Prose
import Quantities

extension Comparison {
    /// What a share before "as many" comes to: half as many are 0.5 times as many, and 50% fewer.
    func timesAsMuch(_ claimed: Quantity) -> [ReportedFigure] {
        guard claimed.kind == .fraction, claimed.role == .level, let numeral = claimed.value else {
            return []
        }
        let own = words.statement.words
        let end = words.statement.places(of: claimed.range).upperBound
        guard end + 1 < own.count, own[end].lower == "as",
            ["many", "much", "likely", "often", "high", "common", "large", "big", "long", "great"]
                .contains(own[end + 1].lower)
        else { return [] }
        let interval = numeral.roundingInterval
        let multiple = Figure(.multiple, interval.low, interval.high, role: .comparison)
        return [multiple, Figure.percentChange(interval)].map {
            ReportedFigure(figure: $0, sense: .typical, isDerived: false)
        }
    }
}
