extension Window {
    /// A unit with the smaller one people name after it, and how many of those make one of it.
    private static let smaller: [(unit: String, part: String, count: Int)] = [
        ("[ft_i]", "[in_i]", 12), ("[lb_av]", "[oz_av]", 16), ("[stone_av]", "[lb_av]", 14),
        ("h", "min", 60), ("min", "s", 60), ("a", "mo", 12), ("wk", "d", 7), ("d", "h", 24),
    ]

    /// "5 ft 10 in", "7 lb 8 oz", "2h 15m", "2 hours and 30 minutes": one amount in two units.
    ///
    /// The value is told in the larger one. Only whole numbers mix, and only fewer of the smaller unit
    /// than make one of the larger.
    func takeSmallerUnit(_ sketch: inout Sketch) {
        // No smaller unit without a second number.
        guard lastStarter >= sketch.end, let code = sketch.unit?.code,
            let pair = Window.smaller.first(where: { $0.unit == code }),
            let value = sketch.value, value.exponent >= 0
        else { return }
        var next = sketch.end
        if isSign(Sign.stop, next), isGlued(next), length(next - 1) < 4 { next += 1 }
        if keyword(next) == .and { next += 1 }
        // "a 6-foot-4 guard"
        let isHeight = isHyphen(next) && isGlued(next) && isGlued(next + 1) && code == "[ft_i]"
        if isHeight { next += 1 }
        guard kind(next) == .literal || has([.cardinal, .tens], next),
            let second = number(at: next), second.form != .part, second.numeral.exponent >= 0,
            second.numeral.value < Double(pair.count), second.numeral.value > 0,
            let end = smallerUnit(pair.part, at: second.end, afterWords: second.form == .words)
                ?? (isHeight || code == "h" && isClock(next) ? second.end : nil),
            let share = Numeral.share(
                second.numeral, of: Numeral(pair.count), isInWords: value.isInWords),
            let sum = value.adding(share)
        else { return }
        sketch.value = sum
        sketch.numeralEnd = second.numeralEnd
        sketch.end = end
        sketch.next = max(sketch.next, end)
    }

    /// "2h15m": behind hours run digits and the letter of minutes, and nothing after it.
    func isMinutesBehindHours(_ place: Int) -> Bool {
        guard spells(place - 1, "h"), kind(place) == .literal, isGlued(place), length(place) <= 2
        else { return false }
        return isClock(place)
            || isGlued(place + 1) && (spells(place + 1, "m") || spells(place + 1, "min"))
                && (!isGlued(place + 2) || kind(place + 2) == .sign)
    }

    /// "1h30": two digits right behind hours, where nothing is glued to them but a sign that ends the words; "at 8h30"
    /// is a time of day.
    private func isClock(_ place: Int) -> Bool {
        guard kind(place) == .literal, isGlued(place), length(place) == 2,
            spells(place - 1, "h"), keyword(place - 3) != .at
        else { return false }
        return !isGlued(place + 1)
            || [Sign.stop, Sign.comma, Sign.semicolon, Sign.close].contains {
                isSign($0, place + 1)
            }
    }

    /// "two years and a half": the half of the unit comes after it.
    func takeHalf(_ sketch: inout Sketch) {
        guard keyword(sketch.end) == .and, keyword(sketch.end + 1) == .a,
            keyword(sketch.end + 2) == .half, keyword(sketch.end + 3) != .of,
            !isHyphen(sketch.end + 3), let value = sketch.value, value.exponent >= 0,
            let sum = value.adding(Numeral(significand: 5, exponent: -1))
        else { return }
        sketch.value = sum
        sketch.end += 3
        sketch.numeralEnd = sketch.end
        sketch.next = max(sketch.next, sketch.end)
    }

    /// After the unit of this code; "in" is one only here.
    private func smallerUnit(_ code: String, at place: Int, afterWords: Bool) -> Int? {
        if code == "[in_i]" {
            if spells(place, "in") { return place + 1 }
            if isSign(Sign.quotation, place) || isSign(Sign.doublePrime, place) { return place + 1 }
        }
        // "2h 15m": behind hours a glued "m" is minutes.
        if code == "min", spells(place, "m"), isGlued(place),
            !isGlued(place + 1) || kind(place + 1) == .sign
        {
            return place + 1
        }
        guard let found = unit(at: place, afterWords: afterWords), found.unit.code == code,
            !found.isCompound
        else { return nil }
        return found.end
    }
}
