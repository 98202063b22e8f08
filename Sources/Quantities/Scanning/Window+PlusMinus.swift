import Prose

extension Window {
    /// "31 ± 4 mg", "31 (± 4)", "31 mg +/- 4 mg".
    func plusMinus(after amount: Amount) -> Sketch? {
        guard marks.contains(.plusMinus) else { return nil }
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
        guard var low = amount.numeral.adding(spread.numeral, sign: -1),
            var high = amount.numeral.adding(spread.numeral)
        else { return nil }
        var sketch = Sketch(amount)
        // "(3.2 ± 0.4) × 10⁻³ mol"
        let power = bracketPower(around: amount.first, end)
        if let power, let value = sketch.value {
            sketch.value = value.scaled(by: power.exponent)
            (low, high) = (low.scaled(by: power.exponent), high.scaled(by: power.exponent))
            if isSign(Sign.open, amount.first - 1) { sketch.first = amount.first - 1 }
            end = power.end
        }
        // "(1.60 ± 0.38) points"
        var late = power.flatMap { self.unit(at: $0.end) }
        if power == nil, unit == nil, spreadUnit == nil, isSign(Sign.open, amount.first - 1),
            isSign(Sign.close, end), let outside = self.unit(at: end + 1)
        {
            sketch.first = amount.first - 1
            late = outside
        }
        if let found = late ?? outer ?? unit ?? spreadUnit { sketch.take(found) }
        sketch.end = max(end, (late ?? outer)?.end ?? end)
        // "3.7 ± 0.9 fold", "3.7 ± 0.9-fold"
        let fold = isHyphen(end) ? end + 1 : end
        if sketch.unit == nil, keyword(fold) == .fold {
            sketch.kind = .fold
            sketch.end = fold + 1
        }
        sketch.next = sketch.end
        sketch.uncertainty = Quantity.Uncertainty(
            kind: .plusMinus, low: low, high: high, level: nil, range: range(first, end))
        return sketch
    }

    /// "±5%" alone is the spread of something named elsewhere.
    func takeLoneSpread(_ sketch: inout Sketch) {
        let first = sketch.first - 1
        guard sketch.uncertainty == nil, isSign(Sign.plusMinus, first), let value = sketch.value
        else { return }
        sketch.first = first
        sketch.uncertainty = Quantity.Uncertainty(
            kind: .plusMinus, low: value.negated, high: value, level: nil,
            range: range(first, sketch.end))
    }
}
