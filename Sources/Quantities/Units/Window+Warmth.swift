extension Window {
    /// "the temperature is 24 degrees": of which scale stays undecided.
    ///
    /// Bare degrees are of arc, unless a word of warmth stands close by in the sentence.
    func takeWarmth(_ sketch: inout Sketch) {
        guard sketch.kind == .measure, sketch.unit == UnitList.all[UnitList.degree].unit,
            !isSide(sketch.end - 1), isWarm(sketch)
        else { return }
        sketch.kind = .temperature
        sketch.unitName = sketch.unit?.name
        sketch.unit = nil
    }

    /// "highs of 25C (77F)", "25 C (77 F)": letters that are degrees only beside each other or a word of warmth.
    func degreeLetter(at place: Int) -> FoundUnit? {
        guard length(place) == 1 else { return nil }
        let isCelsius = spells(place, "C")
        guard isCelsius || spells(place, "F"), kind(place - 1) == .literal, !isHyphen(place + 1),
            !isGlued(place + 1) || kind(place + 1) == .sign
        else { return nil }
        let isPaired =
            isSign(Sign.open, place + 1) && kind(place + 2) == .literal
            && (spells(place + 3, "F") || spells(place + 3, "C"))
            || isSign(Sign.open, place - 2) && isDegree(place - 3)
        guard isPaired || isWarm(before: place - 1) else { return nil }
        return found(isCelsius ? UnitList.celsius : UnitList.fahrenheit, place + 1)
    }

    private func isDegree(_ place: Int) -> Bool {
        guard !spells(place, "C"), !spells(place, "F") else { return true }
        guard has(.unit, place) else { return isSign(Sign.celsius, place) }
        return [UnitList.celsius, UnitList.fahrenheit].contains(Int(word(place).unit))
    }

    func isWarm(before place: Int) -> Bool {
        var next = place - 1
        while next >= 0, next > place - 12, !isSentenceEnd(next) {
            if has(.warmth, next) { return true }
            next -= 1
        }
        return false
    }

    /// The side of the globe that closes a latitude or a longitude: "29.5°N".
    func isSide(_ place: Int) -> Bool {
        spells(place, "N") || spells(place, "S") || spells(place, "E") || spells(place, "W")
    }

    private func isWarm(_ sketch: Sketch) -> Bool {
        if isWarm(before: sketch.first) { return true }
        var place = sketch.end
        while place < count, place < sketch.end + 4, !isSentenceEnd(place) {
            if has(.warmth, place) { return true }
            place += 1
        }
        return false
    }

    private func isSentenceEnd(_ place: Int) -> Bool {
        (isSign(Sign.stop, place) || isSign(Sign.semicolon, place)) && !isGlued(place + 1)
    }
}
