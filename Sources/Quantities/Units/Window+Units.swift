extension Window {
    /// The unit that starts here, after a number that ends here.
    ///
    /// A hyphen may join the two ("10-week"), and the unit may be a compound ("mg/kg", "m s⁻¹").
    func unit(at start: Int, afterWords: Bool = false) -> FoundUnit? {
        guard start < count else { return nil }
        var place = start
        if tokens[start].kind == .sign {
            if let bracketed = bracketedUnit(at: start) { return bracketed }
            // "a 5-percentage-point rise", "10-mg doses"
            if isHyphen(place) || isSign(Sign.hyphen, place) && isTornHyphen(place) { place += 1 }
        }
        guard mayBeUnit(place) else { return nil }
        // Before the percent sign: "percentage points" begin with the same word.
        if let points = percentagePoints(at: place) { return points }
        if let percent = percent(at: place) { return percent }
        if let degrees = degrees(at: place) { return rated(degrees) }
        if tokens[place].flags.contains(.capital), let letter = degreeLetter(at: place) {
            return letter
        }
        if let feet = feet(at: place) { return feet }
        if let inches = inches(at: place) { return inches }
        guard let first = simpleUnit(at: place, isHyphened: place > start, afterWords: afterWords)
        else {
            return nil
        }
        return compound(from: first)
    }

    /// "30 - year bonds": a hyphen set with blanks before a unit in the singular, as tokenised corpora have it.
    private func isTornHyphen(_ place: Int) -> Bool {
        isSpacedHyphen(place) && has(.unit, place + 1)
            && !isPlural(place + 1)
            && (kind(place + 2) == .word && !has(.function, place + 2) || isSpacedHyphen(place + 2))
    }

    /// Words, and the few signs that are units: most numbers are followed by a stop, a comma or a bracket.
    @inline(__always)
    private func mayBeUnit(_ place: Int) -> Bool {
        guard place < count else { return false }
        switch tokens[place].kind {
        case .word: return tokens[place].flags.contains(.measuring)
        case .sign:
            switch tokens[place].code {
            case Sign.percent, Sign.perMille, Sign.degree, Sign.celsius, Sign.fahrenheit,
                Sign.apostrophe, Sign.quotation, Sign.times:
                return true
            default: return false
            }
        default: return false
        }
    }

    func found(_ place: Int, _ end: Int, _ sense: FoundUnit.Sense = .plain) -> FoundUnit {
        FoundUnit(
            make: .entry(place), base: UnitList.all[place].base, end: end, sense: sense,
            isPercent: place == UnitList.percent)
    }

    private func percentagePoints(at place: Int) -> FoundUnit? {
        if keyword(place) == .percentage || keyword(place) == .percent
            || isSign(Sign.percent, place)
        {
            let next = isHyphen(place + 1) ? place + 2 : place + 1
            guard keyword(next) == .points || keyword(next) == .point else { return nil }
            return rated(found(UnitList.percent, next + 1, .percentagePoint))
        }
        if keyword(place) == .basis,
            keyword(isHyphen(place + 1) ? place + 2 : place + 1) == .points
                || keyword(isHyphen(place + 1) ? place + 2 : place + 1) == .point
        {
            return found(
                UnitList.basisPoint, isHyphen(place + 1) ? place + 3 : place + 2, .percentagePoint)
        }
        if keyword(place) == .points || keyword(place) == .point, isBesidePercent(place) {
            return found(UnitList.percent, place + 1, .percentagePoint)
        }
        // "pp" is a page mark before a number and a percentage point after one.
        return spells(place, "pp") || spells(place, "ppts") || spells(place, "pps")
            ? found(UnitList.percent, place + 1, .percentagePoint) : nil
    }

    /// "rose 7.4 points to 59.9%", "was 59.9%, down 7.4 points": the points of a share that is told beside them.
    private func isBesidePercent(_ place: Int) -> Bool {
        if keyword(place + 1) == .to, kind(place + 2) == .literal, isPercent(place + 3) {
            return true
        }
        return (keyword(place - 2) == .up || spells(place - 2, "down"))
            && isSign(Sign.comma, place - 3) && isPercent(place - 4)
    }

    private func isPercent(_ place: Int) -> Bool {
        isSign(Sign.percent, place) || keyword(place) == .percent
    }

    /// "% per year", "°C/min": divides a unit by a time or whatever follows.
    private func rated(_ found: FoundUnit) -> FoundUnit {
        let isPer = isSign(Sign.slash, found.end) || keyword(found.end) == .per
        let isArticle =
            keyword(found.end) == .a && has(.unit, found.end + 1)
            && UnitList.all[Int(word(found.end + 1).unit)].base == .time
        // "5 °C min−1"
        let isPower =
            !isPer && !isArticle && kind(found.end) == .word && !isGlued(found.end)
            && !has(.function, found.end)
        guard isPer || isArticle || isPower,
            let part = simpleUnit(
                at: isPower ? found.end : found.end + 1, isHyphened: false, afterWords: false),
            !isPower || part.power < 0, case .entry(let place) = found.make
        else { return found }
        var rated = found
        var product = UnitProduct(Part(place: place, power: 1, end: found.end))
        product.append(
            Part(place: part.place, power: isPower ? part.power : -part.power, end: part.end))
        rated.make = .own(products.unit(of: product))
        rated.end = part.end
        rated.isCompound = true
        return rated
    }

    private func percent(at place: Int) -> FoundUnit? {
        if isSign(Sign.percent, place) || keyword(place) == .percent {
            return rated(found(UnitList.percent, place + 1))
        }
        // "thirty percentage"; points are told before.
        if keyword(place) == .percentage, keyword(place + 1) != .of {
            return found(UnitList.percent, place + 1)
        }
        if keyword(place) == .per, keyword(place + 1) == .cent {
            return found(UnitList.percent, place + 2)
        }
        // "a 10-per-cent share"
        if keyword(place) == .per, isHyphen(place + 1), keyword(place + 2) == .cent {
            return found(UnitList.percent, place + 3)
        }
        // "up 5pc": British newspapers; "10 pc" with a blank may be parsecs.
        if spells(place, "pc"), isGlued(place), !isGlued(place + 1) || kind(place + 1) == .sign {
            return found(UnitList.percent, place + 1)
        }
        if isSign(Sign.perMille, place) { return found(UnitList.perMille, place + 1) }
        if length(place) < 4,
            isSign(Sign.percent, place + 1)
                || isSign(Sign.stop, place + 1) && isSign(Sign.percent, place + 2),
            spells(place, "wt") || spells(place, "vol") || spells(place, "mol")
                || spells(place, "at")
        {
            return found(UnitList.percent, isSign(Sign.percent, place + 1) ? place + 2 : place + 3)
        }
        return nil
    }

    private func degrees(at place: Int) -> FoundUnit? {
        if isSign(Sign.celsius, place) { return found(UnitList.celsius, place + 1) }
        if isSign(Sign.fahrenheit, place) { return found(UnitList.fahrenheit, place + 1) }
        guard isSign(Sign.degree, place) || keyword(place) == .degrees else { return nil }
        let next = isHyphen(place + 1) ? place + 2 : place + 1
        let isNamed = keyword(place) == .degrees
        if spells(next, "C") || isNamed && spells(next, "c")
            || has(.unit, next) && Int(word(next).unit) == UnitList.celsius
        {
            return found(UnitList.celsius, next + 1)
        }
        if spells(next, "F") || isNamed && spells(next, "f")
            || has(.unit, next) && Int(word(next).unit) == UnitList.fahrenheit
        {
            return found(UnitList.fahrenheit, next + 1)
        }
        // "54 °N": a latitude or longitude with its side.
        let isSide =
            spells(next, "N") || spells(next, "S") || spells(next, "E") || spells(next, "W")
        return found(
            UnitList.degree,
            isSide && !isGlued(next + 1) || isSide && kind(next + 1) == .sign ? next + 1 : place + 1
        )
    }

    /// One unit without what it is multiplied or divided by, but with its exponent.
    func simpleUnit(at place: Int, isHyphened: Bool, afterWords: Bool) -> Part? {
        guard place < count, tokens[place].flags.contains(.measuring) || isSign(Sign.times, place)
        else { return nil }
        if let area = squared(at: place) { return area }
        if let spelled = spelledUnit(at: place) { return spelled }
        // Pressure in mercury before the millimetre it starts with.
        if spells(place, "mm") || spells(place, "cm") {
            let next = isSign(Sign.stop, place + 1) ? place + 2 : place + 1
            if keyword(next) == .mercury || spells(next, "Hg") {
                let place = spells(place, "mm") ? UnitList.mercury : UnitList.centimetreOfMercury
                return Part(place: place, power: 1, end: next + 1)
            }
        }
        // "three Cup titles": a name.
        if tokens[place].flags.contains(.capital), has(.unit, place), !isHyphened,
            isPlural(place + 1), !isGlued(place + 1), !isPlural(place), keyword(place) == .none,
            UnitList.all[Int(word(place).unit)].base != .time
        {
            return nil
        }
        let isWord = has(.unit, place)
        let known =
            isWord ? Int(word(place).unit) : (afterWords && length(place) < 3 ? nil : symbol(place))
        guard let known else { return nil }
        if !isWord || length(place) <= 2 {
            // A letter alone is a unit only straight after digits, and no article or label.
            if length(place) == 1, isHyphened, !isHyphenedLetter(place) { return nil }
            // "5M" may be millions; "0.1M sucrose" is molar.
            if spells(place, "M"), isGlued(place),
                kind(place - 1) != .literal || literal(at: place - 1).exponent == 0
            {
                return nil
            }
            // "12MP" has pixels; "5 MP joints", "20 EB patients" are short for words.
            if length(place) == 2, !isGlued(place),
                spells(place, "MP") || spells(place, "PB") || spells(place, "EB")
            {
                return nil
            }
        }
        var part = Part(place: known, power: 1, end: place + 1)
        if isWord, UnitList.all[known].base == .length, keyword(part.end) == .of,
            keyword(part.end + 1) == .mercury
        {
            part = Part(place: ofMercury(known), power: 1, end: part.end + 2)
        }
        takeHours(&part)
        takeExponent(&part)
        // "2Mg3NF3" is a formula; no unit runs on into digits but the hours of "2h15m".
        if isGlued(part.end), kind(part.end) == .literal, !isMinutesBehindHours(part.end) {
            return nil
        }
        // "24703 L-202": a code.
        if length(place) == 1, isHyphen(part.end), kind(part.end + 1) == .literal,
            length(part.end + 1) > 2, kind(part.end + 2) != .word
        {
            return nil
        }
        return part
    }

    /// "a 24-h infusion", "the 400-m run": letters that no name ends in; "3-d" is a picture.
    private func isHyphenedLetter(_ place: Int) -> Bool {
        guard !isGlued(place + 1) || kind(place + 1) == .sign && !isHyphen(place + 1) else {
            return false
        }
        if spells(place, "d") {
            return kind(place - 2) == .literal && literal(at: place - 2).value > 3
        }
        return spells(place, "h") || spells(place, "m") || spells(place, "g") || spells(place, "s")
            || spells(place, "y") || spells(place, "L")
    }

    /// The column of mercury of this length.
    private func ofMercury(_ known: Int) -> Int {
        switch UnitList.all[known].unit.code {
        case "cm": UnitList.centimetreOfMercury
        case "[in_i]": UnitList.inchOfMercury
        default: UnitList.mercury
        }
    }

    /// "square metres", "cubic centimetres".
    private func squared(at place: Int) -> Part? {
        guard keyword(place) == .square || keyword(place) == .cubic else { return nil }
        let next = isHyphen(place + 1) || isSign(Sign.stop, place + 1) ? place + 2 : place + 1
        guard let known = has(.unit, next) ? Int(word(next).unit) : symbol(next),
            UnitList.all[known].base == .length
        else { return nil }
        return Part(place: known, power: keyword(place) == .square ? 2 : 3, end: next + 1)
    }

    /// "m2", "m²", "s−1", "cm^3".
    private func takeExponent(_ part: inout Part) {
        guard isGlued(part.end) || isSpacedPower(part.end) else { return }
        if kind(part.end) == .raised {
            guard let power = raised(at: part.end), power != 0, abs(power) <= 4 else { return }
            part.power *= power
            part.end += 1
            return
        }
        var next = part.end
        // "kg/m(2)", "min(-1)": raising that an abstract set in brackets.
        let isBracketed = isSign(Sign.open, next)
        if isBracketed || isSign(Sign.caret, next) { next += 1 }
        let isNegative = isDash(next) && isGlued(next)
        if isNegative { next += 1 }
        guard kind(next) == .literal, isGlued(next) || isSpacedPower(part.end), length(next) == 1,
            !(isGlued(next + 1) && kind(next + 1) == .word)
        else { return }
        let power = Int(byte(next) & 0x0F)
        let isCommon = isNegative ? power <= 3 : power == 2 || power == 3
        if isBracketed {
            let isArea = isNegative || UnitList.all[part.place].base == .length
            guard isArea, isSign(Sign.close, next + 1) else { return }
        }
        guard isCommon, power > 0 else { return }
        part.power *= isNegative ? -power : power
        part.end = isBracketed ? next + 2 : next + 1
    }

    /// "g− 1": a blank that typesetting left between the minus and its digit.
    func isSpacedPower(_ place: Int) -> Bool {
        isSign(Sign.minus, place) && isGlued(place) && kind(place + 1) == .literal
            && length(place + 1) == 1
    }
}
