import Prose

extension Window {
    /// Two ends: "5-10%", "5 to 10 mg", "between 5 and 10%", "from 90% to 10%".
    func interval(from amount: Amount, _ floor: Int) -> Sketch? {
        let opening = opening(before: amount.first, floor)
        let firstUnit = unitOrMoney(amount)
        let firstEnd = firstUnit?.end ?? amount.end
        guard let join = join(at: firstEnd, opening, hasUnit: firstUnit != nil),
            var second = self.amount(from: join.place),
            second.form != .part || amount.form == .part,
            isSuitable(amount, second, join, opening)
        else { return nil }
        var low = amount.numeral
        let secondUnit = unitOrMoney(second)
        // "1.2 to 3.4 million": the magnitude is meant for both, unless the first is larger without it.
        if second.magnitude > 0, amount.magnitude == 0, firstUnit == nil || amount.currency != nil,
            low.value < 1000, low.value <= second.numeral.scaled(by: -second.magnitude).value * 20
        {
            low = low.scaled(by: second.magnitude)
        }
        // "two to three hundred", "two to three dozen"
        if second.multiple > 1, amount.multiple == 1, amount.magnitude == 0, firstUnit == nil,
            amount.numeral.value < 20, let product = low.multiplied(by: second.multiple),
            product.value < second.numeral.value
        {
            low = product
        }
        if let firstUnit {
            // "rose 5% to $84", "fell 0.4 per cent to 13176": a change and the level it led to.
            // A currency sign before the first end is meant for both: "$5-10 million".
            guard secondUnit?.kind ?? (amount.currency == nil ? nil : .money) == firstUnit.kind
            else {
                return nil
            }
            if let left = firstUnit.unit, let right = secondUnit?.unit,
                left.dimension != right.dimension
            {
                return nil
            }
        }
        if let left = firstUnit?.unit, let right = secondUnit?.unit, left.code != right.code {
            guard let converted = low.converted(from: left, to: right) else { return nil }
            low = converted
        }
        second.first = amount.first
        var sketch = Sketch(second)
        sketch.numeralFirst = amount.numeralFirst
        if let unit = secondUnit ?? firstUnit {
            sketch.unit = unit.unit
            sketch.kind = unit.kind
            sketch.end = max(sketch.end, secondUnit?.end ?? second.end)
            sketch.next = sketch.end
            takeAge(&sketch)
        }
        sketch.value = nil
        if opening != .none { sketch.first = openingFirst(before: amount.first) }
        if opening == .from, isChange(before: sketch.first, floor, low, second.numeral) {
            sketch.role = .change
            sketch.from = low
            sketch.to = second.numeral
            sketch.direction = second.numeral.value > low.value ? .increase : .decrease
        } else {
            let isOrdered = low.value <= second.numeral.value
            sketch.low = isOrdered ? low : second.numeral
            sketch.high = isOrdered ? second.numeral : low
        }
        return finish(sketch, second, floor)
    }

    /// The word that announces two ends.
    enum Opening { case none, between, from }

    private func opening(before place: Int, _ floor: Int) -> Opening {
        var last = place - 1
        if let modifier = modifier(before: place), modifier.first > floor {
            last = modifier.first - 1
        }
        guard last >= floor else { return .none }
        switch keyword(last) {
        case .between: return .between
        case .from: return .from
        case .ranging: return .from
        default: return .none
        }
    }

    private func openingFirst(before place: Int) -> Int {
        var last = place - 1
        if let modifier = modifier(before: place) { last = modifier.first - 1 }
        let isRanging = keyword(last - 1) == .ranging || keyword(last - 1) == .anywhere
        return max(0, isRanging ? last - 1 : last)
    }

    private enum JoinKind { case dash, to, and }

    private func join(at place: Int, _ opening: Opening, hasUnit: Bool) -> (
        kind: JoinKind, place: Int
    )? {
        switch keyword(place) {
        case .to:
            return (.to, afterModifier(place + 1))
        case .and: return opening == .between ? (.and, afterModifier(place + 1)) : nil
        default: break
        }
        // "20~100"
        if isSign(Sign.tilde, place) || isSign(Sign.similar, place), isGlued(place),
            isGlued(place + 1), kind(place + 1) == .literal
        {
            return (.dash, place + 1)
        }
        guard isDash(place) else { return nil }
        // "8- to 16-metre"
        if isGlued(place), keyword(place + 1) == .to, !isGlued(place + 1) {
            return (.to, place + 2)
        }
        // "two-to-three"
        if isHyphen(place), keyword(place + 1) == .to, isHyphen(place + 2) {
            return (.to, place + 3)
        }
        let isEven = tokens[place].isSpaced == (place + 1 < count && tokens[place + 1].isSpaced)
        guard isEven else { return nil }
        // A spaced hyphen is a dash between clauses; only an en dash, or a unit after, joins numbers then.
        if tokens[place].isSpaced, tokens[place].code != Sign.enDash {
            guard kind(place + 1) == .literal,
                unit(at: place + 2) != nil && !hasUnit || isCalledRange(place)
            else { return nil }
        }
        if tokens[place].code == Sign.emDash { return nil }
        return (.dash, place + 1)
    }

