extension Window {
    /// Steps over the sign or code of a currency.
    @inline(__always)
    func currencyBefore(_ place: inout Int) -> Int? {
        // Asked twice of every number, which itself is none.
        guard kind(place) != .literal, let found = currencySign(at: place) else { return nil }
        place = found.end
        return found.currency
    }

    /// A currency that stands before its amount: "$", "US$", "HK $", "€", "USD".
    func currencySign(at place: Int) -> (currency: Int, end: Int)? {
        guard place >= 0, place < count else { return nil }
        if tokens[place].kind == .sign {
            return Window.currency(tokens[place].code).map { ($0, place + 1) }
        }
        guard tokens[place].kind == .word else { return nil }
        if let name = currencyName(at: place) { return (name, place + 1) }
        guard
            tokens[place].flags.contains(.allCapitals) || spells(place, "Rs")
                || has(.currency, place) && length(place) == 3 || isSpacedDollar(place)
        else { return nil }
        if isSign(Sign.dollar, place + 1), isGlued(place + 1) || isDollarCountry(place) {
            let spelling = text(place, place + 1).uppercased() + "$"
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
        if let million = millionCode(at: place) { return (million, place + 1) }
        guard has(.currency, place), length(place) == 3, !isClotting(place) else { return nil }
        return (Int(word(place).number), place + 1)
    }

    /// "INR 2.5": the clotting ratio, not rupees.
    private func isClotting(_ place: Int) -> Bool {
        Int(word(place).number) == Currency.rupee && kind(place + 1) == .literal
            && literal(at: place + 1).value < 20 && !has(.magnitude, place + 2)
    }

    /// "rupees 5,000", "dollar 22.5 million": a name before an amount that can be nothing else.
    private func currencyName(at place: Int) -> Int? {
        guard has(.currency, place), kind(place + 1) == .literal, !isGlued(place + 1),
            keyword(place - 1) != .the, keyword(place - 1) != .a, keyword(place - 1) != .per,
            kind(place - 1) != .literal, !has([.cardinal, .magnitude], place - 1)
        else { return nil }
        let after = place + 2
        let isLarge =
            has(.magnitude, after) || length(place + 1) > 4 && byte(place + 1, 1) == 0x2C
            || length(place + 1) > 5 && byte(place + 1, length(place + 1) - 4) == 0x2C
        let end = has(.magnitude, after) ? after + 1 : after
        guard isLarge, kind(end) != .word || has(.function, end), !isSign(Sign.percent, end) else {
            return nil
        }
        return Int(word(place).number)
    }

    /// "MUSD", "MEUR": millions of a currency.
    func millionCode(at place: Int) -> Int? {
        guard length(place) == 4, byte(place) == 0x4D, kind(place) == .word,
            tokens[place].flags.contains(.allCapitals)
        else { return nil }
        return Currency.codes[String(text(place, place + 1).dropFirst())]
    }

    /// "us $ 150", "c $ 300": a corpus that has been lowered and set with blanks.
    private func isSpacedDollar(_ place: Int) -> Bool {
        guard isSign(Sign.dollar, place + 1), tokens[place + 1].isSpaced, place + 2 < count,
            tokens[place + 2].isSpaced
        else { return false }
        return spells(place, "us") || spells(place, "hk") || spells(place, "nz")
            || spells(place, "au") || spells(place, "ca") || spells(place, "c")
    }

    /// Where whose dollar it is stands apart from the sign: "HK $5.4m", "AU $89.99".
    func isDollarCountry(_ place: Int) -> Bool {
        spells(place, "HK") || spells(place, "AU") || spells(place, "NZ") || spells(place, "US")
            || spells(place, "CA") || spells(place, "SG") || isSpacedDollar(place)
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
        case 0x20A0...0x20C0: Currency.signs[code]
        default: nil
        }
    }

