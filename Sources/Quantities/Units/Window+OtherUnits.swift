extension Window {
    /// "20 (kg)", "20 {kg}", "20 [kg]": a unit set in brackets of its own.
    func bracketedUnit(at place: Int) -> FoundUnit? {
        let close: UInt16
        if isSign(Sign.open, place) {
            close = Sign.close
        } else if isSign(Sign.openBrace, place) {
            close = Sign.closeBrace
        } else if isSign(Sign.openSquare, place) {
            close = Sign.closeSquare
        } else {
            return nil
        }
        guard kind(place + 1) == .word, length(place + 1) > 1, kind(place - 1) == .literal,
            var inner = unit(at: place + 1), isSign(close, inner.end)
        else { return nil }
        inner.end += 1
        return inner
    }

    /// A unit that no table knows, written straight after its number: "1.4Rp", "~88kR".
    ///
    /// Only where the number can be no part of a name: it has decimals, a bound, or is an interval's end.
    func foreignUnit(after amount: Amount, isBound: Bool) -> FoundUnit? {
        let place = amount.end
        guard amount.form == .digits, isBound || amount.numeral.exponent < 0, isGlued(place),
            kind(place) == .word, length(place) <= 4, word(place).classes.isEmpty,
            word(place).keyword == .none,
            !tokens[place].flags.contains(.allCapitals) || length(place) > 1
        else { return nil }
        var end = place + 1
        if isGlued(end), kind(end) == .raised { end += 1 }
        if isSpacedPower(end)
            || isDash(end) && isGlued(end) && isGlued(end + 1)
                && kind(end + 1) == .literal && length(end + 1) == 1
        {
            end += 2
        }
        let name = text(place, end)
        return FoundUnit(
            make: .own(
                Quantity.Unit(
                    "{" + name + "}", name, Quantity.Dimension(rawValue: "{" + name + "}"))),
            base: .count, end: end)
    }

    /// "30'"; within single quotation marks it closes them.
    func feet(at place: Int) -> FoundUnit? {
        guard isSign(Sign.apostrophe, place) else { return nil }
        // "6'4\" tall"
        let hasInches =
            kind(place + 1) == .literal && isGlued(place + 1) && isSign(Sign.quotation, place + 2)
            && isGlued(place + 2)
        guard isGlued(place), !isGlued(place + 1) || hasInches,
            kind(place - 1) == .literal, !isSign(Sign.apostrophe, place - 2),
            let foot = UnitList.foot, length(place - 1) < 4
        else { return nil }
        return found(foot, place + 1)
    }

    /// "10\"" before the direction it measures ("long", "in diameter"): elsewhere the sign closes a quotation.
    func inches(at place: Int) -> FoundUnit? {
        guard isSign(Sign.quotation, place), kind(place - 1) == .literal, !isQuoted(place),
            let inch = UnitList.inch
        else { return nil }
        let next = keyword(place + 1) == .in ? place + 2 : place + 1
        let names: [StaticString] = [
            "long", "tall", "wide", "high", "deep", "thick", "length", "height", "width", "depth",
            "diameter",
        ]
        return names.contains { spells(next, $0) } ? found(inch, place + 1) : nil
    }

    /// Whether a quotation was opened in the last dozens of tokens and not closed.
    private func isQuoted(_ place: Int) -> Bool {
        var isOpen = false
        for back in max(0, place - 40)..<place where isSign(Sign.quotation, back) {
            if kind(back - 1) != .literal { isOpen.toggle() }
        }
        return isOpen
    }
}
