/// Numbers glued to letters that are codes: "B12", "COVID-19", "5-FU", "hexyl-2,5-diyl".
extension Window {
    /// "B12", "COVID-19", "3D", "737MAX", "007".
    func gluedCode(at place: Int) -> Int? {
        if let end = codeGluedBehind(place) { return end }
        // "25(OH)D"
        if isSign(Sign.open, place + 1), isGlued(place + 1), isGlued(place + 2),
            kind(place + 2) == .word, tokens[place + 2].flags.contains(.capital),
            isSign(Sign.close, place + 3), isGlued(place + 4), kind(place + 4) != .sign
        {
            return afterCode(place + 4)
        }
        if length(place) > 1, byte(place) == 0x30, byte(place, 1) != 0x2E, byte(place, 1) != 0xC2 {
            return afterDialled(place)
        }
        // "5-FU", "2-Deoxyglucose", "17-beta-estradiol"
        if isHyphen(place + 1), kind(place + 2) == .word, length(place) <= 2,
            literal(at: place).exponent == 0, unit(at: place + 1) == nil, isChemical(place + 2)
        {
            return afterCode(place)
        }
        // "2-dimensional echocardiograms"
        if isHyphen(place + 1), spells(place + 2, "dimensional") { return afterCode(place) }
        // "1-D", "3-O-methyl"
        if isHyphen(place + 1), length(place + 2) == 1, kind(place + 2) == .word,
            tokens[place + 2].flags.contains(.capital)
                || spells(place + 2, "d") && literal(at: place).value < 4
        {
            return afterCode(place)
        }
        return codeGluedBefore(place)
    }

    /// A number glued to letters or a sign before it: "B12", "COVID-19", "3f+1".
    private func codeGluedBehind(_ place: Int) -> Int? {
        guard isGlued(place), let before = kind(place - 1) else { return nil }
        if before == .word, currencySign(at: place - 1) == nil, !isJoinedUnit(place - 1) {
            return afterCodes(place)
        }
        // "3f+1" is a formula.
        if isSign(Sign.plus, place - 1), isGlued(place - 1), kind(place - 2) == .word {
            return afterCode(place)
        }
        if before == .opaque || isSign(Sign.hash, place - 1) { return afterCode(place) }
        let isJoined = isDash(place - 1) && isGlued(place - 1)
        if isJoined, kind(place - 2) == .word, !isJoinedAmount(place - 2) {
            return afterCode(place)
        }
        if isSign(Sign.slash, place - 1) || isSign(Sign.stop, place - 1), isGlued(place - 1),
            kind(place - 2) == .word, keyword(place - 2) != .approximately,
            keyword(place - 2) != .circa
        {
            return afterCode(place)
        }
        return nil
    }

    /// A number glued to letters behind it that are no unit or magnitude: "3D", "737MAX".
    private func codeGluedBefore(_ place: Int) -> Int? {
        guard isGlued(place + 1), kind(place + 1) == .word, literal(at: place).exponent == 0 else {
            return nil
        }
        let next = place + 1
        // "~88kR": a bound before it says that it measures, whatever the unit.
        if modifier(before: place) != nil { return nil }
        // "Model 3s": no seconds after a name.
        if spells(next, "s"), tokens[max(0, place - 1)].flags.contains(.capital), place > 1 {
            return afterCode(place)
        }
        // "7800X3D": letters and digits in turn.
        if keyword(next) == .x, isGlued(next + 1), kind(next + 1) == .literal, isGlued(next + 2),
            kind(next + 2) == .word, unit(at: next + 2) == nil
        {
            return afterCode(place)
        }
        if unit(at: next) != nil || keyword(next) == .x || keyword(next) == .fold
            || keyword(next) == .e
        {
            return nil
        }
        if moneyWord(after: next) != nil { return nil }
        if has([.magnitude, .currency], next) || isShortMagnitude(next) || keyword(next) == .times {
            return nil
        }
        if length(next) == 2, isOrdinalSuffix(next) { return nil }
        if spells(next, "s") || keyword(next) == .am || keyword(next) == .pm { return nil }
        return afterCode(place)
    }

