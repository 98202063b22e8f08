import Quantities

/// Whether a quantity is a p value that does not reach 0.05.
func isAboveSignificance(_ quantity: Quantity) -> Bool {
    guard quantity.isPValue else { return false }
    if let value = quantity.value?.value, quantity.modifier != .lessThan {
        return value >= 0.05 && value <= 1
    }
    if let low = quantity.low?.value { return low >= 0.05 && low <= 1 }
    return false
}

/// Whether a quantity is a p value below 0.05.
func isBelowSignificance(_ quantity: Quantity) -> Bool {
    guard quantity.isPValue, !isAboveSignificance(quantity) else { return false }
    let value = quantity.value?.value ?? quantity.high?.value
    return value.map { $0 <= 0.05 } ?? false
}

extension Quantity {
    /// Whether it is a p value that is only said to be below one above 0.05: "p < 0.24".
    var isBoundAboveSignificance: Bool {
        modifier == .lessThan && (value ?? high).map { $0.value > 0.05 } ?? false
    }

    /// Whether it says how many times as likely something is: an odds ratio, a hazard ratio.
    var isRiskRatio: Bool { riskRatios.contains(symbol?.lowercased() ?? "") }

    /// Whether its confidence interval holds what would be no effect, 1 for a ratio of risks and 0 for anything else;
    /// `nil` where it has none.
    var intervalHoldsNoEffect: Bool? {
        guard let spread = uncertainty, spread.kind == .confidenceInterval else { return nil }
        let none: Double = isRiskRatio ? 1 : 0
        return spread.low.value < none && none < spread.high.value
    }
}

/// Statistics that say how many times as likely something is.
private let riskRatios: Set<String> = ["or", "rr", "hr", "irr", "pr", "aor", "ahr"]
