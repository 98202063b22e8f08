extension Window {
    /// Which way a comparative bounds a number: "larger than 5" from below, "shorter than 5" from above.
    ///
    /// "faster than 10 s" and "better than 5" say nothing of which side is meant.
    private func isUpward(_ place: Int) -> Bool? {
        if has(.quality, place) { return nil }
        if has(.comparativeUp, place) { return true }
        return has(.comparativeDown, place) ? false : nil
    }

    /// "more than", "no fewer than", "less than or equal to", "equal to or larger than".
    ///
    /// `last` is the token just before the number; no more than seven before it are looked at.
    func comparison(_ last: Int) -> FoundModifier? {
        var place = last
        var isClosed = false
        switch keyword(place) {
        case .to:
            // "or equal to", "at least or equal to"
            guard keyword(place - 1) == .equal, keyword(place - 2) == .or else { return nil }
            place -= 3
            isClosed = true
            // "< or equal to 5"
            if isSign(Sign.less, place) || isSign(Sign.greater, place) {
                return FoundModifier(
                    modifier: isSign(Sign.less, place) ? .upTo : .atLeast, first: place)
            }
            if keyword(place) == .than { place -= 1 }
        case .than:
            place -= 1
            // "higher or equal than"
            if keyword(place) == .equal, keyword(place - 1) == .or {
                place -= 2
                isClosed = true
            }
        default: return nil
        }
        if isClosed, keyword(place) == .least || keyword(place) == .most,
            keyword(place - 1) == .at
        {
            return FoundModifier(
                modifier: keyword(place) == .least ? .atLeast : .upTo, first: place - 1)
        }
        guard let isUp = isUpward(place) else { return nil }
        let before = keyword(place - 1)
        if before == .no || before == .not {
            return FoundModifier(modifier: isUp ? .upTo : .atLeast, first: place - 1)
        }
        var first = isClosed ? place : extended(place)
        // "equal to or more than"
        if before == .or {
            let equal = keyword(place - 2) == .to ? place - 3 : place - 2
            if keyword(equal) == .equal {
                first = equal
                isClosed = true
            }
        }
        let modifier: Quantity.Modifier =
            isClosed ? (isUp ? .atLeast : .upTo) : (isUp ? .moreThan : .lessThan)
        return FoundModifier(modifier: modifier, first: first)
    }

    /// "or more", "or less", "and older", "or so", "+" after a quantity; "or equal" after a bound.
    func modifier(
        after end: Int, _ before: Quantity.Modifier? = nil
    ) -> (modifier: Quantity.Modifier, end: Int)? {
        if isSign(Sign.plus, end), isGlued(end), !isGlued(end + 1) || isSign(Sign.comma, end + 1) {
            return (.atLeast, end + 1)
        }
        let next = end + 1
        // "5 mg at most," where nothing comes after it that it could bound instead.
        if keyword(end) == .at, before == nil, keyword(next) == .most || keyword(next) == .least,
            end + 2 >= count || kind(end + 2) == .sign && !isGlued(end + 3)
        {
            return (keyword(next) == .most ? .upTo : .atLeast, end + 2)
        }
        guard keyword(end) == .or || keyword(end) == .and else { return nil }
        if keyword(end) == .or, keyword(next) == .equal, before == .moreThan || before == .lessThan
        {
            // "more than 5 or equal to it"; "or equal to 6" tells another number.
            let hasTo = keyword(next + 1) == .to
            guard !hasTo || number(at: next + 2) == nil else { return nil }
            return (before == .moreThan ? .atLeast : .upTo, hasTo ? next + 2 : next + 1)
        }
        guard before == nil || before == .about || before == .only else { return nil }
        if keyword(end) == .or, keyword(next) == .so || spells(next, "thereabouts") {
            return (.about, next + 1)
        }
        let isUp: Bool
        switch keyword(next) {
        case .over: isUp = true
        case .under: isUp = false
        default:
            guard let found = isUpward(next) else { return nil }
            isUp = found
        }
        let hasThan = keyword(next + 1) == .than
        // "200 or greater than 190" tells another number.
        guard !hasThan || number(at: next + 2) == nil else { return nil }
        // "5 and higher doses", "8 K and a lower limit" tell of doses and of a limit.
        let isAdjective =
            kind(next + 1) == .word && !has(.function, next + 1) && !has(.rising, next + 1)
            && !has(.falling, next + 1)
        guard hasThan || keyword(end) == .or || !isAdjective else { return nil }
        return (isUp ? .atLeast : .upTo, hasThan ? next + 2 : next + 1)
    }

    // MARK: Two bounds

    /// "more than 10 and less than 20", "at most 100 and at least 20 mg": two bounds make an interval.
    func joinBounds(_ sketches: inout [Sketch]) {
        guard sketches.count > 1 else { return }
        var last = 0
        for next in 1..<sketches.count {
            if sketches[last].modifier != nil, sketches[next].modifier != nil,
                let joined = joined(sketches[last], sketches[next])
            {
                sketches[last] = joined
            } else {
                last += 1
                if last < next { sketches[last] = sketches[next] }
            }
        }
        sketches.removeLast(sketches.count - last - 1)
    }

    private func joined(_ first: Sketch, _ second: Sketch) -> Sketch? {
        guard let left = first.modifier, let right = second.modifier,
            isBound(left), isBound(right), isLowerBound(left) != isLowerBound(right),
            isBoundLink(first.end, second.first), first.end == first.next,
            first.symbol == nil, second.symbol == nil, first.uncertainty == nil,
            let low = isLowerBound(left) ? first.value : second.value,
            let high = isLowerBound(left) ? second.value : first.value, low.value < high.value,
            first.unit == second.unit || isBare(first) || isBare(second)
        else { return nil }
        var interval = isBare(second) ? first : second
        interval.first = first.first
        interval.numeralFirst = first.numeralFirst
        interval.numeralEnd = second.numeralEnd
        interval.end = second.end
        interval.next = second.next
        interval.value = nil
        interval.low = low
        interval.high = high
        interval.modifier = nil
        interval.noun = second.noun ?? first.noun
        interval.uncertainty = second.uncertainty
        return interval
    }

    private func isBound(_ modifier: Quantity.Modifier) -> Bool {
        isLowerBound(modifier) || modifier == .upTo || modifier == .lessThan
    }

    private func isLowerBound(_ modifier: Quantity.Modifier) -> Bool {
        modifier == .atLeast || modifier == .moreThan
    }

    private func isBare(_ sketch: Sketch) -> Bool {
        sketch.unit == nil && (sketch.kind == .number || sketch.kind == .count)
    }

    /// Whether only "and", "but" or a comma stands between.
    private func isBoundLink(_ end: Int, _ start: Int) -> Bool {
        guard end < start, start - end <= 2 else { return false }
        if start - end == 2, !isSign(Sign.comma, end) { return false }
        let last = start - 1
        return keyword(last) == .and || spells(last, "but") || isSign(Sign.comma, last)
    }
}
