extension Window {
    /// Two ends: "5-10%", "5 to 10 mg", "between 5 and 10%", "from 90% to 10%".
    func interval(from amount: Amount, _ following: Following, _ floor: Int) -> Sketch? {
        // No second end without a second number.
        guard lastStarter >= amount.end, mayJoin(amount, following) else { return nil }
        if let change = changeTo(amount, floor) { return change }
        guard let ends = ends(from: amount, following, floor) else { return nil }
        let opening = ends.opening
        var second = ends.second
        let later = ends.isDashed ? nil : modifier(before: second.first)?.modifier
        second.first = amount.first
        var sketch = Sketch(second)
        if ends.isBracketed, isSign(Sign.open, amount.first - 1) {
            sketch.first = amount.first - 1
        }
        sketch.numeralFirst = amount.numeralFirst
        var secondUnit = ends.secondUnit
        if secondUnit == nil, ends.firstUnit == nil,
            let foreign = foreignUnit(after: second, isBound: true)
        {
            secondUnit = UnitOrMoney(found: foreign, kind: .measure, end: foreign.end)
        }
        if let unit = secondUnit ?? ends.firstUnit {
            sketch.unit = unit.unit
            sketch.unitName = unit.name
            sketch.kind = unit.kind
            sketch.end = max(sketch.end, secondUnit?.end ?? second.end)
            sketch.next = sketch.end
            takeAge(&sketch)
        } else {
            takeFold(&sketch, second)
        }
        sketch.value = nil
        if opening != .none {
            sketch.first = openingFirst(before: amount.first)
            // "from about 5 to 10": what bends an end bends the whole.
            if let inner = modifier(before: amount.first), inner.first > sketch.first,
                inner.modifier == .about || inner.modifier == .nearly
            {
                sketch.modifier = inner.modifier
            }
        }
        // "from 50% to around 80%"
        if later == .about || later == .nearly, sketch.modifier == nil { sketch.modifier = later }
        if opening == .from, isChange(before: sketch.first, floor, ends.low, second.numeral) {
            sketch.role = .change
            sketch.from = ends.low
            sketch.to = second.numeral
            sketch.direction = second.numeral.value > ends.low.value ? .increase : .decrease
        } else {
            let isOrdered = ends.low.value <= second.numeral.value
            sketch.low = isOrdered ? ends.low : second.numeral
            sketch.high = isOrdered ? second.numeral : ends.low
            if opening != .none { sketch.first = levelFirst(amount.first, opening, sketch.first) }
        }
        return finish(&sketch, second, floor) ? sketch : nil
    }

    /// Two numbers that end one interval, with what each is measured in.
    private struct Ends {
        /// The first number, in the unit and the magnitude of the second.
        var low: Numeral
        var second: Amount
        var firstUnit: UnitOrMoney?
        var secondUnit: UnitOrMoney?
        let opening: Opening
        let isDashed: Bool
        /// Whether both stand in a bracket with a power of ten behind it.
        var isBracketed = false
    }

