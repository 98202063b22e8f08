/// Words whose full stop need not end a sentence.
enum Abbreviations {
    /// What a full stop after a word says.
    enum Kind {
        /// Never a sentence end: a title or a lead-in to what follows ("Dr.", "e.g.", "Fig.").
        case leads
        /// No sentence end before a number ("No. 3"), else an ordinary word.
        case leadsNumber
        /// A sentence end only before a word that commonly opens one ("U.S.", "et al.", "Inc.").
        case mayEnd
        /// A sentence end before any capital ("etc.", "p.m.", "kg.").
        case endsBeforeCapital
    }

    /// The kind of the lower-cased word that `packed(_:)` made into a number.
    static func kind(of word: UInt64) -> Kind? { kinds[word] }

    /// Whether the word commonly opens a sentence ("The", "However", "We").
    static func isOpener(_ word: UInt64) -> Bool { openers.contains(word) }

    /// Whether the word names what is numbered, such as a figure.
    ///
    /// "Figure 1. Flow by group".
    static func isLabel(_ word: UInt64) -> Bool { labels.contains(word) }

    /// Up to eight ASCII bytes as one number, letters lower-cased; 0 for an empty or a longer word.
    static func packed(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        guard bytes.count <= 8 else { return 0 }
        var word: UInt64 = 0
        for byte in bytes {
            word = word << 8 | UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        }
        return word
    }

    private static let kinds: [UInt64: Kind] = {
        var kinds: [UInt64: Kind] = [:]
        for (words, kind) in table {
            for word in words.split(separator: " ") { kinds[packed(Array(word.utf8)[...])] = kind }
        }
        return kinds
    }()

    private static let openers: Set<UInt64> = Set(
        openingWords.split(separator: " ").map { packed(Array($0.utf8)[...]) })

    private static let labels: Set<UInt64> = Set(
        "figure table box step chapter part section".split(separator: " ")
            .map { packed(Array($0.utf8)[...]) })

    private static let table: [(String, Kind)] = [
        ("dr mr mrs ms mx prof rev gen sen gov capt cpt lt col sgt maj hon fr messrs mmes", .leads),
        ("e.g i.e eg ie cf viz vs v approx resp esp incl excl fig figs eq eqs eqn suppl", .leads),
        ("subsp ssp spp var asst assoc supt", .leads),
        ("no nos art ex p pp n pt ed eds dist num c ca vol vols para", .leadsNumber),
        ("ref refs tab sec sect ch chap app", .leadsNumber),
        ("jan feb mar apr jun jul aug sep sept oct nov dec", .leadsNumber),
        ("al inc ltd co corp bros jr sr esq ph.d phd m.d d.c d.phil b.sc m.sc m.a b.a", .mayEnd),
        ("u.s u.k u.n e.u u.s.a n.y l.a r.n p.t d.o st mt ft rep dept univ cv pres", .mayEnd),
        ("etc a.m p.m min max avg hr hrs wk wks yr yrs mo mos kg mg cm mm ml", .endsBeforeCapital),
        ("lb lbs oz i.v i.m i.p s.c p.o b.i.d t.i.d q.i.d", .endsBeforeCapital),
    ]

    /// Openers of more than eight letters.
    static let longOpeners = [
        "Nevertheless", "Furthermore", "Additionally", "Therefore", "Conversely", "Researchers",
        "Participants", "According", "Meanwhile", "Similarly",
    ]

    private static let openingWords = """
        the this that these those a an in on at it its he she we they you i but and or so if when while \
        after before for from however although because since as by to with our his her their my your \
        there here what why how who which not no most many some all both each one two three several \
        few such among during despite further moreover also then thus hence overall compared \
        between until unlike like research studies patients results
        """
}
