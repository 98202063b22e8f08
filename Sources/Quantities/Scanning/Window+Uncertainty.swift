import Prose

extension Window {
    /// The spread in brackets or after a comma: "(95% CI 1.2 to 3.4)", "(range 2-31)", "(SD 4.1)".
    func takeUncertainty(_ sketch: inout Sketch) {
        // No spread without another number.
        guard lastStarter >= sketch.end, sketch.uncertainty == nil, let value = sketch.value
        else { return }
        var place = sketch.end
        let opener = place
        if isSign(Sign.open, place) || isSign(Sign.openSquare, place) || isSign(Sign.comma, place)
            || isSign(Sign.semicolon, place)
        {
            place += 1
        } else if sketch.kind != .statistic {
            return
        }
        if keyword(place) == .with { place += 1 }
        if keyword(place) == .a { place += 1 }
        var level: Double?
        if let amount = amount(from: place),
            isSign(Sign.percent, amount.end) || keyword(amount.end) == .percent,
            isInterval(amount.end + 1)
        {
            level = amount.numeral.value
            place = amount.end + 1
        }
        guard let named = spread(at: place, of: sketch, hasLevel: level != nil) else {
            takeBareInterval(&sketch, value, opener)
            return
        }
        place = named.end
        // "95% confidence interval [CI] 1.7-5.0"
        if isSign(Sign.open, place) || isSign(Sign.openSquare, place), keyword(place + 1) == .ci,
            isSign(Sign.close, place + 2) || isSign(Sign.closeSquare, place + 2)
        {
            place += 3
        }
        while isSign(Sign.comma, place) || isSign(Sign.colon, place) || isSign(Sign.equals, place)
            || isSign(Sign.open, place) || isSign(Sign.openSquare, place) || keyword(place) == .of
            || keyword(place) == .from || keyword(place) == .between
        {
            place += 1
        }
        guard let first = amount(from: place) else { return }
        if named.kind == .standardDeviation {
            guard let low = value.adding(first.numeral, sign: -1),
                let high = value.adding(first.numeral)
            else { return }
            close(
                &sketch,
                Quantity.Uncertainty(
                    kind: named.kind, low: low, high: high, level: nil,
                    range: range(opener, unitEnd(first))), unitEnd(first))
            return
        }
        guard let second = secondEnd(after: unitEnd(first)) else { return }
        let end = unitEnd(second)
        close(
            &sketch,
            Quantity.Uncertainty(
                kind: named.kind, low: first.numeral, high: second.numeral, level: level,
                range: range(opener, end)), end)
    }

    /// "a mean 14.5 mm reduction on the scale (95% CI 5.2 to 23.8)": the interval after a few words.
    ///
    /// It belongs to the estimate before it if it contains that, and nothing else was told between. Answers
    /// with where to go on.
    func takeLateInterval(_ sketch: inout Sketch, at place: Int) -> Int? {
        guard isSign(Sign.percent, place + 1), isInterval(place + 2), isEstimate(sketch.kind),
            sketch.uncertainty == nil, let value = sketch.value, place > sketch.next,
            place - sketch.next <= 16
        else { return nil }
        for between in sketch.end..<place
        where isSign(Sign.semicolon, between) || isSign(Sign.stop, between) && !isGlued(between + 1)
        {
            return nil
        }
        var late = sketch
        late.end = place - 1
        takeUncertainty(&late)
        guard let spread = late.uncertainty, spread.kind == .confidenceInterval,
            spread.low.value <= value.value, value.value <= spread.high.value, late.next > place
        else { return nil }
        sketch.uncertainty = spread
        return late.next
    }

    private func isEstimate(_ kind: Quantity.Kind) -> Bool {
        switch kind {
        case .count, .date, .ordinal, .age, .frequency, .vague: false
        default: true
        }
    }

    private func close(_ sketch: inout Sketch, _ spread: Quantity.Uncertainty, _ end: Int) {
        sketch.uncertainty = spread
        sketch.next = max(sketch.next, end)
    }

    private func unitEnd(_ amount: Amount) -> Int { unit(at: amount.end)?.end ?? amount.end }

    private func isInterval(_ place: Int) -> Bool {
        keyword(place) == .ci || keyword(place) == .confidence || keyword(place) == .interval
    }

    /// Says what kind of spread follows.
    private func spread(
        at place: Int, of sketch: Sketch, hasLevel: Bool
    ) -> (kind: Quantity.Uncertainty.Kind, end: Int)? {
        switch keyword(place) {
        case .ci: return (.confidenceInterval, place + 1)
        case .confidence:
            return keyword(place + 1) == .interval ? (.confidenceInterval, place + 2) : nil
        case .interval: return hasLevel ? (.confidenceInterval, place + 1) : nil
        case .iqr:
            // "interquartile (IQ) range"
            let next =
                isSign(Sign.open, place + 1) && kind(place + 2) == .word
                    && isSign(Sign.close, place + 3) && keyword(place + 4) == .range
                ? place + 4 : place + 1
            return (.interquartileRange, keyword(next) == .range ? next + 1 : next)
        case .range, .ranging: return (.range, place + 1)
        case .sd, .se, .sem: return (.standardDeviation, place + 1)
        case .standard:
            return keyword(place + 1) == .deviation || keyword(place + 1) == .error
                ? (.standardDeviation, place + 2) : nil
        default: return nil
        }
    }

