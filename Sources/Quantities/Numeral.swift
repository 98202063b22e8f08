/// A number as it was written: an exact decimal and how many digits it shows.
///
/// "63.9" is 639 × 10⁻¹ with one decimal shown; "1.2 million" is 12 × 10⁵ with its last shown digit at
/// 10⁵. Numbers are compared through `RoundingInterval`, never as floating point, because "64 %" and
/// "64.0 %" do not say the same.
public struct Numeral: Sendable, Hashable {
    /// All digits as one integer, with the sign.
    public let significand: Int64
    /// The power of ten of the last digit of `significand`.
    public let exponent: Int
    /// The power of ten of the last digit that the writer showed as meant.
    ///
    /// Equal to `exponent` for decimals; for an integer with trailing zeros ("1,200") the first zero
    /// of the run may already be rounded, and `lastShown` stays at 0 while `lastMeant` is 2.
    public let lastShown: Int
    /// Whether it was written in words ("three and a half million").
    public let isInWords: Bool

    /// A numeral of these digits.
    public init(
        significand: Int64, exponent: Int = 0, lastShown: Int? = nil, isInWords: Bool = false
    ) {
        self.significand = significand
        self.exponent = exponent
        self.lastShown = lastShown ?? exponent
        self.isInWords = isInWords
    }

    /// An integer.
    public init(_ integer: Int) { self.init(significand: Int64(integer)) }

    /// The nearest floating-point number, for output and ranking only.
    public var value: Double {
        let digits = Double(significand)
        return exponent >= 0 ? digits * Numeral.power(exponent) : digits / Numeral.power(-exponent)
    }

    private static func power(_ exponent: Int) -> Double {
        var result = 1.0
        for _ in 0..<min(exponent, 400) { result *= 10 }
        return result
    }
}
