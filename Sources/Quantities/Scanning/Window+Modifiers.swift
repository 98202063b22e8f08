/// What stands before a number and bends it.
struct FoundModifier {
    var modifier: Quantity.Modifier
    /// Its first token.
    var first: Int
}

extension Window {
    /// The modifier whose last token stands just before `place`, the longest there is.
    ///
    /// "by" is none: it tells the role, not the bound.
    @inline(__always)
    func modifier(before place: Int) -> FoundModifier? {
        mayBend(place - 1) ? wholeModifier(before: place) : nil
    }

    /// Whether a modifier may end with this token: a glance that spares most numbers the search.
    @inline(__always)
    func mayBend(_ last: Int) -> Bool {
        guard last >= 0, last < count else { return false }
        switch tokens[last].kind {
        case .word: return tokens[last].keyword.mayBend || keyword(last - 1) == .and
        case .sign:
            switch tokens[last].code {
            case Sign.open, Sign.close, Sign.comma, Sign.semicolon, Sign.slash, Sign.plusMinus:
                return false
            default: return true
            }
        default: return false
        }
    }

    private func wholeModifier(before place: Int) -> FoundModifier? {
        guard var found = oneModifier(before: place) else { return nil }
        // "only about 5", "just over 10", "of at least about": the outer word joins the span, and bends
        // it only where the inner one does not.
        while let outer = oneModifier(before: found.first), place - outer.first <= 8 {
            if found.modifier == .about || found.modifier == .only, outer.modifier != .about,
                outer.modifier != .only
            {
                found.modifier = outer.modifier
            }
            found.first = outer.first
        }
        return found
    }

    private func oneModifier(before place: Int) -> FoundModifier? {
        let last = place - 1
        guard last >= 0 else { return nil }
        if isHyphen(last), keyword(last - 1) == .sub {
            return FoundModifier(modifier: .lessThan, first: last - 1)
        }
        switch tokens[last].kind {
        case .sign: return signModifier(last)
        case .word: return wordModifier(last)
        default: return nil
        }
    }

    private func signModifier(_ last: Int) -> FoundModifier? {
        let modifier: Quantity.Modifier
        switch tokens[last].code {
        case Sign.less:
            // "=<" and "=>" are arrows, "<>" says what it is not.
            if isGlued(last), isSign(Sign.equals, last - 1) { return nil }
            modifier = .lessThan
        case Sign.greater:
            if isGlued(last), isSign(Sign.equals, last - 1) || isSign(Sign.less, last - 1) {
                return nil
            }
            modifier = .moreThan
        case Sign.atMost: modifier = .upTo
        case Sign.atLeast: modifier = .atLeast
        case 0x2272: modifier = .upTo
        case 0x2273: modifier = .atLeast
        case Sign.tilde, Sign.similar, Sign.approximate: modifier = .about
        case Sign.equals:
            // "<=" and ">=" in plain characters.
            if isSign(Sign.less, last - 1) {
                return FoundModifier(modifier: .upTo, first: last - 1)
            }
            if isSign(Sign.greater, last - 1) {
                return FoundModifier(modifier: .atLeast, first: last - 1)
            }
            // "> or = 65 years", as plain characters have had it for decades.
            guard keyword(last - 1) == .or else { return nil }
            if isSign(Sign.less, last - 2) {
                return FoundModifier(modifier: .upTo, first: last - 2)
            }
            return isSign(Sign.greater, last - 2)
                ? FoundModifier(modifier: .atLeast, first: last - 2) : nil
        case Sign.stop:
            // "approx. 5", "ca. 5", "c. 5"
            guard isGlued(last) else { return nil }
            if keyword(last - 1) == .approximately || keyword(last - 1) == .circa {
                return FoundModifier(modifier: .about, first: last - 1)
            }
            // "c. £66 million"
            let isCirca =
                spells(last - 1, "c") && !isGlued(last + 1)
                && (last < 2 || tokens[last - 1].isSpaced || isSign(Sign.open, last - 2))
                && (kind(last + 1) == .literal || currencySign(at: last + 1) != nil)
            return isCirca ? FoundModifier(modifier: .about, first: last - 1) : nil
        default: return nil
        }
        return FoundModifier(modifier: modifier, first: last)
    }

