/// Tail probabilities of the distributions that tests are reported with.
enum Distribution {
    /// P(|T| ≥ |t|) of Student's t.
    static func twoTailedT(_ t: Double, _ df: Double) -> Double {
        beta(df / (df + t * t), df / 2, 0.5)
    }

    /// P(F ≥ f).
    static func upperF(_ f: Double, _ df1: Double, _ df2: Double) -> Double {
        f <= 0 ? 1 : beta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2)
    }

    /// P(χ² ≥ x).
    static func upperChiSquared(_ x: Double, _ df: Double) -> Double {
        x <= 0 ? 1 : upperGamma(df / 2, x / 2)
    }

    /// P(|Z| ≥ |z|) of the standard normal.
    static func twoTailedZ(_ z: Double) -> Double { upperGamma(0.5, z * z / 2) }

    /// The regularised incomplete beta function I_x(a, b), by its continued fraction.
    ///
    /// - SeeAlso: DLMF 8.17.22, evaluated by Lentz's method.
    static func beta(_ x: Double, _ a: Double, _ b: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        if x > (a + 1) / (a + b + 2) { return 1 - beta(1 - x, b, a) }
        let front = Elementary.exp(
            Elementary.logGamma(a + b) - Elementary.logGamma(a) - Elementary.logGamma(b)
                + a * Elementary.log(x) + b * Elementary.log(1 - x))
        var c = 1.0
        var d = 1 / nonZero(1 - (a + b) * x / (a + 1))
        var value = d
        for m in 1...300 {
            let m = Double(m)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 / nonZero(1 + even * d)
            c = nonZero(1 + even / c)
            value *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 / nonZero(1 + odd * d)
            c = nonZero(1 + odd / c)
            value *= d * c
            if abs(d * c - 1) < 1e-14 { break }
        }
        return front * value / a
    }

    /// The regularised upper incomplete gamma function Q(a, x): a series below a + 1, a continued fraction above.
    static func upperGamma(_ a: Double, _ x: Double) -> Double {
        guard x > 0 else { return 1 }
        let front = Elementary.exp(a * Elementary.log(x) - x - Elementary.logGamma(a))
        if x < a + 1 {
            var term = 1 / a
            var sum = term
            for n in 1...1000 {
                term *= x / (a + Double(n))
                sum += term
                if term < sum * 1e-15 { break }
            }
            return 1 - front * sum
        }
        var b = x + 1 - a
        var c = 1e300
        var d = 1 / nonZero(b)
        var value = d
        for n in 1...1000 {
            let n = Double(n)
            b += 2
            d = 1 / nonZero(-n * (n - a) * d + b)
            c = nonZero(b - n * (n - a) / c)
            value *= d * c
            if abs(d * c - 1) < 1e-15 { break }
        }
        return front * value
    }

    private static func nonZero(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
}
