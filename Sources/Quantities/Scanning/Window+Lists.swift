extension Window {
    /// "5, 10 and 15 mg": gives earlier members of a list the unit of the last, then later figures theirs.
    func shareUnits(_ sketches: inout [Sketch]) {
        guard sketches.count > 1 else { return }
        for last in 1..<sketches.count
        where isShareable(sketches[last].kind)
            && (sketches[last].unit != nil || sketches[last].kind == .money)
        {
            shareBackwards(&sketches, last)
        }
        for last in 1..<sketches.count
        where sketches[last].noun != nil || sketches[last].kind == .fold {
            // "four-, five- and six-week-long": the hung hyphen waits for the last member's noun.
            let isNear = sketches[last].first == sketches[last - 1].end + 1
            if isSuspended(sketches[last - 1].end)
                || isNear && isPair(sketches[last - 1], sketches[last])
            {
                shareBackwards(&sketches, last)
            }
        }
        for place in 1..<sketches.count
        where sketches[place].kind == .number && sketches[place].isBareFigure {
            inherit(&sketches, place)
            if sketches[place].kind == .number { inheritRatio(&sketches, place) }
        }
    }

    /// "The hazard ratio was 0.61 (95% CI 0.45 to 0.83) in men and 0.72 (0.50 to 0.90) in women", "stroke (hazard ratio 0.61,
    /// 95% CI 0.45 to 0.83) and death (0.72, 0.50 to 0.90)": a second number with a spread of its own is a ratio as well.
    private func inheritRatio(_ sketches: inout [Sketch], _ place: Int) {
        let later = sketches[place]
        guard let value = later.value, value.exponent < 0 else { return }
        let isListed =
            later.uncertainty != nil
            && (isSign(Sign.comma, later.first - 1) || keyword(later.first - 1) == .and
                || spells(later.first - 1, "vs") || spells(later.first - 1, "versus"))
        guard isListed || isBracketed(later, before: place + 1, sketches) else { return }
        var before = place - 1
        // The p value of the first stands between.
        while before >= 0, sketches[before].symbol == "p" { before -= 1 }
        guard before >= 0, sketches[before].kind == .statistic, sketches[before].uncertainty != nil,
            let symbol = sketches[before].symbol, isRatio(symbol),
            later.first - sketches[before].end < 40,
            isListed || isSign(Sign.close, sketches[before].next)
                || isSign(Sign.close, sketches[before].next - 1),
            !isSentenceEnd(between: sketches[before].next, later.first)
        else { return }
        sketches[place].kind = .statistic
        sketches[place].symbol = symbol
    }

    /// Whether a number opens a bracket that goes on with an interval around it: "(1.12, 1.11 to 1.13)".
    private func isBracketed(_ number: Sketch, before next: Int, _ sketches: [Sketch]) -> Bool {
        guard isSign(Sign.open, number.first - 1), isSign(Sign.comma, number.end),
            sketches.indices.contains(next), sketches[next].first == number.end + 1,
            let low = sketches[next].low, let high = sketches[next].high, let value = number.value
        else { return false }
        return low.value < value.value && value.value < high.value
            && isSign(Sign.close, sketches[next].end)
    }

    /// Whether a symbol is one of a ratio of risks, adjusted ("aOR") or not.
    private func isRatio(_ symbol: String) -> Bool {
        ["OR", "HR", "RR", "PR", "IRR"].contains { symbol == $0 || symbol == "a" + $0 }
    }

    /// A list has "and", "or", "×" or a slash before its last member, or commas between at least three.
    private func shareBackwards(_ sketches: inout [Sketch], _ last: Int) {
        var place = last - 1
        var isEnumerated = false
        while place >= 0, sketches[place].kind == .number, sketches[place].unit == nil,
            sketches[place].noun == nil, sketches[place + 1].modifier == nil,
            sketches[place].end == sketches[place].next,
            let link = link(
                sketches[place].end, sketches[place + 1].first,
                hasSpread: sketches[place].uncertainty != nil)
        {
            if link == .coordinated { isEnumerated = true }
            place -= 1
        }
        let first = place + 1
        guard first < last, isEnumerated || last - first >= 2 else { return }
        for place in first..<last {
            sketches[place].unit = sketches[last].unit
            sketches[place].unitName = sketches[last].unitName
            sketches[place].noun = sketches[last].unit == nil ? sketches[last].noun : nil
            sketches[place].kind = sketches[last].kind
            sketches[place].role = sketches[last].role
            sketches[place].direction = sketches[last].direction
            sketches[place].isRelative = sketches[last].isRelative
        }
    }

    /// "two or three people", "12 and 15 patients": two bare numbers of one noun.
    private func isPair(_ first: Sketch, _ second: Sketch) -> Bool {
        second.kind == .count && second.modifier == nil
            && [.or, .and].contains(keyword(first.end)) && second.symbol == nil
            && first.symbol == nil
    }

    /// A hyphen whose word comes later: "four-, five- and six-week courses".
    func isSuspended(_ place: Int) -> Bool {
        guard isDash(place), isGlued(place) else { return false }
        return isSign(Sign.comma, place + 1)
            || place + 1 < count && !isGlued(place + 1)
                && [.and, .or, .to].contains(keyword(place + 1))
    }

    private func isShareable(_ kind: Quantity.Kind) -> Bool {
        switch kind {
        case .percent, .percentagePoint, .measure, .duration, .money, .temperature, .age: true
        default: false
        }
    }

    private enum Link { case comma, coordinated }

    /// What stands between two members: only a comma, a slash, a times sign, "and" or "or"; "to" between
    /// two means with their spreads ("42 ± 3 to 21 ± 4 mL").
    private func link(_ end: Int, _ start: Int, hasSpread: Bool) -> Link? {
        guard start > end, start - end <= 3 else { return nil }
        var link = Link.comma
        for place in end..<start {
            let isVersus =
                spells(place, "vs") || spells(place, "versus")
                || isSign(Sign.stop, place) && spells(place - 1, "vs")
            if isVersus || keyword(place) == .and || keyword(place) == .or
                || isSign(Sign.slash, place) || isPressure(place)
                || isSign(Sign.times, place) || keyword(place) == .x
                || hasSpread && keyword(place) == .to
            {
                link = .coordinated
            } else if isSign(Sign.comma, place)
                || place == end && isDash(place) && isGlued(place) && !isGlued(place + 1)
                || place == end && isSuspended(place)
            {
                // "7- or 8-inch"
                continue
            } else {
                return nil
            }
        }
        return link
    }

    // MARK: Figures that leave out what they count

    /// "3.9 million headsets, up from 2.4 million", "12 points compared with 9": a figure held against the
    /// one before it is of the same thing.
    private func inherit(_ sketches: inout [Sketch], _ place: Int) {
        var before = place - 1
        let later = sketches[place]
        // "12 patients in the first group and 15 in the second": what is between counts nothing.
        while before > 0, place - before < 3,
            sketches[before].kind == .ordinal || sketches[before].kind == .date
        {
            before -= 1
        }
        let earlier = sketches[before]
        guard
            earlier.noun != nil || earlier.unit != nil && earlier.kind == .measure
                || isNextDecimal(later, earlier),
            later.first - earlier.end < 20,
            before == place - 1 && isHeldAgainst(later.first, earlier)
                || isParallel(later, earlier) || isNextDecimal(later, earlier),
            !isSentenceEnd(between: earlier.next, later.first),
            !mayCount(later.end)
        else { return }
        sketches[place].unit = earlier.unit
        sketches[place].unitName = earlier.unitName
        sketches[place].noun = earlier.noun
        sketches[place].kind = earlier.kind
    }

    /// "by 61.2% and 57.2 in the two groups": what has decimals counts nothing, and is of what stands right before it.
    private func isNextDecimal(_ later: Sketch, _ earlier: Sketch) -> Bool {
        earlier.kind == .percent && keyword(earlier.next) == .and
            && later.first == earlier.next + 1
            && (earlier.value?.exponent ?? 0) < 0
            && earlier.value?.exponent == later.value?.exponent
    }

    /// "435 homes by open sale and 187 by tender": the same small word follows what is counted and the bare
    /// number.
    private func isParallel(_ later: Sketch, _ earlier: Sketch) -> Bool {
        let word = keyword(later.end)
        guard [.in, .by, .at, .from, .for, .with, .to, .of, .during, .after].contains(word),
            keyword(later.first - 1) == .and || isSign(Sign.comma, later.first - 1),
            later.modifier == nil
        else { return false }
        for place in earlier.end..<min(earlier.end + 6, later.first) where keyword(place) == word {
            return earlier.noun == nil ? place == earlier.end : isPlural(place - 1)
        }
        return false
    }

    private func isHeldAgainst(_ first: Int, _ earlier: Sketch) -> Bool {
        let last = first - 1
        switch keyword(last) {
        case .from: return keyword(last - 1) == .up || spells(last - 1, "down")
        case .with, .to:
            if spells(last - 1, "compared") || spells(last - 1, "against") { return true }
            // "from 14-18 mpg to 24"
            let isFrom =
                last == earlier.next
                && (keyword(earlier.first) == .from || keyword(earlier.first - 1) == .from)
            return keyword(last) == .to && earlier.unit != nil
                && (earlier.role == .change || isFrom)
        default:
            return spells(last, "versus") || spells(last, "vs") || spells(last, "including")
                || spells(last, "against")
                || isSign(Sign.stop, last) && spells(last - 1, "vs")
        }
    }

    /// Whether a word follows that the figure may count or that may be its unit.
    private func mayCount(_ place: Int) -> Bool {
        kind(place) == .word && !has([.function, .month], place) || isHyphen(place)
    }

    private func isSentenceEnd(between first: Int, _ end: Int) -> Bool {
        for place in max(0, first)..<max(first, end) where isSign(Sign.semicolon, place) {
            return true
        }
        return false
    }
}

extension Sketch {
    /// Whether a number is one of nothing yet.
    fileprivate var isBareFigure: Bool {
        unit == nil && noun == nil && value != nil && role == .level
    }
}
