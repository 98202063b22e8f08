/// All the values a written number may stand for.
///
/// Both ends are exact decimals over the same power of ten. "63.9" was rounded from 63.85 up to 63.95;
/// "64" from 63.5 up to 64.5.
///
/// - SeeAlso: Nuijten et al. (2016), on consistency checks of reported statistics.
public struct RoundingInterval: Sendable, Hashable {
    /// The lowest value it may stand for.
    public let low: Double
    /// The highest value it may stand for.
    public let high: Double

    /// An interval with these ends, in either order.
    public init(_ low: Double, _ high: Double) {
        self.low = min(low, high)
        self.high = max(low, high)
    }

    /// Whether the two have a value in common; ends that touch count, up to the last bit of arithmetic.
    public func meets(_ other: RoundingInterval) -> Bool {
        let slack = 1e-9 * max(1, max(abs(high), abs(other.high)))
        return low <= other.high + slack && other.low <= high + slack
    }

    /// Whether the two may stand for one value and have more than an end in common.
    ///
    /// Numbers that are as exact as each other are one only when they are the same: both 20 and 30 may come from 25, and
    /// their intervals touch there. Of two intervals of which one is a point, the ends count.
    public func overlaps(_ other: RoundingInterval) -> Bool {
        guard high > low, other.high > other.low else { return meets(other) }
        // In proportion, for the intervals of tiny numbers are narrower than any fixed slack; and no
        // finer than the ends of large numbers can be told apart.
        let slack = max(
            1e-9 * min(high - low, other.high - other.low),
            4 * max(high.ulp, other.high.ulp, low.ulp, other.low.ulp))
        return min(high, other.high) - max(low, other.low) > slack
    }
}

extension Numeral {
    /// The values this numeral may stand for, given the digits shown.
    ///
    /// Trailing zeros of an integer say nothing ("1,200"), so they widen the interval to the last
    /// digit that is not zero, by at most three places. "Four and a half" is told in halves, and 4.6 is near enough.
    public var roundingInterval: RoundingInterval {
        var step = lastShown
        var digits = significand
        if lastShown == exponent, exponent >= 0 {
            var widened = 0
            while digits != 0, digits % 10 == 0, widened < 3 {
                digits /= 10
                step += 1
                widened += 1
            }
        }
        var half = 0.5
        for _ in 0..<min(abs(step), 300) { half = step > 0 ? half * 10 : half / 10 }
        if isInWords, exponent == -1, lastShown == exponent, abs(significand) > 10,
            significand % 10 == 5 || significand % 10 == -5
        {
            half = 0.25
        }
        let limit = Double.greatestFiniteMagnitude
        return RoundingInterval(max(-limit, value - half), min(limit, value + half))
    }
}
