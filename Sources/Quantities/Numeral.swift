/// A number as it was written: an exact decimal and how many digits it shows.
///
/// "63.9" is 639 × 10⁻¹ with one decimal shown; "1.2 million" is 12 × 10⁵ with its last shown digit at
/// 10⁵. Numbers are compared through `RoundingInterval`, never as floating point, because "64 %" and
/// "64.0 %" do not say the same.
public struct Numeral: Sendable, Hashable {
    /// All digits as one integer, with the sign.
    public let significand: Int64
    /// The power of ten of the last digit of `significand`; within ±30,000.
    public var exponent: Int { Int(storedExponent) }
    /// The power of ten of the last digit that the writer showed.
    ///
    /// Equal to `exponent` for decimals and whole numbers. It differs where a number was calculated from
    /// words ("two-thirds" shows two decimals of a share, "1 in 5" about one).
    public var lastShown: Int { Int(storedLastShown) }
    /// Whether it was written in words ("three and a half million").
    public let isInWords: Bool

    // Sixteen bytes in all: a quantity holds seven of these.
    private let storedExponent: Int16
    private let storedLastShown: Int16

    /// A numeral of these digits.
    public init(
        significand: Int64, exponent: Int = 0, lastShown: Int? = nil, isInWords: Bool = false
    ) {
        self.significand = significand
        storedExponent = Int16(max(-30_000, min(30_000, exponent)))
        storedLastShown = Int16(max(-30_000, min(30_000, lastShown ?? exponent)))
        self.isInWords = isInWords
    }

    /// An integer.
    public init(_ integer: Int) { self.init(significand: Int64(integer)) }

    /// The nearest finite floating-point number, for output and ranking only.
    public var value: Double {
        let digits = Double(significand)
        let number =
            exponent >= 0 ? digits * Numeral.power(exponent) : digits / Numeral.power(-exponent)
        // A zero times a power beyond all numbers is no number.
        if digits == 0 { return 0 }
        let limit = Double.greatestFiniteMagnitude
        return max(-limit, min(limit, number))
    }

    private static func power(_ exponent: Int) -> Double {
        var result = 1.0
        for _ in 0..<min(exponent, 400) { result *= 10 }
        return result
    }
}

extension Numeral {
    /// The same digits, so many powers of ten higher.
    func scaled(by power: Int) -> Numeral {
        Numeral(
            significand: significand, exponent: exponent + power, lastShown: lastShown + power,
            isInWords: isInWords)
    }

    /// The same number below zero.
    var negated: Numeral {
        Numeral(
            significand: -significand, exponent: exponent, lastShown: lastShown,
            isInWords: isInWords)
    }

    /// The sum or difference, shown to the finer of the two; `nil` where it does not fit.
    func adding(_ other: Numeral, sign: Int64 = 1) -> Numeral? {
        let low = min(exponent, other.exponent)
        guard let left = significand(at: low), let right = other.significand(at: low) else {
            return nil
        }
        let (sum, overflow) = left.addingReportingOverflow(sign * right)
        guard !overflow else { return nil }
        return Numeral(
            significand: sum, exponent: low, lastShown: min(lastShown, other.lastShown),
            isInWords: isInWords)
    }

    /// The product with a small whole number; `nil` where it does not fit.
    func multiplied(by factor: Int64) -> Numeral? {
        let (product, overflow) = significand.multipliedReportingOverflow(by: factor)
        guard !overflow else { return nil }
        return Numeral(
            significand: product, exponent: exponent, lastShown: lastShown, isInWords: isInWords)
    }

    /// A share, `over` out of `under`, to twelve decimals.
    ///
    /// One step of the denominator is worth about 1/`under`², so that is how finely it is taken to be
    /// shown: "1 in 5" may be 0.15 to 0.25.
    static func share(
        _ over: Numeral, of under: Numeral, lastShown: Int? = nil, isInWords: Bool
    ) -> Numeral? {
        let (left, right) = (over.value, under.value)
        guard right > 0, left >= 0, left / right < 1e6 else { return nil }
        var shown = 0
        var square = right * right
        while square >= 10, shown > -12 {
            square /= 10
            shown -= 1
        }
        let share = (left / right * 1e12).rounded()
        var digits = Int64(share)
        var exponent = -12
        while digits != 0, digits % 10 == 0, exponent < 0 {
            digits /= 10
            exponent += 1
        }
        return Numeral(
            significand: digits, exponent: exponent, lastShown: lastShown ?? min(shown, -1),
            isInWords: isInWords)
    }

    private func significand(at power: Int) -> Int64? {
        guard exponent - power <= 18 else { return nil }
        var result = significand
        for _ in 0..<(exponent - power) {
            let (next, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = next
        }
        return result
    }
}
