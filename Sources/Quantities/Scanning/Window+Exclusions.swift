extension Window {
    /// What looks like a number and says nothing of how much; answers with where to go on.
    func notQuantity(at place: Int) -> Int? {
        guard kind(place) == .literal else { return idiom(at: place) }
        let isAfterSign = kind(place - 1) == .sign
        if isAfterSign {
            // Before the name rules: a mark in brackets may hold several numbers.
            if let end = citationMark(at: place) { return end }
            if let end = bracketMark(at: place) { return end }
            if let end = argument(at: place) { return end }
            if let end = loweredMark(at: place) { return end }
            if let end = loneLevel(at: place) { return end }
        }
        let next = place + 1
        let isBeforeSign = kind(next) == .sign
        if isBeforeSign, let end = locant(at: place) { return end }
        if let end = listNumber(at: place) { return end }
        // Before codes: "Fig. 4A" would be a code glued to a letter, "Fig. 6d" six days.
        if let end = labelled(at: place) { return end }
        // Before codes: "05:28" starts with a zero.
        if let end = clock(at: place) { return end }
        if let end = gluedCode(at: place) { return end }
        if isBeforeSign {
            if let end = coordinate(at: place) { return end }
            if let end = score(at: place) { return end }
        }
        if isAfterSign || isBeforeSign, let end = phone(at: place) { return end }
        if isBeforeSign {
            if let end = slashed(at: place) { return end }
            // "(0 = never, 1 = once)": a code that is explained.
            if isSign(Sign.equals, next), length(place) == 1 { return place + 2 }
        }
        if let end = postal(at: place) { return end }
        // "a 2-in-1 laptop"
        if isBeforeSign, isHyphen(next), keyword(place + 2) == .in, isHyphen(place + 3),
            kind(place + 4) == .literal, literal(at: place + 4) == Numeral(1)
        {
            return place + 5
        }
        return nameNumber(at: place)
    }

    /// What stands in brackets glued to a word: "t(28) =", "F(2, 40)", "poly(3", "Mg(ClO4)2".
    ///
    /// Degrees of freedom belong to the statistic that follows.
    private func argument(at place: Int) -> Int? {
        if isGlued(place),
            isSign(Sign.close, place - 1) || isSign(Sign.closeSquare, place - 1)
                || isSign(0x7B, place - 1)
        {
            return afterCode(place)
        }
        guard isSign(Sign.open, place - 1), isGlued(place - 1), kind(place - 2) == .word else {
            return nil
        }
        var next = place
        while next < count, next - place < 8 {
            if isSign(Sign.close, next) { return next + 1 }
            guard kind(next) == .literal || isSign(Sign.comma, next) || isDash(next) else { break }
            next += 1
        }
        return isDash(place + 1) || isSign(Sign.comma, place + 1) ? afterCode(place) : nil
    }

    /// "(26, 29, 49)", "(4, 35–38)" after a word: a list of references.
    private func bracketMark(at place: Int) -> Int? {
        guard isSign(Sign.open, place - 1), kind(place - 2) == .word else { return nil }
        var next = place
        var members = 0
        while next < count, next - place < 40 {
            if isSign(Sign.close, next) { return members > 1 ? next + 1 : nil }
            guard
                kind(next) == .literal && length(next) <= 3 && literal(at: next).exponent == 0
                    || isSign(Sign.comma, next) || isDash(next)
            else { return nil }
            if kind(next) == .literal { members += 1 }
            next += 1
        }
        return nil
    }

    /// "by 20%.6 However", "(n = 12).3,4": marks whose raising was lost behind the stop of a sentence.
    private func loweredMark(at place: Int) -> Int? {
        guard isSign(Sign.stop, place - 1), isGlued(place), isGlued(place - 1),
            isSign(Sign.percent, place - 2) || isSign(Sign.close, place - 2)
        else { return nil }
        var next = place
        while kind(next) == .literal, length(next) <= 3, literal(at: next).exponent == 0 {
            next += 1
            guard isSign(Sign.comma, next) || isDash(next), isGlued(next), isGlued(next + 1) else {
                break
            }
            next += 1
        }
        // What goes on without a blank is no mark.
        return next > place && !isGlued(next) ? next : nil
    }

    /// "3,4-ethylenedioxy", "1,2-dichloro": places in a molecule.
    private func locant(at place: Int) -> Int? {
        guard isSign(Sign.comma, place + 1), isGlued(place + 1), isGlued(place + 2),
            kind(place + 2) == .literal, isHyphen(place + 3), kind(place + 4) == .word,
            length(place + 2) <= 2, !has([.unit, .magnitude], place + 4),
            unit(at: place + 3) == nil
        else { return nil }
        return afterCode(place + 2)
    }

    /// "[3]", "[2, 5-7]".
    private func citationMark(at place: Int) -> Int? {
        guard isSign(Sign.openSquare, place - 1) else { return nil }
        var next = place
        while next < count, next - place < 40 {
            if isSign(Sign.closeSquare, next) { return next + 1 }
            guard
                kind(next) == .literal && literal(at: next).exponent == 0
                    || isSign(Sign.comma, next)
                    || isSign(Sign.semicolon, next) || isDash(next)
            else { return nil }
            next += 1
        }
        return nil
    }

    /// The number of a list item at the start of a line, or one in brackets of its own.
    private func listNumber(at place: Int) -> Int? {
        guard length(place) <= 2 else { return nil }
        // "3 ." alone: the number of a paragraph whose words are a sentence of their own.
        if place == 0, count == 2, isSign(Sign.stop, 1), !isGlued(1) { return 2 }
        let isFirst = tokens[place].flags.contains(.newLine)
        let isBracketed = isSign(Sign.open, place - 1) && isSign(Sign.close, place + 1)
        if isBracketed, literal(at: place).exponent == 0, isGlued(place + 1) {
            // "(3)" anywhere is a mark or a list number, unless it counts: "three (3) doses".
            return has(.cardinal, place - 2) ? nil : place + 2
        }
        if !isFirst, isSign(Sign.close, place + 1), !isOpen(before: place) { return place + 2 }
        guard isFirst, isGlued(place + 1),
            isSign(Sign.stop, place + 1) || isSign(Sign.close, place + 1)
        else { return nil }
        return place + 2 < count ? place + 2 : nil
    }

    /// Whether a bracket was opened in the last dozen tokens and not closed: "1 )" without one is a list number.
    private func isOpen(before place: Int) -> Bool {
        var back = place - 1
        while back >= 0, place - back < 40 {
            if isSign(Sign.close, back) { return false }
            if isSign(Sign.open, back) { return true }
            back -= 1
        }
        return place - back >= 40
    }

    /// "10:30", "5 p.m.", "5pm", "3 o'clock".
    private func clock(at place: Int) -> Int? {
        var end = place + 1
        guard mayTellTime(end),
            length(place) <= 2 || length(place) <= 5 && literal(at: place).exponent == -2
        else { return nil }
        if isSign(Sign.colon, end), isGlued(end), isGlued(end + 1), kind(end + 1) == .literal,
            length(end + 1) == 2
        {
            end += 2
            if isSign(Sign.colon, end), kind(end + 1) == .literal { return end + 2 }
            let isHour =
                literal(at: place).significand < 25 && literal(at: end - 1).significand < 60
            // "1:10" is a slope or a dilution; "17:22" a time of day.
            let isSlope = literal(at: place) == Numeral(1) && byte(end - 1, 1) == 0x30
            if isHour, !isSlope, !isCalledRatio(place, end) { return end }
        } else if isSign(Sign.colon, end), isGlued(end), isGlued(end + 1),
            kind(end + 1) == .literal, literal(at: end + 1).exponent < 0, length(end + 1) > 3
        {
            // A lap of "1:36.6"
            return end + 2
        }
        if keyword(end) == .am || keyword(end) == .pm,
            !(keyword(end) == .am && tokens[end].flags.contains(.capital)
                && !tokens[end].flags.contains(.allCapitals))
        {
            return end + 1
        }
        if keyword(end) == .o, isSign(Sign.apostrophe, end + 1), keyword(end + 2) == .oclock {
            return end + 3
        }
        guard spells(end, "p") || spells(end, "a"), isSign(Sign.stop, end + 1),
            keyword(end + 2) == .m
        else { return nil }
        return end + 3
    }

    /// Whether a time of day may go on with this token: a colon, "am", "o'clock", the letters of "p.m.".
    private func mayTellTime(_ place: Int) -> Bool {
        kind(place) == .word ? length(place) <= 2 : isSign(Sign.colon, place)
    }

    /// "555-1234", "+44 20 7946 0958".
    private func phone(at place: Int) -> Int? {
        if isSign(Sign.plus, place - 1), let end = worldPhone(at: place) { return end }
        guard isDash(place + 1), isGlued(place + 1), isGlued(place + 2), kind(place + 2) == .literal
        else { return nil }
        var end = place + 3
        var groups = 2
        while isDash(end), isGlued(end), isGlued(end + 1), kind(end + 1) == .literal {
            end += 2
            groups += 1
        }
        if groups > 2 {
            // "222-222-2222/17": an extension.
            if groups > 3 || length(place) != 4, isSign(Sign.slash, end), isGlued(end),
                isGlued(end + 1),
                kind(end + 1) == .literal
            {
                return end + 2
            }
            let isDate =
                groups == 3 && (length(place) == 4 || length(end - 1) == 4)
                && length(place + 2) <= 2
            return isDate ? nil : end
        }
        return length(place) == 3 && length(place + 2) == 4 && literal(at: place + 2).exponent == 0
            && bytes[start(place + 2) + 1] != 0x2C && unit(at: place + 3) == nil ? end : nil
    }

    /// "+44 1865 615000", "+1 (555) 555-0100": a country and groups of digits, nine of them or more.
    private func worldPhone(at place: Int) -> Int? {
        guard isGlued(place), length(place) <= 3 else { return nil }
        var end = place + 1
        var digits = length(place)
        while end < count, end - place < 16 {
            if kind(end) == .literal, literal(at: end).exponent == 0 {
                digits += length(end)
            } else if !isDash(end),
                ![Sign.open, Sign.close, Sign.slash].contains(where: { isSign($0, end) })
            {
                break
            }
            end += 1
        }
        return digits > 8 ? end : nil
    }

    /// "24/7", "9/11".
    private func slashed(at place: Int) -> Int? {
        guard isSign(Sign.slash, place + 1), isGlued(place + 1), isGlued(place + 2),
            kind(place + 2) == .literal
        else { return nil }
        let (over, under) = (literal(at: place), literal(at: place + 2))
        guard over.exponent == 0, under.exponent == 0 else { return nil }
        // "parainfluenza 1/2/3": kinds, one after another.
        if isSign(Sign.slash, place + 3), kind(place + 4) == .literal, length(place) == 1,
            length(place + 2) == 1, length(place + 4) == 1, kind(place - 1) == .word,
            unit(at: place + 5) == nil
        {
            return afterCode(place + 4)
        }
        // "22/10a": a code.
        if isGlued(place + 3), kind(place + 3) == .word, unit(at: place + 3) == nil,
            !isOrdinalSuffix(place + 3)
        {
            return afterCode(place + 2)
        }
        let isNamed =
            over == Numeral(24) && under == Numeral(7) || over == Numeral(9) && under == Numeral(11)
        return isNamed && unit(at: place + 3) == nil ? place + 3 : nil
    }

    /// "57°44’8.47”N".
    private func coordinate(at place: Int) -> Int? {
        guard isSign(Sign.degree, place + 1), isGlued(place + 1) else { return nil }
        if kind(place + 2) == .literal, isGlued(place + 2) {
            var next = place + 3
            while next < count, isGlued(next), !isSign(Sign.semicolon, next),
                !isSign(Sign.close, next)
            {
                next += 1
            }
            return next
        }
        return nil
    }

    /// "2-2", "ended 5-3": a result has no lower and upper end.
    private func score(at place: Int) -> Int? {
        if let end = scores(from: place) { return end }
        guard isHyphen(place + 1), kind(place + 2) == .literal, length(place) <= 3, !isGlued(place),
            !(isGlued(place + 3) && isDash(place + 3))
        else { return nil }
        let (left, right) = (literal(at: place), literal(at: place + 2))
        guard left.exponent == 0, right.exponent == 0, left.significand >= right.significand,
            minusPower(at: place) == nil,
            unit(at: place + 3) == nil
        else { return nil }
        return place + 3
    }

    /// "6-4, 3-6, 7-6 (7-5)": results in a row, one of which at least is no interval.
    private func scores(from place: Int) -> Int? {
        var next = place
        var pairs = 0
        var isResult = false
        while let end = pair(at: next) {
            pairs += 1
            isResult = isResult || literal(at: next).value >= literal(at: end - 1).value
            next = end
            // The points of the tie-break.
            if isSign(Sign.open, next), kind(next + 1) == .literal {
                let close = pair(at: next + 1) ?? next + 2
                if isSign(Sign.close, close) { next = close + 1 }
            }
            guard isSign(Sign.comma, next), pair(at: next + 1) != nil else { break }
            next += 1
        }
        return pairs > 1 && isResult && unit(at: next) == nil && !isPlural(next) ? next : nil
    }

    /// The end of two whole numbers of one or two digits, joined by a hyphen.
    private func pair(at place: Int) -> Int? {
        guard kind(place) == .literal, isHyphen(place + 1), kind(place + 2) == .literal,
            length(place) <= 2, length(place + 2) <= 2, !isDash(place + 3) || !isGlued(place + 3)
        else { return nil }
        return place + 3
    }

    /// "90049 ZIP Code", "16-18 Industrial Avenue".
    private func postal(at place: Int) -> Int? {
        var end = place + 1
        if isHyphen(end), kind(end + 1) == .literal { end += 2 }
        if spells(end, "ZIP") || spells(end, "zip") { return end }
        guard length(place) <= 4, kind(end) == .word, tokens[end].flags.contains(.capital) else {
            return nil
        }
        for next in (end + 1)..<min(end + 3, max(end + 1, count)) where isStreet(next) {
            return next
        }
        return nil
    }

    private func isStreet(_ place: Int) -> Bool {
        spells(place, "Street") || spells(place, "Avenue") || spells(place, "Road")
            || spells(place, "Lane")
            || spells(place, "Drive") || spells(place, "Boulevard") || spells(place, "St")
            || spells(place, "Ave")
    }
}
