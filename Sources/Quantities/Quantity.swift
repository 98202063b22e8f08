public import Prose

/// One *how much* in prose: a number with its unit, its modifier and what it is of.
///
/// "by up to 31%" is `kind` percent, `modifier` up to, `high` 31, `role` change, `direction` increase.
public struct Quantity: Sendable, Hashable {
    /// What kind of amount it is.
    ///
    /// The raw values are the words of the exchange format.
    public enum Kind: String, Sendable, CaseIterable {
        case percent, ratio, fold, fraction, count, measure, duration, frequency, age, money
        case temperature, date, ordinal, statistic, vague, number
        case percentagePoint = "percentage-point"
    }

    /// What the writer put before the number to bend it.
    public enum Modifier: String, Sendable, CaseIterable {
        case about, nearly, only
        case upTo = "up-to"
        case atLeast = "at-least"
        case moreThan = "more-than"
        case lessThan = "less-than"
    }

    /// Whether the amount is a state, a change of one, or a comparison of two.
    public enum Role: String, Sendable, CaseIterable {
        case level, change, comparison
    }

    /// Which way a change goes.
    public enum Direction: String, Sendable, CaseIterable {
        case increase, decrease
    }

    /// The spread given with an estimate: "± 4", "95% CI 1.2 to 3.4".
    public struct Uncertainty: Sendable, Hashable {
        /// What kind of spread it is, as far as the text says.
        public enum Kind: String, Sendable {
            case plusMinus, confidenceInterval, interquartileRange, range, standardDeviation
        }
        /// The kind of spread.
        public let kind: Kind
        /// The lower end.
        public let low: Numeral
        /// The upper end.
        public let high: Numeral
        /// The level in percent (95), where given.
        public let level: Double?
        /// Where it stands.
        public let range: TextRange

        /// A spread of an estimate.
        public init(kind: Kind, low: Numeral, high: Numeral, level: Double?, range: TextRange) {
            self.kind = kind
            self.low = low
            self.high = high
            self.level = level
            self.range = range
        }
    }

    /// Number, unit and modifier, in the plain text.
    public let range: TextRange
    /// The bare number.
    public let numeralRange: TextRange
    /// The kind of amount.
    public let kind: Kind
    /// The single value; `nil` for an interval and for a vague quantity.
    ///
    /// Percent in percent (31% is 31), ratios and fractions as the share (1 in 5 is 0.2), folds as
    /// the multiple (doubled is 2).
    public let value: Numeral?
    /// The lower bound, where the text gives one.
    public let low: Numeral?
    /// The upper bound, where the text gives one ("up to 31%").
    public let high: Numeral?
    /// The unit, `nil` where undecided.
    public let unit: Unit?
    /// The unit's readable name ("milligram per kilogram"), also of money that is undecided ("dollar").
    ///
    /// A rate of money says what it is paid for: "$80 per share" is "dollar per share".
    public var unitName: String? { details?.details.unitName ?? unit?.name }
    /// What is counted ("patients" in "120 patients").
    public let noun: String?
    /// What bends the number.
    public let modifier: Modifier?
    /// State, change or comparison.
    public let role: Role
    /// Where a change starts ("from 90% to 10%": 90).
    public var from: Numeral? { details?.details.from }
    /// Where a change ends (10).
    public var to: Numeral? { details?.details.to }
    /// Which way a change goes.
    public let direction: Direction?
    /// For a change, whether it is relative to where it started; `nil` where the text does not decide.
    public let isRelative: Bool?
    /// The spread given with it.
    public var uncertainty: Uncertainty? { details?.details.uncertainty }
    /// For a statistic its name as written, without the sign ("p", "OR", "t", "n"); else `nil`.
    public var symbol: String? { details?.details.symbol }
    /// The degrees of freedom of a test, in the order written ("F(2, 40)": 2 and 40).
    public var degreesOfFreedom: [Numeral] { details?.details.degreesOfFreedom ?? [] }

    private let details: QuantityDetails.Box?

    /// A quantity with all it is.
    public init(
        range: TextRange, numeralRange: TextRange, kind: Kind, value: Numeral? = nil,
        low: Numeral? = nil,
        high: Numeral? = nil, unit: Unit? = nil, noun: String? = nil, modifier: Modifier? = nil,
        role: Role = .level, from: Numeral? = nil, to: Numeral? = nil, direction: Direction? = nil,
        isRelative: Bool? = nil, uncertainty: Uncertainty? = nil, symbol: String? = nil,
        degreesOfFreedom: [Numeral] = [], unitName: String? = nil
    ) {
        let details = QuantityDetails(
            from: from, to: to, uncertainty: uncertainty, symbol: symbol,
            degreesOfFreedom: degreesOfFreedom, unitName: unitName)
        self.init(
            range: range, numeralRange: numeralRange, kind: kind, value: value, low: low,
            high: high, unit: unit, noun: noun, modifier: modifier, role: role,
            direction: direction, isRelative: isRelative,
            details: details == QuantityDetails() ? nil : QuantityDetails.Box(details))
    }

    init(
        range: TextRange, numeralRange: TextRange, kind: Kind, value: Numeral?, low: Numeral?,
        high: Numeral?, unit: Unit?, noun: String?, modifier: Modifier?, role: Role,
        direction: Direction?, isRelative: Bool?, details: QuantityDetails.Box?
    ) {
        self.range = range
        self.numeralRange = numeralRange
        self.kind = kind
        self.value = value
        self.low = low
        self.high = high
        self.unit = unit
        self.noun = noun
        self.modifier = modifier
        self.role = role
        self.direction = direction
        self.isRelative = isRelative
        self.details = details
    }
}
