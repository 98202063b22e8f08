extension Window {
    /// A number in words whose first word stands here: "three and a half million", "a dozen".
    ///
    /// The article of "a hundred" and the "half" of "half a million" come before the place the scan
    /// starts from; `articleBefore` finds them.
    func numberWords(at start: Int) -> Amount? {
        var place = start
        var current: Int64 = 0
        var total: Int64 = 0
        var tail = Numeral(0)
        var highest = 19
        var magnitude = 0
        var isEmpty = true
        while place < count {
            var next = place
            if !isEmpty {
                if isHyphen(next) {
                    next += 1
                } else if keyword(next) == .and, mayFollowAnd(next + 1, current, total) {
                    next += 1
                }
            } else if keyword(next) == .a || keyword(next) == .an {
                guard has([.hundred, .magnitude, .dozen], next + 1) else { return nil }
                next += 1
                current = 1
                isEmpty = false
            }
            guard kind(next) == .word else { break }
            let word = word(next)
            let number = Int64(word.number)
            if word.classes.contains(.cardinal) {
                let isFree =
                    number < 10 ? current % 10 == 0 && current % 100 != 10 : current % 100 == 0
                // "twenty one" is one number; "one one" and "ten one" are two.
                guard isEmpty || current == 0 && total > 0 || current > 0 && isFree && number > 0
                else { break }
                current += number
            } else if word.classes.contains(.tens) {
                guard isEmpty || current % 100 == 0 else { break }
                current += number
            } else if word.classes.contains(.hundred) {
                guard current > 0, current < 100 else { break }
                current *= 100
            } else if word.classes.contains(.magnitude) {
                guard current > 0, Int(number) < highest else { break }
                highest = Int(number)
                var scaled = current
                for _ in 0..<number {
                    let (product, overflow) = scaled.multipliedReportingOverflow(by: 10)
                    if overflow { return nil }
                    scaled = product
                }
                let (sum, overflow) = total.addingReportingOverflow(scaled)
                if overflow { return nil }
                total = sum
                current = 0
                magnitude = Int(number)
            } else if word.classes.contains(.dozen) {
                guard current > 0, current < 1000 else { break }
                current *= 12
            } else {
                break
            }
            isEmpty = false
            place = next + 1
        }
        guard place > start, !isEmpty, total >= 0 else { return nil }
        var numeral = Numeral(significand: total + current, isInWords: true)
        // A magnitude word keeps the digits before it as the ones that were shown.
        if current == 0, magnitude > 0 { numeral = trimmed(numeral, magnitude) }
        tail = numeral
        var amount = Amount(
            numeral: tail, first: start, numeralFirst: start, numeralEnd: place, end: place,
            form: .words,
            magnitude: current == 0 ? magnitude : 0)
        takeHalf(&amount)
        takePoint(&amount)
        return takeParts(amount)
    }

    private func trimmed(_ numeral: Numeral, _ magnitude: Int) -> Numeral {
        var digits = numeral.significand
        var exponent = 0
        while exponent < magnitude, digits % 10 == 0, digits != 0 {
            digits /= 10
            exponent += 1
        }
        return Numeral(significand: digits, exponent: exponent, isInWords: true)
    }

    private func mayFollowAnd(_ place: Int, _ current: Int64, _ total: Int64) -> Bool {
        guard has([.cardinal, .tens], place) else { return false }
        return current > 0 && current % 100 == 0 || current == 0 && total > 0
    }

    /// "and a half", "and three quarters", then a magnitude: "three and a half million".
    private func takeHalf(_ amount: inout Amount) {
        var next = amount.end
        if isHyphen(next) { next += 1 }
        guard keyword(next) == .and else { return }
        next += 1
        if isHyphen(next) { next += 1 }
        guard keyword(next) == .a || keyword(next) == .one else { return }
        next += 1
        if isHyphen(next) { next += 1 }
        guard keyword(next) == .half || keyword(next) == .quarter else { return }
        let part = Numeral(
            significand: keyword(next) == .half ? 5 : 25, exponent: keyword(next) == .half ? -1 : -2
        )
        guard let sum = amount.numeral.adding(part) else { return }
        amount.numeral = sum
        amount.end = next + 1
        amount.numeralEnd = next + 1
        takeMagnitude(&amount)
    }

    /// "three point five", then a magnitude.
    private func takePoint(_ amount: inout Amount) {
        guard keyword(amount.end) == .point, has(.cardinal, amount.end + 1) else { return }
        var numeral = amount.numeral
        var next = amount.end + 1
        while has(.cardinal, next), word(next).number < 10, numeral.exponent > -6,
            let shifted = numeral.adding(
                Numeral(significand: Int64(word(next).number), exponent: numeral.exponent - 1))
        {
            numeral = shifted
            next += 1
        }
        guard next > amount.end + 1 else { return }
        amount.numeral = numeral
        amount.end = next
        amount.numeralEnd = next
        takeMagnitude(&amount)
    }

    /// "two-thirds", "one quarter": the number becomes a share.
    private func takeParts(_ amount: Amount) -> Amount {
        var next = amount.end
        if isHyphen(next) { next += 1 }
        guard has(.part, next), amount.numeral.exponent == 0, amount.numeral.significand > 0 else {
            return amount
        }
        let isPlural = byte(next, length(next) - 1) == 0x73
        let parts = Int(word(next).number)
        guard amount.numeral.significand == 1 || isPlural || next > amount.end, parts > 1,
            let share = Numeral.share(
                amount.numeral, of: Numeral(partCount(next)), lastShown: -2, isInWords: true)
        else { return amount }
        var part = amount
        part.numeral = share
        part.end = next + 1
        part.numeralEnd = next + 1
        part.form = .part
        part.parts = partCount(next)
        return part
    }

    /// The denominator a part stands for; the list of ordinals shares the word's number.
    func partCount(_ place: Int) -> Int { Int(word(place).number) }
}
