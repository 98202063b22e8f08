extension Window {
    struct FoundNoun {
        var text: String
        var end: Int
        /// Whether the number of a model stands before it: "737 Max jets".
        var isModel = false
    }

    /// The noun that is counted: the first plural within four words, over adjectives.
    func noun(after place: Int) -> FoundNoun? {
        var next = nounPhrase(after: place)
        // However many hyphens and names stand between, the search ends.
        let furthest = min(count, next + 14)
        var limit = min(furthest, next + 6)
        var isCoordinated = false
        var isModel = false
        while next < limit {
            // "two new 737 Max jets", "three type 2 receptors"
            if isModelNumber(next), next > place {
                isModel = true
                next += 1
                continue
            }
            // "20 four-week-old rats"
            if let aged = agedAdjective(next) {
                next = aged
                limit = min(furthest, limit + 6)
                continue
            }
            // "eight million 250ml bottles", "Two of Johnson’s deputies"
            if let measured = measuredAdjective(next) ?? genitive(next) {
                next = measured
                limit = min(furthest, limit + 3)
                continue
            }
            guard tokens[next].kind == .word else { return nil }
            // "460 Kia and Hyundai vehicles": two names or adjectives of one noun.
            if keyword(next) == .and || keyword(next) == .or, next > place, next <= place + 2,
                !isCoordinated
            {
                isCoordinated = true
                next += 1
                limit = min(furthest, next + 3)
                continue
            }
            let isJoined = isGlued(next) && next > place
            guard isJoined || mayDescribe(next) else { return nil }
            if isPlural(next) {
                // "6 men's soccer players"
                if let owned = genitive(next + 1), next + 3 < limit {
                    next = owned
                    limit = min(furthest, limit + 3)
                    continue
                }
                // "six nurses' aides"
                if isSign(Sign.apostrophe, next + 1), isGlued(next + 1), !isGlued(next + 2),
                    isPlural(next + 2)
                {
                    next += 2
                    limit = min(furthest, limit + 2)
                    continue
                }
                // "a dozen arts groups": a plural that stands before another.
                let head = isCompound(next) ? next + 1 : next
                return FoundNoun(text: text(head, head + 1), end: head + 1, isModel: isModel)
            }
            next += 1
            if isHyphen(next) || isSign(Sign.slash, next) && isGlued(next) && isGlued(next + 1) {
                next += 1
                limit = min(furthest, limit + 2)
            }
        }
        return nil
    }

    /// Past a hyphen, "of" and an article, to the words that may name what is counted.
    private func nounPhrase(after place: Int) -> Int {
        var next = place
        if isHyphen(next) { next += 1 }
        if keyword(next) == .of { next += 1 }
        switch keyword(next) {
        case .the, .its, .all, .these, .those: return next + 1
        default: return next
        }
    }

    /// Whether a word may be the noun that is counted, or stand before it.
    private func mayDescribe(_ place: Int) -> Bool {
        if !has([.function, .cardinal, .tens, .month], place) { return true }
        // "84 million US adults"
        if spells(place, "US"), kind(place + 1) == .word { return true }
        // "10 near-term ewes", "12 in-depth interviews"
        return isHyphen(place + 1) && kind(place + 2) == .word && keyword(place) != .to
            && !has([.cardinal, .tens], place)
    }

    private func isCompound(_ place: Int) -> Bool {
        let plurals: [StaticString] = [
            "arts", "sports", "sales", "savings", "goods", "systems", "materials", "operations",
            "communications", "resources", "singles", "doubles",
        ]
        return isPlural(place + 1) && !isGlued(place + 1)
            && plurals.contains { spells(place, $0) }
    }

    /// The number of a model or a label between what counts and what is counted.
    private func isModelNumber(_ place: Int) -> Bool {
        guard kind(place) == .literal, kind(place - 1) == .word, kind(place + 1) == .word,
            !has([.function, .cardinal, .tens, .hundred, .magnitude], place - 1),
            !isGlued(place + 1), literal(at: place).exponent == 0
        else { return false }
        if has(.label, place - 1) { return length(place) < 3 && !isPlural(place - 1) }
        return (2...4).contains(length(place)) && tokens[place + 1].flags.contains(.capital)
            && unit(at: place + 1) == nil && symbol(place + 1) == nil
    }

    /// Past "four-week-old", "three-ton" or "90-minute" between a count and what it counts.
    private func agedAdjective(_ place: Int) -> Int? {
        guard isHyphen(place + 1), kind(place) == .literal || has([.cardinal, .tens], place),
            has(.unit, place + 2)
        else { return nil }
        if isHyphen(place + 3) { return keyword(place + 4) == .old ? place + 5 : nil }
        return kind(place + 3) == .word && !has(.function, place + 3) ? place + 3 : nil
    }

    /// Past "250ml" between a count and what it counts.
    private func measuredAdjective(_ place: Int) -> Int? {
        guard kind(place) == .literal, place > 0, kind(place - 1) == .word,
            let unit = unit(at: place + 1), kind(unit.end) == .word, !has(.function, unit.end)
        else { return nil }
        return unit.end
    }

    /// Past the "’s" of a name.
    private func genitive(_ place: Int) -> Int? {
        isSign(Sign.apostrophe, place) && isGlued(place) && spells(place + 1, "s")
            && isGlued(place + 1) ? place + 2 : nil
    }

    /// What "one" counts: the last of the words up to three that follow, before a verb or a small word.
    private func singular(after place: Int) -> FoundNoun? {
        var next = place
        while next < min(count, place + 3), kind(next) == .word, !has(.function, next),
            next == place || !looksLikeVerb(next)
        {
            next += 1
        }
        return next > place ? FoundNoun(text: text(next - 1, next), end: next) : nil
    }

    private func looksLikeVerb(_ place: Int) -> Bool {
        let last = byte(place, length(place) - 1)
        let before = byte(place, length(place) - 2)
        return last == 0x73 && before != 0x73 || last == 0x79 && before == 0x6C
            || isPastVerb(place)
    }

    /// A word in -ed, or one of the commonest that tell a past without it.
    func isPastVerb(_ place: Int) -> Bool {
        if byte(place, length(place) - 1) == 0x64, byte(place, length(place) - 2) == 0x65 {
            return true
        }
        let irregular: [StaticString] = [
            "said", "told", "took", "went", "gave", "made", "came", "saw", "got", "knew", "left",
            "lost", "held", "found", "felt", "kept", "won", "ran", "fell", "rose", "grew", "began",
            "became", "showed", "shown", "say", "tell", "put", "led", "met", "paid", "sold",
            "spent",
        ]
        return irregular.contains { spells(place, $0) }
    }

    /// Whether the word looks like a plural noun.
    func isPlural(_ place: Int) -> Bool {
        if has(.plural, place) { return true }
        guard kind(place) == .word else { return false }
        // "TDs", "PCs"
        if length(place) == 3, byte(place, 2) == 0x73, byte(place) &- 0x41 < 26,
            byte(place, 1) &- 0x41 < 26
        {
            return true
        }
        guard length(place) > 3, byte(place, length(place) - 1) == 0x73,
            !has([.notPlural, .function], place)
        else { return false }
        let before = byte(place, length(place) - 2)
        // "process", "virus", "analysis"
        return before != 0x73 && before != 0x75 && before != 0x69
    }

    /// Makes it a count where a counted noun follows.
    func takeNoun(_ sketch: inout Sketch, _ amount: Amount) {
        if amount.numeral.significand == 1, amount.numeral.exponent == 0,
            keyword(amount.end) != .of
        {
            guard sketch.kind == .number, !isPlural(amount.end) || has(.plural, amount.end),
                let noun = singular(after: amount.end)
            else { return }
            sketch.noun = noun.text
            sketch.kind = .count
            return
        }
        // "a 30-item questionnaire"
        if amount.form != .part, isHyphen(amount.end), kind(amount.end + 1) == .word,
            sketch.kind == .number, length(amount.end + 1) > 2,
            !has([.cardinal, .tens, .hundred, .magnitude, .part, .dozen], amount.end + 1),
            !isGlued(amount.end + 2) || kind(amount.end + 2) == .sign && !isHyphen(amount.end + 2),
            !has(.function, amount.end + 1)
        {
            sketch.noun = text(amount.end + 1, amount.end + 2)
            if amount.numeral.exponent >= 0 { sketch.kind = .count }
            return
        }
        // "a three course meal", "3 cylinder engine"
        if let classifier = classifier(amount), sketch.kind == .number {
            sketch.noun = classifier
            sketch.kind = .count
            return
        }
        guard let noun = noun(after: amount.end) else {
            takeNounBefore(&sketch, amount)
            return
        }
        sketch.noun = noun.text
        if noun.isModel { sketch.next = max(sketch.next, noun.end) }
        if sketch.kind == .number, amount.numeral.exponent >= 0 { sketch.kind = .count }
    }

    /// Makes it a count of what was named before it.
    private func takeNounBefore(_ sketch: inout Sketch, _ amount: Amount) {
        // "85 were seen", "26 had died": they count what was named before.
        // "26 (72%) died": so many, and their share.
        let isShared =
            isSign(Sign.open, amount.end) && kind(amount.end + 1) == .literal
            && isSign(Sign.percent, amount.end + 2) && isSign(Sign.close, amount.end + 3)
        let isSubject = keyword(amount.end) == .was || keyword(amount.end) == .has || isShared
        if isSubject, sketch.kind == .number, amount.numeral.exponent == 0 {
            sketch.kind = .count
        }
        // "a day or two", "a pick or two"
        let named = amount.first - 2
        if amount.form == .words, keyword(named + 1) == .or, has(.unit, named),
            [.a, .an].contains(keyword(named - 1)), sketch.kind == .number
        {
            let unit = UnitList.all[Int(word(named).unit)]
            sketch.unit = unit.unit
            sketch.kind = unit.base == .time ? .duration : .measure
            return
        }
        if amount.form == .words, keyword(named + 1) == .or, kind(named) == .word,
            !has(.function, named), keyword(named) == .none,
            [.a, .an, .another].contains(keyword(named - 1)), sketch.kind == .number
        {
            sketch.noun = text(named, named + 1)
            sketch.kind = .count
        }
    }

    /// "10 beats per minute", "1000 stems/ha": what is counted over a unit is a measure of its own.
    func takeRate(_ sketch: inout Sketch, _ amount: Amount) {
        // "one session per week"
        let isOne =
            amount.numeral.significand == 1 && amount.numeral.exponent == 0
            && !has(.function, amount.end)
        guard sketch.kind == .count, keyword(amount.end) != .times, isPlural(amount.end) || isOne,
            let noun = sketch.noun,
            let rate = rate(at: amount.end + 1)
        else { return }
        let entry = UnitEntry("{" + noun + "}", noun, .count, (1, 1), "")
        sketch.unit = Quantity.Unit(product: [(entry, 1), (rate.entry, -rate.power)])
        sketch.kind = .measure
        sketch.end = rate.end
        sketch.next = max(sketch.next, rate.end)
    }

    /// "per minute", "/cm²", "a minute".
    private func rate(at place: Int) -> (entry: UnitEntry, power: Int, end: Int)? {
        switch keyword(place) {
        case .a, .an, .each, .every:
            guard has(.unit, place + 1), !isPlural(place + 1) else { break }
            let entry = UnitList.all[Int(word(place + 1).unit)]
            // "won 3 games a second time"
            let isTold = entry.base == .time && keyword(place + 2) != .time
            return isTold ? (entry, 1, place + 2) : nil
        default: break
        }
        guard keyword(place) == .per || isSign(Sign.slash, place),
            let part = simpleUnit(at: place + 1, isHyphened: false, afterWords: false)
        else { return nil }
        return (UnitList.all[part.place], part.power, part.end)
    }

    /// A noun in the singular by which things are counted: "a 5 speed gearbox".
    private func classifier(_ amount: Amount) -> String? {
        let nouns: [StaticString] = [
            "course", "cylinder", "speed", "gauge", "door", "storey", "story", "seat", "star",
            "bedroom", "lane", "member", "item", "ply", "part", "way",
        ]
        guard amount.numeral.exponent == 0, amount.numeral.value > 1,
            kind(amount.end + 1) == .word, !has(.function, amount.end + 1),
            nouns.contains(where: { spells(amount.end, $0) })
        else { return nil }
        return text(amount.end, amount.end + 1)
    }

    /// "14 times": how often, which belongs to the span as a unit does.
    func takeTimes(_ sketch: inout Sketch) {
        guard sketch.kind == .count, keyword(sketch.end) == .times else { return }
        sketch.kind = .frequency
        sketch.end += 1
        sketch.next = max(sketch.next, sketch.end)
    }

    /// "pH 7.4", "a pH of 7.4": the one unit that stands before its number.
    func takeAcidity(_ sketch: inout Sketch, _ floor: Int) {
        guard sketch.kind == .number, sketch.unit == nil, sketch.noun == nil,
            let acidity = UnitList.acidity
        else { return }
        var place = sketch.first - 1
        let isAdjacent = spells(place, "pH")
        while !isAdjacent, sketch.first - place < 3,
            isSign(Sign.equals, place) || keyword(place) == .of || keyword(place) == .was
        {
            place -= 1
        }
        guard spells(place, "pH"), place >= floor else { return }
        sketch.unit = UnitList.all[acidity].unit
        sketch.kind = .measure
        if isAdjacent { sketch.first = place }
    }

    /// "25 per mm", "3 per week": a number over a unit.
    func takeInverse(_ sketch: inout Sketch) {
        guard sketch.kind == .number, sketch.unit == nil, sketch.noun == nil,
            keyword(sketch.end) == .per, let rate = rate(at: sketch.end)
        else { return }
        let under =
            rate.power == 1
            ? rate.entry.unit : Quantity.Unit(product: [(rate.entry, rate.power)])
        sketch.unit = Quantity.Unit(
            "/" + under.code, "per " + under.name,
            Quantity.Dimension(rawValue: "1/" + rate.entry.base.rawValue))
        sketch.kind = rate.entry.base == .time ? .frequency : .measure
        sketch.end = rate.end
        sketch.next = max(sketch.next, rate.end)
    }

    // MARK: Frequencies

    /// "daily", "a week", "per day", "every week" after "times".
    func frequency(at place: Int) -> (code: String, name: String, end: Int)? {
        switch keyword(place) {
        case .daily: return ("/d", "per day", place + 1)
        case .nightly: return ("/d", "per day", place + 1)
        case .weekly: return ("/wk", "per week", place + 1)
        case .monthly: return ("/mo", "per month", place + 1)
        case .yearly, .annually: return ("/a", "per year", place + 1)
        case .hourly: return ("/h", "per hour", place + 1)
        case .a, .an, .per, .each, .every:
            guard has(.unit, place + 1) else { return nil }
            let entry = UnitList.all[Int(word(place + 1).unit)]
            guard entry.base == .time else { return nil }
            return ("/" + entry.unit.code, "per " + entry.unit.name, place + 2)
        default: return nil
        }
    }

    /// "twice a week", "once daily".
    func frequencyWord(at place: Int) -> Sketch? {
        let next = isHyphen(place + 1) ? place + 2 : place + 1
        guard let found = frequency(at: next) else { return nil }
        let value = Numeral(significand: Int64(word(place).number / 10), isInWords: true)
        var sketch = Sketch(place, found.end, .frequency, value)
        sketch.numeralEnd = place + 1
        sketch.unit = Quantity.Unit(found.code, found.name, Quantity.Dimension(rawValue: "1/time"))
        return sketch
    }

    /// "3 times daily", "five times a week".
    func takeFrequency(_ sketch: inout Sketch) {
        guard sketch.kind == .number || sketch.kind == .count, sketch.unit == nil else { return }
        let next = isHyphen(sketch.end) ? sketch.end + 1 : sketch.end
        guard keyword(next) == .times || keyword(next) == .time,
            let found = frequency(at: isHyphen(next + 1) ? next + 2 : next + 1)
        else { return }
        sketch.kind = .frequency
        sketch.noun = nil
        sketch.end = found.end
        sketch.next = max(sketch.next, found.end)
        sketch.unit = Quantity.Unit(found.code, found.name, Quantity.Dimension(rawValue: "1/time"))
    }
}
