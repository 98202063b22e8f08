extension Window {
    /// A reported statistic: a name, its relation sign, and the number: "p < 0.05", "t(28) = 2.1".
    func statistic(of amount: Amount, _ floor: Int) -> Sketch? {
        guard amount.form == .digits, amount.currency == nil, mayName(amount.first - 1),
            let name = statisticName(before: amount.first, floor)
        else { return nil }
        // "d = 5 mm" is a measure, whatever stands before it.
        if let unit = unit(at: amount.end), !unit.isPercent { return nil }
        if isSign(Sign.percent, amount.end), !isShareStatistic(name.first) { return nil }
        let isCount =
            length(name.first) == 1 && name.end == name.first + 1
            && (byte(name.first) | 0x20) == 0x6E
        var sketch = Sketch(amount, isCount ? .count : .statistic)
        sketch.symbol = isCount ? text(name.first, name.first + 1) : name.symbol
        sketch.degreesOfFreedom = name.degrees
        if isSign(Sign.percent, amount.end) {
            sketch.unit = UnitList.all[UnitList.percent].unit
            sketch.end = amount.end + 1
            sketch.next = sketch.end
        }
        if let sign = name.modifier {
            sketch.bend(sign.modifier)
            sketch.first = sign.first
        }
        // "OR 1.2-3.4" and "r between": two ends.
        if isDash(amount.end), isGlued(amount.end), let second = self.amount(from: amount.end + 1),
            second.numeral.value > amount.numeral.value
        {
            sketch.low = amount.numeral
            sketch.high = second.numeral
            sketch.value = nil
            sketch.end = second.end
            sketch.numeralEnd = second.numeralEnd
            sketch.next = second.end
        }
        if let spread = plusMinus(after: amount) {
            sketch.uncertainty = spread.uncertainty
            sketch.unit = spread.unit ?? sketch.unit
            sketch.end = spread.end
            sketch.next = spread.next
        }
        takeUncertainty(&sketch)
        // "n = 13 pigs"
        if isCount, isPlural(amount.end) { sketch.noun = text(amount.end, amount.end + 1) }
        return sketch
    }

    /// Whether the token before a number may be the name of a statistic or lead back to one.
    private func mayName(_ place: Int) -> Bool {
        switch kind(place) {
        case .word:
            switch keyword(place) {
            case .was, .is, .equal, .value: return true
            default: return has(.statistic, place) || mayBend(place)
            }
        case .sign:
            switch tokens[place].code {
            case Sign.equals, Sign.colon, Sign.comma, Sign.close, Sign.closeSquare: return true
            default: return mayBend(place)
            }
        case .raised, .literal: return true
        default: return false
        }
    }

    private func isShareStatistic(_ place: Int) -> Bool {
        spells(place, "I") || spells(place, "CV")
    }

    private struct StatisticName {
        var first: Int
        var end: Int
        var symbol: String
        var degrees: [Numeral] = []
        var modifier: FoundModifier?
    }

    /// The name before the number, with what links the two: "=", "<", "of", "was", or nothing.
    private func statisticName(before place: Int, _ floor: Int) -> StatisticName? {
        var last = place - 1
        var modifier: FoundModifier?
        var isSigned = false
        if let found = self.modifier(before: place), found.first > floor {
            modifier = found
            // "p less than 0.05"
            isSigned = tokens[found.first].kind == .sign || keyword(place - 1) == .than
            last = found.first - 1
        }
        if isSign(Sign.equals, last) || isSign(Sign.colon, last) && isGlued(last) {
            isSigned = true
            last -= 1
        } else {
            switch keyword(last) {
            case .of, .was, .is, .equal: last -= 1
            default: break
            }
        }
        // "hazard ratio, 0.72": only before decimals, for a comma also parts two things.
        let isListed = isSign(Sign.comma, last) && isGlued(last) && literal(at: place).exponent < 0
        if isListed, !isSigned, kind(place) == .literal { last -= 1 }
        // "risk ratio (RR) 0.91"
        if isSign(Sign.close, last) || isSign(Sign.closeSquare, last), kind(last - 1) == .word,
            isSign(Sign.open, last - 2) || isSign(Sign.openSquare, last - 2),
            kind(last - 3) == .word, tokens[last - 1].flags.contains(.allCapitals)
        {
            last -= 1
        }
        guard last >= floor else { return nil }
        var degrees: [Numeral] = []
        if isSign(Sign.close, last), isSigned,
            let open = degreesOfFreedom(closing: last, floor, &degrees)
        {
            last = open - 1
        }
        guard last >= floor,
            let name = named(last, floor)
                ?? (last == place - 2 ? ratioOfOutcome(last, before: place, floor) : nil)
        else { return nil }
        // One letter is a name only with a sign: "p < 0.05" but not "a group of t 5".
        let isLetter = name.first == last && (length(last) == 1 || byte(last) >= 0x80)
        if isLetter, !isSigned { return nil }
        return StatisticName(
            first: name.first, end: last + 1, symbol: name.symbol, degrees: degrees,
            modifier: modifier)
    }

    /// "the hazard ratio for dementia was 0.72": the outcome stands between the name and the number.
    private func ratioOfOutcome(_ last: Int, before place: Int, _ floor: Int) -> (
        first: Int, symbol: String
    )? {
        guard kind(place) == .literal, literal(at: place).exponent < 0 else { return nil }
        var at = last
        while at > floor, last - at < 10, kind(at) == .word {
            if keyword(at) == .ratio {
                return keyword(at + 1) == .for || keyword(at + 1) == .of ? named(at, floor) : nil
            }
            at -= 1
        }
        return nil
    }

    /// "(28)", "(2, 40)".
    private func degreesOfFreedom(closing last: Int, _ floor: Int, _ degrees: inout [Numeral])
        -> Int?
    {
        var place = last - 1
        var steps = 0
        while place > floor, steps < 8 {
            if isSign(Sign.open, place) {
                degrees.reverse()
                return degrees.isEmpty ? nil : place
            }
            if kind(place) == .literal { degrees.append(literal(at: place)) }
            place -= 1
            steps += 1
        }
        return nil
    }

    private func named(_ last: Int, _ floor: Int) -> (first: Int, symbol: String)? {
        guard kind(last) == .word || kind(last) == .raised || kind(last) == .literal else {
            return nil
        }
        if keyword(last) == .value, keyword(isHyphen(last - 1) ? last - 2 : last - 1) == .p {
            return (isHyphen(last - 1) ? last - 2 : last - 1, "p")
        }
        if keyword(last) == .ratio, last - 1 >= floor {
            return ratioNames.first { spells(last - 1, $0.name) || spells(last - 1, $0.capital) }
                .map { (last - 1, $0.symbol) }
        }
        if spells(last, "risk") || spells(last, "risks"), last - 1 >= floor,
            keyword(last - 1) == .relative
        {
            return (last - 1, "RR")
        }
        // "the number needed to treat was 12"
        if keyword(last - 1) == .to, last - 3 >= floor, spells(last - 2, "needed"),
            spells(last - 3, "number") || spells(last - 3, "Number")
        {
            if spells(last, "treat") { return (last - 3, "NNT") }
            if spells(last, "harm") { return (last - 3, "NNH") }
        }
        // "I²", "R2", "χ²"
        if kind(last) == .raised
            || kind(last) == .literal && length(last) == 1 && byte(last) == 0x32
        {
            guard isGlued(last), has(.statistic, last - 1), length(last - 1) <= 3 else {
                return nil
            }
            return (last - 1, text(last - 1, last) + "²")
        }
        // "FACIT-F ≥3.5": a scale's name.
        if isGlued(last), isDash(last - 1), isGlued(last - 1) { return nil }
        guard has(.statistic, last) else { return nil }
        if length(last) == 1 { return (last, text(last, last + 1)) }
        if byte(last) >= 0x80 { return (last, text(last, last + 1)) }
        // Abbreviations are in capitals, but for a leading "a" of adjusted: "aOR".
        let isAbbreviation =
            tokens[last].flags.contains(.allCapitals)
            || byte(last) == 0x61 && byte(last, 1) < 0x61 && byte(last, 2) < 0x61
                && length(last) == 3
            || spells(last, "df") || spells(last, "NNTs")
        return isAbbreviation ? (last, text(last, last + 1)) : nil
    }
}

/// What stands before "ratio" in its name, with the usual abbreviation.
private let ratioNames: [(name: StaticString, capital: StaticString, symbol: String)] = [
    ("odds", "Odds", "OR"), ("hazard", "Hazard", "HR"), ("risk", "Risk", "RR"),
    ("rate", "Rate", "RR"), ("prevalence", "Prevalence", "PR"),
]
