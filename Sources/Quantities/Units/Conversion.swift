extension Numeral {
    /// The same amount in another unit, or `nil` where the two measure different things.
    ///
    /// Exact wherever the result is a decimal that fits ("2,000 mg" is 2 g); otherwise rounded to twelve
    /// decimals. The digits shown move with it. Degrees Celsius, Fahrenheit and kelvin convert as points
    /// on a scale, not as differences.
    public func converted(from unit: Quantity.Unit, to other: Quantity.Unit) -> Numeral? {
        if unit.code == other.code { return self }
        if let temperature = temperature(from: unit.code, to: other.code) { return temperature }
        guard unit.dimension == other.dimension, !unit.dimension.rawValue.hasPrefix("money:") else {
            return nil
        }
        let (up, over) = unit.factor.numerator.multipliedReportingOverflow(
            by: other.factor.denominator)
        let (down, under) = unit.factor.denominator.multipliedReportingOverflow(
            by: other.factor.numerator)
        guard !over, !under else { return nil }
        return times(up, over: down)
    }

    /// This number times a fraction; powers of ten move the exponent.
    func times(_ numerator: Int64, over denominator: Int64) -> Numeral? {
        let common = Quantity.Unit.divisor(numerator, denominator)
        var (up, down) = (numerator / common, denominator / common)
        var power = 0
        while up != 0, up % 10 == 0 {
            up /= 10
            power += 1
        }
        while down % 10 == 0 {
            down /= 10
            power -= 1
        }
        // What is left of twos and fives below becomes a decimal.
        while down % 2 == 0, up < Int64.max / 5 {
            down /= 2
            up *= 5
            power -= 1
        }
        while down % 5 == 0, up < Int64.max / 2 {
            down /= 5
            up *= 2
            power -= 1
        }
        let shown = lastShown + shift(numerator, denominator)
        if down == 1, let product = multiplied(by: up) {
            return Numeral(
                significand: product.significand, exponent: exponent + power, lastShown: shown,
                isInWords: isInWords)
        }
        let result = value * Double(numerator) / Double(denominator)
        guard abs(result) < 9e5, abs(result) > 1e-6 || result == 0 else { return nil }
        return Numeral(
            significand: Int64((result * 1e12).rounded()), exponent: -12, lastShown: shown,
            isInWords: isInWords)
    }

    /// The power of ten nearest below the factor: so far the last shown digit moves.
    private func shift(_ numerator: Int64, _ denominator: Int64) -> Int {
        var ratio = Double(numerator) / Double(denominator)
        var power = 0
        while ratio >= 10, power < 40 {
            ratio /= 10
            power += 1
        }
        while ratio < 1, ratio > 0, power > -40 {
            ratio *= 10
            power -= 1
        }
        return power
    }

    private func temperature(from code: String, to other: String) -> Numeral? {
        let zero = Numeral(significand: 27315, exponent: -2)
        switch (code, other) {
        case ("Cel", "K"): return adding(zero)
        case ("K", "Cel"): return adding(zero, sign: -1)
        case ("Cel", "[degF]"): return times(9, over: 5)?.adding(Numeral(32))
        case ("[degF]", "Cel"): return adding(Numeral(32), sign: -1)?.times(5, over: 9)
        case ("[degF]", "K"): return temperature(from: "[degF]", to: "Cel")?.adding(zero)
        case ("K", "[degF]"):
            return temperature(from: "K", to: "Cel")?.temperature(from: "Cel", to: "[degF]")
        default: return nil
        }
    }
}
