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
    var noun: String?
    var modifier: Quantity.Modifier?
    var role = Quantity.Role.level
    var direction: Quantity.Direction?
    var isRelative: Bool?
    private var details: QuantityDetails.Box?
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

    // MARK: What few have

    var from: Numeral? {
        get { details?.details.from }
        set { change { $0.from = newValue } }
    }

    var to: Numeral? {
        get { details?.details.to }
        set { change { $0.to = newValue } }
    }

    var uncertainty: Quantity.Uncertainty? {
        get { details?.details.uncertainty }
        set { change { $0.uncertainty = newValue } }
    }

    var symbol: String? {
        get { details?.details.symbol }
        set { change { $0.symbol = newValue } }
    }

    var degreesOfFreedom: [Numeral] {
        get { details?.details.degreesOfFreedom ?? [] }
        set { if !newValue.isEmpty { change { $0.degreesOfFreedom = newValue } } }
    }

    /// The readable name of the unit where the unit does not give it: undecided dollars, rates of money.
    var unitName: String? {
        get { details?.details.unitName }
        set { if newValue != nil || unitName != nil { change { $0.unitName = newValue } } }
    }

    private mutating func change(_ body: (inout QuantityDetails) -> Void) {
        var changed = details?.details ?? QuantityDetails()
        body(&changed)
        details = QuantityDetails.Box(changed)
    }

    /// The finished quantity.
    func quantity(in window: Window) -> Quantity {
        Quantity(
            range: window.range(first, end), numeralRange: window.range(numeralFirst, numeralEnd),
            kind: kind, value: value, low: low, high: high, unit: unit, noun: noun,
            modifier: modifier, role: role, direction: direction, isRelative: isRelative,
            details: details)
    }
}