    /// A name in capitals or a Greek letter, joined to the number of a place in a molecule.
    private func isChemical(_ place: Int) -> Bool {
        guard word(place).classes.isEmpty, word(place).keyword == .none else {
            return spells(place, "alpha") || spells(place, "beta")
        }
        let greek: [StaticString] = [
            "alpha", "beta", "gamma", "delta", "omega", "epsilon", "α", "β", "γ",
        ]
        if greek.contains(where: { spells(place, $0) }) { return true }
        let isCapital = tokens[place].flags.contains(.capital)
        // "10-Item Scale" is a title.
        return isCapital && (tokens[place].flags.contains(.allCapitals) || length(place) > 8)
    }

    private func isShortMagnitude(_ place: Int) -> Bool {
        spells(place, "k") || spells(place, "K") || spells(place, "bn") || spells(place, "mn")
            || spells(place, "tn") || spells(place, "m") || spells(place, "M") || spells(place, "b")
            || spells(place, "B") || spells(place, "mil")
    }

    func isOrdinalSuffix(_ place: Int) -> Bool {
        spells(place, "st") || spells(place, "nd") || spells(place, "rd") || spells(place, "th")
    }

    /// "±5", "×10", "x3" and "sub7" leave the number as it is.
    private func isJoinedUnit(_ place: Int) -> Bool { spells(place, "x") && isGlued(place) }

    /// A word before a hyphen that still leaves a number after it: "five-10", "to-3".
    private func isJoinedAmount(_ place: Int) -> Bool {
        has([.cardinal, .tens], place) || keyword(place) == .to || keyword(place) == .and
            || keyword(place) == .sub || keyword(place) == .minus
            || isUnitBetween(place)
    }

    /// "5mg-10mg"; in "100 g-1" the digit is an exponent.
    private func isUnitBetween(_ place: Int) -> Bool {
        guard kind(place - 1) == .literal, symbol(place) != nil else { return false }
        return length(place + 2) > 1 || byte(place + 2) > 0x33 || unit(at: place + 3) != nil
    }

    /// Past a code in capitals and the number that goes on with it: "HPV16 or 18 was used".
    private func afterCodes(_ place: Int) -> Int {
        let end = afterCode(place)
        let next = end + 1
        guard tokens[place - 1].flags.contains(.allCapitals), length(place - 1) > 1,
            keyword(end) == .or || keyword(end) == .and, kind(next) == .literal,
            length(next) <= 3, literal(at: next).exponent == 0, unit(at: next + 1) == nil,
            !has([.magnitude, .hundred], next + 1), !isSign(Sign.percent, next + 1),
            keyword(next + 1) != .of, keyword(next + 1) != .times, noun(after: next + 1) == nil,
            !isSign(Sign.plusMinus, next + 1), !isGlued(next + 1) || kind(next + 1) != .word
        else { return end }
        return afterCode(next)
    }

    /// Past a number that begins with a zero, and the groups of digits that are dialled with it: "0800 123 4567".
    private func afterDialled(_ place: Int) -> Int {
        let end = afterCode(place)
        var next = end
        var digits = length(place)
        while kind(next) == .literal, !isGlued(next), (3...6).contains(length(next)),
            literal(at: next).exponent == 0
        {
            digits += length(next)
            next += 1
        }
        return digits > 8 && unit(at: next) == nil ? next : end
    }

    /// Past everything glued to the code.
    func afterCode(_ place: Int) -> Int {
        var next = place + 1
        while next < count, isGlued(next) {
            let token = tokens[next]
            // "Oct3/4", "T202/2007"
            // "hexyl-2,5-diyl": the comma between two places in a molecule.
            let isLocant =
                isSign(Sign.comma, next) && kind(next - 1) == .literal
                && kind(next + 1) == .literal && isHyphen(next + 2) && isGlued(next + 2)
            let isJoin =
                isDash(next) || isLocant || isSign(Sign.slash, next) && kind(next + 1) == .literal
            guard token.kind == .word || token.kind == .literal || isJoin && isGlued(next + 1)
            else { break }
            next += 1
        }
        return next
    }
}
