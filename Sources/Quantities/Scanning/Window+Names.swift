extension Window {
    /// "Figure 3", "Tables 1 and 2", "version 5", "phases 3, 5, and 7".
    func labelled(at place: Int) -> Int? {
        var last = place - 1
        let isStopped = isSign(Sign.stop, last) && isGlued(last)
        if isStopped { last -= 1 }
        // "Eqs. (9.2)"
        if isSign(Sign.open, last) { last -= isSign(Sign.stop, last - 1) ? 2 : 1 }
        guard last >= 0, kind(last) == .word, isLabel(last, isStopped) else { return nil }
        // "No 10 Downing Street"; "No 10 mg dose" only where a sentence opens.
        if keyword(last) == .no, !isStopped,
            last == 0 || !tokens[last].flags.contains(.capital) || isSign(Sign.stop, last - 1)
        {
            return nil
        }
        let isStrong = has(.figureLabel, last)
        if isSign(Sign.open, place - 1), !isStrong { return nil }
        if !isStrong {
            guard literal(at: place).exponent == 0 || length(place) <= 5 else { return nil }
            // "top 20–30 cm" measures.
            let after = isDash(place + 1) && kind(place + 2) == .literal ? place + 3 : place + 1
            if unit(at: after) != nil || has(.magnitude, after) { return nil }
            // "Column 1 gives": one counts no plural.
            if isPlural(after), literal(at: place) != Numeral(1) { return nil }
            if isSign(Sign.percent, after) || isSign(Sign.plusMinus, after) { return nil }
        }
        var end = afterCode(place)
        // "Figures 2, 3 and 5a", "Figures 3I and 3J", "Eqs. (9.2) and (9.10)"
        let isLettered = isPanel(place)
        let isBracketed = isStrong && isSign(Sign.open, place - 1)
        while let next = listed(end, isBracketed),
            !isAmount(next) || isStrong && isLettered && isPanel(next)
        {
            end = afterCode(next)
        }
        return end
    }

    /// "3J": a number with the letter of a panel.
    private func isPanel(_ place: Int) -> Bool {
        isGlued(place + 1) && kind(place + 1) == .word && length(place + 1) == 1
    }

    private func isLabel(_ place: Int, _ isStopped: Bool) -> Bool {
        if keyword(place) == .p { return isStopped && length(place) == 1 }
        return has(.label, place)
    }

    /// The next number of a list of labels.
    private func listed(_ place: Int, _ isBracketed: Bool) -> Int? {
        var next = place
        let isClosed = isBracketed && isSign(Sign.close, next)
        if isClosed { next += 1 }
        if isSign(Sign.comma, next) { next += 1 }
        if keyword(next) == .and || keyword(next) == .or || keyword(next) == .to || isDash(next) {
            next += 1
        }
        if isClosed {
            guard isSign(Sign.open, next), kind(next + 1) == .literal else { return nil }
            return next + 1
        }
        guard next > place, kind(next) == .literal, length(next) <= 3,
            literal(at: next).exponent == 0
        else {
            return nil
        }
        return next
    }

    private func isAmount(_ place: Int) -> Bool {
        unit(at: place + 1) != nil || isPlural(place + 1) || has(.magnitude, place + 1)
    }

    /// "Boeing 747", "Windows 10", "S&P 500", "(Smith 2014)": a bare number straight after a name.
    func nameNumber(at place: Int) -> Int? {
        // "fell to # 8"
        if isSign(Sign.hash, place - 1) { return afterCode(place) }
        var last = place - 1
        if isDash(last), isGlued(place), !isGlued(last) { last -= 1 }
        if isProgram(last), unit(at: place + 1) == nil { return afterCode(place) }
        guard kind(last) == .word, tokens[last].flags.contains(.capital),
            currencySign(at: last) == nil,
            !isOpening(last) || hasInnerCapital(last) || isAcronym(last)
                || isNamedOn(place + 1),
            isName(last),
            literal(at: place).exponent == 0
        else { return nil }
        let next = place + 1
        if unit(at: next) != nil || has([.magnitude, .currency, .hundred], next) { return nil }
        if keyword(next) == .to && kind(next + 1) != .word || keyword(next) == .out
            || isSign(Sign.plusMinus, next)
        {
            return nil
        }
        // "COVID -19 tests": a torn name counts nothing.
        let isTorn = last < place - 1
        if isPlural(next), !hasInnerCapital(last), !isSign(0x26, last - 1), !isTorn,
            !(spells(last, "P") && spells(last - 1, "S"))
        {
            return nil
        }
        if isSign(Sign.slash, next) || isSign(Sign.colon, next) || isSign(Sign.times, next) {
            return nil
        }
        if isSign(Sign.comma, place - 1) { return nil }
        // "ISO 3888-2"
        if isDash(next), isGlued(next), kind(next + 1) == .literal {
            // "a Boeing 737-800": three digits and three, and nothing that they would count.
            let isModel =
                length(place) > 2 && length(next + 1) > 2 && isHyphen(next)
                && unit(at: next + 2) == nil && !isPlural(next + 2)
            return isModel || literal(at: next + 1).value < literal(at: place).value
                ? afterCode(place) : nil
        }
        return afterCode(place)
    }

    /// "iOS 17.2", "Bluetooth 5.3", "USB 3.2": what has versions, and is never so many of anything.
    private func isProgram(_ place: Int) -> Bool {
        guard kind(place) == .word, hasInnerCapital(place) || tokens[place].flags.contains(.capital)
        else { return false }
        let programs: [StaticString] = [
            "iOS", "iPadOS", "macOS", "watchOS", "Android", "Windows", "Linux", "Ubuntu", "Debian",
            "Bluetooth", "USB", "HDMI", "DisplayPort", "PCIe", "DirectX", "HTTP", "HTML", "CSS",
            "TLS",
            "TPM", "Python", "Java", "Chrome", "Firefox", "Safari", "GPT",
        ]
        return programs.contains { spells(place, $0) }
    }

    /// "Boeing 787 Dreamliner": the name goes on after the number.
    private func isNamedOn(_ place: Int) -> Bool {
        kind(place) == .word && tokens[place].flags.contains(.capital) && !isPlural(place)
            && word(place).classes.isEmpty && word(place).keyword == .none && !isGlued(place)
    }

    /// Whether the word opens a line or a sentence, so that its capital says nothing.
    private func isOpening(_ place: Int) -> Bool {
        tokens[place].flags.contains(.newLine)
            || isSign(Sign.stop, place - 1)
                && tokens[place].isSpaced && kind(place - 2) == .word && length(place - 2) > 3
    }

    /// A word that only a name can be: unknown, or one capital letter after "&".
    private func isName(_ place: Int) -> Bool {
        if length(place) == 1 {
            return isSign(0x26, place - 1) || spells(place, "P") && spells(place - 1, "S")
        }
        return word(place).classes.isEmpty
            && (word(place).keyword == .none || isState(place))
    }

    /// "CA", where "ca." is about.
    func isState(_ place: Int) -> Bool {
        keyword(place) == .circa && length(place) == 2
            && tokens[place].flags.contains(.allCapitals)
    }

    private func isAcronym(_ place: Int) -> Bool {
        length(place) > 1 && tokens[place].flags.contains(.allCapitals)
    }

    /// "iPhone", "PlayStation"; not "ISO".
    private func hasInnerCapital(_ place: Int) -> Bool {
        guard kind(place) == .word, length(place) > 2, !tokens[place].flags.contains(.allCapitals)
        else { return false }
        for offset in (start(place) + 1)..<end(place) where bytes[offset] &- 0x41 < 26 {
            return true
        }
        return false
    }

    /// Words of number that count nothing: "one of the", "no one", "one another".
    func idiom(at place: Int) -> Int? {
        // "four-door", "random-zero": joined to a word that is no unit.
        if let joined = joinedWord(place) { return joined }
        // "six o'clock"
        if keyword(place + 1) == .o, isSign(Sign.apostrophe, place + 2),
            keyword(place + 3) == .oclock
        {
            return place + 4
        }
        if kind(place - 1) == .word, let named = nameInWords(at: place) { return named }
        // "Channel Four's", "BBC Three’s"
        if has(.cardinal, place), isSign(Sign.apostrophe, place + 1), isGlued(place + 1),
            spells(place + 2, "s"), isGlued(place + 2)
        {
            return place + 1
        }
        guard keyword(place) == .one else { return nil }
        switch keyword(place - 1) {
        case .that where keyword(place + 1) == .of: break
        case .no, .this, .that, .the, .any, .every, .each, .another, .which, .such, .these, .those:
            return has([.magnitude, .hundred], place + 1) || keyword(place + 1) == .in
                || unit(at: place + 1, afterWords: true) != nil ? nil : place + 1
        default: break
        }
        switch keyword(place + 1) {
        // "on one hand" weighs; "she put one hand behind her" counts.
        case .way where spells(place + 1, "hand") && !spells(place - 1, "on"): break
        case .another, .can, .is, .was, .has, .way, .he, .such, .that, .which, .at, .by, .for:
            return place + 1
        // "one to blame"; "one to two million" counts.
        case .to: return has([.cardinal, .tens], place + 2) ? nil : place + 1
        case .day:
            return modifier(before: place) == nil && keyword(place - 1) != .for
                && keyword(place - 1) != .after
                && keyword(place - 1) != .within && keyword(place - 1) != .in ? place + 1 : nil
        case .of:
            return isShareOfNumber(place + 2) || isPartitive(place + 2) ? nil : place + 1
        default: break
        }
        // "at one point", "at one extreme"
        if keyword(place - 1) == .at, kind(place + 1) == .word,
            !has(.unit, place + 1) || keyword(place + 1) == .point,
            !has([.magnitude, .hundred], place + 1)
        {
            return place + 1
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

    /// "Formula One", "number two", "Phase two", "World War Two": a name or a label.
    private func nameInWords(at place: Int) -> Int? {
        guard has(.cardinal, place), !isGlued(place) else { return nil }
        let isCapital = tokens[place].flags.contains(.capital)
        if isCapital, keyword(place) == .one, tokens[place - 1].flags.contains(.capital),
            isName(place - 1)
        {
            return place + 1
        }
        let labels: [StaticString] = [
            "number", "Number", "chapter", "Chapter", "Phase", "phase", "Part", "Act", "Episode",
            "Season", "Volume", "War", "Round",
        ]
        guard labels.contains(where: { spells(place - 1, $0) }), !isHyphen(place + 1),
            !has([.hundred, .magnitude, .part, .tens, .cardinal], place + 1),
            keyword(place + 1) != .of, keyword(place + 1) != .and || !has(.part, place + 3),
            unit(at: place + 1, afterWords: true) == nil
        else { return nil }
        return place + 1
    }

    private func joinedWord(_ place: Int) -> Int? {
        guard has([.cardinal, .tens, .hundred, .magnitude], place) else { return nil }
        if isHyphen(place - 1), kind(place - 2) == .word,
            !has([.cardinal, .tens, .hundred, .magnitude], place - 2),
            ![.to, .up, .and, .sub, .in, .a].contains(keyword(place - 2)),
            kind(place - 3) != .literal
        {
            return place + 1
        }
        // "four-, five- and six-cylinder engines": a series counts.
        var before = place - 1
        while [.and, .or, .to].contains(keyword(before)) || isSign(Sign.comma, before) {
            before -= 1
        }
        if before < place - 1, isSuspended(before) { return nil }
        guard isHyphen(place + 1), kind(place + 2) == .word, has(.cardinal, place) else {
            return nil
        }
        let next = place + 2
        let mayCount =
            has([.cardinal, .tens, .hundred, .magnitude, .part, .dozen, .fold, .currency], next)
            || [
                .to, .and, .in, .out, .of, .fold, .times, .time, .percent, .percentage, .point,
                .old, .or,
            ]
            .contains(keyword(next))
        return mayCount || unit(at: place + 1, afterWords: true) != nil ? nil : next
    }

    /// "one of the students", "one of these trials", "one of the best speakers": one of several is one.
    private func isPartitive(_ place: Int) -> Bool {
        [.the, .these, .those, .its, .all].contains(keyword(place)) && noun(after: place + 1) != nil
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
        if sketch.kind == .count { return false }
        // "if one accounts for it": a verb, for one counts no plural.
        if isPlural(next), !has(.plural, next) { return true }
        // "one patient": a noun in the singular; nothing after it, or a verb: the pronoun.
        guard kind(next) == .word, !has(.function, next) else { return true }
        return false
    }
}