    /// "dollars", "US dollars", "Hong Kong dollars", "euros", "p" after an amount.
    func moneyWord(after place: Int) -> (currency: Int, end: Int)? {
        let next = isHyphen(place) ? place + 1 : place
        if has(.currency, next) {
            // "rmb 10 usd 20": a code before the next number is that number's.
            let isNext =
                length(next) == 3 && isCode(next) && kind(next + 1) == .literal && !isGlued(next)
                && !isGlued(next + 1) && currencySign(at: place - 2) != nil
            return isNext || isCountedCode(next) ? nil : (Int(word(next).number), next + 1)
        }
        if tokens.indices.contains(next), tokens[next].kind == .sign,
            let currency = Window.currency(tokens[next].code),
            isGlued(next) || currency != Currency.dollar || kind(next + 1) != .literal,
            !(kind(next + 1) == .literal && isGlued(next + 1))
        {
            return (currency, next + 1)
        }
        // "a 12-cent dividend"
        if isHyphen(place), keyword(next) == .cent, let cent = Currency.cent {
            return (cent, next + 1)
        }
        if let million = millionCode(at: next) { return (million, next + 1) }
        if let country = country(at: next) { return country }
        if let pounds = poundsWord(at: next) { return pounds }
        guard spells(next, "p"), isPence(next), let penny = Currency.penny else { return nil }
        return (penny, next + 1)
    }

    /// "7538 SDG vertices": short for a name, where things are counted that are no money.
    private func isCountedCode(_ place: Int) -> Bool {
        let money: [StaticString] = ["bills", "notes", "coins", "billion", "millions", "billions"]
        return length(place) == 3 && tokens[place].flags.contains(.allCapitals) && isCode(place)
            && kind(place - 1) == .literal && isPlural(place + 1) && !has(.currency, place + 1)
            && !tokens[place + 1].flags.contains(.capital)
            && !money.contains { spells(place + 1, $0) }
    }

    private func isCode(_ place: Int) -> Bool {
        Currency.codes[text(place, place + 1).uppercased()] != nil || spells(place, "rmb")
    }

    /// "US dollars", "New Zealand dollars", "Chinese yuan", "Egyptian pounds".
    private func country(at place: Int) -> (currency: Int, end: Int)? {
        guard kind(place) == .word,
            !has(.function, place) || spells(place, "us") || spells(place, "US")
        else {
            return nil
        }
        for last in (place + 1)...(place + 2) {
            let isPound = isPoundWord(last)
            guard has(.currency, last) || isPound else { continue }
            let nation = text(place, last).lowercased()
            let head = isPound ? Currency.pound : Int(word(last).number)
            let name = isPound ? "pound" : Currency.all[head].name
            if let found = Currency.names[nation + " " + name] { return (found, last + 1) }
            let isOwn = Currency.all[head].nations.split(separator: " ").contains { $0 == nation }
            return isOwn || Currency.all[head].nations == nation ? (head, last + 1) : nil
        }
        return nil
    }

    private func isPoundWord(_ place: Int) -> Bool {
        spells(place, "pounds") || spells(place, "pound")
    }

    /// "361 million pounds", "50 pounds sterling": money, where "5 pounds" may weigh.
    private func poundsWord(at place: Int) -> (currency: Int, end: Int)? {
        guard isPoundWord(place) else { return nil }
        if spells(place + 1, "sterling") { return (Currency.pound, place + 2) }
        guard has(.magnitude, place - 1), word(place - 1).number > 5, keyword(place + 1) != .of
        else { return nil }
        return (Currency.pound, place + 1)
    }

    /// "180p": pence, unless it is the lines of a picture ("1080p") or a page number.
    private func isPence(_ place: Int) -> Bool {
        guard !isSign(Sign.stop, place + 1) || !isGlued(place + 1) || kind(place + 2) != .word,
            !isGlued(place + 1) || kind(place + 1) != .literal
        else { return false }
        guard isGlued(place) else {
            return kind(place - 1) == .literal
                && (literal(at: place - 1).exponent < 0 || has(.function, place + 1)
                    || isSign(Sign.comma, place + 1) || place + 1 == count)
        }
        return ![240, 360, 480, 720, 1080, 1440, 2160].contains(literal(at: place - 1).value)
    }

