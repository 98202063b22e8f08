public import Prose

/// The quantities of an article, in text order, none inside another.
///
/// Raised reference marks ("flow¹²" written with `<sup>`) are no quantities.
public func quantities(in article: Article) -> [Quantity] {
    let marks = article.annotations.filter { $0.kind == .superscript }.map(\.range)
    var found: [Quantity] = []
    // Dense prose has one in a hundred bytes; room that stays empty is never touched.
    found.reserveCapacity(article.text.bytes.count / 100)
    var scanner = QuantityScanner(article.text.bytes)
    for sentence in article.sentences { scanner.scan(sentence.range, into: &found) }
    return marks.isEmpty ? found : outside(marks, found)
}

/// The quantities that lie in no mark; both in text order, so one walk over both does.
private func outside(_ marks: [TextRange], _ found: [Quantity]) -> [Quantity] {
    var next = 0
    var reach = 0
    return found.filter { quantity in
        while next < marks.count, marks[next].start <= quantity.range.start {
            reach = max(reach, marks[next].end)
            next += 1
        }
        return quantity.range.end > reach
    }
}

/// The quantities in one stretch of plain text, usually a sentence.
///
/// Total and linear: any bytes give sorted, disjoint ranges inside `range`. A range beyond the text is
/// cut to it. "by up to 31% (range 2 to 40%)" is one quantity with its spread.
public func quantities(in text: PlainText, within range: TextRange) -> [Quantity] {
    var found: [Quantity] = []
    var scanner = QuantityScanner(text.bytes)
    scanner.scan(range, into: &found)
    return found
}

/// Scans stretches of one text one after another with the same storage.
struct QuantityScanner: ~Copyable {
    private let bytes: [UInt8]
    private var tokenizer: Tokenizer
    private var window: Window
    private var sketches: [Sketch] = []

    /// How much is tokenised at once; longer stretches are cut at a blank, so that memory stays small.
    private static let windowLength = 1 << 15

    init(_ bytes: [UInt8]) {
        let lexicon = Lexicon.english
        self.bytes = bytes
        tokenizer = Tokenizer(bytes, lexicon)
        window = Window(bytes: bytes, words: lexicon.words)
    }

    mutating func scan(_ range: TextRange, into found: inout [Quantity]) {
        var start = min(max(0, range.start), bytes.count)
        let stop = min(max(0, range.end), bytes.count)
        while start < stop {
            let end = QuantityScanner.cut(bytes, start, stop)
            if tokenizer.mayHoldStarter(start..<end) {
                window.base = start
                window.marks = tokenizer.scan(start..<end, into: &window.tokens)
                window.lastStarter =
                    window.tokens.lastIndex { $0.flags.contains(.starter) } ?? -1
                if window.lastStarter >= 0 { window.scan(&sketches, into: &found) }
            }
            start = end
        }
    }

    /// The end of the window that starts here: the last line end or blank within its length.
    private static func cut(_ bytes: [UInt8], _ start: Int, _ stop: Int) -> Int {
        guard stop - start > windowLength else { return stop }
        let limit = start + windowLength
        var place = limit
        while place > start + windowLength / 2 {
            if bytes[place - 1] == 0x0A { return place }
            place -= 1
        }
        place = limit
        while place > start + windowLength / 2 {
            if bytes[place - 1] == 0x20 { return place }
            place -= 1
        }
        // No blank at all: any place between two characters will do.
        place = limit
        while place > start + 1, bytes[place] & 0xC0 == 0x80 { place -= 1 }
        return place
    }
}

extension Window {
    /// Walks from starter to starter; whatever a scanner takes is not looked at again.
    ///
    /// The array of sketches is handed in so that its storage serves all windows.
    func scan(_ sketches: inout [Sketch], into found: inout [Quantity]) {
        if !sketches.isEmpty { sketches.removeAll(keepingCapacity: true) }
        var place = 0
        var floor = 0
        while place <= lastStarter {
            guard tokens[place].flags.contains(.starter) else {
                place += 1
                continue
            }
            if tokens[place].flags.contains(.single) {
                if let sketch = counted(at: place, floor: floor) {
                    floor = sketch.next
                    place = max(place + 1, floor)
                    sketches.append(sketch)
                } else {
                    place += 1
                }
                continue
            }
            if let skipped = notQuantity(at: place) {
                place = max(skipped, place + 1)
                continue
            }
            if let last = sketches.indices.last,
                let next = takeLateInterval(&sketches[last], at: place)
            {
                place = next
                floor = next
                continue
            }
            guard let sketch = quantity(at: place, floor: floor) else {
                place += 1
                continue
            }
            floor = sketch.next
            place = max(place + 1, floor)
            sketches.append(sketch)
        }
        shareUnits(&sketches)
        joinBounds(&sketches)
        for index in sketches.indices { found.append(sketches[index].quantity(in: self)) }
    }

