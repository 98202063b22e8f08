extension Window {
    /// The number here, with the sign or currency before it, or nothing.
    func amount(from place: Int) -> Amount? {
        if kind(place) == .literal {
            // No sign and no currency stands before it.
            var amount = digits(at: place)
            takeOdd(&amount)
            return amount
        }
        var next = place
        let currency = currencyBefore(&next)
        let hasSign =
            isDash(next) && isGlued(next + 1) || isSign(Sign.plus, next) && isGlued(next + 1)
        let isNegative =
            hasSign && isDash(next) || keyword(next) == .minus
            || keyword(next) == .negative || isTornMinus(next)
        if hasSign || isNegative { next += 1 }
        if isNegative, !hasSign, isHyphen(next), keyword(next - 1) == .minus { next += 1 }
        let late = currency == nil ? currencyBefore(&next) : nil
        guard var amount = number(at: next) else { return nil }
        amount.first = place
        amount.currency = currency ?? late
        if currency != nil, millionCode(at: next - 1) != nil {
            amount.numeral = amount.numeral.scaled(by: 6)
            amount.magnitude = 6
        }
        if isNegative {
            amount.numeral = amount.numeral.negated
            amount.numeralFirst = next - 1
        }
        if amount.currency != nil { takeShortMagnitude(&amount) }
        takeOdd(&amount)
        return amount
    }

    /// "twenty-odd", "twenty odd years", "360-ish": about so many.
    private func takeOdd(_ amount: inout Amount) {
        let isJoined = isHyphen(amount.end)
        let next = isJoined ? amount.end + 1 : amount.end
        guard keyword(next) == .odd,
            isJoined || isPlural(next + 1) || unit(at: next + 1, afterWords: true) != nil
        else { return }
        amount.isRough = true
        amount.end = next + 1
    }

    // MARK: Numbers

    /// The number whose first token stands here.
    func number(at place: Int) -> Amount? {
        guard place >= 0, place < count else { return nil }
        switch tokens[place].kind {
        case .literal: return digits(at: place)
        case .vulgar: return vulgar(at: place)
        case .word: return numberWords(at: place)
        default: return nil
        }
    }

    private func digits(at place: Int) -> Amount {
        let numeral = literal(at: place)
        var amount = Amount(
            numeral: numeral, first: place, numeralFirst: place, numeralEnd: place + 1,
            end: place + 1,
            form: .digits)
        amount.isYear = length(place) == 4 && numeral.exponent == 0 && byte(place, 1) != 0x2C
        guard mayGoOn(at: place + 1) else { return amount }
        // Fractions before powers: "3 1/2" has no power after it.
        if let mixed = mixedFraction(after: amount) { return mixed }
        if let slashed = slashedFraction(at: place) { return slashed }
        takeTornThousands(&amount)
        takePower(&amount)
        takeCaret(&amount)
        takeSpokenPower(&amount)
        takeMagnitude(&amount)
        if !takeFraction(&amount) { takeRest(&amount, from: place) }
        return amount
    }

    /// Whether a number in digits may go on with this token; most end before a unit or a noun.
    private func mayGoOn(at place: Int) -> Bool {
        guard place < count else { return false }
        let token = tokens[place]
        switch token.kind {
        case .word:
            guard token.isSpaced, length(place) > 2 else { return true }
            return token.flags.contains(.allCapitals) || keyword(place) == .and
                || has([.magnitude, .hundred, .dozen], place)
        case .sign:
            switch token.code {
            case Sign.percent, Sign.close, Sign.semicolon, Sign.open: return false
            default: return true
            }
        default: return true
        }
    }

    /// "80, 000": nobody writes "000" but after thousands.
    private func takeTornThousands(_ amount: inout Amount) {
        guard isSign(Sign.comma, amount.end), isGlued(amount.end), length(amount.end + 1) == 3,
            byte(amount.end + 1) == 0x30, byte(amount.end + 1, 1) == 0x30,
            byte(amount.end + 1, 2) == 0x30,
            amount.numeral.exponent == 0
        else { return }
        amount.numeral = Numeral(significand: amount.numeral.significand * 1000)
        amount.end += 2
        amount.numeralEnd = amount.end
        amount.isYear = false
    }

    /// The exact number of a literal; beyond 18 digits the rest only counts.
    func literal(at place: Int) -> Numeral {
        let isContinental = tokens[place].code == Token.Style.continental
        let end = end(place)
        var offset = start(place)
        var significand: Int64 = 0
        var taken = 0
        // Most are digits only, at least up to the point.
        while offset < end, taken < 18, Tokenizer.isDigit(bytes[offset]) {
            significand = significand &* 10 &+ Int64(bytes[offset] & 0x0F)
            if significand != 0 { taken &+= 1 }
            offset &+= 1
        }
        guard offset < end else { return Numeral(significand: significand) }
        var exponent = 0
        var isFraction = false
        for offset in offset..<end {
            let byte = bytes[offset]
            guard Tokenizer.isDigit(byte) else {
                // The raised dot of some journals is 0xC2 0xB7; thin spaces are thousands.
                if byte == (isContinental ? 0x2C : 0x2E)
                    || byte == 0xB7 && bytes[offset - 1] == 0xC2
                {
                    isFraction = true
                }
                continue
            }
            if taken < 18 {
                significand = significand * 10 + Int64(byte & 0x0F)
                if significand != 0 { taken += 1 }
                if isFraction { exponent -= 1 }
            } else if !isFraction {
                exponent += 1
            }
        }
        return Numeral(significand: significand, exponent: exponent)
    }

    // MARK: Powers and magnitudes

    /// "× 10⁻³", "x 10^6", "e-5", and "× 106" where the raising was lost on the way.
    private func takePower(_ amount: inout Amount) {
        if amount.numeral == Numeral(10),
            let power = powerOfTen(at: amount.end - 1) ?? minusPower(at: amount.end - 1)
        {
            amount.numeral = Numeral(significand: 1, exponent: power.exponent)
            amount.end = power.end
            amount.numeralEnd = power.end
            amount.isYear = false
            return
        }
        if isTimes(amount.end) {
            guard let power = power(at: amount.end) else { return }
            amount.numeral = amount.numeral.scaled(by: power.exponent)
            amount.end = power.end
            amount.numeralEnd = power.end
            return
        }
        guard keyword(amount.end) == .e, isGlued(amount.end) else { return }
        var next = amount.end + 1
        let isNegative = isDash(next)
        if isNegative || isSign(Sign.plus, next) { next += 1 }
        guard kind(next) == .literal, isGlued(next), length(next) <= 3 else { return }
        let power = Int(literal(at: next).significand)
        amount.numeral = amount.numeral.scaled(by: isNegative ? -power : power)
        amount.end = next + 1
        amount.numeralEnd = next + 1
    }

    private func isTimes(_ place: Int) -> Bool {
        isSign(Sign.times, place) || keyword(place) == .x && length(place) == 1
            || isSign(Sign.asterisk, place) || isSign(Sign.middleDot, place)
    }

    /// "× 10⁻³" from its times sign on.
    func power(at place: Int) -> (exponent: Int, end: Int)? {
        // "3.5–6.1 (×10⁻⁴)"
        if isSign(Sign.open, place), isTimes(place + 1) {
            guard let power = power(at: place + 1), isSign(Sign.close, power.end) else {
                return nil
            }
            return (power.exponent, power.end + 1)
        }
        guard isTimes(place) else { return nil }
        return powerOfTen(at: place + 1) ?? lostPower(at: place + 1)
    }

    /// "(0.04–0.10) × 10⁻³": the power after the bracket that these tokens fill.
    func bracketPower(around first: Int, _ end: Int) -> (exponent: Int, end: Int)? {
        if isSign(Sign.open, end) { return power(at: end) }
        guard isSign(Sign.open, first - 1), isSign(Sign.close, end) else { return nil }
        return power(at: end + 1)
    }

    /// "10⁻³", "10^6" with its exponent.
    private func powerOfTen(at place: Int) -> (exponent: Int, end: Int)? {
        guard kind(place) == .literal, length(place) == 2, byte(place) == 0x31,
            byte(place, 1) == 0x30
        else { return nil }
        if kind(place + 1) == .raised, isGlued(place + 1), let power = raised(at: place + 1) {
            return (power, place + 2)
        }
        guard isSign(Sign.caret, place + 1), isGlued(place + 1) else { return nil }
        let isNegative = isDash(place + 2)
        let last = place + (isNegative ? 3 : 2)
        guard kind(last) == .literal, length(last) <= 2 else { return nil }
        let power = Int(literal(at: last).significand)
        return (isNegative ? -power : power, last + 1)
    }

    /// "10−4" alone, where the raising was lost: as a range it would have to rise.
    func minusPower(at place: Int) -> (exponent: Int, end: Int)? {
        guard kind(place) == .literal, length(place) == 2, byte(place) == 0x31,
            byte(place, 1) == 0x30,
            isHyphen(place + 1), tokens[place + 1].code != Sign.hyphen, kind(place + 2) == .literal,
            length(place + 2) == 1
        else { return nil }
        return (-Int(literal(at: place + 2).significand), place + 3)
    }

    /// After a times sign: "106" for 10⁶, "10-6" for 10⁻⁶.
    private func lostPower(at place: Int) -> (exponent: Int, end: Int)? {
        guard kind(place) == .literal, byte(place) == 0x31, length(place) >= 2,
            byte(place, 1) == 0x30
        else { return nil }
        if length(place) == 2, isDash(place + 1), isGlued(place + 1), isGlued(place + 2),
            kind(place + 2) == .literal, length(place + 2) <= 2
        {
            return (-Int(literal(at: place + 2).significand), place + 3)
        }
        let power = literal(at: place).significand - (length(place) == 3 ? 100 : 1000)
        guard length(place) == 3 || length(place) == 4, power > 1, power < 20 else { return nil }
        return (Int(power), place + 1)
    }

    /// A run of raised digits as a number.
    func raised(at place: Int) -> Int? {
        var value = 0
        var isNegative = false
        var digits = 0
        var offset = start(place)
        let stop = end(place)
        while offset < stop {
            let lead = bytes[offset]
            if lead == 0xC2, offset + 1 < stop {
                let low = bytes[offset + 1]
                value = value * 10 + (low == 0xB9 ? 1 : low == 0xB2 ? 2 : 3)
                digits += 1
                offset += 2
            } else if lead == 0xE2, offset + 2 < stop {
                let low = bytes[offset + 2]
                if low == 0xBB {
                    isNegative = true
                } else if low >= 0xB0, low <= 0xB9 {
                    value = value * 10 + Int(low - 0xB0)
                    digits += 1
                } else if low != 0xBA {
                    return nil
                }
                offset += 3
            } else {
                return nil
            }
            if digits > 3 { return nil }
        }
        return digits == 0 ? nil : isNegative ? -value : value
    }

    /// "million", "bn", "k" after digits.
    func takeMagnitude(_ amount: inout Amount) {
        var next = amount.end
        if isHyphen(next), has(.magnitude, next + 1) { next += 1 }
        guard kind(next) == .word else { return }
        var power = 0
        if has(.magnitude, next) {
            power = Int(word(next).number)
        } else if has(.hundred, next) {
            power = 2
            if has(.magnitude, next + 1) {
                power += Int(word(next + 1).number)
                next += 1
            }
        } else if isCountedLetter(next), isMillions(next + 1) {
            power = spells(next, "B") || spells(next, "b") ? 9 : 6
        } else if has(.dozen, next), let product = amount.numeral.multiplied(by: 12) {
            amount.numeral = product
            amount.end = next + 1
            amount.numeralEnd = next + 1
            amount.isYear = false
            return
        } else if spells(next, "bn") {
            power = 9
        } else if spells(next, "tn") {
            power = 12
        } else if spells(next, "mn") {
            power = 6
        } else if isGlued(next), spells(next, "k") || spells(next, "K") {
            power = 3
        } else if isGlued(next), spells(next, "mil") || spells(next, "M") && endsClause(next + 1) {
            power = 6
        } else if isGlued(next), spells(next, "b"), endsClause(next + 1) {
            power = 9
        }
        if power == 0, millionCode(at: next) != nil {
            // "30 MUSD": the code stays for the currency.
            amount.numeral = amount.numeral.scaled(by: 6)
            amount.magnitude = 6
            amount.isYear = false
        }
        guard power > 0 else { return }
        amount.numeral = amount.numeral.scaled(by: power)
        amount.magnitude = power
        amount.end = next + 1
        amount.numeralEnd = next + 1
        amount.isYear = false
    }

    /// Whether nothing is counted or measured from here on.
    private func endsClause(_ place: Int) -> Bool {
        guard place < count else { return true }
        guard tokens[place].kind == .sign else { return false }
        switch tokens[place].code {
        case Sign.stop, Sign.comma, Sign.semicolon: return !isGlued(place + 1)
        default: return false
        }
    }

    private func isCountedLetter(_ place: Int) -> Bool {
        isGlued(place) && (spells(place, "m") || spells(place, "M")) || spells(place, "B")
    }

    /// "35m devices", "1.2m tons", "4.3M digital sales", "8 B people": letters that mean a magnitude only
    /// where something is counted or measured after them.
    private func isMillions(_ place: Int) -> Bool {
        guard kind(place) == .word, !isGlued(place), !saysWhichWay(place) else { return false }
        if isPlural(place) { return length(place) > 3 }
        if has(.unit, place) { return UnitList.all[Int(word(place).unit)].base != .length }
        return noun(after: place) != nil && !has(.function, place)
            || keyword(place + 1) == .and && noun(after: place + 2) != nil
            || keyword(place) == .of && keyword(place + 1) == .its
    }

    /// "27m wide and 9m high": metres, however the sentence goes on.
    private func saysWhichWay(_ place: Int) -> Bool {
        let ways: [StaticString] = [
            "wide", "long", "high", "tall", "deep", "thick", "away", "apart", "across", "above",
            "below", "ahead", "behind",
        ]
        return ways.contains { spells(place, $0) }
    }

    /// "$5m", "£3B": letters that mean a magnitude only beside money.
    private func takeShortMagnitude(_ amount: inout Amount) {
        amount.isYear = false
        guard amount.magnitude == 0, kind(amount.end) == .word else { return }
        let isNear = isGlued(amount.end)
        let power: Int
        if spells(amount.end, "m") || spells(amount.end, "M") {
            power = 6
        } else if spells(amount.end, "b") && isNear || spells(amount.end, "B") {
            power = 9
        } else if isNear, spells(amount.end, "T") || spells(amount.end, "t") {
            power = 12
        } else {
            return
        }
        amount.numeral = amount.numeral.scaled(by: power)
        amount.magnitude = power
        amount.end += 1
        amount.numeralEnd = amount.end
    }
}
