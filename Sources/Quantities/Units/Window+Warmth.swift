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

    /// The side of the globe that closes a latitude or a longitude: "29.5°N".
    private func isSide(_ place: Int) -> Bool {
        spells(place, "N") || spells(place, "S") || spells(place, "E") || spells(place, "W")
    }

    private func isWarm(_ sketch: Sketch) -> Bool {
        var place = sketch.first - 1
        while place >= 0, place > sketch.first - 12, !isSentenceEnd(place) {
            if has(.warmth, place) { return true }
            place -= 1
        }
        place = sketch.end
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
