import Quantities

/// A quantity as something that can be compared: a scale, and the values its digits may stand for.
struct Figure: Sendable, Hashable {
    /// What its values count in; figures of different scales say nothing of each other.
    enum Scale: Sendable, Hashable {
        /// A share of a whole in percent, or a change in percent of where it started.
        case percent
        /// Percentage points.
        case points
        /// How many times as much.
        case multiple
        /// How many of something.
        case count
        /// An amount in the base unit of a dimension.
        case measure(String)
        /// An amount of one currency.
        case money(String)
        /// A named statistic ("or", "hr").
        case statistic(String)
        /// A bare number.
        case number
    }

    /// What it counts in.
    let scale: Scale
    /// The lowest value it may stand for.
    let low: Double
    /// The highest value it may stand for.
    let high: Double
    /// The value itself, where it is a single one.
    let value: Double?
    /// What bends it.
    let modifier: Quantity.Modifier?
    /// State, change or comparison.
    let role: Quantity.Role
    /// What is counted, stemmed.
    let noun: String?
    /// Whether it is a single number that stands for all that round to it; "seven in ten" is looser than that.
    private let isRounded: Bool

    /// The figure of a quantity; `nil` for dates, ordinals and vague amounts, which are not compared.
    init?(_ quantity: Quantity) {
        guard let scale = Self.scale(of: quantity) else { return nil }
        self.scale = scale
        let factor = Self.factor(of: quantity)
        modifier = quantity.modifier
        role = quantity.role
        noun = quantity.noun.map { root(of: $0.lowercased()) }
        isRounded =
            quantity.value != nil && quantity.modifier == nil
            && ![.ratio, .fraction].contains(quantity.kind)
        if let numeral = quantity.value ?? Self.bound(of: quantity) {
            value = numeral.value * factor
            let interval = numeral.roundingInterval
            // A writer who gives thousands in hundreds leaves off what is over: 6,255 are "6,200 customers".
            let leftOff =
                scale == .count && numeral.value >= 1000 && interval.high - interval.low >= 100
                ? (interval.high - interval.low) / 2 : 0
            (low, high) = Self.bent(
                interval.low * factor, interval.high * factor + leftOff, numeral.value * factor,
                quantity.modifier)
        } else if let from = quantity.low, let to = quantity.high {
            value = nil
            low = from.roundingInterval.low * factor
            high = to.roundingInterval.high * factor
        } else {
            return nil
        }
    }

    /// A figure worked out from others.
    init(_ scale: Scale, _ low: Double, _ high: Double, role: Quantity.Role) {
        self.scale = scale
        self.low = low
        self.high = high
        value = (low + high) / 2
        modifier = nil
        self.role = role
        noun = nil
        isRounded = false
    }

    /// A figure of one numeral on the scale of another, for ends of ranges.
    init(end numeral: Numeral, of quantity: Quantity) {
        let factor = Self.factor(of: quantity)
        let interval = numeral.roundingInterval
        self.init(
            Self.scale(of: quantity) ?? .number, interval.low * factor, interval.high * factor,
            role: quantity.role)
    }

    /// Whether the two count in the same thing.
    func isComparable(to other: Figure) -> Bool {
        guard scale == other.scale else { return false }
        if scale == .count || scale == .number, let noun, let others = other.noun {
            return noun == others || synonyms[noun] == synonyms[others] && synonyms[noun] != nil
        }
        return true
    }

    /// Whether some value is among those of both, up to the last bit of arithmetic; touching ends count where one of
    /// them is a bound, an interval or a share in words.
    func meets(_ other: Figure) -> Bool {
        if isRounded, other.isRounded {
            return RoundingInterval(low, high).overlaps(RoundingInterval(other.low, other.high))
        }
        let ends = [low, high, other.low, other.high].filter(\.isFinite).map(abs)
        let slack = 1e-9 * max(1, ends.max() ?? 1)
        return low <= other.high + slack && other.low <= high + slack
    }

    /// Whether it is a range without a central value.
    var isRange: Bool { value == nil }

    /// The single number a bound is stated by.
    private static func bound(of quantity: Quantity) -> Numeral? {
        switch quantity.modifier {
        case .upTo, .lessThan: quantity.high
        case .atLeast, .moreThan: quantity.low
        default: nil
        }
    }

    /// Opens an interval as its modifier says: "about" by a tenth, "more than" upwards.
    private static func bent(
        _ low: Double, _ high: Double, _ value: Double, _ modifier: Quantity.Modifier?
    ) -> (Double, Double) {
        let tenth = abs(value) * 0.1
        return switch modifier {
        case .about: (min(low, value - tenth), max(high, value + tenth))
        case .nearly: (min(low, value - 1.5 * tenth), high)
        case .moreThan, .atLeast: (low, Double.infinity)
        case .lessThan: (-Double.infinity, high)
        case .upTo, .only, nil: (low, high)
        }
    }

    /// How many base units one of its unit is.
    static func factor(of quantity: Quantity) -> Double {
        switch quantity.kind {
        case .ratio, .fraction: return 100
        case .measure, .duration, .age:
            guard let factor = quantity.unit?.factor, factor.denominator != 0 else { return 1 }
            return Double(factor.numerator) / Double(factor.denominator)
        default: return 1
        }
    }

    private static func scale(of quantity: Quantity) -> Scale? {
        switch quantity.kind {
        case .percent, .ratio, .fraction: .percent
        case .percentagePoint: .points
        case .fold: .multiple
        case .count: .count
        case .measure, .duration, .age:
            .measure(quantity.unit?.dimension.rawValue ?? quantity.unit?.code ?? "")
        case .money: .money(quantity.unit?.code ?? "$")
        case .statistic: .statistic(quantity.symbol?.lowercased() ?? "")
        case .number: .number
        case .temperature: .measure("temperature " + (quantity.unit?.code ?? ""))
        case .frequency: .measure("frequency " + (quantity.unit?.code ?? ""))
        case .date, .ordinal, .vague: nil
        }
    }
}