    /// "The range is 1000 - 5000".
    private func isCalledRange(_ place: Int) -> Bool {
        for before in max(0, place - 6)..<place
        where keyword(before) == .range || keyword(before) == .ranging {
            return true
        }
        return false
    }

    /// Steps over what bends the second end: "200 and >1000 m", "50% to around 80%".
    private func afterModifier(_ place: Int) -> Int {
        var next = place
        if kind(next) == .sign {
            switch tokens[next].code {
            case Sign.less, Sign.greater, Sign.atMost, Sign.atLeast, Sign.tilde, Sign.similar,
                Sign.approximate:
                return next + 1
            default: return next
            }
        }
        switch keyword(next) {
        case .about, .around, .approximately, .roughly, .over, .nearly, .almost, .under, .only,
            .some:
            return next + 1
        case .up where keyword(next + 1) == .to: return next + 2
        case .at where keyword(next + 1) == .least || keyword(next + 1) == .most: return next + 2
        case .more, .less:
            next += keyword(next + 1) == .than ? 2 : 0
            return next
        case .the where kind(next + 1) == .literal: return next + 1
        default: return next
        }
    }

    private func isSuitable(
        _ first: Amount, _ second: Amount, _ join: (kind: JoinKind, place: Int), _ opening: Opening
    ) -> Bool {
        if join.kind == .dash {
            // "555-1234", "3-2": numbers with dashes that are no range do not rise.
            guard second.numeral.value > first.numeral.value || first.numeral.value < 0 else {
                return false
            }
            return !(isDash(second.end) && isGlued(second.end) && kind(second.end + 1) == .literal)
        }
        if join.kind == .to, opening != .from {
            // "2 to 1" is a score or odds; "moved 5 to 3" likewise.
            return second.numeral.value > first.numeral.value
        }
        return true
    }

    struct UnitOrMoney {
        var unit: Quantity.Unit?
        var kind: Quantity.Kind
        var end: Int
    }

    /// The unit or currency of an amount.
    func unitOrMoney(_ amount: Amount) -> UnitOrMoney? {
        if let currency = amount.currency {
            let end = has(.currency, amount.end) ? amount.end + 1 : amount.end
            return UnitOrMoney(unit: Currency.all[currency].unit, kind: .money, end: end)
        }
        if let money = moneyWord(after: amount.end) {
            return UnitOrMoney(
                unit: Currency.all[money.currency].unit, kind: .money, end: money.end)
        }
        guard let unit = unit(at: amount.end, afterWords: amount.form != .digits) else {
            return nil
        }
        return UnitOrMoney(unit: unit.unit, kind: Sketch.kind(of: unit), end: unit.end)
    }

    /// Whether "from A to B" here tells of one thing going from one state to another.
    private func isChange(before place: Int, _ floor: Int, _ from: Numeral, _ to: Numeral) -> Bool {
        if keyword(place) == .ranging || keyword(place) == .anywhere { return false }
        var back = place - 1
        var steps = 0
        while back >= 0, steps < 10 {
            let token = tokens[back]
            if token.isSign(Sign.semicolon) || token.isSign(Sign.stop) && token.isSpaced { break }
            if keyword(back) == .ranging || keyword(back) == .range { return false }
            if has([.rising, .falling, .changing], back) { return true }
            back -= 1
            steps += 1
        }
        // A fall told as an interval would start at its low end.
        return from.value > to.value
    }

    /// "31 ± 4 mg", "31 (± 4)", "31 mg +/- 4 mg".
    func plusMinus(after amount: Amount) -> Sketch? {
        let unit = unit(at: amount.end)
        var place = unit?.end ?? amount.end
        let isBracketed = isSign(Sign.open, place)
        if isBracketed { place += 1 }
        let first = place
        if isSign(Sign.plusMinus, place) {
            place += 1
        } else if isSign(Sign.plus, place), isSign(Sign.slash, place + 1), isDash(place + 2) {
            place += 3
        } else {
            return nil
        }
        guard let spread = self.amount(from: place), spread.form == .digits else { return nil }
        let spreadUnit = self.unit(at: spread.end)
        var end = spreadUnit?.end ?? spread.end
        if isBracketed, isSign(Sign.close, end) { end += 1 }
        let outer = unit == nil && isBracketed ? self.unit(at: end) : nil
        guard let low = amount.numeral.adding(spread.numeral, sign: -1),
            let high = amount.numeral.adding(spread.numeral)
        else { return nil }
        var sketch = Sketch(amount)
        if let found = outer ?? unit ?? spreadUnit { sketch.take(found) }
        sketch.end = max(end, outer?.end ?? end)
        sketch.next = sketch.end
        sketch.uncertainty = Quantity.Uncertainty(
            kind: .plusMinus, low: low, high: high, level: nil, range: range(first, end))
        return sketch
    }
}
