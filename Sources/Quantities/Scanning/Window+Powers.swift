extension Window {
    /// "2^10", "2.5^-1": a number raised by a caret, multiplied out.
    func takeCaret(_ amount: inout Amount) {
        guard isSign(Sign.caret, amount.end), isGlued(amount.end) else { return }
        var next = amount.end + 1
        let isNegative = isDash(next)
        if isNegative || isSign(Sign.plus, next) { next += 1 }
        guard kind(next) == .literal, isGlued(next), length(next) <= 2,
            literal(at: next).exponent == 0,
            let power = raise(amount.numeral, to: literal(at: next).significand, isNegative)
        else { return }
        amount.numeral = power
        amount.end = next + 1
        amount.numeralEnd = next + 1
        amount.isYear = false
    }

    private func raise(_ base: Numeral, to power: Int64, _ isNegative: Bool) -> Numeral? {
        var result = 1.0
        for _ in 0..<power { result *= base.value }
        if isNegative { result = 1 / result }
        guard result.isFinite, result != 0 else { return nil }
        // Thirteen digits, or a whole number as it is.
        var exponent = 0
        var digits = result
        while abs(digits) < 1e12, digits != digits.rounded(), exponent > -40 {
            digits *= 10
            exponent -= 1
        }
        guard abs(digits) < 1e18 else { return nil }
        return Numeral(significand: Int64(digits.rounded()), exponent: exponent)
    }

    /// "ten to the minus three", "10 to the power of 6".
    func takeSpokenPower(_ amount: inout Amount) {
        guard keyword(amount.end) == .to, keyword(amount.end + 1) == .the,
            amount.numeral.value == 10
        else { return }
        var next = amount.end + 2
        let isCalled = keyword(next) == .power
        if isCalled { next += keyword(next + 1) == .of ? 2 : 1 }
        let isNegative = keyword(next) == .minus || keyword(next) == .negative || isDash(next)
        if isNegative { next += 1 }
        let power: Int
        if kind(next) == .literal, length(next) <= 2, literal(at: next).exponent == 0 {
            power = Int(literal(at: next).significand)
        } else if has(.cardinal, next) {
            power = Int(word(next).number)
        } else {
            return
        }
        guard isCalled || isNegative else { return }
        amount.numeral = Numeral(
            significand: 1, exponent: isNegative ? -power : power, isInWords: true)
        amount.end = next + 1
        amount.numeralEnd = next + 1
    }
}
