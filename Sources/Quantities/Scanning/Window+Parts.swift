extension Window {
    /// "half of", "a third of", "three quarters" where no number word stands before: the article does.
    func part(at place: Int, floor: Int) -> Sketch? {
        guard has(.part, place), !has(.cardinal, place) else { return nil }
        let before = keyword(place - 1)
        let after = keyword(place + 1)
        var first = place
        if keyword(place) == .half {
            if before == .second || before == .first || before == .last || before == .past
                || before == .lower
                || before == .other
                || before == .this || before == .next || before == .each || before == .per
                || before == .every
                || isHyphen(place - 1)
            {
                return nil
            }
            if before == .a { first = place - 1 }
            if let whole = unitAndHalf(place, floor) { return whole }
            if let part = partOfMagnitude(first, place, floor) { return part }
            let isHyphened = isHyphen(place + 1)
            let next = isHyphened ? place + 2 : place + 1
            // "half an hour", "half-hour"
            let unitPlace = after == .a || after == .an ? place + 2 : next
            if isHyphened || unitPlace == place + 2 || before == .a,
                let unit = unit(at: unitPlace, afterWords: true)
            {
                guard var sketch = share(first, place) else { return nil }
                sketch.take(unit)
                takeModifier(&sketch, floor)
                return sketch
            }
            if isHyphened { return nil }
            let isShare =
                [.of, .the, .its, .that, .those, .these, .all, .as, .this].contains(after)
                || before == .by || before == .in || modifier(before: first) != nil
                || isStop(place + 1)
                || has([.comparativeUp, .comparativeDown], place + 1)
                || isSubject(first, place) || againEnd(place + 1) != nil
            guard isShare, before != .the else { return nil }
        } else {
            // "a third of", "the first quarter", "quarter million"
            let isFull = before == .full && keyword(place - 2) == .a && after == .of
            let isAmount =
                before == .a || isFull || modifier(before: place) != nil
                || word(place).number == 4
                    && has(.magnitude, isHyphen(place + 1) ? place + 2 : place + 1)
                    && before != .the
            guard isAmount else { return nil }
            if before == .a { first = place - 1 }
            if isFull { first = place - 2 }
            if let part = partOfMagnitude(first, place, floor) { return part }
            let isShare =
                after == .of || isStop(place + 1) || shares(first, place) != nil
                || has([.comparativeUp, .comparativeDown], place + 1) || isSubject(first, place)
                || isStep(first, place, floor) || againEnd(place + 1) != nil
            guard isShare else { return nil }
            let isAlone = first == 0 && place + 1 == count
            if isStop(place + 1), modifier(before: first) == nil, before == .a, !isAlone,
                keyword(first - 1) != .by
            {
                return nil
            }
        }
        guard var sketch = shares(first, place) ?? share(first, place) else { return nil }
        if takeAgain(&sketch, floor) { return sketch }
        takeUnitOfPart(&sketch)
        if sketch.unit == nil, let noun = noun(after: place + 1) { sketch.noun = noun.text }
        sketch.numeralFirst = first
        takeModifier(&sketch, floor)
        takeRole(&sketch, floor)
        return sketch
    }

    /// "Half waited for a day", "a quarter were women": the part opens a clause, and a verb follows.
    private func isSubject(_ first: Int, _ place: Int) -> Bool {
        let before = first - 1
        let opens =
            before < 0 || tokens[first].flags.contains(.newLine) || keyword(before) == .and
            || kind(before) == .sign && !isDash(before)
            // "more than a quarter felt"
            || modifier(before: first) != nil
        guard opens, kind(place + 1) == .word, !isGlued(place + 1) else { return false }
        // "a third said" may be a third one; "a third were" cannot.
        let mayBeOrdinal = keyword(place) != .half && word(place).number != 4
        if mayBeOrdinal { return spells(place + 1, "were") }
        switch keyword(place + 1) {
        case .was, .is, .has, .can: return true
        default: return isPastVerb(place + 1) && !spells(place + 1, "baked")
        }
    }

    /// "fell by a quarter in 2019", "were up by a third as well": by so much it changed, and no noun follows.
    private func isStep(_ first: Int, _ place: Int, _ floor: Int) -> Bool {
        guard keyword(first - 1) == .by, Self.goesOn.contains(where: { spells(place + 1, $0) }),
            var sketch = share(first, place)
        else { return false }
        takeRole(&sketch, floor)
        return sketch.role == .change
    }

    /// What may follow a share that has no noun.
    private static let goesOn: [StaticString] = [
        "in", "on", "over", "after", "since", "when", "while", "as", "among", "during", "and",
        "but", "within", "between", "at",
    ]

    /// "a month and a half", "an hour and a half": one and a half of the unit.
    private func unitAndHalf(_ place: Int, _ floor: Int) -> Sketch? {
        let first = place - 4
        guard first >= floor, keyword(place - 1) == .a, keyword(place - 2) == .and,
            [.a, .an, .one].contains(keyword(first)), has(.unit, place - 3),
            UnitList.all[Int(word(place - 3).unit)].base == .time,
            keyword(place + 1) != .of
        else { return nil }
        var sketch = Sketch(
            first, place + 1, .duration,
            Numeral(significand: 15, exponent: -1, lastShown: 0, isInWords: true))
        sketch.unit = UnitList.all[Int(word(place - 3).unit)].unit
        takeModifier(&sketch, floor)
        return sketch
    }

    /// "a quarter of an hour", "a tenth of a percentage point": so much of the unit.
    func takeUnitOfPart(_ sketch: inout Sketch) {
        guard keyword(sketch.end) == .of,
            [.a, .an, .one].contains(keyword(sketch.end + 1)),
            let unit = unit(at: sketch.end + 2, afterWords: true)
        else { return }
        sketch.take(unit)
    }

    private func isStop(_ place: Int) -> Bool {
        guard place < count else { return true }
        return tokens[place].kind == .sign && !isHyphen(place)
    }

    /// "a quarter to a third", "between a third and a half".
    private func shares(_ first: Int, _ place: Int) -> Sketch? {
        let isPaired = keyword(place + 1) == .and && keyword(first - 1) == .between
        guard isPaired || keyword(place + 1) == .to, keyword(place + 2) == .a,
            var sketch = share(first, place), let low = sketch.value,
            let high = share(place + 2, place + 3)?.value, has(.part, place + 3),
            low.value < high.value
        else { return nil }
        sketch.value = nil
        sketch.low = low
        sketch.high = high
        if isPaired { sketch.first = first - 1 }
        sketch.numeralEnd = place + 4
        sketch.end = place + 4
        sketch.next = place + 4
        return sketch
    }

    private func share(_ first: Int, _ place: Int) -> Sketch? {
        guard let under = denominator(at: place), under.number > 1 || under.power > 0,
            let value = under.share(1)
        else { return nil }
        return Sketch(first, place + 1, .fraction, value)
    }

    /// "half million", "a quarter of a million", "half a million", "half a dozen".
    private func partOfMagnitude(_ first: Int, _ place: Int, _ floor: Int) -> Sketch? {
        guard let share = share(first, place)?.value else { return nil }
        var amount = Amount(
            numeral: share, first: first, numeralFirst: first, numeralEnd: place + 1,
            end: place + 1, form: .part)
        if keyword(place) == .half, keyword(place + 1) == .a, has([.dozen, .hundred], place + 2) {
            amount.end += 1
            takeMagnitude(&amount)
        } else if keyword(place) == .half, keyword(place + 1) == .a {
            amount.end += 1
            takeMagnitudeOfPart(&amount)
        } else {
            takeMagnitudeOfPart(&amount)
        }
        guard amount.numeralEnd > place + 1 else { return nil }
        amount.form = .words
        var sketch = Sketch(amount)
        if moneyWord(after: amount.end) != nil { takeMoney(&sketch, amount) }
        return finish(&sketch, amount, floor) ? sketch : nil
    }

    /// "3rd", "twenty-first", "third"; nothing that measures, but nothing else may take it either.
    func ordinal(at place: Int) -> Sketch? {
        if kind(place) == .literal {
            guard isGlued(place + 1), kind(place + 1) == .word, length(place + 1) == 2 else {
                return nil
            }
            let isSuffix =
                spells(place + 1, "st") || spells(place + 1, "nd") || spells(place + 1, "rd")
                || spells(place + 1, "th")
            return isSuffix ? Sketch(place, place + 2, .ordinal, literal(at: place)) : nil
        }
        guard let ordinal = ordinalWords(at: place) else { return nil }
        return Sketch(
            place, ordinal.end, .ordinal,
            Numeral(significand: ordinal.number, isInWords: true))
    }

    /// "third", "twenty-first", "one hundred and fifth".
    private func ordinalWords(at place: Int) -> (number: Int64, end: Int)? {
        if has(.ordinal, place) { return (ordinalNumber(place), place + 1) }
        guard has([.cardinal, .tens, .hundred], place), let whole = wholeNumber(at: place) else {
            return nil
        }
        // Joined by a hyphen or "and": "two hundred second-year students" are 200.
        var next = whole.end
        guard isHyphen(next) && whole.phrase.lastTens > 0 || keyword(next) == .and else {
            return nil
        }
        next += 1
        guard has(.ordinal, next), !has(.unit, next), ordinalNumber(next) < 100,
            whole.phrase.value % (keyword(next - 1) == .and ? 100 : 10) == 0
        else { return nil }
        return (whole.phrase.value + ordinalNumber(next), next + 1)
    }

    private func ordinalNumber(_ place: Int) -> Int64 {
        var number: Int64 = 1
        guard word(place).number < 0 else { return Int64(word(place).number) }
        for _ in 0..<(-word(place).number) { number *= 10 }
        return number
    }

    /// "a couple of hundred": about two hundred.
    private func coupleOfHundred(_ first: Int, _ place: Int, _ floor: Int) -> Sketch? {
        var amount = Amount(
            numeral: Numeral(significand: 2, isInWords: true), first: first, numeralFirst: first,
            numeralEnd: place, end: place, form: .words)
        takeMagnitude(&amount)
        amount.isRough = true
        var sketch = Sketch(amount)
        if moneyWord(after: amount.end) != nil { takeMoney(&sketch, amount) }
        return finish(&sketch, amount, floor) ? sketch : nil
    }

    /// "most patients", "dozens of", "a few", "millions of people".
    func vague(at place: Int, floor: Int) -> Sketch? {
        guard has(.vague, place) else { return nil }
        var first = place
        var end = place + 1
        switch keyword(place) {
        case .most:
            // "at most", "the most common": a bound and a superlative.
            let isPlain = keyword(place + 1) == .of || has(.plural, place + 1)
            guard isPlain, keyword(place - 1) != .at, keyword(place - 1) != .the else { return nil }
        case .few, .couple:
            guard keyword(place - 1) == .a, place > floor else { return nil }
            first = place - 1
            if keyword(place) == .couple {
                if keyword(end) == .of { end += 1 }
                if has([.hundred, .magnitude, .dozen], end) {
                    return coupleOfHundred(first, end, floor)
                }
                var sketch = Sketch(first, end, .vague)
                if let unit = unit(at: end, afterWords: true) { sketch.unit = unit.unit }
                return sketch
            }
        case .many:
            if keyword(place - 1) == .as || keyword(place - 1) == .how { return nil }
        default:
            let letter = byte(place, length(place) - 1)
            if letter == 0x73, keyword(end) != .of { return nil }
            // "hundreds of thousands", "tens of thousands"
            while keyword(end) == .of, has(.vague, end + 1),
                spells(end + 1, "thousands")
                    || spells(end + 1, "millions") || spells(end + 1, "billions")
            {
                end += 2
            }
            if keyword(first - 1) == .of, spells(first - 2, "tens"), first - 2 >= floor {
                first -= 2
            }
        }
        var sketch = Sketch(first, end, .vague)
        if let unit = unit(at: end, afterWords: true) {
            sketch.unit = unit.unit
        } else if let noun = noun(after: keyword(end) == .of ? end + 1 : end) {
            sketch.noun = noun.text
        }
        takeModifier(&sketch, floor)
        sketch.value = nil
        return sketch
    }
}
