/// Exponential and logarithm for the p values of reported tests, which need no more than ten digits.
///
/// Judging is pure and imports no mathematics library; both are within 1e-14 of the true value.
enum Elementary {
    /// e to the power of `x`; 0 below −745, infinity above 709.
    static func exp(_ x: Double) -> Double {
        guard x > -745 else { return 0 }
        guard x < 709 else { return .infinity }
        let halvings = 8
        let reduced = x / 256
        var term = 1.0
        var sum = 1.0
        for n in 1...14 {
            term *= reduced / Double(n)
            sum += term
        }
        for _ in 0..<halvings { sum *= sum }
        return sum
    }

    /// The natural logarithm of a positive `x`; minus infinity for 0 and below.
    static func log(_ x: Double) -> Double {
        guard x > 0 else { return -.infinity }
        guard x.isFinite else { return x }
        // x = significand · 2ⁿ; the series of artanh converges fast for a significand near 1.
        var significand = x.significand
        var exponent = Double(x.exponent)
        if significand > 1.414_213_562_373_095 {
            significand /= 2
            exponent += 1
        }
        let ratio = (significand - 1) / (significand + 1)
        let square = ratio * ratio
        var power = ratio
        var sum = 0.0
        for n in 0..<20 {
            sum += power / Double(2 * n + 1)
            power *= square
        }
        return 2 * sum + exponent * 0.693_147_180_559_945_31
    }

    /// The logarithm of the gamma function of a positive `x`.
    ///
    /// - SeeAlso: Lanczos (1964), A precision approximation of the gamma function.
    static func logGamma(_ x: Double) -> Double {
        let coefficients = [
            676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13,
            -176.615_029_162_140_6, 12.507_343_278_686_905, -0.138_571_095_265_720_12,
            9.984_369_578_019_572e-6, 1.505_632_735_149_311_6e-7,
        ]
        guard x >= 0.5 else {
            // Γ(x) = Γ(x + 1) / x spares the reflection formula, which needs a sine.
            return logGamma(x + 1) - log(x)
        }
        let z = x - 1
        var sum = 0.999_999_999_999_809_93
        for (n, coefficient) in coefficients.enumerated() {
            sum += coefficient / (z + Double(n) + 1)
        }
        let t = z + 7.5
        return 0.918_938_533_204_672_74 + (z + 0.5) * log(t) - t + log(sum)
    }
}
