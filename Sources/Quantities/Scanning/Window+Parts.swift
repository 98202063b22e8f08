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
            // "half a million", "half a dozen"
            if after == .a || after == .an, has([.magnitude, .dozen, .hundred], place + 2) {
                return halfAMillion(place, floor)
            }
            if has(.magnitude, place + 1) { return partOfMagnitude(first, place, floor) }
            let isHyphened = isHyphen(place + 1)
            let next = isHyphened ? place + 2 : place + 1
            // "half an hour", "half-hour"
            let unitPlace = after == .a || after == .an ? place + 2 : next
            if (isHyphened || unitPlace == place + 2),
                let unit = unit(at: unitPlace, afterWords: true)
            {
                var sketch = share(first, place + 1, 1, 2)
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
            guard isShare, before != .the else { return nil }
        } else {
            // "a third of", "the first quarter"
            guard before == .a || modifier(before: place) != nil else { return nil }
            if before == .a { first = place - 1 }
            if has(.magnitude, place + 1) { return partOfMagnitude(first, place, floor) }
            let isShare =
                after == .of || isStop(place + 1)
                || has([.comparativeUp, .comparativeDown], place + 1)
            guard isShare else { return nil }
            if isStop(place + 1), modifier(before: first) == nil, before == .a,
                keyword(first - 1) != .by
            {
                return nil
            }
        }
        var sketch = share(first, place + 1, 1, partCount(place))
        if let noun = noun(after: place + 1) { sketch.noun = noun.text }
        sketch.numeralFirst = first
        takeModifier(&sketch, floor)
        takeRole(&sketch, floor)
        return sketch
    }

    private func isStop(_ place: Int) -> Bool {
        guard place < count else { return true }
        return tokens[place].kind == .sign && !isHyphen(place)
    }

    private func share(_ first: Int, _ end: Int, _ over: Int, _ under: Int) -> Sketch {
        let value = Numeral.share(Numeral(over), of: Numeral(under), lastShown: -2, isInWords: true)
        return Sketch(first, end, .fraction, value)
    }

    /// "half million", "a quarter million".
    private func partOfMagnitude(_ first: Int, _ place: Int, _ floor: Int) -> Sketch? {
        let parts = partCount(place)
        guard parts == 2 || parts == 4 else { return nil }
        let part = Numeral(
            significand: parts == 2 ? 5 : 25, exponent: parts == 2 ? -1 : -2, isInWords: true)
        var amount = Amount(
            numeral: part, first: first, numeralFirst: first, numeralEnd: place + 1, end: place + 1,
            form: .words)
        takeMagnitude(&amount)
        var sketch = Sketch(amount)
        if moneyWord(after: amount.end) != nil { takeMoney(&sketch, amount) }
        return finish(sketch, amount, floor)
    }

    private func halfAMillion(_ place: Int, _ floor: Int) -> Sketch? {
        let half = Numeral(significand: 5, exponent: -1, isInWords: true)
        var amount = Amount(
            numeral: half, first: place, numeralFirst: place, numeralEnd: place + 2, end: place + 2,
            form: .words)
        if has(.dozen, place + 2) {
            amount.numeral = Numeral(significand: 6, isInWords: true)
            amount.end = place + 3
            amount.numeralEnd = place + 3
        } else {
            takeMagnitude(&amount)
        }
        var sketch = Sketch(amount)
        if has(.currency, amount.end) { takeMoney(&sketch, amount) }
        return finish(sketch, amount, floor)
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
        if has(.tens, place), isHyphen(place + 1), has(.ordinal, place + 2),
            word(place + 2).number < 10
        {
            let value = Numeral(
                significand: Int64(word(place).number + word(place + 2).number), isInWords: true)
            return Sketch(place, place + 3, .ordinal, value)
        }
        guard has(.ordinal, place) else { return nil }
        return Sketch(
            place, place + 1, .ordinal,
            Numeral(significand: Int64(word(place).number), isInWords: true))
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
                var sketch = Sketch(first, end, .vague)
                if let unit = unit(at: end, afterWords: true) { sketch.unit = unit.unit }
                return sketch
            }
        case .many:
            if keyword(place - 1) == .as || keyword(place - 1) == .how { return nil }
        default:
            let letter = byte(place, length(place) - 1)
            if letter == 0x73, keyword(end) != .of { return nil }
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
