extension Window {
    /// "5, 10 and 15 mg": gives earlier members of a list the unit of the last.
    func shareUnits(_ sketches: inout [Sketch]) {
        guard sketches.count > 1 else { return }
        for last in 1..<sketches.count
        where sketches[last].unit != nil && isShareable(sketches[last].kind) {
            var place = last - 1
            while place >= 0, sketches[place].kind == .number, sketches[place].unit == nil,
                sketches[place].noun == nil, sketches[place + 1].modifier == nil,
                sketches[place].end == sketches[place].next,
                isListed(sketches[place].end, sketches[place + 1].first)
            {
                sketches[place].unit = sketches[last].unit
                sketches[place].kind = sketches[last].kind
                sketches[place].role = sketches[last].role
                sketches[place].direction = sketches[last].direction
                sketches[place].isRelative = sketches[last].isRelative
                place -= 1
            }
        }
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

    /// Whether only a comma, a slash, "and" or "or" stands between, after the hyphen of "5- and 10-mg".
    private func isListed(_ end: Int, _ start: Int) -> Bool {
        let end =
            isDash(end) && isGlued(end) && !isGlued(end + 1) || isSuspended(end) ? end + 1 : end
        guard start - end == 1 || start - end == 2 else { return false }
        for place in end..<start {
            let isLink =
                isSign(Sign.comma, place) || isSign(Sign.slash, place) || keyword(place) == .and
                || keyword(place) == .or
            if !isLink { return false }
        }
        return true
    }
}