    /// The second end, where one follows and both may end an interval.
    private func ends(from amount: Amount, _ following: Following, _ floor: Int) -> Ends? {
        let opening = opening(before: amount.first, floor)
        let firstUnit = unitOrMoney(amount, following)
        let firstEnd = firstUnit?.end ?? amount.end
        guard
            let join = join(at: firstEnd, opening, hasUnit: firstUnit != nil)
                ?? lateJoin(at: firstEnd, opening, amount, floor),
            let second = self.amount(from: join.place),
            second.form != .part || amount.form == .part
        else { return nil }
        var ends = Ends(
            low: amount.numeral, second: second, firstUnit: firstUnit,
            secondUnit: unitOrMoney(second), opening: opening, isDashed: join.kind == .dash)
        if join.isLate, ends.secondUnit?.kind != firstUnit?.kind {
            // "from 21 mpg combined to 23": the bare end has the unit of the first.
            guard ends.secondUnit == nil, firstUnit != nil, !second.isYear,
                firstEnd + 2 == join.place,
                kind(second.end) != .word || has(.function, second.end)
            else { return nil }
        }
        // "from $75 U.S. per barrel to $45": the first end says what the dollars are.
        if let first = firstUnit, let later = ends.secondUnit, later.kind == .money,
            later.unit == nil, first.kind == .money,
            later.name == Currency.all[Currency.dollar].name
        {
            ends.secondUnit?.currency = first.currency
            ends.secondUnit?.name = first.name
        }
        // "rose 45 cents to $71.20": a change, then the level it led to.
        if join.kind == .to, opening == .none, firstUnit?.kind == .money,
            ends.secondUnit?.kind == .money, isStepOfPrice(amount, second.numeral)
        {
            return nil
        }
        var rise = (amount.numeral, second.numeral)
        if let left = firstUnit?.unit, let right = ends.secondUnit?.unit, left.code != right.code,
            let converted = amount.numeral.converted(from: left, to: right)
        {
            rise.0 = converted
        }
        guard isSuitable(amount, second, join, opening, rise.0, rise.1) else { return nil }
        if ends.secondUnit == nil, firstUnit == nil,
            let bracket = bracketPower(around: amount.first, second.end)
        {
            ends.low = ends.low.scaled(by: bracket.exponent)
            ends.second.numeral = second.numeral.scaled(by: bracket.exponent)
            ends.second.end = bracket.end
            ends.secondUnit = unitOrMoney(ends.second)
            ends.isBracketed = true
        }
        shareMagnitude(&ends, amount)
        guard areOfOneKind(ends, amount, isLate: join.isLate) else { return nil }
        if let left = firstUnit?.unit, let right = ends.secondUnit?.unit, left.code != right.code {
            guard let converted = ends.low.converted(from: left, to: right) else { return nil }
            ends.low = converted
        }
        return ends
    }

    /// Gives the first end the magnitude that stands behind the second and is meant for both.
    private func shareMagnitude(_ ends: inout Ends, _ amount: Amount) {
        let second = ends.second
        // "1.2 to 3.4 million", unless the first is larger without it.
        if second.magnitude > 0, amount.magnitude == 0,
            ends.firstUnit == nil || amount.currency != nil, ends.low.value < 1000,
            ends.low.value <= second.numeral.scaled(by: -second.magnitude).value * 20
        {
            ends.low = ends.low.scaled(by: second.magnitude)
        }
        // "two to three hundred", "two to three dozen"
        if second.multiple > 1, amount.multiple == 1, amount.magnitude == 0,
            ends.firstUnit == nil, amount.numeral.value < 20,
            let product = ends.low.multiplied(by: second.multiple),
            product.value < second.numeral.value
        {
            ends.low = product
        }
    }

    /// Whether both ends measure one kind of thing.
    ///
    /// "rose 5% to $84" and "fell 0.4 per cent to 13176" tell a change and the level it led to.
    private func areOfOneKind(_ ends: Ends, _ amount: Amount, isLate: Bool) -> Bool {
        guard let first = ends.firstUnit, !isLate || ends.secondUnit != nil else { return true }
        // A currency sign before the first end is meant for both: "$5-10 million".
        guard ends.secondUnit?.kind ?? (amount.currency == nil ? nil : .money) == first.kind
        else { return false }
        guard let left = first.unit, let right = ends.secondUnit?.unit else { return true }
        return left == right || left.dimension == right.dimension
    }

    /// "rose 45 cents to", "jumped by 5p a litre to 148.9p": what a price rose or fell by, before what it came to.
    private func isStepOfPrice(_ amount: Amount, _ level: Numeral) -> Bool {
        if has([.rising, .falling], amount.first - 1) { return true }
        return keyword(amount.first - 1) == .by && has([.rising, .falling], amount.first - 2)
            && level.value > 5 * amount.numeral.value
    }

    /// Whether a second end may follow: a word or sign that joins two, or one before that announces them.
    private func mayJoin(_ amount: Amount, _ following: Following) -> Bool {
        if following.money != nil || amount.currency != nil { return true }
        let end = following.unit?.end ?? amount.end
        switch kind(end) {
        case .word: if keyword(end) == .to || keyword(end) == .and { return true }
        case .sign:
            if isDash(end) || isSign(Sign.tilde, end) || isSign(Sign.similar, end) { return true }
        default: break
        }
        // "from 20 mg in 2008 to 29 mg", "fell to 138 lots from 212 lots"
        let last = (modifier(before: amount.first)?.first ?? amount.first) - 1
        switch keyword(last) {
        case .from, .ranging, .to: return true
        default: return false
        }
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
        let isRanging = [.range, .ranging, .anywhere].contains(keyword(last - 1))
        return max(0, isRanging ? last - 1 : last)
    }

