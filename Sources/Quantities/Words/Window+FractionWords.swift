extension Window {
    /// What a part of a whole is counted in: thirds, twenty-fifths, ten-thousandths.
    struct Denominator {
        var number: Int64
        /// The power of ten it is multiplied by; keeps trillionths exact.
        var power = 0
        var end: Int
        var isPlural: Bool

        /// So many of these parts, as a share.
        func share(_ over: Int64) -> Numeral? {
            let over = Numeral(significand: over, isInWords: true)
            if number == 1 { return over.scaled(by: -power) }
            var under = number
            for _ in 0..<min(power, 9) { under = under &* 10 }
            return Numeral.share(
                over, of: Numeral(significand: under), lastShown: under <= 10 ? -2 : nil,
                isInWords: true)
        }
    }

    /// The denominator that stands here: "thirds", "twenty-fifth", "ten-thousandths".
    func denominator(at place: Int) -> Denominator? {
        if has(.part, place) { return part(place) }
        let next = isHyphen(place + 1) ? place + 2 : place + 1
        guard var part = part(next) else { return nil }
        if has(.tens, place), part.power == 0, part.number < 10,
            part.isPlural || isHyphen(place + 1)
        {
            part.number += Int64(word(place).number)
            return part
        }
        // "one-hundredth", "ten-thousandths", "hundred-thousandth"
        guard part.power > 0, part.number == 1, isHyphen(place + 1),
            has([.cardinal, .tens, .hundred], place), word(place).number > 0
        else { return nil }
        part.number = Int64(word(place).number)
        while part.number % 10 == 0 {
            part.number /= 10
            part.power += 1
        }
        return part
    }

    /// Whether the word is the first of a denominator of two: "one ten-thousandth".
    func isDenominator(_ place: Int, _ phrase: NumberPhrase) -> Bool {
        guard !phrase.isEmpty, has([.cardinal, .tens, .hundred], place), isHyphen(place + 1),
            has(.part, place + 2), !isHyphen(place - 1)
        else { return false }
        return word(place + 2).number < 0 && word(place).number % 10 == 0
    }

    private func part(_ place: Int) -> Denominator? {
        guard has(.part, place) else { return nil }
        let number = Int64(word(place).number)
        let isPlural = byte(place, length(place) - 1) == 0x73
        return Denominator(
            number: number < 0 ? 1 : number, power: number < 0 ? Int(-number) : 0, end: place + 1,
            isPlural: isPlural)
    }

    /// A share below one: "a half", "three quarters", "fifty-four hundredths".
    func properFraction(at place: Int) -> (share: Numeral, end: Int)? {
        var over: Int64 = 1
        var next = place + 1
        let hasArticle = keyword(place) == .a || keyword(place) == .an
        if has(.tens, place) {
            over = Int64(word(place).number)
            let ones = isHyphen(next) || isSpacedHyphen(next) ? next + 1 : next
            if has(.cardinal, ones), word(ones).number < 10 {
                over += Int64(word(ones).number)
                next = ones + 1
            }
        } else if has(.cardinal, place) {
            over = Int64(word(place).number)
        } else if !hasArticle {
            return nil
        }
        let isJoined = isHyphen(next) || isSpacedHyphen(next)
        if isJoined { next += 1 }
        guard let under = denominator(at: next), under.number > over || under.power > 1, over > 0,
            over == 1 || under.isPlural || isJoined, let share = under.share(over)
        else { return nil }
        // "and a third party": an ordinal, unless a share can be meant.
        if over == 1, !under.isPlural, under.number > 2, under.number != 4, !isShare(under.end) {
            return nil
        }
        return (share, under.end)
    }

    /// Whether what follows leaves a part to be a share: a stop, "of", a unit, things in the plural.
    private func isShare(_ place: Int) -> Bool {
        guard place < count, tokens[place].kind == .word else { return true }
        return keyword(place) == .of || keyword(place) == .times || keyword(place) == .as
            || has([.magnitude, .comparativeUp, .comparativeDown], place) || isPlural(place)
            || unit(at: place, afterWords: true) != nil
    }

    /// "and a half", "and three quarters" after a whole number, then a magnitude.
    ///
    /// In "three and a half million" the magnitude counts for all, in "one million and a half" the half
    /// is one of a million.
    func takeFraction(_ amount: inout Amount) -> Bool {
        var next = isHyphen(amount.end) ? amount.end + 1 : amount.end
        guard keyword(next) == .and, amount.numeral.exponent >= 0 else { return false }
        next += 1
        if isHyphen(next) { next += 1 }
        guard let fraction = properFraction(at: next) else { return false }
        var share = fraction.share
        var end = fraction.end
        if amount.magnitude > 0 {
            let isOwn = has(.magnitude, end)
            share = share.scaled(by: isOwn ? Int(word(end).number) : amount.magnitude)
            if isOwn { end += 1 }
        }
        guard let sum = amount.numeral.adding(share) else { return false }
        amount.numeral =
            sum.exponent == -1
            ? Numeral(significand: sum.significand, exponent: -1, isInWords: true) : sum
        amount.end = end
        amount.numeralEnd = end
        if amount.magnitude == 0 { takeMagnitude(&amount) }
        return true
    }

    /// "a five-hundredth", "a ten-thousandth": after the article the number tells the parts.
    func oneOfParts(at start: Int) -> Amount? {
        guard keyword(start - 1) == .a, isHyphen(start + 1), let under = denominator(at: start),
            under.power > 1, under.end == start + 3, let share = under.share(1)
        else { return nil }
        return Amount(
            numeral: share, first: start, numeralFirst: start, numeralEnd: under.end,
            end: under.end, form: .part)
    }

    /// "two-thirds", "one quarter", "twenty one fifths": the number becomes a share.
    func takeParts(_ amount: Amount, _ phrase: NumberPhrase) -> Amount {
        var next = amount.end
        let isJoined = isHyphen(next) || isSpacedHyphen(next)
        if isJoined { next += 1 }
        guard var under = denominator(at: next) else { return amount }
        var over = phrase.value
        if phrase.lastTens > 0, over > phrase.lastTens, under.power == 0, under.number < 10 {
            // "one hundred twenty-fifth" is an ordinal, "one hundred thirty fifths" a share.
            guard under.isPlural else { return amount }
            under.number += phrase.lastTens
            over -= phrase.lastTens
        }
        // "two-third" is often written so; "twenty-fifth" is an ordinal.
        let mayBeSingular = over == 1 || isJoined && over < 10
        guard over > 0, under.isPlural || mayBeSingular, under.number > 1 || under.power > 0,
            over != under.number || under.power > 0,
            let share = under.share(over)
        else { return amount }
        var part = amount
        part.numeral = share
        part.magnitude = 0
        part.end = under.end
        part.numeralEnd = under.end
        part.form = .part
        takeMagnitudeOfPart(&part)
        return part
    }

    /// "three quarters billion", "two thirds of a million".
    func takeMagnitudeOfPart(_ part: inout Amount) {
        var next = part.end
        if keyword(next) == .of, keyword(next + 1) == .a { next += 2 }
        if isHyphen(next) { next += 1 }
        guard has(.magnitude, next) else { return }
        part.end = next
        takeMagnitude(&part)
        part.form = .words
    }
}
