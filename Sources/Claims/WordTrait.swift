/// What else the lexicon knows of a word: the second word of bits beside `WordClass`.
struct WordTrait: OptionSet, Hashable {
    let rawValue: UInt64

    /// Names a stretch or point of time: *May*, *decade*, *lockdown*.
    static let time = WordTrait(rawValue: 1 << 0)
    /// Picks one stretch of time out: *last year*, *the past decade*.
    static let picksTime = WordTrait(rawValue: 1 << 1)
    /// An arm of a comparison: *group*, *arm*.
    static let arm = WordTrait(rawValue: 1 << 2)
    /// Says that two things are alike or one stays as it was: *similar*, *unchanged*.
    static let alike = WordTrait(rawValue: 1 << 3)
    /// *differ*, *vary*: a verb that asserts a difference.
    static let differs = WordTrait(rawValue: 1 << 4)
    /// *their*, *its*: the subject is whose thing it is.
    static let possessive = WordTrait(rawValue: 1 << 5)
    /// Somebody who speaks with authority: *experts*, *officials*, *the maker*.
    static let authority = WordTrait(rawValue: 1 << 6)
    /// Joins people to what they have: *have*, *experience*, *own*; it is no part of what is measured.
    static let possesses = WordTrait(rawValue: 1 << 7)
    /// Joins a subject to a property: *be*, *become*, *remain*.
    static let links = WordTrait(rawValue: 1 << 8)
    /// Gives an amount to its subject: *stand at*, *last*, *average*.
    static let amountsTo = WordTrait(rawValue: 1 << 9)
    /// *make sign-in faster*: the object comes out as the adjective after it says.
    static let makes = WordTrait(rawValue: 1 << 10)
    /// The number of people or things: *number*, *proportion*, *average*.
    static let tallies = WordTrait(rawValue: 1 << 11)
    /// *little*, *hardly any*: next to none.
    static let scant = WordTrait(rawValue: 1 << 12)
    /// Loses or gains what the amount says: *lost 4 kg*.
    static let loses = WordTrait(rawValue: 1 << 13)
    static let gains = WordTrait(rawValue: 1 << 14)
    /// Says that somebody else holds it to be so: *is said to*, *thought to*.
    static let supposes = WordTrait(rawValue: 1 << 15)
    /// Where a share lies: *countries*, *matches*, *cities*.
    static let units = WordTrait(rawValue: 1 << 16)
    /// Stands with another before a verb: *both*, *either*, *neither*.
    static let correlates = WordTrait(rawValue: 1 << 17)
    /// What two things are said to share: *much* in "twice as much", *common* in "as common as".
    static let equates = WordTrait(rawValue: 1 << 18)
    /// *believe*, *propose*, *hypothesis*: whoever says so is not sure.
    static let believes = WordTrait(rawValue: 1 << 19)

    /// Says nothing without an object: "rats treated with" describes the rats.
    static let transitive = WordTrait(rawValue: 1 << 26)
    /// What those who do a study do: *recruit*, *randomise*, *evaluate*.
    static let conducts = WordTrait(rawValue: 1 << 27)
    /// *plays a role*.
    static let plays = WordTrait(rawValue: 1 << 28)
    /// Opens a clause that describes what stands before its comma: *which*, *who*.
    static let describes = WordTrait(rawValue: 1 << 30)
    /// Removes or vanishes with *away* behind it: *takes away*, *went away*.
    static let leaves = WordTrait(rawValue: 1 << 29)