    private func wordModifier(_ last: Int) -> FoundModifier? {
        let before = keyword(last - 1)
        switch keyword(last) {
        case .circa where isState(last): return nil
        case .about, .around, .approximately, .roughly, .circa:
            return FoundModifier(modifier: .about, first: last)
        case .some:
            return FoundModifier(modifier: .about, first: last)
        case .nearly, .almost:
            return FoundModifier(modifier: .nearly, first: last)
        case .only, .just:
            return FoundModifier(modifier: .only, first: last)
        case .upTo:
            return FoundModifier(modifier: .upTo, first: last)
        case .to:
            if before == .up || isHyphen(last - 1) && keyword(last - 2) == .up {
                return FoundModifier(modifier: .upTo, first: before == .up ? last - 1 : last - 2)
            }
            if before == .equal { return comparison(last) }
            return before == .close ? FoundModifier(modifier: .about, first: last - 1) : nil
        case .least, .most:
            // "at least", "at the most"
            let at = before == .the ? last - 2 : last - 1
            guard keyword(at) == .at else { return nil }
            return FoundModifier(
                modifier: keyword(last) == .least ? .atLeast : .upTo, first: at)
        case .maximum:
            return before == .at || before == .a
                ? FoundModifier(modifier: .upTo, first: last - 1) : nil
        case .over, .above, .exceeding:
            // "over the past 5 years" has words between; "over 5 years" is told by what follows.
            if keyword(last) == .over,
                isPressure(last) || isSpanOfTime(last) || isSpanOfEvents(last)
            {
                return nil
            }
            // "not exceeding 10 mg", "did not exceed 5%", "not over 5"
            if before == .not || spells(last - 1, "never") || spells(last - 1, "without") {
                return FoundModifier(modifier: .upTo, first: last - 1)
            }
            return FoundModifier(modifier: .moreThan, first: extended(last))
        case .under, .below:
            if before == .not || spells(last - 1, "never") {
                return FoundModifier(modifier: .atLeast, first: last - 1)
            }
            return FoundModifier(modifier: .lessThan, first: extended(last))
        case .than:
            return comparison(last)
        case .within:
            // "within 12 weeks"; "within one of the" is no bound.
            return isMeasured(last + 1) ? FoundModifier(modifier: .upTo, first: last) : nil
        case .sub:
            return FoundModifier(modifier: .lessThan, first: last)
        case .as: return equative(last)
        case .good: return goodMeasure(last)
        case .of: return boundOf(last)
        case .near:
            // "near 5%" is about; "near two beaches" is where.
            guard spells(last, "near"), let amount = number(at: last + 1), isMeasured(last + 1),
                !isSign(Sign.degree, amount.end)
                    || isWarm(before: last) && !isSide(amount.end + 1)
            else { return nil }
            return FoundModifier(modifier: .about, first: last)
        default:
            // "up to and including 5 mg"
            guard before == .and, spells(last, "including"), keyword(last - 2) == .to,
                keyword(last - 3) == .up
            else { return nil }
            return FoundModifier(modifier: .upTo, first: last - 3)
        }
    }

    /// "a good third of", "a good 40 per cent": so much and somewhat more.
    private func goodMeasure(_ last: Int) -> FoundModifier? {
        guard keyword(last - 1) == .a else { return nil }
        let isMuch =
            if has(.part, last + 1) {
                keyword(last + 2) == .of || keyword(last - 2) == .by
            } else if let amount = number(at: last + 1) {
                amount.numeral.value != 1 && !isHyphen(amount.end)
            } else {
                false
            }
        return isMuch ? FoundModifier(modifier: .atLeast, first: last - 1) : nil
    }

    /// "as many as", "as little as".
    private func equative(_ last: Int) -> FoundModifier? {
        guard keyword(last - 2) == .as else { return nil }
        switch keyword(last - 1) {
        case .many, .much, .high, .longer:
            return FoundModifier(modifier: .upTo, first: last - 2)
        case .few, .little, .low:
            return FoundModifier(modifier: .atLeast, first: last - 2)
        default: return nil
        }
    }