    /// "3 dollars and 50 cents", "15 dollars 50": one amount.
    private func takeCents(_ sketch: inout Sketch) {
        let next = keyword(sketch.end) == .and ? sketch.end + 1 : sketch.end
        guard let value = sketch.value, value.exponent >= 0, let cents = amount(from: next),
            cents.numeral.exponent == 0, cents.numeral.significand < 100
        else { return }
        let isCalled =
            spells(cents.end, "cents") || spells(cents.end, "cent") || spells(cents.end, "pence")
        // "15 dollars 50", "thirteen dollars forty five", "15 dollars and 50." with nothing after it.
        let isBare =
            (next == sketch.end || cents.end >= count || isSign(Sign.stop, cents.end))
            && (kind(next) == .literal ? length(next) == 2 : cents.numeral.significand > 19)
            && (cents.end >= count
                || tokens[cents.end].kind == .sign && !isDash(cents.end)
                    && !isSign(Sign.percent, cents.end) && !isGlued(cents.end + 1))
        guard isCalled || isBare, let sum = value.adding(cents.numeral.scaled(by: -2)) else {
            return
        }
        sketch.value = sum
        sketch.end = isCalled ? cents.end + 1 : cents.end
        sketch.numeralEnd = cents.end
    }

    /// "75 USD million": the magnitude after the code.
    private func takeLateMagnitude(_ sketch: inout Sketch, _ amount: Amount) {
        guard amount.magnitude == 0, let value = sketch.value, has(.magnitude, sketch.end) else {
            return
        }
        sketch.value = value.scaled(by: Int(word(sketch.end).number))
        sketch.end += 1
        sketch.numeralEnd = sketch.end
    }

    func takeMoney(_ sketch: inout Sketch, _ amount: Amount) {
        guard let money = money(of: amount, moneyWord(after: amount.end)) else { return }
        sketch.kind = .money
        sketch.unit = Currency.all[money.currency].unit
        sketch.unitName = Currency.all[money.currency].name
        sketch.end = money.end
        takeLateMagnitude(&sketch, amount)
        if amount.currency == nil { takeCents(&sketch) }
        sketch.next = sketch.end
    }

    /// The currency of an amount, before it or, as `word`, after it: "$5", "5 euros", "$75 U.S.".
    func money(of amount: Amount, _ word: (currency: Int, end: Int)?)
        -> (currency: Int, end: Int)?
    {
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
        // "a $1,000-a-month pension"
        if isHyphen(place), isGlued(place), isHyphen(place + 2) {
            guard [.a, .an, .per].contains(keyword(place + 1)) else { return nil }
            if let unit = unit(at: place + 3, afterWords: true), isSold(by: unit) {
                return (unit.unit.name, unit.end)
            }
            return isSold(at: place + 3)
                ? (text(place + 3, place + 4).lowercased(), place + 4) : nil
        }
        let isPer = keyword(place) == .per || isSign(Sign.slash, place)
        let isArticle = keyword(place) == .a || keyword(place) == .an
        guard isPer || isArticle else { return nil }
        // "$3 per million British thermal units"
        let many = isPer && has(.magnitude, place + 1) ? place + 2 : place + 1
        if let unit = unit(at: many, afterWords: true) ?? symbolUnit(at: many, isPer) {
            guard isPer || isSold(by: unit) else { return nil }
            let name = many > place + 1 ? text(many - 1, many) + " " : ""
            return (name + unit.unit.name, unit.end)
        }
        guard kind(place + 1) == .word, !has(.function, place + 1) else { return nil }
        if isArticle, !isSold(at: place + 1) { return nil }
        return (text(place + 1, place + 2).lowercased(), place + 2)
    }

    /// "an ounce", "a month"; "a year earlier" tells when.
    private func isSold(by unit: FoundUnit) -> Bool {
        guard !unit.isCompound else { return false }
        switch unit.base {
        case .time:
            let when: [StaticString] = ["ago", "earlier", "later"]
            return keyword(unit.end) != .before && !when.contains { spells(unit.end, $0) }
        case .mass, .volume, .length, .area: return true
        default: return false
        }
    }

    private func isSold(at place: Int) -> Bool {
        let things: [StaticString] = ["share", "barrel", "person", "head", "ticket", "dozen"]
        return things.contains { spells(place, $0) }
    }

    private func symbolUnit(at place: Int, _ isPer: Bool) -> FoundUnit? {
        isPer ? unit(at: place) : nil
    }
}
