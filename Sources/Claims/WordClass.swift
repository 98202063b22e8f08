/// What the lexicon knows of a word: the classes the grammar of claims is written in.
struct WordClass: OptionSet, Hashable {
    let rawValue: UInt64

    // Verbs, by what they say happens to their object (or to their subject, when they have none).
    static let increases = WordClass(rawValue: 1 << 0)
    static let decreases = WordClass(rawValue: 1 << 1)
    static let betters = WordClass(rawValue: 1 << 2)
    static let worsens = WordClass(rawValue: 1 << 3)
    static let affects = WordClass(rawValue: 1 << 4)
    /// Says nothing without its object: *provides relief*, *offers benefits*.
    static let light = WordClass(rawValue: 1 << 5)
    /// Verbs that only join a subject to what follows; they end a noun phrase and claim nothing.
    static let verb = WordClass(rawValue: 1 << 6)

    // The form a verb stands in; several when the forms look alike.
    static let base = WordClass(rawValue: 1 << 7)
    static let thirdPerson = WordClass(rawValue: 1 << 8)
    static let past = WordClass(rawValue: 1 << 9)
    static let participle = WordClass(rawValue: 1 << 10)
    static let gerund = WordClass(rawValue: 1 << 11)
    /// The same letters are a noun as well: *increase*, *benefits*.
    static let alsoNoun = WordClass(rawValue: 1 << 12)

    // Function words.
    static let determiner = WordClass(rawValue: 1 << 13)
    static let demonstrative = WordClass(rawValue: 1 << 14)
    static let pronoun = WordClass(rawValue: 1 << 15)
    static let relative = WordClass(rawValue: 1 << 16)
    static let preposition = WordClass(rawValue: 1 << 17)
    static let conjunction = WordClass(rawValue: 1 << 18)
    static let subordinator = WordClass(rawValue: 1 << 19)
    static let be = WordClass(rawValue: 1 << 20)
    static let have = WordClass(rawValue: 1 << 21)
    static let doAuxiliary = WordClass(rawValue: 1 << 22)
    static let modal = WordClass(rawValue: 1 << 23)
    static let adverb = WordClass(rawValue: 1 << 24)
    static let to = WordClass(rawValue: 1 << 25)
    static let negation = WordClass(rawValue: 1 << 26)

    // How sure.
    static let possible = WordClass(rawValue: 1 << 27)
    static let probable = WordClass(rawValue: 1 << 28)
    static let emphatic = WordClass(rawValue: 1 << 29)

    // Whose word.
    static let research = WordClass(rawValue: 1 << 30)
    static let reports = WordClass(rawValue: 1 << 31)
    static let firstPerson = WordClass(rawValue: 1 << 32)
    static let secondPerson = WordClass(rawValue: 1 << 33)
    static let perceives = WordClass(rawValue: 1 << 34)

    // What about.
    static let effectNoun = WordClass(rawValue: 1 << 35)
    static let changeNoun = WordClass(rawValue: 1 << 36)
    static let people = WordClass(rawValue: 1 << 37)
    static let animals = WordClass(rawValue: 1 << 38)
    static let association = WordClass(rawValue: 1 << 39)
    static let comparator = WordClass(rawValue: 1 << 40)
    static let evaluative = WordClass(rawValue: 1 << 41)
    static let significance = WordClass(rawValue: 1 << 42)
    static let timePreposition = WordClass(rawValue: 1 << 43)
    static let anaphor = WordClass(rawValue: 1 << 44)
    static let listNoun = WordClass(rawValue: 1 << 45)
    static let advice = WordClass(rawValue: 1 << 46)
    static let raising = WordClass(rawValue: 1 << 47)
    static let comparative = WordClass(rawValue: 1 << 48)
    static let governsInfinitive = WordClass(rawValue: 1 << 49)
    static let causes = WordClass(rawValue: 1 << 50)
    static let helps = WordClass(rawValue: 1 << 51)
    static let measureNoun = WordClass(rawValue: 1 << 52)
    static let higher = WordClass(rawValue: 1 << 53)
    static let lower = WordClass(rawValue: 1 << 54)
    static let stop = WordClass(rawValue: 1 << 55)
    /// Ends like an adverb and is none: *daily*, *early*.
    static let adjectiveInLy = WordClass(rawValue: 1 << 56)
    /// Follows a verb and belongs to it: *flush out*, *break up*.
    static let particle = WordClass(rawValue: 1 << 57)
    /// What *lower* and *upper* name a part of: *lower back*.
    static let bodyPart = WordClass(rawValue: 1 << 58)
    /// An effect noun that says things went well: *relief*, *improvement*.
    static let gain = WordClass(rawValue: 1 << 59)

    // What causal language is told by.
    static let relates = WordClass(rawValue: 1 << 60)
    static let riskWord = WordClass(rawValue: 1 << 61)
    static let efficacy = WordClass(rawValue: 1 << 62)
    static let efficacyNoun = WordClass(rawValue: 1 << 63)

    /// Any verb that asserts an effect.
    static let effect: WordClass = [.increases, .decreases, .betters, .worsens, .affects, .causes]
    /// Any word a predicate can be built on.
    static let asserting: WordClass = effect.union([
        .light, .association, .evaluative, .comparative, .changeNoun, .effectNoun, .verb,
    ])
    /// Any auxiliary.
    static let auxiliary: WordClass = [.be, .have, .doAuxiliary, .modal]
}
