/// The smallest piece of text the scanners look at: a number literal, a word or a sign.
///
/// Sixteen bytes, so that a sentence of them stays in the nearest cache; what is asked of a word most often
/// stands in its token. Offsets count from the start of the window that was tokenised, which is no longer
/// than they reach.
struct Token {
    enum Kind: UInt8 {
        /// A number in digits with its separators: "1,200.5", ".45". `code` is its `Style`.
        case literal
        /// Letters only. `code` is its place in the lexicon, 0 when it is not there.
        case word
        /// One sign. `code` is its code point.
        case sign
        /// Raised digits with their sign: "⁻³". Parsed when needed.
        case raised
        /// A vulgar fraction: "½". `code` is numerator × 16 + denominator.
        case vulgar
        /// A stretch that is no prose: an address, a version, a DOI.
        case opaque
    }

    struct Flags: OptionSet {
        let rawValue: UInt8
        static let spaced = Flags(rawValue: 1)
        static let newLine = Flags(rawValue: 2)
        static let capital = Flags(rawValue: 4)
        static let allCapitals = Flags(rawValue: 8)
        /// A quantity may start here.
        static let starter = Flags(rawValue: 16)
        /// "±", or the plus sign that may begin "+/-".
        static let plusMinus = Flags(rawValue: 32)
        /// A unit may start with this word.
        static let measuring = Flags(rawValue: 64)
        /// A unit in the singular, which an article may count.
        static let single = Flags(rawValue: 128)
    }

    /// How a literal marks thousands and decimals.
    enum Style {
        static let plain: UInt16 = 0
        /// "1.200,5".
        static let continental: UInt16 = 1
    }

    var start: UInt16
    var end: UInt16
    /// What is known of a word; nothing of any other token.
    var classes: Word.Classes = []
    var code: UInt16
    var kind: Kind
    var flags: Flags
    var keyword: Keyword = .none

    var isSpaced: Bool { flags.contains(.spaced) }

    @inline(__always)
    func isSign(_ sign: UInt16) -> Bool { kind == .sign && code == sign }
}

/// The signs the scanners ask for, by code point.
enum Sign {
    static let percent: UInt16 = 0x25
    static let open: UInt16 = 0x28
    static let close: UInt16 = 0x29
    static let plus: UInt16 = 0x2B
    static let comma: UInt16 = 0x2C
    static let hyphen: UInt16 = 0x2D
    static let stop: UInt16 = 0x2E
    static let slash: UInt16 = 0x2F
    static let colon: UInt16 = 0x3A
    static let semicolon: UInt16 = 0x3B
    static let less: UInt16 = 0x3C
    static let equals: UInt16 = 0x3D
    static let greater: UInt16 = 0x3E
    static let openSquare: UInt16 = 0x5B
    static let closeSquare: UInt16 = 0x5D
    static let caret: UInt16 = 0x5E
    static let tilde: UInt16 = 0x7E
    static let dollar: UInt16 = 0x24
    static let hash: UInt16 = 0x23
    static let asterisk: UInt16 = 0x2A
    static let apostrophe: UInt16 = 0x27
    static let degree: UInt16 = 0xB0
    static let plusMinus: UInt16 = 0xB1
    static let middleDot: UInt16 = 0xB7
    static let times: UInt16 = 0xD7
    static let enDash: UInt16 = 0x2013
    static let emDash: UInt16 = 0x2014
    static let perMille: UInt16 = 0x2030
    static let euro: UInt16 = 0x20AC
    static let pound: UInt16 = 0xA3
    static let yen: UInt16 = 0xA5
    static let cent: UInt16 = 0xA2
    static let rupee: UInt16 = 0x20B9
    static let minus: UInt16 = 0x2212
    static let similar: UInt16 = 0x223C
    static let approximate: UInt16 = 0x2248
    static let atMost: UInt16 = 0x2264
    static let atLeast: UInt16 = 0x2265
    static let quotation: UInt16 = 0x22
    static let openBrace: UInt16 = 0x7B
    static let closeBrace: UInt16 = 0x7D
    static let doublePrime: UInt16 = 0x2033
    static let celsius: UInt16 = 0x2103
    static let fahrenheit: UInt16 = 0x2109
    static let fractionSlash: UInt16 = 0x2044
}
