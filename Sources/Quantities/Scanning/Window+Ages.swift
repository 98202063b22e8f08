/// How old somebody is: "24-year-old", "aged 18 to 65", "before the age of 65".
extension Window {
    /// "Ms Example, 65, said": a number between commas after a person's name.
    func takeApposition(_ sketch: inout Sketch, _ amount: Amount) {
        guard isSign(Sign.comma, amount.first - 1), isSign(Sign.comma, amount.end),
            sketch.kind == .number, amount.form == .digits, amount.first == sketch.first,
            isGlued(amount.end), amount.numeral.exponent == 0,
            amount.numeral.value > 0, amount.numeral.value < 111, kind(amount.first - 2) == .word,
            tokens[amount.first - 2].flags.contains(.capital), kind(amount.end + 1) == .word,
            word(amount.first - 2).classes.isEmpty, kind(amount.first - 3) != .literal
        else { return }
        sketch.kind = .age
        sketch.unit = UnitList.all[UnitList.year].unit
    }

    /// "24-year-old", "65 years old", "6 months of age".
    func takeAge(_ sketch: inout Sketch) {
        guard sketch.kind == .duration else { return }
        var next = sketch.end
        if isHyphen(next) || isSpacedHyphen(next) { next += 1 }
        if keyword(next) == .old {
            sketch.kind = .age
            sketch.end = next + 1
        } else if keyword(next) == .of, keyword(next + 1) == .age {
            sketch.kind = .age
            sketch.end = next + 2
        }
        sketch.next = max(sketch.next, sketch.end)
    }

    /// "87 yo", "87 y/o", "87 y.o.": as clinical notes have it.
    func takeYearsOld(_ sketch: inout Sketch) -> Bool {
        var end = sketch.end
        if isHyphen(end) { end += 1 }
        if spells(end, "yo") || spells(end, "YO") {
            end += 1
        } else if spells(end, "y"), isSign(Sign.slash, end + 1) || isSign(Sign.stop, end + 1),
            isGlued(end + 1), isGlued(end + 2), spells(end + 2, "o")
        {
            end += 3
        } else {
            return false
        }
        sketch.kind = .age
        sketch.unit = UnitList.all[UnitList.year].unit
        sketch.end = end
        sketch.next = max(sketch.next, end)
        return true
    }

    /// "aged 65", "at age 40", "ages 18 to 65", "the age of 65".
    func takeAgeBefore(_ sketch: inout Sketch, _ floor: Int) {
        guard sketch.kind == .number || sketch.kind == .duration || sketch.kind == .count else {
            return
        }
        var last = (modifier(before: sketch.first)?.first ?? sketch.first) - 1
        if keyword(last) == .between || keyword(last) == .from { last -= 1 }
        let isAge =
            keyword(last) == .aged || keyword(last) == .age || keyword(last) == .ages
            || keyword(last) == .of && keyword(last - 1) == .age && sketch.value != nil
        guard
            isAge || sketch.kind != .count && isToldAge(last, sketch) || isPersonBeing(last, sketch)
                || isAgeOfPeople(last, sketch), last >= floor
        else { return }
        if sketch.kind == .number || sketch.kind == .count {
            sketch.unit = UnitList.all[UnitList.year].unit
            sketch.noun = nil
        }
        sketch.kind = .age
        bendAge(&sketch, last)
    }

    /// "the median age was 45", "a life expectancy for men of around 73": years without the word.
    private func isToldAge(_ last: Int, _ sketch: Sketch) -> Bool {
        switch keyword(last) {
        case .was, .is: if keyword(last - 1) == .age { return true }
        case .of, .to, .at: break
        default: return false
        }
        var place = last - 1
        while place > last - 8, kind(place) == .word {
            if spells(place, "expectancy") {
                return spells(place - 1, "life") || spells(place - 1, "Life")
            }
            place -= 1
        }
        return false
    }

    /// "women over 50", "adults 65 and older": people by their years.
    private func isAgeOfPeople(_ last: Int, _ sketch: Sketch) -> Bool {
        let isBounded =
            last + 2 == sketch.first || keyword(sketch.end) == .and || keyword(sketch.end) == .or
        guard isBounded else { return false }
        let isYears =
            sketch.kind == .duration && sketch.unit == UnitList.all[UnitList.year].unit
        guard sketch.kind == .number || isYears, let value = sketch.value, value.exponent == 0,
            value.value > 0, value.value < 111, isPeople(last)
        else { return false }
        if last + 2 == sketch.first {
            return [.over, .under, .above, .below].contains(keyword(last + 1))
        }
        guard last + 1 == sketch.first, let after = modifier(after: sketch.end) else {
            return false
        }
        return [.over, .under, .older, .younger].contains(keyword(after.end - 1))
    }

    private func isPeople(_ place: Int) -> Bool {
        let people: [StaticString] = [
            "people", "adults", "women", "men", "children", "patients", "those", "anyone",
            "persons", "individuals", "kids", "residents", "voters", "drivers", "workers",
            "participants", "girls", "boys", "males", "females", "Americans", "People", "Adults",
            "Women", "Men", "Children", "Those", "Anyone",
        ]
        return kind(place) == .word && people.contains { spells(place, $0) }
    }

    /// "before the age of 65", "after age 65", "over the age of 21": a bound on the age, which has its own noun.
    private func bendAge(_ sketch: inout Sketch, _ last: Int) {
        guard sketch.modifier == nil, sketch.value != nil else { return }
        var place = keyword(last) == .of ? last - 1 : last
        guard keyword(place) == .age else { return }
        place -= keyword(place - 1) == .the ? 2 : 1
        switch keyword(place) {
        case .before, .under, .below: sketch.bend(.lessThan)
        case .after, .over, .above: sketch.bend(.moreThan)
        default: break
        }
    }

    /// "she was 42 when", "He will be 35 by then": years of life, where nothing is counted.
    private func isPersonBeing(_ last: Int, _ sketch: Sketch) -> Bool {
        guard sketch.kind == .number, let value = sketch.value, value.exponent == 0,
            value.value >= 10, value.value < 111, !isSign(Sign.percent, sketch.end),
            kind(sketch.end) != .word || has(.function, sketch.end), !isHyphen(sketch.end)
        else { return false }
        var place = last
        if spells(place, "be"), keyword(place - 1) == .can {
            place -= 1
        } else if keyword(place) != .is, keyword(place) != .was, !spells(place, "turned"),
            !spells(place, "turns")
        {
            return false
        }
        return spells(place - 1, "he") || spells(place - 1, "she") || spells(place - 1, "He")
            || spells(place - 1, "She") || spells(place - 1, "I") && keyword(place) == .was
    }
}
