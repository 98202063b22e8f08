extension Tokenizer {
    /// A number with its separators; a stretch such as "1.2.3" or "10.5555/x" is opaque.
    func literal(at start: Int, _ flags: Token.Flags) -> Token {
        var place = digits(from: start)
        let whole = place - start
        var style = Token.Style.plain
        if whole > 0, whole <= 3 { place = groups(from: place, of: start) }
        if whole == 1, isPowerBeforeMultiple(start) {
            return token(.literal, start, place, style, flags.union(.starter))
        }
        if let dot = decimalPoint(at: place) {
            let fraction = digits(from: place + dot)
            if fraction < end, bytes[fraction] == 0x2E, digits(from: fraction + 1) > fraction + 1 {
                return dotted(start, whole, flags)
            }
            if whole == 2, bytes[start] == 0x31, bytes[start + 1] == 0x30, fraction - place > 4,
                fraction < end, bytes[fraction] == 0x2F
            {
                return token(.opaque, start, blank(from: fraction), 0, flags)
            }
            if whole > 0, whole <= 3, fraction - place == 4, fraction < end,
                bytes[fraction] == 0x2C,
                digits(from: fraction + 1) > fraction + 1, bytes[start] != 0x30
            {
                style = Token.Style.continental
                place = digits(from: fraction + 1)
            } else {
                place = fraction
            }
        }
        return token(.literal, start, place, style, flags.union(.starter))
    }

    /// Two or more dots: thousands when every group has three digits, else a version or a date.
    private func dotted(_ start: Int, _ whole: Int, _ flags: Token.Flags) -> Token {
        var place = digits(from: start)
        var isGrouped = whole <= 3 && whole > 0
        while place < end, bytes[place] == 0x2E {
            let next = digits(from: place + 1)
            if next == place + 1 { break }
            if next - place != 4 { isGrouped = false }
            place = next
        }
        if isGrouped {
            return token(.literal, start, place, Token.Style.continental, flags.union(.starter))
        }
        return token(.opaque, start, place, 0, flags)
    }

    /// Skips ",200" groups, and "␣200" groups where the blank can only be a separator.
    private func groups(from start: Int, of number: Int) -> Int {
        guard bytes[number] != 0x30, start < end else { return start }
        if bytes[start] == 0x2C {
            var place = start
            while let next = group(at: place, width: 1, separator: 0x2C) { place = next }
            return place > start ? place : lakhs(from: start)
        }
        if bytes[start] == 0x20 {
            // One group may be two numbers side by side; a round one or two groups may not.
            guard let one = group(at: start, width: 1, separator: 0x20) else { return start }
            var place = one
            while let next = group(at: place, width: 1, separator: 0x20) { place = next }
            let isRound = bytes[one - 1] == 0x30 && bytes[one - 2] == 0x30
            return place > one || isRound && !isLabelled(number)
                || countsPlural(from: number, to: one) ? place : start
        }
        var place = start
        while let width = thinSpace(at: place), let next = group(at: place, width: width) {
            place = next
        }
        return place
    }

    /// "enrolled 1 204 adults", "all 1 204 adults": behind a word that counts and before a plural that is no unit
    /// nobody sets two numbers side by side.
    private func countsPlural(from start: Int, to stop: Int) -> Bool {
        guard stop + 3 < end, bytes[stop] == 0x20, bytes[stop + 1] &- 0x61 < 26 else {
            return false
        }
        let noun = word(at: stop + 1, [])
        guard noun.classes.isDisjoint(with: [.unit, .magnitude, .function]) else { return false }
        let isPlural =
            bytes[base + Int(noun.end) - 1] == UInt8(ascii: "s")
            || Tokenizer.plurals.contains { ends(in: $0, before: base + Int(noun.end)) }
        return isPlural && start > base && bytes[start - 1] == 0x20
            && Tokenizer.counting.contains { ends(in: $0, before: start - 1) }
    }

    private static let plurals: [StaticString] = ["people", "children", "men", "women"]

    /// Words with how many of something behind them.
    private static let counting: [StaticString] = [
        "of", "all", "the", "these", "total", "included", "enrolled", "recruited", "surveyed",
        "screened",
        "counted", "interviewed", "examined", "analysed", "analyzed", "randomised", "randomized",
        "invited", "identified", "assessed", "followed", "vaccinated", "questioned", "sampled",
    ]

    /// "On page 4 200 people": the first number belongs to its label.
    private func isLabelled(_ start: Int) -> Bool {
        start > base && bytes[start - 1] == 0x20
            && Tokenizer.labels.contains { ends(in: $0, before: start - 1) }
    }

    /// Words with a number of their own behind them that is no amount.
    private static let labels: [StaticString] = [
        "page", "figure", "table", "chapter", "section", "appendix", "version", "step",
    ]

    /// Whether a whole word, however it is written, ends before a place.
    private func ends(in word: StaticString, before place: Int) -> Bool {
        let start = place - word.utf8CodeUnitCount
        guard start >= base, start == base || bytes[start - 1] == 0x20 else { return false }
        return (0..<word.utf8CodeUnitCount).allSatisfy {
            unsafe bytes[start + $0] | 0x20 == word.utf8Start[$0] | 0x20
        }
    }

    /// The 1 of "min-1.100 g-1": the exponent of a unit, and behind the stop how many of the next one.
    private func isPowerBeforeMultiple(_ start: Int) -> Bool {
        guard start > base + 1, bytes[start] &- 0x31 < 3, decimalPoint(at: start + 1) == 1 else {
            return false
        }
        let isMinus = bytes[start - 1] == 0x2D || start > base + 3 && bytes[start - 3] == 0xE2
        let letter = bytes[start - 1] == 0x2D ? start - 2 : start - 4
        let stop = digits(from: start + 2)
        guard isMinus, letter >= base, (bytes[letter] | 0x20) &- 0x61 < 26, stop + 1 < end,
            bytes[start + 2] == 0x31, (start + 3..<stop).allSatisfy({ bytes[$0] == 0x30 })
        else { return false }
        let unit = bytes[stop] == 0x20 ? stop + 1 : stop
        return stop > start + 3 && (bytes[unit] | 0x20) &- 0x61 < 26
    }

    /// Skips ",34,567" after "12" where decimals or a rupee sign say that it is one Indian number.
    private func lakhs(from start: Int) -> Int {
        var place = start
        while place + 3 < end, bytes[place] == 0x2C, Tokenizer.isDigit(bytes[place + 1]),
            Tokenizer.isDigit(bytes[place + 2]), bytes[place + 3] == 0x2C
        {
            place += 3
        }
        guard place > start, let last = group(at: place, width: 1, separator: 0x2C) else {
            return start
        }
        var first = start
        while first > base, Tokenizer.isDigit(bytes[first - 1]) { first -= 1 }
        let isRupees = first > base + 2 && bytes[first - 1] == 0xB9 && bytes[first - 2] == 0x82
        return isRupees || decimalPoint(at: last) != nil ? last : start
    }

    private func group(at place: Int, width: Int, separator: UInt8? = nil) -> Int? {
        guard place + width + 3 <= end else { return nil }
        if let separator, bytes[place] != separator { return nil }
        let first = place + width
        guard Tokenizer.isDigit(bytes[first]), Tokenizer.isDigit(bytes[first + 1]),
            Tokenizer.isDigit(bytes[first + 2])
        else { return nil }
        return first + 3 < end && Tokenizer.isDigit(bytes[first + 3]) ? nil : first + 3
    }

    /// U+00A0, U+2009, U+202F and their kin.
    private func thinSpace(at place: Int) -> Int? {
        guard place + 1 < end else { return nil }
        if bytes[place] == 0xC2, bytes[place + 1] == 0xA0 { return 2 }
        guard bytes[place] == 0xE2, place + 2 < end, bytes[place + 1] == 0x80 else { return nil }
        return bytes[place + 2] <= 0x8A || bytes[place + 2] == 0xAF ? 3 : nil
    }

    /// The width of a decimal point with a digit after it; the raised dot of some journals is one.
    private func decimalPoint(at place: Int) -> Int? {
        guard place < end else { return nil }
        if bytes[place] == 0x2E {
            return place + 1 < end && Tokenizer.isDigit(bytes[place + 1]) ? 1 : nil
        }
        guard bytes[place] == 0xC2, place + 2 < end, bytes[place + 1] == 0xB7 else { return nil }
        return Tokenizer.isDigit(bytes[place + 2]) ? 2 : nil
    }

    private func digits(from start: Int) -> Int {
        var place = start
        while place < end, Tokenizer.isDigit(bytes[place]) { place += 1 }
        return place
    }
}
