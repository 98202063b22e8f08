import Prose
import Quantities

/// One of several figures of a kind that a sentence tells side by side, with the words that are its own:
/// "24% within a year" of "24% within a year and 37% within two years".
struct Side: Sendable {
    /// The figure.
    let figure: Quantity
    /// What each preposition before it leads to, by preposition.
    let before: [String: Set<Term>]
    /// What each preposition behind it leads to.
    let after: [String: Set<Term>]
    /// The words behind it that stand before any such phrase: what became of it.
    let tail: Set<Term>
    /// The words before it that stand in no such phrase: what it is a figure of.
    let head: [Term]
    /// The places of its words.
    let places: Range<Int>
    /// All words that may name it, where they are more than those that tell it apart.
    var naming: Set<Term> = []

    /// All its words, those included that may be of other sides too.
    var terms: Set<Term> {
        (Array(before.values) + Array(after.values)).reduce(naming.union(tail).union(head)) {
            $0.union($1)
        }
    }
}

/// What tells one side apart from another.
struct Parting: Sendable {
    /// The words of a phrase that has its like on the other side: any of them names it.
    var phrase: Set<Term> = []
    /// The words that say what it is a figure of.
    var head: Set<Term> = []
    /// How many of those name it: all where some of them may be those of both sides.
    var least = 0

    /// Whether nothing tells the side apart.
    var isEmpty: Bool { phrase.isEmpty && head.isEmpty }

    /// Whether some words name the side.
    func isNamed(by words: Set<Term>) -> Bool {
        !phrase.isDisjoint(with: words)
            || !head.isEmpty && head.intersection(words).count >= least
    }
}

extension Side {
    /// The words that say whose it is and not the other's: of the first, which has what all share before it, only those behind it
    /// and those that have their like in the other.
    func owners(beside other: Side) -> Set<Term> {
        func told(_ side: Side, _ other: Side) -> Set<Term> {
            guard side.naming.isEmpty else { return side.terms }
            let before = side.before.filter {
                other.before[$0.key] != nil || other.after[$0.key] != nil
            }
            // "Systolic pressure by 4 and diastolic pressure by 2": what each is of stands before it.
            let heads = side.head.suffix(other.head.count)
            return (Array(side.after.values) + Array(before.values)).reduce(
                side.tail.union(heads)
            ) { $0.union($1) }
        }
        let own = told(self, other).subtracting(told(other, self))
        if own.contains("other") { return ["other"] }
        let named = own.subtracting(generalTerms)
        return named.isEmpty ? own : named
    }

    /// What tells this side apart from another.
    func parting(from other: Side, isLater: Bool) -> Parting {
        var parting = Parting()
        for (theirs, ours) in [(other.after, after), (other.before, before)] {
            for (word, phrase) in ours {
                guard let like = theirs[word] else { continue }
                let own = phrase.subtracting(like)
                // "In people aged 80 or older … in those aged 66 to 79": the people are the same, and so are the houses of "in the
                // insulated … in the other houses".
                let named =
                    own.contains("other") ? ["other"] : own.subtracting(generalTerms)
                parting.phrase.formUnion(named.isEmpty ? own : named)
            }
        }
        // "58,900 people were injured and 1,600 killed".
        if !tail.isEmpty, !other.tail.isEmpty {
            parting.phrase.formUnion(tail.subtracting(other.tail))
        }
        for (one, opposite) in opposedWords {
            for (word, unlike) in [(one, opposite), (opposite, one)]
            where after[word] != nil && other.after[unlike] != nil
                || before[word] != nil && other.before[unlike] != nil
            {
                parting.phrase.insert(word)
            }
        }
        let (later, earlier) = isLater ? (head, other.head) : (other.head, head)
        guard later.contains(where: { !earlier.contains($0) }) else { return parting }
        if isLater {
            // "an early mortality of 3% and late mortality of 10%": only *late* is the second's own.
            parting.head = Set(later).subtracting(earlier).subtracting(other.terms)
            parting.least = (parting.head.count + 1) / 2
        } else {
            // The later side leaves out what it shares: "gas 41%" its verb, "supported by 31%" its subject.
            let ends = earlier.prefix(later.count) + earlier.suffix(later.count)
            parting.head = Set(ends).subtracting(later)
            parting.least = parting.head.count
        }
        return parting
    }
}

/// Prepositions of which one is what the other is not.
private let opposedWords = [("with", "without"), ("before", "after"), ("inside", "outside")]
