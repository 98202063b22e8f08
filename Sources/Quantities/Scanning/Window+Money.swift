extension Window {
    /// Steps over the sign or code of a currency.
    func currencyBefore(_ place: inout Int) -> Int? {
        guard let found = currencySign(at: place) else { return nil }
        place = found.end
        return found.currency
    }

    /// A currency that stands before its amount: "$", "US$", "HK $", "€", "USD".
    func currencySign(at place: Int) -> (currency: Int, end: Int)? {
        guard place >= 0, place < count else { return nil }
        if tokens[place].kind == .sign {
            return Window.currency(tokens[place].code).map { ($0, place + 1) }
        }
        guard tokens[place].kind == .word,
            tokens[place].flags.contains(.allCapitals) || spells(place, "Rs")
        else { return nil }
        if isSign(Sign.dollar, place + 1), isGlued(place + 1) || isDollarCountry(place) {
            let spelling = text(place, place + 1) + "$"
            let found = Currency.all.firstIndex { $0.signs.contains(spelling) }
            return (found ?? Currency.dollar, place + 2)
        }
        if spells(place, "Rs") {
            return (Currency.rupee, isSign(Sign.stop, place + 1) ? place + 2 : place + 1)
        }
        if spells(place, "RM"), isGlued(place + 1), let ringgit = Currency.ringgit {
            return (ringgit, place + 1)
        }
        if let folded = foldedSign(at: place) { return folded }
        guard has(.currency, place), length(place) == 3 else { return nil }
        return (Int(word(place).number), place + 1)
    }

    /// Where whose dollar it is stands apart from the sign: "HK $5.4m", "AU $89.99".
    func isDollarCountry(_ place: Int) -> Bool {
        spells(place, "HK") || spells(place, "AU") || spells(place, "NZ") || spells(place, "US")
            || spells(place, "CA") || spells(place, "SG")
    }

    /// "PS21,700", "Y=590 billion": the signs of pound and yen once a text has been forced into ASCII.
    ///
    /// Only before what must be an amount, for "PS5" is a console and "y=5" an equation.
    private func foldedSign(at place: Int) -> (currency: Int, end: Int)? {
        if spells(place, "PS"), isGlued(place + 1), isLargeAmount(place + 1) {
            return (Currency.pound, place + 1)
        }
        if spells(place, "Y"), isSign(Sign.equals, place + 1), isGlued(place + 1),
            isGlued(place + 2), isLargeAmount(place + 2)
        {
            return (Currency.yen, place + 2)
        }
        return nil
    }

    private func isLargeAmount(_ place: Int) -> Bool {
        guard kind(place) == .literal else { return false }
        let next = place + 1
        return length(place) > 3 || has(.magnitude, next) || spells(next, "bn")
            || isGlued(next) && (spells(next, "m") || spells(next, "k"))
    }

    static func currency(_ code: UInt16) -> Int? {
        switch code {
        case Sign.dollar: Currency.dollar
        case Sign.euro: Currency.euro
        case Sign.pound: Currency.pound
        case Sign.yen: Currency.yen
        case Sign.rupee: Currency.rupee
        default: nil
        }
    }

    /// "dollars", "US dollars", "Hong Kong dollars", "euros", "p" after an amount.
    func moneyWord(after place: Int) -> (currency: Int, end: Int)? {
        let next = isHyphen(place) ? place + 1 : place
        if has(.currency, next), !spells(next, "real") { return (Int(word(next).number), next + 1) }
        if tokens.indices.contains(next), tokens[next].kind == .sign, isGlued(next),
            let currency = Window.currency(tokens[next].code), currency != Currency.dollar
        {
            return (currency, next + 1)
        }
        if let country = dollarCountry(at: next) { return country }
        guard spells(next, "p"), isPence(next), let penny = Currency.penny else { return nil }
        return (penny, next + 1)
    }

    /// "US dollars", "New Zealand dollars".
    private func dollarCountry(at place: Int) -> (currency: Int, end: Int)? {
        guard kind(place) == .word, tokens[place].flags.contains(.capital) else { return nil }
        for last in (place + 1)...(place + 2) where has(.currency, last) {
            guard Int(word(last).number) == Currency.dollar else { return nil }
            let name = text(place, last) + " dollar"
            return Currency.all.firstIndex { $0.name == name }.map { ($0, last + 1) }
        }
        return nil
    }

    /// "180p": pence, unless it is the lines of a picture ("1080p") or a page number.
    private func isPence(_ place: Int) -> Bool {
        guard !isSign(Sign.stop, place + 1) || !isGlued(place + 1) || kind(place + 2) != .word
        else { return false }
        guard isGlued(place) else {
            return kind(place - 1) == .literal
                && (literal(at: place - 1).exponent < 0 || has(.function, place + 1)
                    || isSign(Sign.comma, place + 1) || place + 1 == count)
        }
        return ![240, 360, 480, 720, 1080, 1440, 2160].contains(literal(at: place - 1).value)
    }

    /// "3 dollars and 50 cents": one amount.
    private func takeCents(_ sketch: inout Sketch) {
        let next = keyword(sketch.end) == .and ? sketch.end + 1 : sketch.end
        guard let value = sketch.value, value.exponent >= 0, let cents = amount(from: next),
            spells(cents.end, "cents") || spells(cents.end, "cent") || spells(cents.end, "pence"),
            cents.numeral.exponent == 0, cents.numeral.significand < 100,
            let sum = value.adding(cents.numeral.scaled(by: -2))
        else { return }
        sketch.value = sum
        sketch.end = cents.end + 1
        sketch.numeralEnd = cents.end
    }

    func takeMoney(_ sketch: inout Sketch, _ amount: Amount) {
        guard let money = money(of: amount) else { return }
        sketch.kind = .money
        sketch.unit = Currency.all[money.currency].unit
        sketch.unitName = Currency.all[money.currency].name
        sketch.end = money.end
        if amount.currency == nil { takeCents(&sketch) }
        sketch.next = sketch.end
    }

    /// The currency of an amount, before or after it: "$5", "5 euros", "$75 U.S.".
    func money(of amount: Amount) -> (currency: Int, end: Int)? {
        let word = moneyWord(after: amount.end)
        guard let currency = amount.currency else { return word }
        if let word {
            return (word.currency == Currency.dollar ? currency : word.currency, word.end)
        }
        guard currency == Currency.dollar else { return (currency, amount.end) }
        if spells(amount.end, "US") { return (Currency.usDollar, amount.end + 1) }
        if spells(amount.end, "U"), isSign(Sign.stop, amount.end + 1),
            spells(amount.end + 2, "S"), isSign(Sign.stop, amount.end + 3)
        {
            return (Currency.usDollar, amount.end + 4)
        }
        return (currency, amount.end)
    }

    // MARK: Rates

    /// "$80 per sq m", "£9.99 a month", "63 cents per share": what it is paid for joins the name.
    func takeMoneyRate(_ sketch: inout Sketch) {
        guard sketch.kind == .money, let name = sketch.unitName,
            let rate = moneyRate(at: sketch.end)
        else { return }
        sketch.unitName = name + " per " + rate.name
        sketch.end = rate.end
        sketch.next = max(sketch.next, rate.end)
    }

    func moneyRate(at place: Int) -> (name: String, end: Int)? {
        let isPer = keyword(place) == .per || isSign(Sign.slash, place)
        let isArticle = keyword(place) == .a || keyword(place) == .an
        guard isPer || isArticle else { return nil }
        if let unit = unit(at: place + 1, afterWords: true) ?? symbolUnit(at: place + 1, isPer) {
            guard isPer || unit.base == .time && !unit.isCompound else { return nil }
            return (unit.unit.name, unit.end)
        }
        guard kind(place + 1) == .word, !has(.function, place + 1) else { return nil }
        if isArticle {
            let isUsual =
                spells(place + 1, "share") || spells(place + 1, "barrel")
                || spells(place + 1, "person") || spells(place + 1, "head")
                || spells(place + 1, "ticket") || spells(place + 1, "gallon")
                || spells(place + 1, "dozen")
            guard isUsual else { return nil }
        }
        return (text(place + 1, place + 2).lowercased(), place + 2)
    }

    private func symbolUnit(at place: Int, _ isPer: Bool) -> FoundUnit? {
        isPer ? unit(at: place) : nil
    }
}
