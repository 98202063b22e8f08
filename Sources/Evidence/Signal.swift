import Claims
import Prose
import Quantities

/// Something in a statement that says which way a measure went.
struct Signal: Sendable, Hashable {
    /// What it says.
    enum Kind: Sendable, Hashable {
        /// It went this way.
        case turns(Claim.Direction)
        /// It went no way, or none was shown.
        case absent(Denial.Kind)
        /// It was not the same.
        case differs
    }
    /// What it says.
    let kind: Kind
    /// The words that say it, as places in the statement.
    let words: ClosedRange<Int>
    /// The words it is set back by beside others: a test says less than a word, a difference less than a turn.
    let handicap: Double
}

extension Statement {
    /// All that says which way anything went, but for words that are part of what is measured ("pain
    /// reduction"); a change in both groups tells them apart little.
    func signals(besides measured: [Int]) -> [Signal] {
        var signals = denials.map { denial in
            Signal(
                kind: .absent(denial.kind), words: denial.words,
                handicap: (restsOnPValue(denial.words) ? 6 : 0) + startingHandicap(denial.words))
        }
        for place in words.indices where isLikeness(at: place) {
            signals.append(
                Signal(
                    kind: .absent(.noEffect), words: place...place,
                    handicap: 1 + startingHandicap(place...place)))
        }
        for change in changes where !measured.contains(change.word) {
            guard !signals.contains(where: { $0.words.contains(change.word) }) else { continue }
            signals.append(
                Signal(
                    kind: change.isDenied ? .absent(.noEffect) : .turns(change.direction),
                    words: change.word...change.word,
                    handicap: isInBothGroups(change.word) ? 12 : 0))
        }
        for (place, word) in words.enumerated()
        where word.lower.hasPrefix("differ")
            && !signals.contains(where: { $0.words ~= place })
            // "No significant differences" is said once.
            && !denials.contains(where: { nullNoun(in: $0.words, of: words.indices) == place })
        {
            let kind: Signal.Kind = isDenied(place, in: words) ? .absent(.noEffect) : .differs
            signals.append(
                Signal(kind: kind, words: place...place, handicap: kind == .differs ? 15 : 0))
        }
        for quantity in quantities {
            let places = places(of: quantity.range)
            guard let first = places.first, let last = places.last else { continue }
            if isBelowSignificance(quantity) {
                signals.append(Signal(kind: .differs, words: first...last, handicap: 25))
            } else if quantity.intervalHoldsNoEffect == true {
                signals.append(
                    Signal(kind: .absent(.notSignificant), words: first...last, handicap: 6))
            }
        }
        return signals
    }

    /// How alike the groups were before anything was done says little beside what came after.
    private func startingHandicap(_ places: ClosedRange<Int>) -> Double {
        let clause = words[places.lowerBound].clause
        let around = words[
            max(0, places.lowerBound - 8)...min(words.count - 1, places.upperBound + 8)]
        return around.contains { word in
            word.clause == clause
                && [
                    "baseline", "before", "pre", "preoperative", "enrolment", "enrollment",
                    "initially",
                ]
                .contains(word.lower)
        } ? 14 : 0
    }

    /// "similar" and "comparable" said of the groups, not "similar results".
    private func isLikeness(at place: Int) -> Bool {
        guard ["similar", "comparable", "identical", "alike"].contains(words[place].lower),
            !isDenied(place, in: words)
        else { return false }
        if place > 0, linkingWords.contains(words[place - 1].lower) {
            guard place + 1 < words.count else { return true }
            // "were similar for the two drugs" ends there; "were similar results" does not.
            return words[place + 1].clause != words[place].clause
                || [
                    "in", "for", "with", "to", "at", "across", "regardless", "after", "during",
                    "and",
                ].contains(words[place + 1].lower)
                || words[place...].dropFirst().prefix(8).contains {
                    ["between", "among", "group", "groups", "arms"].contains($0.lower)
                }
        }
        return words[place...].dropFirst().prefix(8).contains {
            ["between", "among", "group", "groups", "arms", "compared", "both"].contains($0.lower)
        }
    }

    private func isInBothGroups(_ place: Int) -> Bool {
        words[place..<min(words.count, place + 7)].contains {
            ["both", "all", "groups"].contains($0.lower)
        } && words[place..<min(words.count, place + 7)].contains { $0.lower.hasPrefix("group") }
            && !words[place..<min(words.count, place + 7)].contains { $0.lower == "than" }
    }

    /// Whether what denies is no more than a p value.
    private func restsOnPValue(_ places: ClosedRange<Int>) -> Bool {
        quantities.contains {
            isAboveSignificance($0) && $0.range.overlaps(words[places.lowerBound].range)
        }
    }
}

private let linkingWords: Set<String> = ["was", "were", "is", "are", "remained", "very", "also"]
