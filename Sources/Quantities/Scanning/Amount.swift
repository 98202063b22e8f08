/// One bare number with what is glued to it: its sign and the sign of a currency.
struct Amount {
    enum Form {
        case digits
        case words
        /// "half", "two-thirds", "½", "3/4".
        case part
    }

    var numeral: Numeral
    /// The first token, with sign and currency.
    var first: Int
    /// The first token of the number itself.
    var numeralFirst: Int
    /// After the last token of the number itself.
    var numeralEnd: Int
    /// After the last token.
    var end: Int
    var form: Form
    /// The place of its currency in `Currency.all`.
    var currency: Int?
    /// The power of ten that a magnitude word added ("million": 6).
    var magnitude = 0
    /// What a last word before which a count stands multiplies by ("hundred": 100, "dozen": 12).
    var multiple: Int64 = 1
    /// For a part its denominator, else 0.
    var parts = 0

    /// Whether it is told as about so much: "twenty-odd", "360-ish".
    var isRough = false

    /// Whether it was written as plain digits without a separator: may be a year.
    var isYear = false
}
