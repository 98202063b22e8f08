import Prose

/// The word classes by which a text invokes research without naming it.
struct InvokingWords: OptionSet {
    let rawValue: UInt32

    /// What is invoked: people and works of research.
    static let source = InvokingWords(rawValue: 1 << 0)
    /// Those that may be meant in "in a … study".
    static let study = InvokingWords(rawValue: 1 << 1)
    /// Those that, with "the", have been spoken of before.
    static let countable = InvokingWords(rawValue: 1 << 2)
    /// Says that something was shown.
    static let verb = InvokingWords(rawValue: 1 << 3)
    /// Those that directly after the noun would describe it ("research reported here").
    static let participle = InvokingWords(rawValue: 1 << 4)
    /// Says in the passive that something was shown.
    static let proven = InvokingWords(rawValue: 1 << 5)
    /// Stands before "proven" and the like and invokes research with it.
    static let provenBy = InvokingWords(rawValue: 1 << 6)
    /// Stands before "by research".
    static let support = InvokingWords(rawValue: 1 << 7)
    /// Belongs to a passive.
    static let auxiliary = InvokingWords(rawValue: 1 << 8)
    /// Makes of "studies" a verb ("who studies").
    static let verbSubject = InvokingWords(rawValue: 1 << 9)
    /// May stand between commas after the subject.
    static let aside = InvokingWords(rawValue: 1 << 10)
    /// Denies.
    static let negation = InvokingWords(rawValue: 1 << 11)
    /// Says whose the research is, or that it was spoken of before.
    static let owner = InvokingWords(rawValue: 1 << 12)
    /// Opens a noun phrase.
    static let determiner = InvokingWords(rawValue: 1 << 13)
    /// Ends the subject without a verb of showing.
    static let boundary = InvokingWords(rawValue: 1 << 14)
    /// May stand between the determiner and the noun.
    static let adjective = InvokingWords(rawValue: 1 << 15)
    static let to = InvokingWords(rawValue: 1 << 16)
    static let that = InvokingWords(rawValue: 1 << 17)
    static let by = InvokingWords(rawValue: 1 << 18)
    static let `in` = InvokingWords(rawValue: 1 << 19)
    static let of = InvokingWords(rawValue: 1 << 20)
    static let the = InvokingWords(rawValue: 1 << 21)
    static let according = InvokingWords(rawValue: 1 << 22)
    /// "a", "an" and "one".
    static let article = InvokingWords(rawValue: 1 << 23)

    /// The classes of each word; none for one that is in no list.
    static func classes(of words: [SentenceWords.Word]) -> [InvokingWords] {
        let table = table
        return words.map { table[$0.key] }
    }

    /// The words of any of these classes.
    static func words(of classes: InvokingWords) -> String {
        lists.filter { !$0.0.isDisjoint(with: classes) }.map(\.1).joined(separator: " ")
    }

    private static let table: InvokingTable = {
        var classesOfWords: [WordKey: InvokingWords] = [:]
        for (classes, words) in lists {
            for word in SentenceWords(Array(words.utf8)[...]).words {
                classesOfWords[word.key, default: []].formUnion(classes)
            }
        }
        return InvokingTable(classesOfWords)
    }()

    private static let lists: [(InvokingWords, String)] = [
        (
            .source,
            """
            study studies research researcher researchers scientist scientists expert
            experts evidence trial trials science literature meta-analysis meta-analyses
            review reviews survey surveys papers experiment experiments findings data
            academics doctors physicians specialists
            """
        ),
        (
            .study,
            """
            study studies trial trials experiment experiments meta-analysis review research
            survey surveys
            """
        ),
        (
            .countable,
            """
            study studies researcher researchers trial trials review reviews survey surveys
            papers experiment experiments findings meta-analysis meta-analyses scientist
            scientists doctors expert data physicians
            """
        ),
        (
            .verb,
            """
            show shows showed shown demonstrate demonstrates demonstrated suggest suggests
            suggested indicate indicates indicated find finds found prove proves proved
            proven confirm confirms confirmed reveal reveals revealed report reports
            reported conclude concludes concluded establish establishes established support
            supports supported say says said agree agrees agreed believe believes claim
            claims estimate estimates estimated link links linked observe observed discover
            discovered highlight highlights highlighted back backs recommend recommends warn
            warns warned tell tells points point document documented showing suggesting
            indicating demonstrating finding confirming revealing proving credit attribute
            validate validates validated
            """
        ),
        (
            .participle,
            """
            linked estimated documented
            """
        ),
        (
            .proven,
            """
            shown proven proved demonstrated found established
            """
        ),
        (
            .provenBy,
            """
            clinically scientifically research-proven
            """
        ),
        (
            .support,
            """
            backed supported shown proven confirmed demonstrated validated suggested
            """
        ),
        (
            .auxiliary,
            """
            been is are was were has have
            """
        ),
        (
            .verbSubject,
            """
            who he she i we they you
            """
        ),
        (
            .aside,
            """
            however too also indeed therefore moreover
            """
        ),
        (
            .negation,
            """
            no not little without lack never nor few isn't neither don't doesn't didn't
            haven't hasn't
            """
        ),
        (
            .owner,
            """
            our my this that these those their his her its your present current same above
            which such
            """
        ),
        (
            .determiner,
            """
            a an the one some many several multiple numerous various most other all any few
            no of our my this that these those their his her its your more much countless
            two three four five dozens hundreds body number plenty each every both
            """
        ),
        (
            .boundary,
            """
            is are was were because if when but although while so
            """
        ),
        (
            .adjective,
            """
            recent new newer latest early earlier previous prior past modern strong solid
            good high-quality large larger small long-term human animal peer-reviewed
            double-blind independent university health medicine sports sleep massage further
            additional ample current harvard stanford us american british leading top many
            such brain cohort follow-up landmark major key available robust compelling clear
            present same above which pilot meta-analytic laboratory lab
            """
        ),
        (.to, "to"),
        (.that, "that"),
        (.by, "by"),
        (.in, "in"),
        (.of, "of"),
        (.the, "the"),
        (.according, "according"),
        (.article, "a an one"),
    ]
}

/// A fixed table from word to classes with open addressing: every word of every draft is looked up here.
///
/// Most words are in no list. Whether one is shows in four bytes per place, few enough to stay near the
/// processor.
private struct InvokingTable {
    /// The upper half of the key in each place, 0 where there is none.
    private var tags: [UInt32]
    private var entries: [(key: UInt64, classes: InvokingWords)]
    private let mask: Int

    init(_ words: [WordKey: InvokingWords]) {
        var capacity = 256
        while capacity < words.count * 4 { capacity *= 2 }
        mask = capacity - 1
        tags = Array(repeating: 0, count: capacity)
        entries = Array(repeating: (0, []), count: capacity)
        for (word, classes) in words {
            var place = Int(truncatingIfNeeded: word.hash) & mask
            while tags[place] != 0 { place = (place + 1) & mask }
            tags[place] = Self.tag(of: word)
            entries[place] = (word.hash, classes)
        }
    }

    subscript(word: WordKey) -> InvokingWords {
        let tag = Self.tag(of: word)
        var place = Int(truncatingIfNeeded: word.hash) & mask
        while tags[place] != 0 {
            if tags[place] == tag, entries[place].key == word.hash { return entries[place].classes }
            place = (place + 1) & mask
        }
        return []
    }

    private static func tag(of word: WordKey) -> UInt32 {
        UInt32(truncatingIfNeeded: word.hash >> 32) | 1
    }
}
