import Prose
import Quantities

/// What a clause says that there was none of, and in what: "no significant difference was found between the groups in anxiety
/// (p = 0.31), sleep or appetite".
extension Statement {
    /// The noun of an effect that some words deny, be it behind what qualifies it: the "differences" of "no statistically
    /// significant differences".
    func nullNoun(in said: ClosedRange<Int>, of clause: Range<Int>) -> Int? {
        let last = said.upperBound
        // "did not change" is a verb.
        let isVerb = ["not", "didn"].contains(words[max(said.lowerBound, last - 1)].lower)
        if effectNouns.contains(words[last].lower) { return isVerb ? nil : last }
        guard !isVerb || words[last].lower.hasPrefix("significan"),
            ["no", "not", "non", "without", "any"].contains(words[said.lowerBound].lower)
        else { return nil }
        var at = last + 1
        while clause.contains(at), at - last <= 4 {
            if effectNouns.contains(words[at].lower) { return at }
            guard qualifiers.contains(words[at].lower) || words[at].lower.hasPrefix("significan")
            else { return nil }
            at += 1
        }
        return nil
    }

    /// Where the names of that begin in which there was none: behind "in", be it behind who was compared and that it was
    /// looked for.
    func objectStart(behind noun: Int, in clause: Range<Int>) -> Int? {
        var isBetween = false
        for at in noun + 1..<max(noun + 1, min(clause.upperBound, noun + 12)) {
            let word = words[at].lower
            if gap(before: at).contains(where: { "(;[".contains($0) }) { return nil }
            let isNext = at == noun + 1
            if isNext ? nextLeads.contains(word) : laterLeads.contains(word) {
                let isLong =
                    clause.contains(at + 2)
                    && ["respect", "regard", "regards", "terms"].contains(words[at + 1].lower)
                return isLong ? at + 3 : at + 1
            }
            if ["between", "among"].contains(word) {
                isBetween = true
            } else if !isBetween, !findingWords.contains(word) {
                return nil
            }
        }
        return nil
    }

    /// The words of a list of names from a place on, what stands in brackets behind each left out: "pain (P = 0.26), function
    /// (P = 0.23) and stiffness".
    func listed(from start: Int, in clause: Range<Int>) -> [Int] {
        var found = phrase(from: start, in: clause)
        while let last = found.last {
            var at = last + 1
            guard clause.contains(at), gap(before: at).contains(where: { "([".contains($0) })
            else { break }
            repeat {
                at += 1
            } while clause.contains(at)
                && !gap(before: at).contains(where: { ")]".contains($0) })
            guard clause.contains(at) else { break }
            let joins = ["and", "or", "nor"].contains(words[at].lower)
            guard joins || gap(before: at).contains(",") else { break }
            let next = phrase(from: at, in: clause)
            guard next.count > (joins ? 1 : 0) else { break }
            found += next
        }
        return found
    }
}

/// Nouns that say of what is behind them whether anything happened to it.
let effectNouns: Set<String> = [
    "effect", "effects", "impact", "impacts", "influence", "change", "changes", "difference",
    "differences", "association", "associations", "improvement", "reduction", "increase",
]

/// Words between a denial and the noun it denies.
private let qualifiers: Set<String> = [
    "statistically", "statistical", "clinically", "relevant", "meaningful", "important", "major",
    "main", "overall", "between", "group", "groups", "inter", "intergroup",
]

/// Words that lead from the noun to what it is of.
private let nextLeads: Set<String> = [
    "on", "in", "with", "to", "of", "for", "regarding", "concerning",
]
private let laterLeads: Set<String> = ["in", "on", "for", "regarding", "concerning", "with"]

/// Words by which a source says that it looked.
private let findingWords: Set<String> = [
    "was", "were", "is", "are", "found", "seen", "observed", "noted", "detected", "reported",
    "shown", "identified", "evident", "apparent", "there",
]
