import Prose

/// A quantity while it is being put together; in places of tokens until it is done.
struct Sketch {
    var first: Int
    var end: Int
    var numeralFirst: Int
    var numeralEnd: Int
    var kind: Quantity.Kind
    var value: Numeral?
    var low: Numeral?
    var high: Numeral?
    var unit: Quantity.Unit?
    /// The readable name of the unit where the unit does not give it: undecided dollars, rates of money.
    var unitName: String?
    var noun: String?
    var modifier: Quantity.Modifier?
    var role = Quantity.Role.level
    var from: Numeral?
    var to: Numeral?
    var direction: Quantity.Direction?
    var isRelative: Bool?
    var uncertainty: Quantity.Uncertainty?
    var symbol: String?
    var degreesOfFreedom: [Numeral] = []
    /// Where scanning goes on; at least `end`.
    var next: Int

    init(_ amount: Amount, _ kind: Quantity.Kind = .number) {
        first = amount.first
        end = amount.end
        numeralFirst = amount.numeralFirst
        numeralEnd = amount.numeralEnd
        self.kind = kind
        value = amount.numeral
        next = amount.end
    }

    init(_ first: Int, _ end: Int, _ kind: Quantity.Kind, _ value: Numeral? = nil) {
        self.first = first
        self.end = end
        numeralFirst = first
        numeralEnd = end
        self.kind = kind
        self.value = value
        next = end
    }

    /// Bends the number: sets the modifier and the bound it gives.
    mutating func bend(_ modifier: Quantity.Modifier) {
        self.modifier = modifier
        guard let value else { return }
        switch modifier {
        case .upTo, .lessThan: high = value
        case .atLeast, .moreThan: low = value
        case .about, .nearly, .only: break
        }
    }

    /// The finished quantity.
    func quantity(in window: Window) -> Quantity {
        Quantity(
            range: window.range(first, end), numeralRange: window.range(numeralFirst, numeralEnd),
            kind: kind, value: value, low: low, high: high, unit: unit, noun: noun,
            modifier: modifier,
            role: role, from: from, to: to, direction: direction, isRelative: isRelative,
            uncertainty: uncertainty, symbol: symbol, degreesOfFreedom: degreesOfFreedom,
            unitName: unitName)
    }
}