    /// The quantity at this starter; the first scanner to answer wins, so the order is the specification.
    private func quantity(at place: Int, floor: Int) -> Sketch? {
        // Before all numbers: "12 May 2019" is one date, and "May 2019" starts with a word.
        if let date = date(at: place, floor: floor) { return date }
        if tokens[place].kind == .word {
            // Before amounts: "twice", "doubled" and "threefold" are numbers of their own.
            if let fold = foldWord(at: place, floor: floor) { return fold }
            // Before parts: "every third patient" is a share, "a third" a part.
            if let share = shareOfEveryNth(at: place, floor: floor) { return share }
            // Before amounts: "half", "a third" have no number word of their own in front.
            if let part = part(at: place, floor: floor) { return part }
            if let ordinal = ordinal(at: place) { return ordinal }
            // Before amounts: "hundreds of", "a couple of".
            if let vague = vague(at: place, floor: floor) { return vague }
        } else if let ordinal = ordinal(at: place) {
            return ordinal
        }
        return measured(at: place, floor: floor)
    }

    /// A number with whatever belongs to it: bounds, unit, noun, spread, role.
    private func measured(at place: Int, floor: Int) -> Sketch? {
        let start = amountStart(place, floor)
        guard let amount = amount(from: start), amount.numeralFirst <= place || start == place
        else { return nil }
        // Before intervals and units: "n = 45", "p < 0.05", "t(28) = 2.1".
        if let statistic = statistic(of: amount, floor) { return statistic }
        // Before intervals: "3:1" and "1 in 5" would lose their second number.
        if let ratio = ratio(from: amount, floor) { return ratio }
        // Before units: "5 to 10 mg" and "from 90% to 10%" have two.
        let following = following(amount)
        if let interval = interval(from: amount, following, floor) { return interval }
        // Before units: "3 times higher", "2.5-fold".
        if let fold = fold(of: amount, floor) { return fold }
        return single(amount, following, floor)
    }

    /// Steps back from a number over its sign, its currency and the article of "a hundred".
    private func amountStart(_ place: Int, _ floor: Int) -> Int {
        var start = place
        if tokens[place].kind == .word {
            let isCounted = has([.hundred, .magnitude, .dozen], place)
            if isCounted, start > floor, keyword(start - 1) == .a { start -= 1 }
            return start > floor && isMinusWord(start - 1) ? start - 1 : start
        }
        guard mayLead(place - 1) else { return start }
        if start > floor, isDash(start - 1), isGlued(start), !isDash(start - 2),
            start - 1 == 0 || tokens[start - 1].isSpaced || opensNumber(start - 2)
        {
            start -= 1
        } else if start > floor, isSign(Sign.plus, start - 1), isGlued(start),
            tokens[start - 1].isSpaced || start == 1 || opensNumber(start - 2)
        {
            // "error bars of +1%"
            start -= 1
        } else if start > floor, isMinusWord(start - 1) || isTornMinus(start - 1) {
            start -= 1
        } else if start > floor + 1, isHyphen(start - 1), keyword(start - 2) == .minus,
            isMinusWord(start - 2)
        {
            // "minus-20"
            start -= 2
        }
        if start - 1 > floor, let sign = currencySign(at: start - 2), sign.end == start,
            !isSign(Sign.dollar, start - 1)
        {
            start -= 2
        }
        if start > floor, currencySign(at: start - 1) != nil {
            start -= 1
            if isSign(Sign.dollar, start), start > floor,
                isGlued(start) || isDollarCountry(start - 1),
                let sign = currencySign(at: start - 1),
                sign.end == start + 1
            {
                start -= 1
            }
            if start > floor, isDash(start - 1), isGlued(start),
                tokens[start - 1].isSpaced || opensNumber(start - 2) || start == 1
            {
                start -= 1
            }
        }
        return start
    }

    /// Whether the token before a number in digits may belong to it: a sign, a currency, "minus".
    private func mayLead(_ place: Int) -> Bool {
        guard place >= 0 else { return false }
        let token = tokens[place]
        switch token.kind {
        case .word:
            return token.flags.contains(.allCapitals) || token.keyword == .minus
                || token.keyword == .negative || has(.currency, place) || spells(place, "Rs")
        case .sign:
            switch token.code {
            case Sign.open, Sign.close, Sign.comma, Sign.semicolon, Sign.less, Sign.greater:
                return false
            default: return true
            }
        default: return true
        }
    }

    /// "minus 5", "between negative ten and fifteen".
    ///
    /// After a number "minus" subtracts; after a noun "negative" tells a result.
    private func isMinusWord(_ place: Int) -> Bool {
        switch keyword(place) {
        case .minus:
            return kind(place - 1) != .literal && !has([.cardinal, .tens], place - 1)
                && keyword(place - 1) != .or
        case .negative:
            return place == 0 || kind(place - 1) == .sign && !isDash(place - 1)
                || has(.function, place - 1)
        default: return false
        }
    }

    /// "≈ − 10 mdeg": a true minus sign that typesetting set off, after a sign that a number follows.
    func isTornMinus(_ place: Int) -> Bool {
        isSign(Sign.minus, place) && !isGlued(place + 1) && kind(place + 1) == .literal
            && (opensNumber(place - 1) || isSign(Sign.approximate, place - 1))
    }