    // What the strength of a whole sentence is told by.
    /// *crucial*, *necessary*: without it something does not come about.
    static let requisite = WordTrait(rawValue: 1 << 35)
    /// *thereby*: what follows comes of what was said.
    static let entails = WordTrait(rawValue: 1 << 36)
    /// *may*, *perhaps*, *seems*: makes a cause conditional.
    static let hedges = WordTrait(rawValue: 1 << 20)
    /// *should*, *needed*, *unclear*: says what ought to be or is not known.
    static let wants = WordTrait(rawValue: 1 << 21)
    /// *determine*, *clarify*: what a study is for.
    static let inquires = WordTrait(rawValue: 1 << 22)
    /// *further*, *future*.
    static let ahead = WordTrait(rawValue: 1 << 23)
    /// *studies*, *research*, *work*.
    static let inquiry = WordTrait(rawValue: 1 << 24)
    /// *concerns*: what is feared is not claimed.
    static let fears = WordTrait(rawValue: 1 << 37)
    /// *previous* in "previous studies".
    static let precedes = WordTrait(rawValue: 1 << 38)
    /// *involved*, *mediated*: takes part in an effect.
    static let involves = WordTrait(rawValue: 1 << 31)
    /// *risk*, *odds*: somebody runs it.
    static let hazard = WordTrait(rawValue: 1 << 32)
    /// *common* in "common in men": how often or how much among some.
    static let degree = WordTrait(rawValue: 1 << 33)
    /// *results*, *observations*: what a study leads to, which acts on nothing.
    static let finding = WordTrait(rawValue: 1 << 34)
    /// *promising*, *culprit*, *attributable*: claims an effect without a verb of change.
    static let tellsEffect = WordTrait(rawValue: 1 << 25)
    /// *according*, *evidence*: rules ask for it by name where somebody speaks.
    static let attributing = WordTrait(rawValue: 1 << 62)
    /// *as*, *instead*, *rather*, *compared*, *difference*: rules ask for it by name where things are compared.
    static let comparing = WordTrait(rawValue: 1 << 63)

    /// *mediate*, *predispose*: claims an effect, though no claim is built on it.
    static let bringsAbout = WordTrait(rawValue: 1 << 39)
    /// *driver*, *determinant*: is what makes something happen.
    static let drives = WordTrait(rawValue: 1 << 40)
    /// *detrimental*, *lethal*: does something to whoever it is said of.
    static let potent = WordTrait(rawValue: 1 << 41)
    /// *susceptible*, *disparities*: goes with something and need not come of it.
    static let leans = WordTrait(rawValue: 1 << 42)
    /// *confirmation*, *elucidated*: what is still to be done to know.
    static let confirms = WordTrait(rawValue: 1 << 43)
    /// *require*, *remain*: stands before what is still to be done.
    static let awaits = WordTrait(rawValue: 1 << 44)
    /// *hypothesis*, *use*: what findings speak for without doing anything to it.
    static let idea = WordTrait(rawValue: 1 << 45)
    /// *literature*, *previously*: other people's reports.
    static let printed = WordTrait(rawValue: 1 << 46)
    /// *pose*, *account*: claims an effect behind *may* only.
    static let onlySupposed = WordTrait(rawValue: 1 << 47)
    /// *stem*, *arise*: with *from* behind it says what something came of.
    static let stems = WordTrait(rawValue: 1 << 48)
    /// *predict*, *diagnose*: finds something out and changes nothing.
    static let discerns = WordTrait(rawValue: 1 << 49)
    /// *put* in "put at risk".
    static let puts = WordTrait(rawValue: 1 << 50)
    /// *bearing*, *consequences*: what something has for something else.
    static let consequence = WordTrait(rawValue: 1 << 51)
    /// *way*, *strategy*: what somebody reaches an end by.
    static let means = WordTrait(rawValue: 1 << 52)
    /// *advantages*, *protection*: what does somebody good or harm.
    static let advantage = WordTrait(rawValue: 1 << 53)
    /// *beat*, *outnumber*: sets its subject above its object.
    static let surpasses = WordTrait(rawValue: 1 << 55)
    /// *fare*, *perform*: says nothing but with how it went behind it.
    static let fares = WordTrait(rawValue: 1 << 56)
    /// *wipe* in "wipe $3bn off": takes the amount behind it from something, or adds it.
    static let movesAmount = WordTrait(rawValue: 1 << 57)
    /// *best*, *worst*.
    static let ranks = WordTrait(rawValue: 1 << 58)
    /// *give*, *keep*, *turn*: acts on what stands right behind it, and what becomes of that stands behind.
    static let brings = WordTrait(rawValue: 1 << 59)
    /// *budge*, *stand* in "stood still", *go* in "went up": tells with the words beside it whether something changed.
    static let idles = WordTrait(rawValue: 1 << 60)
    /// *none*, *nobody*, *nothing*: as a subject denies its verb.
    static let denies = WordTrait(rawValue: 1 << 61)
    /// *benefited*, *suffered*: with *most* behind it tells who came off best or worst.
    static let comesOff = WordTrait(rawValue: 1 << 62)
    /// What may tell a finding in plain words, without a word of change.
    static let plain: WordTrait = [.denies, .idles, .brings, .comesOff]
    /// *display*, *face*: joins people to what they have and did not make.
    static let displays = WordTrait(rawValue: 1 << 54)
}
