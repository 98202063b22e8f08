/// Fractions in digits: "½", "3 1/2", "1/100th".
extension Window {
    /// "½".
    func vulgar(at place: Int) -> Amount? {
        let code = tokens[place].code
        guard
            let share = Numeral.share(
                Numeral(Int(code / 16)), of: Numeral(Int(code % 16)), lastShown: -2,
                isInWords: false)
        else { return nil }
        return Amount(
            numeral: share, first: place, numeralFirst: place, numeralEnd: place + 1,
            end: place + 1,
            form: .part, parts: Int(code % 16))
    }

    /// "3½", "3 1/2".
    func mixedFraction(after amount: Amount) -> Amount? {
        guard amount.numeral.exponent == 0 else { return nil }
        let part: Amount?
        if kind(amount.end) == .vulgar {
            part = vulgar(at: amount.end)
        } else if kind(amount.end) == .literal {
            part = slashedFraction(at: amount.end)
        } else {
            part = nil
        }
        guard let part, let sum = amount.numeral.adding(part.numeral) else { return nil }
        var mixed = amount
        mixed.numeral = sum
        mixed.end = part.end
        mixed.numeralEnd = part.end
        takeMagnitude(&mixed)
        return mixed
    }

    /// "3/4"; only small denominators, so that "9/11" and "24/7" stay what they are; with a suffix any ("1/100th").
    func slashedFraction(at place: Int) -> Amount? {
        guard isSign(Sign.slash, place + 1) || isSign(Sign.fractionSlash, place + 1),
            isGlued(place + 1), isGlued(place + 2), kind(place + 2) == .literal
        else { return nil }
        let isSuffixed = isOrdinalSuffix(place + 3) && isGlued(place + 3)
        guard
            isSuffixed
                || !(isGlued(place + 3) && !isSign(Sign.comma, place + 3)
                    && !isSign(Sign.stop, place + 3)
                    && !isSign(Sign.close, place + 3) && !isHyphen(place + 3))
        else { return nil }
        let (over, under) = (literal(at: place), literal(at: place + 2))
        guard over.exponent == 0, under.exponent == 0, over.significand > 0,
            over.significand < under.significand, byte(place) != 0x30, byte(place + 2) != 0x30,
            isDenominator(
                under.significand,
                isSign(Sign.fractionSlash, place + 1) || isSuffixed
                    || over.significand == 1 && keyword(place + 3) == .of),
            let share = Numeral.share(over, of: under, lastShown: -2, isInWords: false)
        else { return nil }
        return Amount(
            numeral: share, first: place, numeralFirst: place, numeralEnd: place + 3,
            end: isSuffixed ? place + 4 : place + 3,
            form: .part, parts: Int(under.significand))
    }

    /// Small denominators, and those of inches and of gallons; after a fraction slash any.
    private func isDenominator(_ number: Int64, _ isFractionSlash: Bool) -> Bool {
        isFractionSlash || [2, 3, 4, 5, 6, 8, 10, 16, 32, 64].contains(number)
    }
}
