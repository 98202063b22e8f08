extension Window {
    /// "12 May 2019", "May 12, 2019", "May 2019", "2019", "the 1990s", "2010-2015".
    ///
    /// Recognised so that nothing takes a year for an amount.
    func date(at place: Int, floor: Int) -> Sketch? {
        if has(.month, place) { return dateFromMonth(place) }
        guard kind(place) == .literal else { return yearInWords(place) }
        if mayGoOnAsDate(place + 1) {
            if let date = dateFromDay(place) { return date }
            if let date = numericDate(place) { return date }
        } else if length(place) != 4 {
            return nil
        }
        return year(at: place, floor)
    }

    /// Whether a date that starts with digits may go on with this token.
    private func mayGoOnAsDate(_ place: Int) -> Bool {
        switch kind(place) {
        case .word:
            return isGlued(place) || keyword(place) == .of || has(.month, place)
        case .sign:
            return isDash(place) || isSign(Sign.slash, place) || isSign(Sign.apostrophe, place)
        default: return false
        }
    }

    private func isMonth(_ place: Int) -> Bool {
        // "may" and "march" are verbs until they are written as names.
        guard has(.month, place) else { return false }
        if tokens[place].flags.contains(.capital) { return true }
        let isVerb = keyword(place) == .may || spells(place, "march") || spells(place, "mar")
        return !isVerb && (length(place) > 4 || isSign(Sign.stop, place + 1))
    }

    private func isDay(_ place: Int) -> Bool {
        guard kind(place) == .literal, length(place) <= 2 else { return false }
        let day = literal(at: place)
        return day.exponent == 0 && day.significand > 0 && day.significand <= 31
    }

    private func isYearNumber(_ place: Int) -> Bool {
        guard kind(place) == .literal, length(place) == 4 else { return false }
        let year = literal(at: place)
        return year.exponent == 0 && year.significand >= 1000 && year.significand < 2200
    }

    private func dateFromMonth(_ place: Int) -> Sketch? {
        guard isMonth(place) else { return nil }
        // "Oct3/4" is a gene.
        if isGlued(place + 1), kind(place + 1) == .literal { return nil }
        var end = isSign(Sign.stop, place + 1) && isGlued(place + 1) ? place + 2 : place + 1
        if isDay(end) {
            end += 1
            if kind(end) == .word, isGlued(end), length(end) == 2 { end += 1 }
            // "May 12-15"
            if isDash(end), isGlued(end), isDay(end + 1) { end += 2 }
            if isSign(Sign.comma, end), isYearNumber(end + 1) {
                end += 2
            } else if isYearNumber(end) {
                end += 1
            }
            return Sketch(place, end, .date)
        }
        if isYearNumber(end) { return Sketch(place, end + 1, .date) }
        return nil
    }

    /// "12 May", "12th of May 2019", "12-15 May".
    private func dateFromDay(_ place: Int) -> Sketch? {
        guard isDay(place) else { return nil }
        var end = place + 1
        if isDash(end), isDay(end + 1) { end += 2 }
        if kind(end) == .word, isGlued(end), length(end) == 2 { end += 1 }
        if keyword(end) == .of { end += 1 }
        if isHyphen(end) { end += 1 }
        guard isMonth(end) else { return nil }
        end += 1
        if isSign(Sign.stop, end), isGlued(end), isYearNumber(end + 1) { end += 1 }
        if isSign(Sign.comma, end), isYearNumber(end + 1) { end += 1 }
        if isHyphen(end), isYearNumber(end + 1) { end += 1 }
        if isYearNumber(end) { end += 1 }
        return Sketch(place, end, .date)
    }

    /// "2019-05-12", "12/05/2019".
    private func numericDate(_ place: Int) -> Sketch? {
        guard place + 4 < count, kind(place + 2) == .literal, kind(place + 4) == .literal,
            isGlued(place + 1),
            isGlued(place + 2), isGlued(place + 3), isGlued(place + 4)
        else { return nil }
        let isDashed = isDash(place + 1) && isDash(place + 3)
        let isSlashed = isSign(Sign.slash, place + 1) && isSign(Sign.slash, place + 3)
        guard isDashed || isSlashed else { return nil }
        let isForward =
            isDay(place) && isDay(place + 2)
            && (isYearNumber(place + 4) || isSlashed && length(place + 4) == 2)
        let isBackward = isYearNumber(place) && isDay(place + 2) && isDay(place + 4)
        return isForward || isBackward ? Sketch(place, place + 5, .date) : nil
    }

    /// "the 1990s", "the 80s", "the 1990's".
    private func decade(at place: Int) -> Sketch? {
        if spells(place + 1, "s"), isGlued(place + 1) {
            let digits = length(place)
            let isDecade =
                digits == 4 && isYearNumber(place) || digits == 2 && byte(place, 1) == 0x30
            return isDecade ? Sketch(place, place + 2, .date) : nil
        }
        let isDecade =
            isSign(Sign.apostrophe, place + 1) && isGlued(place + 1) && spells(place + 2, "s")
            && length(place) == 4 && isYearNumber(place)
        return isDecade ? Sketch(place, place + 3, .date) : nil
    }

    private func year(at place: Int, _ floor: Int) -> Sketch? {
        if let decade = decade(at: place) { return decade }
        guard isYearNumber(place) else { return nil }
        let year = literal(at: place).significand
        // "40% below 1990 levels"
        if (1900...2100).contains(year), length(place) == 4, spells(place + 1, "levels") {
            return Sketch(place, place + 1, .date)
        }
        // "1997, 2003, and 2008"
        let earlier = yearBefore(place)
        if isYearNumber(earlier), year >= 1500 || isEra(earlier - 1), !hasUnit(place + 1),
            !isPlural(place + 1)
        {
            return Sketch(place, place + 1, .date)
        }
        var end = place + 1
        // "2010-2015", "2010/11", "1985 to 1988"
        if isDash(end) || isSign(Sign.slash, end), isGlued(end), isGlued(end + 1),
            kind(end + 1) == .literal,
            isYearNumber(end + 1) || length(end + 1) == 2, year >= 1500, !hasUnit(end + 2)
        {
            return Sketch(place, end + 2, .date)
        }
        if keyword(end) == .to || keyword(end) == .and || isDash(end), isYearNumber(end + 1),
            year >= 1700,
            !hasUnit(end + 2), hasDateLead(place)
        {
            end += 2
            return Sketch(place, end, .date)
        }
        if keyword(end) == .bc { return Sketch(place, end + 1, .date) }
        if currencySign(at: place - 1) != nil
            || isGlued(place) && place > 0 && !isSign(Sign.open, place - 1)
                && !isSign(Sign.apostrophe, place - 1) && !isDash(place - 1)
        {
            return nil
        }
        if hasUnit(end) || isSign(Sign.equals, place - 1) || has(.magnitude, end) { return nil }
        let lead = modifierOrLead(place)
        if hasDateLead(place) || has(.month, place - 1) {
            guard year >= 1200 || isEra(place - 1), !has(.plural, end) else { return nil }
            return Sketch(place, end, .date)
        }
        let isAbout = modifier(before: place)?.modifier == .about
        guard year >= 1800, year <= 2100, !lead || isAbout && endsPhrase(end) else { return nil }
        // "2000 patients" counts; "the 2019 elections" does not.
        if has(.plural, end) { return nil }
        let isRound = year % 100 == 0
        if isRound, noun(after: end) != nil { return nil }
        if keyword(place - 1) == .with || keyword(end) == .of { return nil }
        return Sketch(place, end, .date)
    }

    /// "around 1850,": nothing is counted or measured from here on.
    private func endsPhrase(_ place: Int) -> Bool {
        guard place < count else { return true }
        switch tokens[place].kind {
        case .sign: return !isDash(place) && !isSign(Sign.plusMinus, place)
        case .word: return has(.function, place) && keyword(place) != .of && keyword(place) != .to
        default: return false
        }
    }

    /// "nineteen eighty-four", "twenty twenty-five": two numbers of two digits with nothing to count.
    private func yearInWords(_ place: Int) -> Sketch? {
        guard has([.cardinal, .tens], place), (17...20).contains(word(place).number),
            has([.cardinal, .tens], place + 1), word(place + 1).number > 9
        else { return nil }
        var end = place + 2
        let ones = isHyphen(end) ? end + 1 : end
        if has(.tens, place + 1), has(.cardinal, ones), word(ones).number < 10 { end = ones + 1 }
        let isFree = end >= count || tokens[end].kind == .sign && !isHyphen(end)
        guard isFree || has(.function, end) || hasDateLead(place) && !isPlural(end),
            !has([.hundred, .magnitude, .part, .currency], end), !hasUnit(end)
        else { return nil }
        return Sketch(place, end, .date)
    }

    /// The place of the number before "and", "or", "to", a comma or a dash.
    private func yearBefore(_ place: Int) -> Int {
        var last = place - 1
        guard last >= 0 else { return -1 }
        let isLinked = [.and, .or, .to].contains(keyword(last))
        if isLinked { last -= 1 }
        if isSign(Sign.comma, last) || isDash(last) { last -= 1 } else if !isLinked { return -1 }
        return last
    }

    private func modifierOrLead(_ place: Int) -> Bool { modifier(before: place) != nil }

    private func hasDateLead(_ place: Int) -> Bool {
        switch keyword(place - 1) {
        case .in, .since, .until, .during, .before, .after, .from, .by, .last, .next, .between, .bc:
            true
        default:
            isSign(Sign.open, place - 1) && isSign(Sign.close, place + 1)
                || isEra(place - 1)
        }
    }

    /// "AD", "A.D.".
    private func isEra(_ place: Int) -> Bool {
        keyword(place) == .bc || isSign(Sign.stop, place) && spells(place - 1, "D")
    }

    private func hasUnit(_ place: Int) -> Bool { unit(at: place) != nil || has(.currency, place) }
}
