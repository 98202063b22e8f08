/// What the scanners know of a word.
struct Word: Sendable {
    struct Classes: OptionSet, Sendable {
        let rawValue: UInt32
        /// Zero to nineteen.
        static let cardinal = Classes(rawValue: 1 << 0)
        /// Twenty to ninety.
        static let tens = Classes(rawValue: 1 << 1)
        static let hundred = Classes(rawValue: 1 << 2)
        /// Thousand and up; `number` is the power of ten.
        static let magnitude = Classes(rawValue: 1 << 3)
        static let dozen = Classes(rawValue: 1 << 4)
        static let ordinal = Classes(rawValue: 1 << 5)
        /// Half, third, quarter and so on; `number` is the denominator.
        static let part = Classes(rawValue: 1 << 6)
        /// Most, several, dozens.
        static let vague = Classes(rawValue: 1 << 7)
        /// Doubled, twice, threefold; `number` is the multiple in tenths.
        static let fold = Classes(rawValue: 1 << 8)
        static let unit = Classes(rawValue: 1 << 9)
        /// Ends the noun after a count: articles, prepositions, conjunctions, pronouns, plain verbs.
        static let function = Classes(rawValue: 1 << 10)
        /// Names the number after it: Figure 3, Table 2, version 5.
        static let label = Classes(rawValue: 1 << 11)
        static let month = Classes(rawValue: 1 << 12)
        /// A comparative that does not say which side of a number is meant: faster, better.
        static let quality = Classes(rawValue: 1 << 13)
        /// Says that degrees are of temperature: warm, thermostat, heat.
        static let warmth = Classes(rawValue: 1 << 27)
        /// Rises, increases, gains: words of change upwards.
        static let rising = Classes(rawValue: 1 << 14)
        static let falling = Classes(rawValue: 1 << 15)
        /// The word of change is a noun or may be one ("increase", "reduction").
        static let changeNoun = Classes(rawValue: 1 << 16)
        /// Higher, more, faster.
        static let comparativeUp = Classes(rawValue: 1 << 17)
        static let comparativeDown = Classes(rawValue: 1 << 18)
        static let statistic = Classes(rawValue: 1 << 19)
        /// People, children, mice: plurals without an s.
        static let plural = Classes(rawValue: 1 << 20)
        /// Ends in s and is no plural noun.
        static let notPlural = Classes(rawValue: 1 << 21)
        /// A verb of movement between two states without a direction: went, changed, shifted.
        static let changing = Classes(rawValue: 1 << 22)
        /// Money by its word; `number` is the place in `Currency.all`.
        static let currency = Classes(rawValue: 1 << 23)
        static let starter = Classes(rawValue: 1 << 24)
        /// The labels whose number is never an amount: Figure, Table, Section.
        static let figureLabel = Classes(rawValue: 1 << 26)
    }

    var classes: Classes = []
    var keyword: Keyword = .none
    /// What its token is marked with.
    var flags: Token.Flags = []
    var number: Int32 = 0
    var unit: UInt16 = 0
}

/// The words the grammar asks for by name.
enum Keyword: UInt8, Sendable {
    case none
    // Those that may close what bends a number; `mayBend` asks for their place.
    case of, to, least, most, over, under, above, below, upTo, `as`, only, just, about, around
    case nearly, almost, approximately, roughly, circa, some, maximum, within, exceeding, sub
    case than, near, good
    // All others.
    case and, or, `in`, out, per, a, an, the, every, each, between, from, by, with, at, `for`
    case more, less, fewer, greater, higher, lower, up, much, many, few, little, no, not, close
    case minimum, well, slightly, percent, cent, percentage, point, points, basis, times, time
    case ratio, odds, fold, x, age, aged, ages, old, year, day, one, half, another, all, square
    case cubic, daily, weekly, monthly, yearly, annually, hourly, nightly, once, twice, thrice
    case ci, confidence, interval, range, ranging, iqr, sd, se, sem, standard, deviation, error
    case older, younger, so, minus, plus, am, pm, mercury, degrees, was, `is`, p, m, e, couple
    case any, absolute, relative, second, first, this, that, these, those, longer, shorter
    case quarter, last, next, past, value, bc, oclock, o, hundred, dozen, may, equal, anywhere
    case since, until, during, before, after, magnitude, low, high, its, other, how, which, can
    case has, way, such, he, fraction, negative, odd, power, full, again

    /// Whether a modifier may end with this word: "about", "more than", "at least".
    @inline(__always)
    var mayBend: Bool { self != .none && rawValue <= Keyword.good.rawValue }
}