    private func opensNumber(_ place: Int) -> Bool {
        guard kind(place) == .sign else { return false }
        switch tokens[place].code {
        case Sign.open, Sign.equals, Sign.less, Sign.greater, Sign.openSquare, Sign.tilde,
            Sign.similar, Sign.dollar, Sign.euro, Sign.pound:
            return true
        default: return false
        }
    }

    /// One number, with its unit or its noun.
    private func single(_ amount: Amount, _ following: Following, _ floor: Int) -> Sketch? {
        var sketch = Sketch(
            amount, amount.form == .part && amount.numeral.value < 1 ? .fraction : .number)
        if let plusMinus = plusMinus(after: amount) {
            var whole = amount
            whole.end = plusMinus.end
            var spread = plusMinus
            // "$5,845 ± 3,763"
            if let currency = amount.currency {
                spread.kind = .money
                spread.unit = Currency.all[currency].unit
                spread.unitName = Currency.all[currency].name
            }
            return finish(&spread, whole, floor) ? spread : nil
        }
        if amount.currency != nil || has(.currency, amount.end) || following.money != nil {
            takeMoney(&sketch, amount)
        } else if takeYearsOld(&sketch) {
            // Before units: the "y" of "87 y/o" is one of them.
        } else if let unit = following.unit {
            sketch.take(unit)
            takeSmallerUnit(&sketch)
            takeHalf(&sketch)
            takeAge(&sketch)
        } else if amount.form == .digits, takeRangeBeforeUnit(&sketch, amount) {
            takeAge(&sketch)
        } else if amount.form == .part {
            takeUnitOfPart(&sketch)
        } else if isGlued(amount.end),
            let unit = foreignUnit(
                after: amount, isBound: modifier(before: amount.first) != nil)
        {
            sketch.take(unit)
        }
        return finish(&sketch, amount, floor) ? sketch : nil
    }

    /// Everything that comes after the number and its unit are known; answers whether it is a quantity.
    func finish(_ sketch: inout Sketch, _ amount: Amount, _ floor: Int) -> Bool {
        if sketch.unit == nil, sketch.kind == .number || sketch.kind == .fraction {
            takeApposition(&sketch, amount)
            takeNoun(&sketch, amount)
            takeRate(&sketch, amount)
            takeInverse(&sketch)
            if sketch.kind == .number, isIdiom(amount, sketch) { return false }
        }
        if sketch.value != nil { takeMoneyRate(&sketch) }
        takeAgeBefore(&sketch, floor)
        takeFrequency(&sketch)
        takeTimes(&sketch)
        let before = modifier(before: sketch.first)
        if let before, before.first >= floor {
            sketch.first = before.first
            sketch.bend(before.modifier)
        } else if keyword(sketch.first - 1) == .every, sketch.kind == .duration,
            let before = modifier(before: sketch.first - 1), before.first >= floor
        {
            // "approximately every 5 years"
            sketch.first = before.first
            sketch.bend(before.modifier)
        }
        // "about 500 or more": the bound says more than the word before.
        if let modifier = modifier(after: sketch.end, sketch.modifier) {
            sketch.bend(modifier.modifier)
            sketch.end = modifier.end
            sketch.next = max(sketch.next, sketch.end)
            takeLate(&sketch, amount)
        }
        // "those 60 years or older"
        if sketch.kind == .duration, [.older, .younger].contains(keyword(sketch.end - 1)) {
            sketch.kind = .age
        }
        takeWarmth(&sketch)
        if amount.isRough, sketch.modifier == nil { sketch.bend(.about) }
        takeAcidity(&sketch, floor)
        takeLoneSpread(&sketch)
        takeUncertainty(&sketch)
        takeRole(&sketch, floor)
        return true
    }
}

extension Window {
    /// "5 or more years", "three or more drinks": the unit or the noun after the bound.
    private func takeLate(_ sketch: inout Sketch, _ amount: Amount) {
        guard sketch.kind == .number, sketch.unit == nil, sketch.noun == nil,
            kind(sketch.end) == .word
        else { return }
        if let unit = unit(at: sketch.end, afterWords: amount.form != .digits) {
            sketch.take(unit)
            takeAge(&sketch)
        } else if let noun = noun(after: sketch.end) {
            sketch.noun = noun.text
            if amount.numeral.exponent >= 0 { sketch.kind = .count }
        }
    }
}

extension Sketch {
    /// Takes over a unit and the kind that goes with it.
    mutating func take(_ found: FoundUnit) {
        unit = found.unit
        end = found.end
        next = found.end
        kind = Sketch.kind(of: found)
    }

    static func kind(of found: FoundUnit) -> Quantity.Kind {
        if found.sense == .percentagePoint { return .percentagePoint }
        switch found.base {
        case .share: return found.isPercent ? .percent : .measure
        case .time: return found.isCompound ? .measure : .duration
        case .temperature, .fahrenheit, .kelvin: return found.isCompound ? .measure : .temperature
        default: return .measure
        }
    }
}
