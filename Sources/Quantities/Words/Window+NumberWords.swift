extension Window {
    /// A number in words whose first word stands here: "three and a half million", "a dozen".
    ///
    /// The article of "a hundred" and the "half" of "half a million" come before the place the scan
    /// starts from; `amountStart` and `part` find them.
    func numberWords(at start: Int) -> Amount? {
        if let part = oneOfParts(at: start) { return part }
        guard let whole = wholeNumber(at: start) else { return nil }
        var amount = Amount(
            numeral: whole.phrase.numeral, first: start, numeralFirst: start,
            numeralEnd: whole.end, end: whole.end, form: .words, magnitude: whole.phrase.magnitude)
        amount.multiple = whole.phrase.multiple
        if takeFraction(&amount) || takePoint(&amount) { return amount }
        takeSpokenPower(&amount)
        return takeParts(amount, whole.phrase)
    }

    /// The whole number in words that starts here: "one hundred and sixteen", "hundred thousand".
    func wholeNumber(at start: Int) -> (phrase: NumberPhrase, end: Int)? {
        var phrase = NumberPhrase()
        var place = start
        if keyword(place) == .a || keyword(place) == .an {
            guard has([.hundred, .magnitude, .dozen], place + 1) else { return nil }
            phrase.start(with: 1)
            place += 1
        } else if has(.hundred, place), has(.magnitude, place + 1), !has(.vague, place - 1) {
            phrase.start(with: 1)
        }
        let end = extend(&phrase, from: place)
        return end > place ? (phrase, end) : nil
    }

    /// Adds all words that belong to the number; answers with the place after the last.
    func extend(_ phrase: inout NumberPhrase, from start: Int) -> Int {
        var place = start
        while place < count {
            var next = place
            var longer = phrase
            if !phrase.isEmpty {
                // "one-hundred-and-sixteen"
                if isHyphen(next), keyword(next + 1) == .and, isHyphen(next + 2),
                    mayFollowAnd(next + 3, phrase)
                {
                    longer.takeAnd()
                    next += 3
                } else if isHyphen(next) || phrase.lastTens > 0 && isSpacedHyphen(next) {
                    next += 1
                } else if isSign(Sign.comma, next), isGlued(next), goesOn(next + 1, phrase) {
                    next += 1
                } else if keyword(next) == .and {
                    guard mayFollowAnd(next + 1, phrase) else { break }
                    longer.takeAnd()
                    next += 1
                }
            }
            guard kind(next) == .word, !isDenominator(next, phrase), longer.take(word(next)) else {
                break
            }
            // "twenty eight-second integrations" are twenty: the hyphen binds closer.
            if phrase.lastTens > 0, next == place, has(.cardinal, next), isHyphen(next + 1),
                has(.unit, next + 2), isPlural(next + 3)
            {
                break
            }
            phrase = longer
            place = next + 1
        }
        return place
    }

    /// "five million, three hundred thousand": after the comma a smaller group of the same number.
    private func goesOn(_ place: Int, _ phrase: NumberPhrase) -> Bool {
        guard phrase.magnitude > 0, has(.cardinal, place) else { return false }
        let isHundreds = has(.hundred, place + 1)
        let last = isHundreds ? place + 2 : place + 1
        guard has(.magnitude, last) else { return isHundreds }
        return word(last).number < phrase.magnitude
    }

    /// Whether the number after "and" is the rest of the one before it.
    private func mayFollowAnd(_ place: Int, _ phrase: NumberPhrase) -> Bool {
        guard phrase.mayTakeAnd, has([.cardinal, .tens], place) else { return false }
        // "one hundred and three quarters": a hundred, and a fraction.
        if properFraction(at: place) != nil { return false }
        // "three thousand and four thousand" are two numbers.
        var last = place + 1
        if has(.tens, place), has(.cardinal, last) { last += 1 }
        if phrase.magnitude > 0, has(.magnitude, last), word(last).number >= phrase.magnitude {
            return false
        }
        // "three hundred and two hundred" are two numbers.
        return phrase.mayTakeHundreds || !has(.hundred, place + 1)
    }

    /// A hyphen set with a blank on either side, as tokenised corpora have it: "fifty - two".
    func isSpacedHyphen(_ place: Int) -> Bool {
        isSign(Sign.hyphen, place) && tokens[place].isSpaced && place + 1 < count
            && tokens[place + 1].isSpaced && kind(place + 1) == .word
    }

    // MARK: Decimals

    /// "three point five", "point nought four", "point seventy-one", then a magnitude.
    private func takePoint(_ amount: inout Amount) -> Bool {
        guard keyword(amount.end) == .point, has([.cardinal, .tens], amount.end + 1) else {
            return false
        }
        var numeral = amount.numeral
        var next = amount.end + 1
        if has(.tens, next) || word(next).number > 9 {
            var digits = Int64(word(next).number)
            next += 1
            let ones = isHyphen(next) ? next + 1 : next
            if digits >= 20, has(.cardinal, ones), word(ones).number < 10 {
                digits += Int64(word(ones).number)
                next = ones + 1
            }
            guard
                let sum = numeral.adding(
                    Numeral(significand: digits, exponent: numeral.exponent - 2))
            else { return false }
            numeral = sum
        } else {
            while has(.cardinal, next), word(next).number < 10, numeral.exponent > -9,
                let longer = numeral.adding(
                    Numeral(
                        significand: Int64(word(next).number), exponent: numeral.exponent - 1))
            {
                numeral = longer
                next += 1
            }
        }
        amount.numeral = numeral
        amount.end = next
        amount.numeralEnd = next
        takeMagnitude(&amount)
        return true
    }

    // MARK: Digits and words

    /// "4 thousand 3 hundred and 21", "3 hundred and one": goes on after a magnitude in words.
    func takeRest(_ amount: inout Amount, from start: Int) {
        let first = amount.numeralEnd - 1
        guard has([.hundred, .magnitude], first), kind(first - 1) == .literal,
            literal(at: start).exponent == 0, keyword(start - 1) != .between
        else { return }
        var phrase = NumberPhrase()
        phrase.start(with: literal(at: start).significand)
        guard phrase.take(word(first)) else { return }
        var end = amount.end
        while true {
            var next = end
            var longer = phrase
            let hasAnd = keyword(next) == .and
            if hasAnd {
                longer.takeAnd()
                next += 1
            }
            if kind(next) == .literal, length(next) < 3, literal(at: next).exponent == 0 {
                let isHundreds = has(.hundred, next + 1)
                guard
                    longer.add(
                        literal(at: next).significand * (isHundreds ? 100 : 1),
                        isHundreds || hasAnd && !has(.magnitude, next + 1))
                else { break }
                phrase = longer
                end = isHundreds ? next + 2 : next + 1
            } else if hasAnd, has([.cardinal, .tens], next), mayFollowAnd(next, phrase),
                phrase.mayTakeHundreds ? has(.hundred, next + 1) : !has(.hundred, next + 1)
            {
                end = extend(&longer, from: next)
                phrase = longer
                break
            } else {
                break
            }
        }
        guard end > amount.end else { return }
        amount.numeral = phrase.numeral
        amount.magnitude = 0
        amount.end = end
        amount.numeralEnd = end
    }
}
