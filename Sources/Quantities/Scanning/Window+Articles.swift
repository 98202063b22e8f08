/// "by an hour", "a year longer", "lasted a day": an article that counts one of the unit behind it.
extension Window {
    /// One of the unit whose first word stands here, where an article before it counts.
    ///
    /// "for a minute" and "once a year" count nothing: only words of a difference, of a bound or of lasting do.
    func counted(at place: Int, floor: Int) -> Sketch? {
        let article = place - 1
        guard article >= floor, keyword(article) == .a || keyword(article) == .an,
            !isGlued(place), let unit = unit(at: place, afterWords: true), mayBeCounted(unit),
            isDifference(article, unit.end, floor)
        else { return nil }
        var amount = Amount(
            numeral: Numeral(significand: 1, isInWords: true), first: article,
            numeralFirst: article, numeralEnd: place, end: place, form: .words)
        amount.end = unit.end
        var sketch = Sketch(amount)
        sketch.take(unit)
        return finish(&sketch, amount, floor) ? sketch : nil
    }

    private func mayBeCounted(_ unit: FoundUnit) -> Bool {
        if unit.sense == .percentagePoint { return true }
        switch unit.base {
        case .time, .length, .mass, .volume, .temperature, .fahrenheit, .kelvin, .angle, .points:
            return !unit.isCompound
        default: return false
        }
    }

    /// Whether the words around say that one more or one less is meant, or how long something lasts.
    private func isDifference(_ article: Int, _ end: Int, _ floor: Int) -> Bool {
        // "an inch taller", "a year longer than": the comparative itself; "a year later" tells when.
        // "a foot above the ground" says where.
        if has([.comparativeUp, .comparativeDown], end), !isGlued(end), keyword(end) != .above,
            keyword(end) != .below
        {
            // "a pack a day more": the article is that of a rate.
            return !isRate(article)
        }
        let lead = (modifier(before: article)?.first ?? article) - 1
        guard lead >= floor, !isHyphen(end), endsAmount(end) else { return false }
        if keyword(lead) == .by { return keyword(end) != .of && hasTurn(before: lead) }
        let lasting: [StaticString] = ["lasted", "lasts", "lasting", "took"]
        return lasting.contains { spells(lead, $0) }
    }

    /// "a pack a day": what is counted over the unit stands before the article.
    private func isRate(_ article: Int) -> Bool {
        let before = article - 1
        if keyword(before) == .times || keyword(before) == .once || keyword(before) == .twice {
            return true
        }
        return kind(before) == .word && !has(.function, before)
            && (keyword(before - 1) == .a || keyword(before - 1) == .an)
    }

    /// Whether nothing follows that the word of the unit would only describe: "by a day nurse".
    private func endsAmount(_ place: Int) -> Bool {
        guard place < count, tokens[place].kind == .word else { return true }
        return has([.function, .rising, .falling], place) || keyword(place) != .none
    }

    /// Whether something rose, fell or was longer before "by": "missed by a mile" measures nothing.
    private func hasTurn(before place: Int) -> Bool {
        let turns: [StaticString] = [
            "delayed", "delay", "delays", "postponed", "postpones", "late", "early", "differed",
            "differ", "differs",
        ]
        var back = place - 1
        while back >= 0, place - back < 14, !tokens[back].isSign(Sign.semicolon) {
            if has([.rising, .falling, .changing, .comparativeUp, .comparativeDown], back)
                || turns.contains(where: { spells(back, $0) })
            {
                return true
            }
            back -= 1
        }
        return false
    }
}
