extension Window {
    /// Whether "from A to B" here tells of one thing going from one state to another.
    func isChange(before place: Int, _ floor: Int, _ from: Numeral, _ to: Numeral) -> Bool {
        if keyword(place) == .ranging || keyword(place) == .anywhere { return false }
        // A fall told as an interval would start at its low end.
        return hasChange(before: place) ?? (from.value > to.value)
    }

    /// Whether a verb of change stands in the ten words before; not where they speak of a range.
    func hasChange(before place: Int) -> Bool { hasChange(before: place) ?? false }

    private func hasChange(before place: Int) -> Bool? {
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
        return nil
    }

    /// "fell to 138 lots from 212 lots": the same change, told from its end.
    func changeTo(_ amount: Amount, _ floor: Int) -> Sketch? {
        let bent = modifier(before: amount.first)?.first ?? amount.first
        guard keyword(bent - 1) == .to, bent > floor, hasChange(before: bent - 1) else {
            return nil
        }
        let unit = unitOrMoney(amount)
        let noun = unit == nil ? counted(at: amount.end) : nil
        let end = unit?.end ?? noun ?? amount.end
        guard unit != nil || noun != nil, keyword(end) == .from,
            let start = self.amount(from: afterModifier(end + 1))
        else { return nil }
        let startUnit = unitOrMoney(start)
        let startNoun = startUnit == nil ? counted(at: start.end) : nil
        guard startUnit?.kind == unit?.kind, startUnit?.unit == unit?.unit,
            (noun == nil) == (startNoun == nil)
        else { return nil }
        var sketch = Sketch(amount, .count)
        sketch.first = bent
        sketch.end = startUnit?.end ?? startNoun ?? start.end
        sketch.next = sketch.end
        sketch.numeralEnd = start.numeralEnd
        sketch.value = nil
        sketch.unit = unit?.unit
        sketch.unitName = unit?.name
        if let unit { sketch.kind = unit.kind }
        if let noun { sketch.noun = text(noun - 1, noun) }
        sketch.role = .change
        sketch.from = start.numeral
        sketch.to = amount.numeral
        sketch.direction = amount.numeral.value > start.numeral.value ? .increase : .decrease
        sketch.isRelative = false
        return sketch
    }

    /// The end of a plural noun straight after a number.
    private func counted(at place: Int) -> Int? { isPlural(place) ? place + 1 : nil }
}
