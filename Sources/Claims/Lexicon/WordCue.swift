/// The rules that ask for a word by name: the third word of bits beside `WordClass` and `WordTrait`.
///
/// A rule that few sentences have a word for need not ask every word of every sentence for its list.
struct WordCue: OptionSet, Hashable {
    let rawValue: UInt16

    /// `tellsSighting`.
    static let sighting = WordCue(rawValue: 1 << 0)
    /// `tellsOldKnowledge`.
    static let oldKnowledge = WordCue(rawValue: 1 << 1)
    /// Calls something good or bad, of whatever.
    static let judges = WordCue(rawValue: 1 << 2)
    /// `pointsAtStudy`: a study or one of its arms.
    static let studyOrArm = WordCue(rawValue: 1 << 3)

    // What `ToldSentence` asks for.
    /// *study*, *survey*, *team*: may be another than the one that is told of.
    static let study = WordCue(rawValue: 1 << 4)
    /// *trials*, *papers*: one of many.
    static let member = WordCue(rawValue: 1 << 5)
    /// *review*, *trials*: made of studies, or several of them.
    static let collection = WordCue(rawValue: 1 << 6)
    /// *critics*, *elsewhere*: another voice, another place, the world at large.
    static let stranger = WordCue(rawValue: 1 << 7)
    /// *last* in "last year".
    static let lately = WordCue(rawValue: 1 << 8)
    /// *evidence*, *results*.
    static let weighed = WordCue(rawValue: 1 << 9)
    /// *also*, *moreover*.
    static let adds = WordCue(rawValue: 1 << 10)

    /// `predicates`: may be the head of one, by name or by its classes and traits.
    static let predicate = WordCue(rawValue: 1 << 11)
    /// `toldPredicate`: may begin one by name.
    static let tells = WordCue(rawValue: 1 << 12)
}

extension Lexicon {
    /// The words of each rule.
    static let cues: [(WordCue, String)] = [
        (
            .sighting,
            """
            found detected observed seen present common frequent occur occurs occurred sign signs clue clues symptom
            symptoms flag flags warning tend tends tended connection connections trend
            """
        ),
        (
            .oldKnowledge,
            "known accepted recognised recognized established acknowledged long already"
        ),
        (.judges, "good bad healthy unhealthy dangerous hazardous risky toxic damaging"),
        (
            .studyOrArm,
            """
            study trial review survey experiment researchers authors team scientists investigators participants
            volunteers meta-analysis cohort group groups arm arms those
            """
        ),
        (
            .study,
            """
            study studies trial trials experiment experiments survey surveys review reviews meta-analysis cohort poll
            investigation paper papers analysis team researchers
            """
        ),
        (.member, "study studies trial trials experiment experiments paper papers rcts"),
        (
            .collection,
            "review reviews meta-analysis meta-analyses studies trials experiments papers"
        ),
        (
            .stranger,
            """
            elsewhere meanwhile separately critics experts worldwide globally nationwide everywhere nowadays today ago
            another average
            """
        ),
        (
            .predicate,
            "different gap not just equally exactly bit there hint hints trace traces inkling indication suggestion"
        ),
        (
            .tells,
            """
            wipe wipes wiped wiping stamp stamps stamped stamping root roots rooted get gets got gotten getting do does did
            done put puts bring brings brought give gives gave given go goes went gone going just bit exactly equally same
            there hint hints sign signs trace traces inkling indication suggestion gap
            """
        ),
        (.lately, "last this next past"),
        (.weighed, "evidence results findings data information"),
        (.adds, "also too moreover furthermore additionally besides"),
    ]
}
