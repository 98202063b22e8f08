/// A word by which a sentence tells how many of those it speaks of something is so: *all* of "all the chicks had starved".
///
/// It is a figure without digits: *all* is 100%, *none* is 0%, *most* is more than half. "All-cause", "every day" and "the most"
/// are none of them.
struct ShareWord: Sendable {
    /// How many it says they are.
    let extent: Extent
    /// Its own words.
    let places: Range<Int>
    /// The words for those of whom it is: *chicks that could be examined*.
    let group: Range<Int>
    /// The words for what is so of them: *had starved*.
    let predicate: Range<Int>
    /// Whether it stands before the verb, and not behind a preposition as in "bloating was reported by most".
    let isSubject: Bool

    /// How many of a whole a word says it is.
    enum Extent: Sendable {
        case all, nearlyAll, most, minority, few, hardlyAny, none
    }
}

extension ShareWord.Extent {
    /// Whether a share, in percent from the lowest to the highest that its digits stand for, is surely none of which one would
    /// say so.
    ///
    /// Only *all*, *none*, *most* and *a minority* have an end of their own; of the others all are let pass that some writer
    /// might mean.
    func excludes(_ low: Double, _ high: Double) -> Bool {
        switch self {
        case .all: high < 99.9
        case .nearlyAll: high < 80
        case .most: high < 50
        case .minority, .few: low > 50
        case .hardlyAny: low > 30
        case .none: low > 0
        }
    }

    /// Whether a share is surely one of which one would say so.
    func holds(_ low: Double, _ high: Double) -> Bool {
        switch self {
        case .all: low >= 100
        case .nearlyAll: low >= 85
        case .most: low > 50
        case .minority: high < 50
        case .few: high <= 20
        case .hardlyAny: high <= 10
        case .none: high <= 0
        }
    }

    /// Whether what is so of some of them is enough to show that it is false of all.
    var isSweeping: Bool { self == .all || self == .none }
}
