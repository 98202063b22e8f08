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
            return (.interquartileRange, keyword(place + 1) == .range ? place + 2 : place + 1)
        case .range, .ranging: return (.range, place + 1)
        case .sd, .se, .sem: return (.standardDeviation, place + 1)
        case .standard:
            return keyword(place + 1) == .deviation || keyword(place + 1) == .error
                ? (.standardDeviation, place + 2) : nil
        default: return nil
        }
    }

    /// "HR = 0.72 (0.6-0.9)": only after a statistic, and only around the estimate.
    private func takeBareInterval(_ sketch: inout Sketch, _ value: Numeral, _ opener: Int) {
        guard sketch.kind == .statistic,
            isSign(Sign.open, opener) || isSign(Sign.openSquare, opener),
            let first = amount(from: opener + 1), let second = secondEnd(after: first.end),
            isSign(Sign.close, second.end) || isSign(Sign.closeSquare, second.end),
            first.numeral.value <= value.value, value.value <= second.numeral.value
        else { return }
        close(
            &sketch,
            Quantity.Uncertainty(
                kind: .confidenceInterval, low: first.numeral, high: second.numeral, level: nil,
                range: range(opener, second.end + 1)), second.end + 1)
    }

    /// The upper end after "to", a dash, a comma or "and".
    private func secondEnd(after place: Int) -> Amount? {
        let isJoined =
            keyword(place) == .to || keyword(place) == .and || isDash(place)
            || isSign(Sign.comma, place) || isSign(Sign.semicolon, place)
        return isJoined ? amount(from: place + 1) : nil
    }
}
