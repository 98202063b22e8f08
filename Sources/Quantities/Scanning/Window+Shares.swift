extension Window {
    /// "30 people in every 1,000".
    func shareOfEvery(_ amount: Amount, _ floor: Int) -> Sketch? {
        guard kind(amount.end) == .word, isPlural(amount.end), keyword(amount.end + 1) == .in,
            keyword(amount.end + 2) == .every, let whole = self.amount(from: amount.end + 3),
            whole.form != .part, whole.currency == nil, whole.numeral.exponent >= 0,
            amount.numeral.value < whole.numeral.value,
            unit(at: whole.end, afterWords: whole.form != .digits) == nil,
            let share = Numeral.share(
                amount.numeral, of: whole.numeral, isInWords: amount.form == .words)
        else { return nil }
        var sketch = ratioSketch(amount, share, until: whole.end)
        sketch.noun = text(amount.end, amount.end + 1)
        return finishRatio(sketch, floor)
    }

    /// "one parent in four", "one job in ten": one of so many.
    ///
    /// What follows says whether it is a share: "one goal in four games" counts games.
    func shareOfNoun(_ amount: Amount, _ floor: Int) -> Sketch? {
        guard amount.form == .words, amount.numeral.value == 1, kind(amount.end) == .word,
            !has(.function, amount.end), !isPlural(amount.end), keyword(amount.end + 1) == .in,
            let whole = self.amount(from: amount.end + 2), whole.form != .part,
            whole.currency == nil, whole.numeral.exponent >= 0, whole.numeral.value > 1,
            !whole.isYear, unit(at: whole.end, afterWords: whole.form != .digits) == nil,
            !isPlural(whole.end) || mayBeVerb(whole.end),
            let share = Numeral.share(amount.numeral, of: whole.numeral, isInWords: true)
        else { return nil }
        var sketch = ratioSketch(amount, share, until: whole.end)
        sketch.noun = text(amount.end, amount.end + 1)
        return finishRatio(sketch, floor)
    }

    /// "one parent in four reads to": a word in -s with a preposition or article behind it may be a verb.
    private func mayBeVerb(_ place: Int) -> Bool {
        switch keyword(place + 1) {
        case .to, .a, .the, .its, .in, .at, .for: true
        default: false
        }
    }
}