    /// "HR = 0.72 (0.6-0.9)": only after a statistic, and only around the estimate.
    ///
    /// "-2.2 kg (-3.1; -1.3)", "4.5 (-0.2, 9.2)": two numbers parted by a semicolon, or to both sides of zero, with the
    /// estimate between them and as many decimals, are its ends as well.
    private func takeBareInterval(_ sketch: inout Sketch, _ value: Numeral, _ opener: Int) {
        guard isSign(Sign.open, opener) || isSign(Sign.openSquare, opener),
            let first = amount(from: opener + 1), case let joint = unitEnd(first),
            let second = secondEnd(after: joint),
            first.numeral.value <= value.value, value.value <= second.numeral.value,
            sketch.kind == .statistic || isAnnounced(before: sketch.first)
                || (isSign(Sign.semicolon, joint) || first.numeral.value < 0)
                    && first.numeral.exponent < 0
                    && first.numeral.exponent == second.numeral.exponent
        else { return }
        let end = unitEnd(second)
        guard isSign(Sign.close, end) || isSign(Sign.closeSquare, end) else { return }
        close(
            &sketch,
            Quantity.Uncertainty(
                kind: .confidenceInterval, low: first.numeral, high: second.numeral, level: nil,
                range: range(opener, end + 1)), end + 1)
    }

    /// "mean difference [95% CI], -0.07 [-0.57, 0.43]", "-2.2 cm (95% CI -2.6 to -1.7) and -2.0 cm (-2.5 to
    /// -1.5)": the words before, or the estimate before, say what the brackets hold.
    private func isAnnounced(before place: Int) -> Bool {
        var back = place - 1
        var words = 0
        var isListed = false
        while back >= 0, place - back < 60 {
            if isInterval(back) {
                return isListed || isSign(Sign.close, back + 1)
                    || isSign(Sign.closeSquare, back + 1)
            }
            switch tokens[back].kind {
            case .literal: isListed = true
            case .word:
                // Other estimates in a row have nothing but their units between.
                let joins =
                    [.and, .to, .was, .is, .of].contains(keyword(back)) || has(.unit, back)
                    || spells(back, "vs") || spells(back, "versus")
                if !joins {
                    words += 1
                    if isListed || words > 6 { return false }
                }
            case .sign where isSign(Sign.semicolon, back): return false
            default: break
            }
            back -= 1
        }
        return false
    }

    /// "[95% CI]" alone: the level of what is told after it.
    func loneLevel(at place: Int) -> Int? {
        guard isSign(Sign.open, place - 1) || isSign(Sign.openSquare, place - 1),
            isSign(Sign.percent, place + 1), isInterval(place + 2)
        else { return nil }
        var end = keyword(place + 3) == .interval ? place + 4 : place + 3
        // "(95% confidence interval [CI])"
        if isSign(Sign.open, end) || isSign(Sign.openSquare, end), keyword(end + 1) == .ci {
            end += 3
        }
        return isSign(Sign.close, end) || isSign(Sign.closeSquare, end) ? end + 1 : nil
    }

    /// "32 (18-55) months", "3.3 (95% CI 0.3 to 6.3) mmHg", "12.5 (SD 3.1) mg": the spread in brackets stands between the
    /// number and the unit of both.
    func takeRangeBeforeUnit(_ sketch: inout Sketch, _ amount: Amount) -> Bool {
        guard lastStarter >= sketch.end, isSign(Sign.open, sketch.end), let value = sketch.value
        else { return false }
        var place = sketch.end + 1
        var level: Double?
        if let amount = self.amount(from: place), isSign(Sign.percent, amount.end),
            isInterval(amount.end + 1)
        {
            level = amount.numeral.value
            place = amount.end + 1
        }
        let named = spread(at: place, of: sketch, hasLevel: level != nil)
        if let named { place = named.end }
        if isSign(Sign.colon, place) || isSign(Sign.comma, place) { place += 1 }
        guard kind(place) == .literal || isDash(place), let first = self.amount(from: place)
        else { return false }
        let ends: (low: Numeral, high: Numeral)
        var end = first.end
        if named?.kind == .standardDeviation {
            guard let low = value.adding(first.numeral, sign: -1),
                let high = value.adding(first.numeral)
            else { return false }
            ends = (low, high)
        } else {
            guard
                isDash(end) || keyword(end) == .to || isSign(Sign.semicolon, end)
                    || isSign(Sign.comma, end),
                let second = self.amount(from: end + 1)
            else { return false }
            ends = (first.numeral, second.numeral)
            end = second.end
        }
        guard isSign(Sign.close, end), ends.low.value <= value.value,
            value.value <= ends.high.value, let unit = unit(at: end + 1), !unit.isPercent
        else { return false }
        let opener = sketch.end
        let kind = named?.kind ?? (isAnnounced(before: sketch.first) ? .confidenceInterval : .range)
        sketch.take(unit)
        sketch.uncertainty = Quantity.Uncertainty(
            kind: kind, low: ends.low, high: ends.high, level: level,
            range: range(opener, end + 1))
        return true
    }

    /// The upper end after "to", a dash, a comma or "and".
    private func secondEnd(after place: Int) -> Amount? {
        let isJoined =
            keyword(place) == .to || keyword(place) == .and || isDash(place)
            || isSign(Sign.comma, place) || isSign(Sign.semicolon, place)
        return isJoined ? amount(from: place + 1) : nil
    }
}
