/// How many times as much: "doubled", "twice", "3-fold", "2 to 3 times higher".
extension Window {
    /// "doubled", "twice", "threefold", "double the".
    func foldWord(at place: Int, floor: Int) -> Sketch? {
        guard has(.fold, place) else { return nil }
        // "halves" is a verb here; as a noun it counts in twos.
        let tenths = has(.part, place) ? 5 : Int64(word(place).number)
        let last = byte(place, length(place) - 1)
        switch keyword(place) {
        case .once, .twice, .thrice:
            if let frequency = frequencyWord(at: place) { return frequency }
            if keyword(place) == .once { return nil }
        default:
            // "double" alone is an adjective: double-blind, double bond, a double.
            let isBare = last == 0x65 && tenths >= 10
            if isBare, !isBareFold(place) { return nil }
            if isHyphen(place + 1) || isHyphen(place - 1) && last != 0x64 { return nil }
        }
        let value = Numeral(
            significand: tenths % 10 == 0 ? tenths / 10 : tenths,
            exponent: tenths % 10 == 0 ? 0 : -1,
            isInWords: true)
        var sketch = Sketch(place, place + 1, .fold, value)
        sketch.isRelative = true
        let isVerb =
            last == 0x64 && tenths != 20 || last == 0x67 || last == 0x73
            || last == 0x64 && !spells(place, "twofold")
        if isVerb, !isFoldSuffix(place) {
            sketch.role = .change
            sketch.direction = tenths < 10 ? .decrease : .increase
        } else {
            takeFoldRole(&sketch)
        }
        takeModifier(&sketch, floor)
        return sketch
    }

    /// "half as many again", "a third as much again", "half again as large": the whole and that part of it.
    func takeAgain(_ sketch: inout Sketch, _ floor: Int) -> Bool {
        guard let end = againEnd(sketch.end), let part = sketch.value,
            let whole = part.adding(Numeral(1))
        else { return false }
        sketch.kind = .fold
        // A third as many again may be 1.3 times as many: nobody means it more finely.
        sketch.value = Numeral(
            significand: whole.significand, exponent: whole.exponent, lastShown: -1,
            isInWords: true)
        sketch.end = end
        sketch.next = end
        sketch.isRelative = true
        sketch.role = .comparison
        sketch.direction = .increase
        takeModifier(&sketch, floor)
        return true
    }

    /// Past "as many again" or before the "as" of "again as large".
    func againEnd(_ place: Int) -> Int? {
        switch keyword(place) {
        case .as:
            keyword(place + 2) == .again && kind(place + 1) == .word ? place + 3 : nil
        case .again: keyword(place + 1) == .as ? place + 1 : nil
        default: nil
        }
    }

    private func isFoldSuffix(_ place: Int) -> Bool {
        let stop = end(place)
        return length(place) > 4 && bytes[stop - 4] == 0x66 && bytes[stop - 3] == 0x6F
    }

    private func isBareFold(_ place: Int) -> Bool {
        switch keyword(place + 1) {
        case .the, .that, .its, .this, .as: return true
        default: break
        }
        switch keyword(place - 1) {
        case .to, .can, .may, .than, .nearly, .almost, .about: return true
        default: return false
        }
    }

    /// "2.5 times higher", "3-fold", "3x", "10,500×".
    func fold(of amount: Amount, _ floor: Int) -> Sketch? {
        guard let end = foldEnd(after: amount) else { return nil }
        return folded(amount, end, floor)
    }

    /// "3- to 4-fold", "5–10 times higher": two ends that multiply.
    func takeFold(_ sketch: inout Sketch, _ second: Amount) {
        guard let end = foldEnd(after: second) else { return }
        sketch.kind = .fold
        sketch.end = end
        sketch.next = end
        sketch.isRelative = true
        takeFoldRole(&sketch)
    }

    /// Past the word or sign by which a number multiplies.
    private func foldEnd(after amount: Amount) -> Int? {
        var place = amount.end
        if isHyphen(place) { place += 1 }
        guard kind(place) == .word || isSign(Sign.times, place), !isGravity(place) else {
            return nil
        }
        if keyword(place) == .fold || spells(place, "folds")
            || isSign(Sign.times, place) && !isNumber(place + 1)
            || keyword(place) == .x && isGlued(place) && !isNumber(place + 1) && !isGlued(place + 1)
        {
            return place + 1
        }
        guard keyword(place) == .times else { return nil }
        if frequency(at: place + 1) != nil { return nil }
        let isCompared =
            has([.comparativeUp, .comparativeDown], place + 1)
            || [.as, .the, .its, .that, .this].contains(keyword(place + 1))
            || amount.numeral.exponent < 0
        return isCompared ? place + 1 : nil
    }

    /// "10,000 × g": so many times the pull of the earth.
    private func isGravity(_ place: Int) -> Bool {
        spells(place + 1, "g") && (isSign(Sign.times, place) || keyword(place) == .x)
    }

    private func isNumber(_ place: Int) -> Bool {
        kind(place) == .literal || has([.cardinal, .tens], place)
    }

    private func folded(_ amount: Amount, _ end: Int, _ floor: Int) -> Sketch {
        var sketch = Sketch(amount, .fold)
        sketch.end = end
        sketch.next = end
        sketch.isRelative = true
        takeFoldRole(&sketch)
        takeModifier(&sketch, floor)
        if sketch.role == .level { takeRole(&sketch, floor) }
        return sketch
    }

    /// "twice as many", "3 times higher", "a threefold increase".
    private func takeFoldRole(_ sketch: inout Sketch) {
        let next = isHyphen(sketch.end) ? sketch.end + 1 : sketch.end
        if has(.comparativeUp, next) || keyword(next) == .as {
            sketch.role = .comparison
            sketch.direction = .increase
        } else if has(.comparativeDown, next) {
            sketch.role = .comparison
            sketch.direction = .decrease
        } else if has(.changeNoun, next), has([.rising, .falling], next) {
            sketch.role = .change
            sketch.direction = has(.rising, next) ? .increase : .decrease
        } else if [.the, .that, .its].contains(keyword(next)) {
            sketch.role = .comparison
        }
    }
}
