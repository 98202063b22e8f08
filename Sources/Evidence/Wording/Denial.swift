import Prose
import Quantities

/// How a sentence says that an effect was not there.
struct Denial: Sendable, Hashable {
    /// What was said.
    enum Kind: Sendable, Hashable {
        /// The effect was not shown: no significant difference, p above 0.05, a null inside the interval.
        case notSignificant
        /// The sentence says outright that there is none: "had no effect", "did not reduce".
        case noEffect
        /// The two were shown to be alike: equivalence, non-inferiority.
        case equivalent
    }
    /// What was said.
    let kind: Kind
    /// The clause it was said in.
    let clause: Int
    /// The words that say it, as places in the statement.
    let words: ClosedRange<Int>
}

/// The denials in a run of words and its quantities, in order, one a clause at most of each kind.
func denials(in words: [Word], quantities: [Quantity]) -> [Denial] {
    var found: [Denial] = []
    for place in words.indices {
        guard let denial = DenialReader(place: place, words: words).denial else { continue }
        if let last = found.last, last.clause == denial.clause, last.words.overlaps(denial.words) {
            continue
        }
        found.append(denial)
    }
    for quantity in quantities where isAboveSignificance(quantity) {
        guard let place = words.firstIndex(where: { $0.range.overlaps(quantity.range) }) else {
            continue
        }
        found.append(
            Denial(kind: .notSignificant, clause: words[place].clause, words: place...place))
    }
    return found
}

extension Statement {
    /// A clause behind "but" that only says of whom or what it was not so: "but not in men", "but pain during movement
    /// was not".
    var ellipticalDenial: Denial? {
        guard
            let start = words.indices.first(where: { place in
                place > 0 && words[place].clause != words[place - 1].clause
                    && ["but", "whereas", "while"].contains(words[place].lower)
            })
        else { return nil }
        let clause = words[start].clause
        let last = words[start...].lastIndex { $0.clause == clause } ?? start
        let isLast =
            words[last].lower == "not"
            && ["was", "were", "did", "is", "are", "does", "do", "had", "has"].contains(
                words[last - 1].lower)
        let isFirst = start + 1 < words.count && words[start + 1].lower == "not"
        guard isLast || isFirst, !changes.contains(where: { words[$0.word].clause == clause })
        else { return nil }
        let place = isFirst ? start + 1 : last
        return Denial(kind: .noEffect, clause: clause, words: place...place)
    }
}

/// A word at which words may begin that deny, with those around it.
private struct DenialReader {
    let place: Int
    let words: [Word]

    /// What it denies, if anything.
    var denial: Denial? {
        switch words[place].lower {
        case "no": denialByNo
        case "neither": denialByNeither
        case "not", "cannot", "didn", "doesn", "nor": denialByNot
        default: denialByItself
        }
    }

    /// The word so many places on in the clause; an empty one where it has ended.
    private func next(_ offset: Int) -> String {
        place + offset < words.count && words[place + offset].clause == words[place].clause
            ? words[place + offset].lower : ""
    }

    private func found(_ kind: Denial.Kind, _ length: Int) -> Denial {
        Denial(
            kind: kind, clause: words[place].clause, words: place...(place + length - 1))
    }

    /// "no significant change", "no better than".
    private var denialByNo: Denial? {
        if next(1).hasPrefix("significan") || next(1) == "clear" {
            return found(.notSignificant, 2)
        }
        if next(1) == "statistically" || next(1) == "clinically" {
            return found(.notSignificant, 3)
        }
        if next(1) == "evidence" { return found(.notSignificant, 2) }
        for length in 1...3 where nullNouns.contains(next(length)) {
            return found(.noEffect, length + 1)
        }
        // "were no better with reminders", "was no more effective than placebo"; "no more than 5%" is a bound.
        if betterWords.contains(next(1)), comparingLeads.contains(next(2)) {
            return found(.noEffect, 2)
        }
        if next(1) == "more", effectiveWords.contains(next(2)) { return found(.noEffect, 3) }
        return nil
    }

    /// "neither drug was better".
    private var denialByNeither: Denial? {
        // "Neither age nor greater weight changed it" denies no difference between the two.
        for length in 2...6
        where betterWords.contains(next(length))
            && ["was", "were", "is", "are"].contains(next(length - 1))
        {
            return found(.noEffect, length + 1)
        }
        return nil
    }

