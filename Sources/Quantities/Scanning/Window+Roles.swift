extension Window {
    /// Level, change or comparison, from the words close by; level where they do not decide.
    func takeRole(_ sketch: inout Sketch, _ floor: Int) {
        guard sketch.role == .level, hasRole(sketch.kind) else { return }
        if let change = changeAfter(sketch) ?? changeBefore(sketch, floor) {
            sketch.role = change.role
            sketch.direction = change.direction
            sketch.isRelative = relativity(sketch)
        }
    }

    private func hasRole(_ kind: Quantity.Kind) -> Bool {
        switch kind {
        case .percent, .percentagePoint, .fold, .fraction, .measure, .money, .temperature, .number,
            .count,
            .duration, .ratio:
            true
        default: false
        }
    }

    private struct Change {
        var role: Quantity.Role
        var direction: Quantity.Direction?
    }

    /// "31% increase", "5 mm Hg lower", "20 percent more".
    private func changeAfter(_ sketch: Sketch) -> Change? {
        var place = isHyphen(sketch.end) ? sketch.end + 1 : sketch.end
        if keyword(place) == .absolute || keyword(place) == .relative { place += 1 }
        if has(.comparativeUp, place) || has(.comparativeDown, place) {
            // "5 or more" is a bound; "120 more patients" adds.
            return Change(
                role: .comparison, direction: has(.comparativeUp, place) ? .increase : .decrease)
        }
        guard sketch.kind != .count, sketch.kind != .number, sketch.kind != .duration else {
            return nil
        }
        for next in place..<min(place + 2, count) where has(.changeNoun, next) {
            if has(.rising, next) { return Change(role: .change, direction: .increase) }
            if has(.falling, next) { return Change(role: .change, direction: .decrease) }
            return Change(role: .change, direction: nil)
        }
        return nil
    }

    /// "increased by 31%", "a reduction of 5%", "fell 3 points".
    private func changeBefore(_ sketch: Sketch, _ floor: Int) -> Change? {
        var last = sketch.first - 1
        guard last >= 0 else { return nil }
        let link = keyword(last)
        let isLinked = link == .by || link == .of
        if isLinked { last -= 1 }
        if link == .to || link == .from { return nil }
        // "improvement was reported by 70% of patients": those who did it, not how much.
        if link == .by, keyword(sketch.end) == .of, isPastVerb(last),
            !has([.rising, .falling, .changing], last)
        {
            return nil
        }
        if link == .by, keyword(sketch.end) != .of, sketch.kind != .count, sketch.kind != .number,
            let turn = turn(at: last)
        {
            return Change(role: .change, direction: turn)
        }
        let reach = link == .by ? 14 : link == .of ? 5 : 1
        var steps = 0
        while last >= 0, steps < reach {
            // "increased the distance walked in six minutes by 24%"
            let isPassed = link == .by && sketch.kind == .percent && kind(last) == .literal
            guard tokens[last].kind == .word || isHyphen(last) || isPassed else { return nil }
            let isVerb = has([.rising, .falling], last)
            if isVerb {
                if link == .of, !has(.changeNoun, last) { return nil }
                return Change(role: .change, direction: has(.rising, last) ? .increase : .decrease)
            }
            last -= 1
            steps += 1
        }
        return nil
    }

    /// "brought errors down by 62%", "was up by 4 points".
    private func turn(at place: Int) -> Quantity.Direction? {
        if keyword(place) == .up { return .increase }
        return spells(place, "down") ? .decrease : nil
    }

    /// Whether the change is told in relation to where it started.
    private func relativity(_ sketch: Sketch) -> Bool? {
        switch sketch.kind {
        case .percent:
            for place in max(0, sketch.first - 3)..<min(count, sketch.end + 2)
            where keyword(place) == .absolute {
                return false
            }
            return true
        case .fold, .fraction: return true
        case .percentagePoint, .measure, .money, .temperature, .count, .number, .duration:
            return false
        default: return nil
        }
    }
}