    /// Where an interval that is no change starts: "from" only leads to it, "between" and "ranging from"
    /// say what it is.
    private func levelFirst(_ numeral: Int, _ opening: Opening, _ first: Int) -> Int {
        guard opening == .from, keyword(first) == .from else { return first }
        return modifier(before: numeral)?.first ?? numeral
    }

    private enum JoinKind { case dash, to, and }

    private struct Join {
        var kind: JoinKind
        /// Where the second end starts.
        var place: Int
        /// Whether words stand between the first end and the join.
        var isLate = false

        init(_ kind: JoinKind, _ place: Int, isLate: Bool = false) {
            self.kind = kind
            self.place = place
            self.isLate = isLate
        }
    }

    /// "from 20 mg in 2008 to 29 mg", "from 6.1% at baseline to 5.4%": a word or three on when, then the join.
    private func lateJoin(
        at place: Int, _ opening: Opening, _ amount: Amount, _ floor: Int
    ) -> Join? {
        if opening == .from, isPlural(place), keyword(place + 1) == .to {
            return Join(.to, afterModifier(place + 2), isLate: true)
        }
        // "from 21 mpg combined to 23": one word of its kind.
        if opening == .from, kind(place) == .word, !has(.function, place),
            keyword(place + 1) == .to, place > amount.end,
            hasChange(before: openingFirst(before: amount.first))
        {
            return Join(.to, afterModifier(place + 2), isLate: true)
        }
        guard opening == .from, isAside(place),
            hasChange(before: openingFirst(before: amount.first))
        else { return nil }
        for next in (place + 1)..<min(place + 5, count) {
            if keyword(next) == .to { return Join(.to, afterModifier(next + 1), isLate: true) }
            let isAside =
                kind(next) == .word && !has([.cardinal, .tens, .rising, .falling], next)
                || kind(next) == .literal && length(next) == 4
            guard isAside else { return nil }
        }
        return nil
    }

    private func isAside(_ place: Int) -> Bool {
        switch keyword(place) {
        case .in, .at, .before, .during: true
        default: spells(place, "on")
        }
    }

    private func join(at place: Int, _ opening: Opening, hasUnit: Bool) -> Join? {
        switch keyword(place) {
        case .to:
            // "200,000 to-260,000"
            let isDashed = isDash(place + 1) && isGlued(place + 1) && kind(place + 2) == .literal
            return Join(.to, isDashed ? place + 2 : afterModifier(place + 1))
        case .and: return opening == .between ? Join(.and, afterModifier(place + 1)) : nil
        default: break
        }
        // "20~100"
        if isSign(Sign.tilde, place) || isSign(Sign.similar, place), isGlued(place),
            isGlued(place + 1), kind(place + 1) == .literal
        {
            return Join(.dash, place + 1)
        }
        guard isDash(place) else { return nil }
        // "8- to 16-metre"
        if isGlued(place), keyword(place + 1) == .to, !isGlued(place + 1) {
            return Join(.to, place + 2)
        }
        // "two-to-three"
        if isHyphen(place), keyword(place + 1) == .to, isHyphen(place + 2) {
            return Join(.to, place + 3)
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
        return Join(.dash, place + 1)
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
    func afterModifier(_ place: Int) -> Int {
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
        _ first: Amount, _ second: Amount, _ join: Join, _ opening: Opening, _ low: Numeral,
        _ high: Numeral
    ) -> Bool {
        if join.kind == .dash {
            // "555-1234", "3-2": numbers with dashes that are no range do not rise.
            guard high.value > low.value || low.value < 0 else { return false }
            return !(isDash(second.end) && isGlued(second.end) && kind(second.end + 1) == .literal)
        }
        if join.kind == .to, opening != .from {
            // "2 to 1" is a score or odds; "moved 5 to 3" likewise. "−25 to −26" can only be a range.
            return high.value > low.value || low.value < 0 && high.value < 0
        }
        return true
    }
}
