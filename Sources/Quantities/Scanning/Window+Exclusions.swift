extension Window {
    /// What looks like a number and says nothing of how much; answers with where to go on.
    func notQuantity(at place: Int) -> Int? {
        guard kind(place) == .literal else { return idiom(at: place) }
        // Before the name rules: a mark in brackets may hold several numbers.
        if let end = citationMark(at: place) { return end }
        if let end = degrees(at: place) { return end }
        if let end = listNumber(at: place) { return end }
        if let end = gluedCode(at: place) { return end }
        if let end = clock(at: place) { return end }
        if let end = phone(at: place) { return end }
        if let end = slashed(at: place) { return end }
        if let end = labelled(at: place) { return end }
        return nameNumber(at: place)
    }

    /// "t(28) =", "F(2, 40) =": degrees of freedom belong to the statistic that follows.
    private func degrees(at place: Int) -> Int? {
        guard isSign(Sign.open, place - 1), isGlued(place - 1), has(.statistic, place - 2) else {
            return nil
        }
        var next = place
        while next < count, next - place < 8 {
            if isSign(Sign.close, next) {
                let relation = next + 1
                let isRelation =
                    isSign(Sign.equals, relation) || isSign(Sign.less, relation)
                    || isSign(Sign.greater, relation)
                return isRelation ? next + 1 : nil
            }
            next += 1
        }
        return nil
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

    /// "1.
    ///
    /// First", "2) Then", "(3) Last" at the start of a line.
    private func listNumber(at place: Int) -> Int? {
        guard length(place) <= 2 else { return nil }
        let isFirst = tokens[place].flags.contains(.newLine)
        let isBracketed = isSign(Sign.open, place - 1) && isSign(Sign.close, place + 1)
        if isBracketed, literal(at: place).exponent == 0, isGlued(place + 1) {
            // "(3)" anywhere is a mark or a list number, unless it counts: "three (3) doses".
            return has(.cardinal, place - 2) ? nil : place + 2
        }
        guard isFirst, isGlued(place + 1),
            isSign(Sign.stop, place + 1) || isSign(Sign.close, place + 1)
        else { return nil }
        return place + 2 < count ? place + 2 : nil
    }

    /// "B12", "COVID-19", "3D", "737MAX", "007".
    private func gluedCode(at place: Int) -> Int? {
        let numeral = literal(at: place)
        if isGlued(place), let before = kind(place - 1) {
            if before == .word, currencySign(at: place - 1) == nil, !isUnitPower(place) {
                return afterCode(place)
            }
            if before == .opaque || isSign(Sign.hash, place - 1) { return afterCode(place) }
            let isJoined = isDash(place - 1) && isGlued(place - 1)
            if isJoined, kind(place - 2) == .word, !isJoinedAmount(place - 2) {
                return afterCode(place)
            }
            if isSign(Sign.slash, place - 1), isGlued(place - 1), kind(place - 2) == .word {
                return afterCode(place)
            }
        }
        if length(place) > 1, byte(place) == 0x30, byte(place, 1) != 0x2E, byte(place, 1) != 0xC2 {
            return afterCode(place)
        }
        guard isGlued(place + 1), kind(place + 1) == .word, numeral.exponent == 0 else {
            return nil
        }
        let next = place + 1
        if unit(at: next) != nil || keyword(next) == .x || keyword(next) == .fold
            || keyword(next) == .e
        {
            return nil
        }
        if has([.magnitude, .currency], next) || isShortMagnitude(next) || keyword(next) == .times {
            return nil
        }
        if length(next) == 2, isOrdinalSuffix(next) { return nil }
        if keyword(next) == .s || keyword(next) == .am || keyword(next) == .pm { return nil }
        return afterCode(place)
    }

    private func isShortMagnitude(_ place: Int) -> Bool {
        spells(place, "k") || spells(place, "K") || spells(place, "bn") || spells(place, "mn")
            || spells(place, "tn") || spells(place, "m") || spells(place, "M") || spells(place, "b")
            || spells(place, "B")
    }

    private func isOrdinalSuffix(_ place: Int) -> Bool {
        spells(place, "st") || spells(place, "nd") || spells(place, "rd") || spells(place, "th")
    }

    private func isUnitPower(_ place: Int) -> Bool { false }

    /// A word before a hyphen that still leaves a number after it: "five-10", "to-3".
    private func isJoinedAmount(_ place: Int) -> Bool {
        has([.cardinal, .tens], place) || keyword(place) == .to || keyword(place) == .and
            || isUnitBetween(place)
    }

    /// "5mg-10mg".
    private func isUnitBetween(_ place: Int) -> Bool {
        kind(place - 1) == .literal && symbol(place) != nil
    }

    /// Past everything glued to the code.
    private func afterCode(_ place: Int) -> Int {
        var next = place + 1
        while next < count, isGlued(next) {
            let token = tokens[next]
            guard token.kind == .word || token.kind == .literal || isDash(next) && isGlued(next + 1)
            else { break }
            next += 1
        }
        return next
    }

    /// "10:30", "5 p.m.", "5pm", "3 o'clock".
    private func clock(at place: Int) -> Int? {
        guard length(place) <= 2 || literal(at: place).exponent == -2 && length(place) <= 5 else {
            return nil
        }
        var end = place + 1
        if isSign(Sign.colon, end), isGlued(end), isGlued(end + 1), kind(end + 1) == .literal,
            length(end + 1) == 2
        {
            end += 2
            if isSign(Sign.colon, end), kind(end + 1) == .literal, length(end + 1) == 2 {
                return end + 2
            }
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

    /// "555-1234", "+44 20 7946 0958".
    private func phone(at place: Int) -> Int? {
        guard isDash(place + 1), isGlued(place + 1), isGlued(place + 2), kind(place + 2) == .literal
        else { return nil }
        var end = place + 3
        var groups = 2
        while isDash(end), isGlued(end), isGlued(end + 1), kind(end + 1) == .literal {
            end += 2
            groups += 1
        }
        if groups > 2 {
            let isDate =
                groups == 3 && (length(place) == 4 || length(end - 1) == 4)
                && length(place + 2) <= 2
            return isDate ? nil : end
        }
        return length(place) == 3 && length(place + 2) == 4 && literal(at: place + 2).exponent == 0
            && bytes[start(place + 2) + 1] != 0x2C ? end : nil
    }

    /// "24/7", "9/11".
    private func slashed(at place: Int) -> Int? {
        guard isSign(Sign.slash, place + 1), isGlued(place + 1), isGlued(place + 2),
            kind(place + 2) == .literal
        else { return nil }
        let (over, under) = (literal(at: place), literal(at: place + 2))
        guard over.exponent == 0, under.exponent == 0 else { return nil }
        let isNamed =
            over == Numeral(24) && under == Numeral(7) || over == Numeral(9) && under == Numeral(11)
        return isNamed && unit(at: place + 3) == nil ? place + 3 : nil
    }

    /// "Figure 3", "Tables 1 and 2", "version 5", "No.
    ///
    /// 4".
    private func labelled(at place: Int) -> Int? {
        var last = place - 1
        if isSign(Sign.stop, last), isGlued(last) { last -= 1 }
        guard last >= 0, has(.label, last), literal(at: place).exponent == 0 || length(place) <= 5
        else { return nil }
        if keyword(place - 1) == .no, !tokens[place - 1].flags.contains(.capital) { return nil }
        let isName = tokens[last].flags.contains(.capital) || isSign(Sign.stop, place - 1)
        if unit(at: place + 1) != nil || !isName && noun(after: place + 1) != nil { return nil }
        var end = afterCode(place)
        // "Figures 2, 3 and 5a"
        while end + 1 < count,
            isSign(Sign.comma, end) || keyword(end) == .and || isDash(end) || keyword(end) == .to,
            kind(end + 1) == .literal, literal(at: end + 1).exponent == 0, unit(at: end + 2) == nil,
            noun(after: end + 2) == nil
        {
            end = afterCode(end + 1)
        }
        return end
    }

    /// "Boeing 747", "Windows 10", "(Smith 2014)": a bare number straight after a name.
    private func nameNumber(at place: Int) -> Int? {
        guard kind(place - 1) == .word, tokens[place - 1].flags.contains(.capital), place >= 2,
            !tokens[place - 1].flags.contains(.newLine), word(place - 1).classes.isEmpty,
            word(place - 1).keyword == .none, literal(at: place).exponent == 0
        else { return nil }
        let next = place + 1
        if unit(at: next) != nil || has([.magnitude, .currency, .hundred, .plural], next) {
            return nil
        }
        if keyword(next) == .to || keyword(next) == .out || isSign(Sign.plusMinus, next) {
            return nil
        }
        if isDash(next) || noun(after: next) != nil || isSign(Sign.comma, place - 1) { return nil }
        if isSign(Sign.slash, next) || isSign(Sign.colon, next) || isSign(Sign.times, next) {
            return nil
        }
        return place + 1
    }

    /// Words of number that count nothing: "one of the", "no one", "one another".
    private func idiom(at place: Int) -> Int? {
        guard keyword(place) == .one else { return nil }
        switch keyword(place - 1) {
        case .no, .this, .that, .the, .any, .every, .each, .another, .which, .such, .these, .those:
            return has([.magnitude, .hundred], place + 1) || keyword(place + 1) == .in
                || unit(at: place + 1, afterWords: true) != nil ? nil : place + 1
        default: break
        }
        switch keyword(place + 1) {
        case .another, .can, .is, .was, .has, .way, .he, .such, .that, .which, .to, .at, .by, .for:
            return place + 1
        case .day:
            return modifier(before: place) == nil && keyword(place - 1) != .for
                && keyword(place - 1) != .after
                && keyword(place - 1) != .within && keyword(place - 1) != .in ? place + 1 : nil
        case .of: return isShareOfNumber(place + 2) ? nil : place + 1
        default: break
        }
        if isSign(Sign.apostrophe, place + 1) { return place + 1 }
        if isHyphen(place + 1), unit(at: place + 1, afterWords: true) == nil,
            !has([.magnitude, .hundred, .part, .fold], place + 2), keyword(place + 2) != .in,
            keyword(place + 2) != .fold,
            keyword(place + 2) != .and, keyword(place + 2) != .to
        {
            return place + 1
        }
        return nil
    }

    /// "one of 24", "one of the 24", "one of every five".
    private func isShareOfNumber(_ place: Int) -> Bool {
        let next = keyword(place) == .the || keyword(place) == .every ? place + 1 : place
        return kind(next) == .literal || has([.cardinal, .tens], next)
    }

    /// A bare "one" that counts nothing and measures nothing is the pronoun.
    func isIdiom(_ amount: Amount, _ sketch: Sketch) -> Bool {
        guard keyword(amount.numeralFirst) == .one, amount.numeralEnd == amount.numeralFirst + 1
        else { return false }
        let next = amount.end
        // "one patient": a noun in the singular; nothing after it, or a verb: the pronoun.
        guard kind(next) == .word, !has(.function, next) else { return true }
        return false
    }
}
