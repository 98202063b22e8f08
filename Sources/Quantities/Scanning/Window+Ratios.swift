extension Window {
    /// "1 in 5", "one out of every ten", "3:1", "13 of 24", "12 per 1000".
    func ratio(from amount: Amount, _ floor: Int) -> Sketch? {
        guard amount.form != .part, amount.currency == nil, amount.numeral.significand > 0 else {
            return nil
        }
        if let colon = colonRatio(amount) { return finishRatio(colon, floor) }
        if let slash = slashRatio(amount) { return finishRatio(slash, floor) }
        var place = amount.end
        if isHyphen(place) { place += 1 }
        var isPart = true
        switch keyword(place) {
        case .in:
            place += 1
            // "one in every three"
            if keyword(place) == .every { place += 1 }
        case .out:
            guard keyword(place + 1) == .of else { return nil }
            place += 2
            if keyword(place) == .every || keyword(place) == .the || keyword(place) == .a {
                place += 1
            }
        case .of:
            place += 1
            if keyword(place) == .the || keyword(place) == .its || keyword(place) == .every {
                place += 1
            }
        case .per:
            place += 1
            isPart = false
        case .over:
            // "one over three"; any other number "over" something is a bound.
            guard amount.numeral.value == 1 else { return nil }
            place += 1
        case .to:
            return oddsRatio(amount)
        default: return nil
        }
        if isHyphen(place) { place += 1 }
        guard let whole = self.amount(from: place), whole.form != .part, whole.currency == nil,
            whole.numeral.exponent >= 0, whole.numeral.value > 0
        else { return nil }
        let isIn = keyword(amount.end) == .in || isHyphen(amount.end)
        if isIn, !mayBeOneIn(amount, whole) { return nil }
        if isPart, amount.numeral.exponent < 0 || amount.numeral.value > whole.numeral.value {
            return nil
        }
        if whole.isYear, whole.numeral.value >= 1900, whole.numeral.value < 2100, isIn {
            return nil
        }
        // "5 in 10 days" is a count within a time, "12 per 100 mL" a measure.
        if unit(at: whole.end, afterWords: whole.form != .digits) != nil { return nil }
        if keyword(amount.end) == .over, noun(after: whole.end) != nil { return nil }
        guard
            let share = Numeral.share(
                amount.numeral, of: whole.numeral, isInWords: amount.form == .words)
        else { return nil }
        var sketch = Sketch(amount, .ratio)
        sketch.value = share
        sketch.end = whole.end
        sketch.numeralEnd = whole.end
        sketch.next = whole.end
        sketch.noun = noun(after: whole.end)?.text
        return finishRatio(sketch, floor)
    }

    /// Shares people tell so: a small number in a round or small one.
    private func mayBeOneIn(_ part: Amount, _ whole: Amount) -> Bool {
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
        var sketch = Sketch(amount, .ratio)
        sketch.value = value
        sketch.end = second.end
        sketch.numeralEnd = second.end
        sketch.next = second.end
        return sketch
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
        guard part.exponent == 0, whole.exponent == 0, whole.significand > 31 || isCounted,
            part.significand <= whole.significand, unit(at: end) == nil,
            let share = Numeral.share(part, of: whole, isInWords: false)
        else { return nil }
        var sketch = Sketch(amount, .ratio)
        sketch.value = share
        sketch.end = end
        sketch.numeralEnd = end
        sketch.next = end
        sketch.noun = noun(after: end)?.text
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
        var sketch = Sketch(amount, .ratio)
        sketch.value = value
        sketch.end = second.end
        sketch.numeralEnd = second.end
        sketch.next = second.end
        return sketch
    }

    private func finishRatio(_ sketch: consuming Sketch, _ floor: Int) -> Sketch {
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

    // MARK: Folds

    /// "doubled", "twice", "threefold", "double the".
    func foldWord(at place: Int, floor: Int) -> Sketch? {
        guard has(.fold, place) else { return nil }
        // "halves" is a verb here; as a noun it counts in twos.
        let tenths = has(.part, place) ? 5 : Int64(word(place).number)
        let last = byte(place, length(place) - 1)
        switch keyword(place) {
        case .once, .twice, .thrice:
            if let frequency = frequencyWord(at: place) { return frequency }
            if keyword(place) == .once { return nil }
        default:
            // "double" alone is an adjective: double-blind, double bond, a double.
            let isBare = last == 0x65 && tenths >= 10
            if isBare, !isBareFold(place) { return nil }
            if isHyphen(place + 1) || isHyphen(place - 1) && last != 0x64 { return nil }
        }
        let value = Numeral(
            significand: tenths % 10 == 0 ? tenths / 10 : tenths,
            exponent: tenths % 10 == 0 ? 0 : -1,
            isInWords: true)
        var sketch = Sketch(place, place + 1, .fold, value)
        sketch.isRelative = true
        let isVerb =
            last == 0x64 && tenths != 20 || last == 0x67 || last == 0x73
            || last == 0x64 && !spells(place, "twofold")
        if isVerb, !isFoldSuffix(place) {
            sketch.role = .change
            sketch.direction = tenths < 10 ? .decrease : .increase
        } else {
            takeFoldRole(&sketch)
        }
        takeModifier(&sketch, floor)
        return sketch
    }

    private func isFoldSuffix(_ place: Int) -> Bool {
        let stop = end(place)
        return length(place) > 4 && bytes[stop - 4] == 0x66 && bytes[stop - 3] == 0x6F
    }

    private func isBareFold(_ place: Int) -> Bool {
        switch keyword(place + 1) {
        case .the, .that, .its, .this, .as: return true
        default: break
        }
        switch keyword(place - 1) {
        case .to, .can, .may, .than, .nearly, .almost, .about: return true
        default: return false
        }
    }

    /// "2.5 times higher", "3-fold", "3x", "10,500×".
    func fold(of amount: Amount, _ floor: Int) -> Sketch? {
        var place = amount.end
        if isHyphen(place) { place += 1 }
        if keyword(place) == .fold || isSign(Sign.times, place) && !isNumber(place + 1)
            || keyword(place) == .x && isGlued(place) && !isNumber(place + 1) && !isGlued(place + 1)
        {
            return folded(amount, place + 1, floor)
        }
        guard keyword(place) == .times else { return nil }
        if frequency(at: place + 1) != nil { return nil }
        let isCompared =
            has([.comparativeUp, .comparativeDown], place + 1)
            || [.as, .the, .its, .that, .this].contains(keyword(place + 1))
            || amount.numeral.exponent < 0
        return isCompared ? folded(amount, place + 1, floor) : nil
    }

    private func isNumber(_ place: Int) -> Bool {
        kind(place) == .literal || has([.cardinal, .tens], place)
    }

    private func folded(_ amount: Amount, _ end: Int, _ floor: Int) -> Sketch {
        var sketch = Sketch(amount, .fold)
        sketch.end = end
        sketch.next = end
        sketch.isRelative = true
        takeFoldRole(&sketch)
        takeModifier(&sketch, floor)
        if sketch.role == .level { takeRole(&sketch, floor) }
        return sketch
    }

    /// "twice as many", "3 times higher", "a threefold increase".
    private func takeFoldRole(_ sketch: inout Sketch) {
        let next = isHyphen(sketch.end) ? sketch.end + 1 : sketch.end
        if has(.comparativeUp, next) || keyword(next) == .as {
            sketch.role = .comparison
            sketch.direction = .increase
        } else if has(.comparativeDown, next) {
            sketch.role = .comparison
            sketch.direction = .decrease
        } else if has(.changeNoun, next), has([.rising, .falling], next) {
            sketch.role = .change
            sketch.direction = has(.rising, next) ? .increase : .decrease
        } else if [.the, .that, .its].contains(keyword(next)) {
            sketch.role = .comparison
        }
    }
}