    /// "on the order of", "an upper limit of", "in excess of", "a maximum of".
    private func boundOf(_ last: Int) -> FoundModifier? {
        if spells(last - 1, "order") {
            // "of the order of 100 m", "on the order of"
            let hasLead =
                keyword(last - 2) == .the
                && (keyword(last - 3) == .of || keyword(last - 3) == .in || spells(last - 3, "on"))
            return hasLead ? FoundModifier(modifier: .about, first: last - 3) : nil
        }
        if spells(last - 1, "limit") {
            // "an upper limit of 8 K"
            let isUpper = spells(last - 2, "upper")
            guard isUpper || keyword(last - 2) == .lower else { return nil }
            let hasArticle = [.a, .an, .the].contains(keyword(last - 3))
            return FoundModifier(
                modifier: isUpper ? .upTo : .atLeast, first: hasArticle ? last - 3 : last - 2)
        }
        if let bound = excessOf(last) { return bound }
        let before = keyword(last - 1)
        guard before == .maximum || before == .minimum else { return nil }
        let modifier: Quantity.Modifier = before == .maximum ? .upTo : .atLeast
        let hasArticle = [.a, .an, .the].contains(keyword(last - 2))
        return FoundModifier(modifier: modifier, first: hasArticle ? last - 2 : last - 1)
    }

    /// "in excess of", "upwards of", "north of", "just shy of", "just short of".
    private func excessOf(_ last: Int) -> FoundModifier? {
        let noun = last - 1
        switch byte(noun) {
        case 0x65 where spells(noun, "excess") && keyword(noun - 1) == .in:
            return FoundModifier(modifier: .moreThan, first: noun - 1)
        case 0x75 where spells(noun, "upwards") || spells(noun, "upward"),
            // North of 60° is a place.
            0x6E
        where spells(noun, "north")
            && (currencySign(at: last + 1) != nil || isSign(Sign.percent, last + 2)):
            return FoundModifier(modifier: .moreThan, first: noun)
        case 0x73 where spells(noun, "shy") || spells(noun, "short") && keyword(noun - 1) == .just:
            return FoundModifier(modifier: .nearly, first: extended(noun))
        default: return nil
        }
    }

    /// "fell over 6 weeks" says when; "for over 6 weeks", "took over 6 weeks" how long at least.
    private func isSpanOfTime(_ place: Int) -> Bool {
        guard var amount = number(at: place + 1) else { return false }
        if keyword(amount.end) == .to || isDash(amount.end),
            let second = number(at: amount.end + 1)
        {
            amount = second
        }
        guard let unit = unit(at: amount.end, afterWords: amount.form != .digits),
            unit.base == .time, !unit.isCompound
        else { return false }
        let next = isHyphen(unit.end) ? unit.end + 1 : unit.end
        if keyword(next) == .old || keyword(next) == .of && keyword(next + 1) == .age
            || keyword(next) == .older
        {
            return false
        }
        switch keyword(place - 1) {
        case .for, .of, .well, .slightly, .just, .aged, .was, .is, .a, .by, .about: return false
        default: break
        }
        if isSign(Sign.open, place - 1) { return false }
        for verb in WordLists.lasting where spells(place - 1, verb) { return false }
        return true
    }

    /// "130 over 80": the two pressures of the blood.
    func isPressure(_ place: Int) -> Bool {
        guard keyword(place) == .over, kind(place - 1) == .literal, kind(place + 1) == .literal
        else { return false }
        let (upper, lower) = (literal(at: place - 1), literal(at: place + 1))
        return upper.exponent == 0 && lower.exponent == 0 && (70...260) ~= upper.value
            && (30...160) ~= lower.value && lower.value < upper.value
    }

    /// "over eight cycles", "over 24 sessions": through so many, not more than so many.
    private func isSpanOfEvents(_ place: Int) -> Bool {
        guard let amount = number(at: place + 1), amount.currency == nil,
            amount.numeral.exponent == 0, let noun = noun(after: amount.end),
            unit(at: amount.end, afterWords: amount.form != .digits) == nil
        else { return false }
        let events: [StaticString] = [
            "cycles", "sessions", "visits", "rounds", "iterations", "generations", "passages",
            "games", "seasons", "trials", "episodes", "runs", "nights", "courses",
        ]
        return amount.numeral.value <= 12 || events.contains { spells(noun.end - 1, $0) }
    }

    private func isMeasured(_ place: Int) -> Bool {
        guard let amount = number(at: place) else {
            return kind(place) == .sign
                || [.a, .an].contains(keyword(place)) && has(.unit, place + 1)
        }
        return unit(at: amount.end, afterWords: amount.form != .digits) != nil
            || foreignUnit(after: amount, isBound: true) != nil
    }

    /// "well over", "just under", "slightly above", "a little over": the small words belong to the bound.
    func extended(_ place: Int) -> Int {
        switch keyword(place - 1) {
        case .well, .slightly, .just: place - 1
        case .little where keyword(place - 2) == .a: place - 2
        default: place
        }
    }
}
