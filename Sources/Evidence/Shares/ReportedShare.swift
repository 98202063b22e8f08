import Prose
import Quantities

/// How many of some a sentence says something is so, with the words that say what and of whom: "bloating was reported by 38% of
/// participants on peas".
struct ReportedShare: Sendable {
    /// The figure.
    let quantity: Quantity
    /// The lowest share it may stand for, in percent.
    var low: Double
    /// The highest.
    var high: Double
    /// What is counted, be it named by a share before.
    var noun: String?
    /// The number, where it is only counted and not said of how many.
    let count: Double?
    /// The terms that say what is so: *bloating*.
    var core: Set<Term>
    /// The places of their words.
    var corePlaces: [Int]
    /// The numbers and words of degree among them: the two of "ate two servings", the *very* of "were very satisfied".
    var numbers: Set<String>
    /// The terms behind *of*, or for what is counted: *participants*.
    var whole: [Term]
    /// The terms of the phrases that say which of them it is: *peas*.
    var owner: Set<Term>
    /// The stems of their words, numbers with them.
    var ownerStems: Set<String>
}
