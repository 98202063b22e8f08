extension Window {
    /// "1 in 5", "one out of every ten", "3:1", "13 of 24", "12 per 1000".
    func ratio(from amount: Amount, _ floor: Int) -> Sketch? {
        guard amount.form != .part, amount.currency == nil, amount.numeral.significand > 0 else {
            return nil
        }
        if kind(amount.end) == .sign {
            if let colon = colonRatio(amount) { return finishRatio(colon, floor) }
            if let slash = slashRatio(amount) { return finishRatio(slash, floor) }
        }
        let join = isHyphen(amount.end) ? amount.end + 1 : amount.end
        switch keyword(join) {
        case .to: return oddsRatio(amount)
        case .in, .out, .of, .for, .per, .over: break
        default: return shareOfNoun(amount, floor)
        }
        guard let place = wholePlace(behind: join, amount), let whole = self.whole(at: place) else {
            return nil
        }
        let isPart = keyword(join) != .per
        let isOut = keyword(join) == .out
        let isIn = keyword(amount.end) == .in || isHyphen(amount.end)
        if isIn, !mayBeOneIn(amount, whole) { return nil }
        if isPart, amount.numeral.value > whole.numeral.value { return nil }
        // "6.8 out of ten" is a rating.
        let isRating = isOut && [5, 10, 20, 100].contains(whole.numeral.value)
        if isPart, amount.numeral.exponent < 0, !isRating { return nil }
        if whole.isYear, whole.numeral.value >= 1900, whole.numeral.value < 2100, isIn {
            return nil
        }
        // "5 in 10 days" is a count within a time, "12 per 100 mL" a measure.
        if unit(at: whole.end, afterWords: whole.form != .digits) != nil { return nil }
        if keyword(amount.end) == .over, noun(after: whole.end) != nil { return nil }
        guard
            let share = Numeral.share(
                amount.numeral, of: whole.numeral,
                lastShown: keyword(join) == .in || isOut ? stepShown(amount, whole, isOut) : nil,
                isInWords: amount.form == .words)
        else { return nil }
        var sketch = ratioSketch(amount, share, until: whole.end)
        sketch.noun = noun(after: whole.end)?.text
        return finishRatio(sketch, floor)
    }

    /// How finely several of ten or of a hundred are told: to the next tenth, to the next hundredth.
    ///
    /// Whoever writes "nine in ten" chose among tenths; "one in ten" stands beside one in nine, and
    /// "7 out of 10" may have been counted.
    func stepShown(_ part: Amount, _ whole: Amount, _ isOut: Bool) -> Int? {
        guard part.numeral.value > 1, part.numeral.exponent >= 0,
            !isOut || part.form == .words || whole.numeral.value >= 100
        else { return nil }
        var rest = whole.numeral.value
        var shown = 0
        while rest >= 10 {
            rest /= 10
            shown -= 1
        }
        return rest == 1 ? shown : nil
    }

    /// Past the words that join a part to its whole: "in every", "out of the", "per".
    private func wholePlace(behind join: Int, _ amount: Amount) -> Int? {
        var place = join + 1
        switch keyword(join) {
        case .in:
            // "one in every three"
            if keyword(place) == .every { place += 1 }
        case .out:
            guard keyword(place) == .of else { return nil }
            place += 1
            if [.every, .the, .a].contains(keyword(place)) { place += 1 }
        case .of:
            if [.every, .the, .its].contains(keyword(place)) { place += 1 }
        case .for:
            // "8-for-10 shooting"
            guard isHyphen(amount.end), isHyphen(place) else { return nil }
        case .per: break
        case .over:
            // "one over three"; any other number "over" something is a bound.
            guard amount.numeral.value == 1 else { return nil }
        default: return nil
        }
        return isHyphen(place) ? place + 1 : place
    }

    /// The second number of a share: "ten", "1,000", "hundred" behind "every".
    func whole(at place: Int) -> Amount? {
        if keyword(place - 1) == .every, has([.hundred, .magnitude, .dozen], place) {
            var phrase = NumberPhrase()
            phrase.start(with: 1)
            let end = extend(&phrase, from: place)
            return Amount(
                numeral: phrase.numeral, first: place, numeralFirst: place, numeralEnd: end,
                end: end, form: .words)
        }
        guard let whole = amount(from: place), whole.form != .part, whole.currency == nil,
            whole.numeral.exponent >= 0, whole.numeral.value > 0
        else { return nil }
        return whole
    }

    /// A ratio of this value that ends with its second number.
    func ratioSketch(_ amount: Amount, _ value: Numeral, until end: Int) -> Sketch {
        var sketch = Sketch(amount, .ratio)
        sketch.value = value
        sketch.end = end
        sketch.numeralEnd = end
        sketch.next = end
        return sketch
    }

    /// Shares people tell so: a small number in a round or small one.
    func mayBeOneIn(_ part: Amount, _ whole: Amount) -> Bool {
        let (over, under) = (part.numeral.value, whole.numeral.value)
        guard over < under, over < 100 else { return false }
        return under <= 12 || under.truncatingRemainder(dividingBy: 5) == 0 || over == 1
    }

    private func colonRatio(_ amount: Amount) -> Sketch? {
        guard isSign(Sign.colon, amount.end),
            tokens[amount.end].isSpaced == isSpaced(amount.end + 1),
            let second = self.amount(from: amount.end + 1), second.form == .digits,
            !isSign(Sign.colon, second.end), second.numeral.value > 0
        else { return nil }
        // "10:30" is a time of day unless it is called a ratio.
        let isClock =
            length(amount.end + 1) == 2 && amount.numeral.exponent == 0
            && !(amount.numeral == Numeral(1) && byte(amount.end + 1, 1) == 0x30)
            && amount.numeral.value < 25 && second.numeral.value < 60
        if isClock, !isCalledRatio(amount.first, second.end) { return nil }
        guard let value = Numeral.share(amount.numeral, of: second.numeral, isInWords: false) else {
            return nil
        }
        return ratioSketch(amount, value, until: second.end)
    }

    private func isSpaced(_ place: Int) -> Bool { place < count && tokens[place].isSpaced }

    /// "76/119": so many of so many; a denominator that can be no day, month or part of an inch.
    private func slashRatio(_ amount: Amount) -> Sketch? {
        guard isSign(Sign.slash, amount.end), isGlued(amount.end), isGlued(amount.end + 1),
            kind(amount.end + 1) == .literal, !isSign(Sign.slash, amount.end + 2)
        else { return nil }
        let (part, whole) = (amount.numeral, literal(at: amount.end + 1))
        let end = amount.end + 2
        // "12/15 patients", "12/15 (80%)": what follows says that it is no date.
        let isCounted =
            isPlural(end) || noun(after: end) != nil
            || isSign(Sign.open, end) && kind(end + 1) == .literal
                && isSign(Sign.percent, end + 2)
        // "a rating of 5.6/10"
        let isRating =
            part.exponent < 0 && part.value <= whole.value
            && [5, 10, 20, 100].contains(whole.significand)
            && !(isGlued(end) && kind(end) == .word)
        guard part.exponent == 0 || isRating, whole.exponent == 0 else { return nil }
        if let split = split(amount, whole, end) { return split }
        guard whole.significand > 31 || isCounted || isRating,
            part.value <= whole.value, unit(at: end) == nil,
            let share = Numeral.share(part, of: whole, isInWords: false)
        else { return nil }
        var sketch = ratioSketch(amount, share, until: end)
        sketch.noun = noun(after: end)?.text
        return sketch
    }

    /// "an 80/20 alloy", "an 85/15% split": two shares that make a hundred.
    private func split(_ amount: Amount, _ rest: Numeral, _ end: Int) -> Sketch? {
        let isPercent = isSign(Sign.percent, end)
        guard amount.numeral.significand + rest.significand == 100, rest.significand > 0,
            isPercent || unit(at: end) == nil,
            let value = Numeral.share(amount.numeral, of: rest, isInWords: false)
        else { return nil }
        var sketch = Sketch(amount, .ratio)
        sketch.value = value
        sketch.numeralEnd = end
        sketch.end = isPercent ? end + 1 : end
        sketch.next = sketch.end
        return sketch
    }

    func isCalledRatio(_ first: Int, _ end: Int) -> Bool {
        for place in max(0, first - 4)..<min(count, end + 3)
        where keyword(place) == .ratio || keyword(place) == .odds {
            return true
        }
        return false
    }

    /// "3-to-1", "10 to 1 odds".
    private func oddsRatio(_ amount: Amount) -> Sketch? {
        let place = isHyphen(amount.end) ? amount.end + 2 : amount.end + 1
        let next = isHyphen(place) ? place + 1 : place
        guard let second = self.amount(from: next),
            second.numeral == Numeral(1)
                || second.form == .words && second.numeral.value == 1,
            amount.numeral.value > 1,
            isHyphen(amount.end) || isCalledRatio(amount.first, second.end),
            let value = Numeral.share(
                amount.numeral, of: second.numeral, isInWords: amount.form == .words)
        else { return nil }
        return ratioSketch(amount, value, until: second.end)
    }

    func finishRatio(_ sketch: consuming Sketch, _ floor: Int) -> Sketch {
        takeModifier(&sketch, floor)
        if let modifier = modifier(after: sketch.end, sketch.modifier) {
            sketch.bend(modifier.modifier)
            sketch.end = modifier.end
            sketch.next = max(sketch.next, modifier.end)
        }
        return sketch
    }

    /// The modifier before, if nothing else has it.
    func takeModifier(_ sketch: inout Sketch, _ floor: Int) {
        guard let found = modifier(before: sketch.first), found.first >= floor else { return }
        sketch.bend(found.modifier)
        sketch.first = found.first
    }
}