    /// "did not differ", "not associated with", "did not find any association".
    private var denialByNot: Denial? {
        // "could not show that it helps": what was not shown need not be false.
        if showing.contains(next(1)), next(2) == "that" { return found(.notSignificant, 2) }
        for length in 1...4 where next(length).hasPrefix("significan") {
            return found(.notSignificant, length + 1)
        }
        if next(1) == "statistically" { return found(.notSignificant, 2) }
        // "was not followed by a change in sales".
        if ["followed", "accompanied"].contains(next(1)), next(2) == "by",
            let length = (3...6).first(where: { nullNouns.contains(next($0)) })
        {
            return found(.noEffect, length + 1)
        }
        if betterWords.contains(next(1)), comparingLeads.contains(next(2)) {
            return found(.noEffect, 2)
        }
        for length in 1...2
        where [
            "differ", "different", "associated", "related", "correlated", "effective", "affect",
            "changed", "affected", "altered", "influenced", "change", "alter", "influence",
        ]
        .contains(next(length)) {
            return found(.noEffect, length + 1)
        }
        // "The association was not found in women": it was not shown there.
        if ["found", "seen", "observed", "present", "evident", "apparent"].contains(next(1)),
            place > 1,
            ["was", "were", "is", "are"].contains(words[place - 1].lower),
            nullNouns.contains(words[place - 2].lower)
        {
            return found(.notSignificant, 2)
        }
        // "do not support a link", "did not find any association": it was not shown.
        if showing.contains(next(1)),
            let length = (2...6).first(where: { nullNouns.contains(next($0)) })
        {
            return found(.notSignificant, length + 1)
        }
        return nil
    }

    /// "had little effect", "remained stable", "as effective as", "unchanged".
    private var denialByItself: Denial? {
        switch words[place].lower {
        case "insufficient":
            if next(1) == "evidence" { return found(.notSignificant, 2) }
        case "nonsignificant", "insignificant", "insignificantly", "nonsignificantly", "ns":
            return found(.notSignificant, 1)
        case "non":
            if next(1).hasPrefix("significan") { return found(.notSignificant, 2) }
            if next(1).hasPrefix("inferior") { return found(.equivalent, 2) }
        case "little", "negligible", "minimal":
            // "had little effect", "negligible impact"; "a little improvement" is one.
            if place > 0, words[place - 1].lower == "a" { return nil }
            for length in 1...2 where nullNouns.contains(next(length)) {
                return found(.noEffect, length + 1)
            }
        case "unrelated", "unassociated", "uncorrelated":
            return found(.noEffect, 1)
        case "failed", "fail", "fails":
            // "failed to reach significance", "failed to achieve statistical significance".
            for length in 2...4 where next(length).hasPrefix("significan") {
                return found(.notSignificant, length + 1)
            }
        case "as":
            // "as effective as": alike, unless twice so.
            if ["effective", "safe", "efficacious", "likely"].contains(next(1)), next(2) == "as",
                place == 0 || !["twice", "times", "not", "fold"].contains(words[place - 1].lower)
            {
                return found(.equivalent, 3)
            }
        case "equally":
            if effectiveWords.contains(next(1)) { return found(.equivalent, 2) }
        case "indistinguishable":
            return found(.noEffect, 1)
        case "equivalent":
            // "the equivalent of two months", "equivalent to 1.5 litres" say how much.
            let isAmount =
                place + 2 < words.count && next(1) == "to"
                && (words[place + 2].isNumber || smallNumbers[next(2)] != nil)
            return next(1) == "of" || isAmount ? nil : found(.equivalent, 1)
        case "remained", "remain", "remains", "stayed", "stay", "stays", "held":
            if steady.contains(next(1)) { return found(.noEffect, 2) }
            if next(1) == "the", next(2) == "same" { return found(.noEffect, 3) }
        case "nothing":
            // "did nothing to shorten it".
            if next(1) == "to", place > 0,
                ["did", "does", "do", "done"].contains(words[place - 1].lower)
            {
                return found(.noEffect, 2)
            }
        case "noninferior", "noninferiority":
            return found(.equivalent, 1)
        case "ineffective", "unchanged", "unaffected":
            return found(.noEffect, 1)
        default: break
        }
        return nil
    }
}

/// Words that set one above another; whichever way, where they are denied there is no difference in its favour.
let betterWords: Set<String> = ["better", "superior", "greater"]

/// What leads from them to what something is compared with, or in what.
private let comparingLeads: Set<String> = ["than", "with", "to", "after", "in", "for", "among"]

let effectiveWords: Set<String> = ["effective", "efficacious", "beneficial", "successful"]

/// What stayed so did not change.
private let steady: Set<String> = ["level", "flat", "steady", "stable", "constant"]

private let showing: Set<String> = [
    "support", "show", "find", "suggest", "indicate", "demonstrate", "reveal", "confirm",
    "identify",
    "detect", "observe", "establish",
]

/// Nouns for what there was none of: an effect, a benefit, or anything that two things have to do with each other.
///
/// Without *impacts*: what a record leans to was learned so.
private let nullNouns = effectNouns.subtracting(["impacts"]).union([
    "benefit", "benefits", "correlation", "correlations", "relationship", "relationships",
    "relation", "link", "bearing", "interaction", "interactions",
])
