/// Shares told with what is shared between their numbers: "one parent in four", "two tenants out of five".
extension Window {
    /// "one parent in four", "nine women in ten", "three children out of every hundred": so many of so many.
    ///
    /// What follows says whether it is a share: "one goal in four games" counts games.
    func shareOfNoun(_ amount: Amount, _ floor: Int) -> Sketch? {
        guard let noun = sharedNoun(amount), !isSecond(amount) else { return nil }
        var place = noun + 1
        let isOut = keyword(place) == .out
        if isOut {
            guard keyword(place + 1) == .of else { return nil }
            place += 1
        }
        place += 1
        let isEvery = keyword(place) == .every
        if isEvery { place += 1 }
        guard let whole = whole(at: place), amount.numeral.exponent >= 0 || isEvery,
            amount.numeral.value < whole.numeral.value,
            unit(at: whole.end, afterWords: whole.form != .digits) == nil,
            isEvery || isOut || mayBeOneIn(amount, whole) && !isYear(whole),
            let share = Numeral.share(
                amount.numeral, of: whole.numeral, lastShown: stepShown(amount, whole, isOut),
                isInWords: amount.form == .words),
            isEvery ? !isHyphen(whole.end) : endsShare(whole.end, share, isOne(amount))
        else { return nil }
        var sketch = ratioSketch(amount, share, until: whole.end)
        sketch.noun = text(noun, noun + 1)
        return finishRatio(sketch, floor)
    }

    /// The place of the noun between a number and "in" or "out": up to two words may describe it.
    private func sharedNoun(_ amount: Amount) -> Int? {
        var place = amount.end
        while place < amount.end + 3 {
            guard kind(place) == .word, !isGlued(place), mayBeShared(place) else { return nil }
            if keyword(place + 1) == .in || keyword(place + 1) == .out {
                // "one adenoma developed in 28" names where.
                return isPlural(place) != isOne(amount) && !isPastVerb(place) ? place : nil
            }
            place += 1
        }
        return nil
    }

    private func mayBeShared(_ place: Int) -> Bool {
        switch keyword(place) {
        case .none, .times, .time, .old, .older, .younger, .good, .full:
            !has([.function, .cardinal, .tens, .hundred, .magnitude], place)
        default: false
        }
    }

    private func isOne(_ amount: Amount) -> Bool {
        amount.numeral.significand == 1 && amount.numeral.exponent == 0
    }

    private func isYear(_ whole: Amount) -> Bool {
        whole.isYear && (1500..<2100).contains(whole.numeral.value)
    }

    /// Whether nothing is counted by the second number: a stop, a small word or a verb follows it.
    private func endsShare(_ place: Int, _ share: Numeral, _ isOne: Bool) -> Bool {
        guard place < count else { return true }
        guard tokens[place].kind == .word, !isGlued(place) else {
            if isSign(Sign.comma, place) { return !isList(place) }
            return isPause(place) || isSign(Sign.open, place) && isExplained(place + 1, share)
        }
        switch keyword(place) {
        case .of: return isOne
        case .such, .other: return false
        case .and, .or, .to:
            // "in two or three centres", but "one man in ten and one woman in six"
            if let other = amount(from: place + 1), sharedNoun(other) == nil { return false }
            return !isList(place)
        default: break
        }
        if has(.function, place) || Self.told.contains(where: { spells(place, $0) }) { return true }
        if isPlural(place) { return isOne && mayBeVerb(place) }
        return noun(after: place) == nil || isPastVerb(place) && !isParticiple(place)
    }

    /// "one woman in eight (12.5%)": a percentage in the brackets is the share itself, not one of those counted.
    private func isExplained(_ place: Int, _ share: Numeral) -> Bool {
        guard kind(place) == .literal else { return true }
        return isSign(Sign.percent, place + 1)
            && abs(literal(at: place).value - share.value * 100) < 1
    }

    /// "one grade in five and two grades in two patients": what is counted comes with the last of them.
    private func isList(_ place: Int) -> Bool {
        for next in place..<min(count, place + 9) where keyword(next) == .in {
            if let whole = amount(from: next + 1),
                isPlural(whole.end) || whole.numeral.value == 1
            {
                return true
            }
        }
        return false
    }

    /// "8 or 9 people in 10": the end of an interval, not a share of its own.
    private func isSecond(_ amount: Amount) -> Bool {
        let join = amount.first - 1
        guard keyword(join) == .or || keyword(join) == .to || isDash(join) else { return false }
        return kind(join - 1) == .literal || has([.cardinal, .tens], join - 1)
    }

    /// A word in -ed may stand before a noun: "in five selected wards".
    private func isParticiple(_ place: Int) -> Bool {
        byte(place, length(place) - 1) == 0x64 && byte(place, length(place) - 2) == 0x65
    }

    /// A sign at which the second number ends: "in three-year-olds" goes on.
    private func isPause(_ place: Int) -> Bool {
        guard kind(place) == .sign else { return false }
        switch tokens[place].code {
        case Sign.stop, Sign.semicolon, Sign.colon, Sign.close, Sign.openSquare:
            return true
        default: return isDash(place) && tokens[place].isSpaced
        }
    }

    /// "one parent in four reads to": a word in -s with an article or "to" behind it may be a verb.
    private func mayBeVerb(_ place: Int) -> Bool {
        switch keyword(place + 1) {
        case .to, .a, .the, .its: true
        default: false
        }
    }

    /// What is told of people in the present, and is hardly a thing that is counted.
    private static let told: [StaticString] = [
        "smokes", "smoke", "lives", "live", "dies", "die", "suffers", "suffer", "owns", "own",
        "owes", "owe", "says", "say", "thinks", "think", "believes", "believe", "feels", "feel",
        "gets", "get", "goes", "go", "carries", "carry", "wants", "want", "knows", "know", "eats",
        "eat", "sleeps", "sleep", "becomes", "become", "takes", "take", "needs", "need",
        "relapses", "relapse", "develops", "develop", "loses", "lose", "remains", "remain",
        "experiences", "experience", "receives", "receive", "skip", "skips",
    ]

    /// "every second patient", "every third household": one of so many.
    ///
    /// Only of people and where they live: "every second dose" and "every third day" tell how often.
    func shareOfEveryNth(at place: Int, floor: Int) -> Sketch? {
        guard has(.ordinal, place), place > floor, keyword(place - 1) == .every,
            word(place).number > 1, Self.shared.contains(where: { spells(place + 1, $0) }),
            let share = Numeral.share(
                Numeral(1), of: Numeral(Int(word(place).number)), isInWords: true)
        else { return nil }
        var sketch = Sketch(place - 1, place + 1, .ratio, share)
        sketch.noun = text(place + 1, place + 2)
        return finishRatio(sketch, floor)
    }

    /// People and homes by the words of which shares are told.
    private static let shared: [StaticString] = [
        "person", "patient", "man", "woman", "child", "adult", "boy", "girl", "baby", "infant",
        "newborn", "teenager", "adolescent", "student", "pupil", "teacher", "worker", "employee",
        "nurse", "doctor", "physician", "resident", "citizen", "voter", "participant",
        "respondent", "smoker", "driver", "cyclist", "mother", "father", "parent", "couple",
        "family", "household", "home", "house", "flat", "tenant", "visitor", "customer", "user",
        "farmer", "company", "firm", "school", "hospital", "pregnancy", "birth", "death",
        "marriage", "car",
    ]
}
