import Prose

/// A quantity while it is being put together; in places of tokens until it is done.
///
/// Small enough to be moved in a few registers: most of what the scanners answer is that there is none.
struct Sketch {
    @Place var first: Int
    @Place var end: Int
    @Place var numeralFirst: Int
    @Place var numeralEnd: Int
    /// Where scanning goes on; at least `end`.
    @Place var next: Int
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

    /// The finished quantity, which takes over what the sketch holds.
    mutating func quantity(in window: Window) -> Quantity {
        Quantity(
            range: window.range(first, end), numeralRange: window.range(numeralFirst, numeralEnd),
            kind: kind, value: value, low: low, high: high, unit: unit.take(), noun: noun.take(),
            modifier: modifier, role: role, direction: direction, isRelative: isRelative,
            details: details.take())
    }
}

/// The place of a token in half the room: a window holds fewer than 2³¹.
@propertyWrapper
struct Place {
    private var stored: Int32

    init(wrappedValue: Int) { stored = Int32(truncatingIfNeeded: wrappedValue) }

    var wrappedValue: Int {
        get { Int(stored) }
        set { stored = Int32(truncatingIfNeeded: newValue) }
    }
}
