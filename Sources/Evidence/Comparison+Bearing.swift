import Claims
import Prose
import Quantities

/// What a sentence must have, besides words of the claim, to bear it out.
extension Comparison {
    /// Whether a statement tells a finding, and the words it shares with the claim are more than its topic.
    ///
    /// They are no more where few of them stand scattered over it, or where what the claim says last is nowhere in it.
    func bears(_ statement: Statement) -> Bool {
        guard !statement.tellsPlan else { return false }
        let shared = words.statement.termSet.intersection(statement.termSet).count
        let isScattered = isScattered(statement)
        if isScattered, shared <= 2 { return false }
        return !(isScattered || shared <= 3) || !lacksEnding(statement)
    }

    /// Whether the words of the claim stand more than six words apart in a statement.
    private func isScattered(_ statement: Statement) -> Bool {
        let own = words.allTerms
        var places: [Term: Int] = [:]
        for (term, word) in statement.terms where own.contains(term) && places[term] == nil {
            places[term] = word
        }
        guard places.count > 1, let first = places.values.min(), let last = places.values.max()
        else { return false }
        return last - first > 6 * (places.count - 1)
    }

    /// Whether nothing of what the claim says behind its last preposition stands in a statement: "in toddlers", "from a
    /// laboratory".
    private func lacksEnding(_ statement: Statement) -> Bool {
        let own = words.statement
        let lead = own.words.indices.dropFirst().last { place in
            lastPrepositions.contains(own.words[place].lower)
                && own.terms.contains { $0.word > place }
        }
        guard let lead else { return false }
        return own.terms.allSatisfy { term, word in
            word < lead
                || !(record.abbreviations[term] ?? [term]).contains {
                    statement.termSet.contains($0)
                }
        }
    }

    /// Whether the claim gives a figure that another only has on one side of it: 20 beside "over 15".
    func isOnlyWithinBound(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        guard let bound = reported.modifier, [.moreThan, .lessThan, .atLeast].contains(bound),
            let ours = claimed.value?.value, let theirs = reported.value?.value,
            abs(ours - theirs) > 0.1 * abs(theirs)
        else { return false }
        guard let own = claimed.modifier else { return true }
        return own == bound
            && (bound == .lessThan ? ours < theirs : ours > theirs)
    }
}

extension Statement {
    /// Whether it is a title that says what something was tried for: "Acupuncture to reduce pain: a trial".
    var tellsPurpose: Bool {
        role == .title && !changes.isEmpty
            && changes.allSatisfy { change in
                let lead = words[max(0, change.word - 2)..<change.word].map(\.lower)
                return lead.last == "to" || lead.contains("for")
            }
    }

    /// Whether it says what is advised, what was to be found out, what was to be measured or who was given what.
    var tellsPlan: Bool {
        let found = words.map(\.lower)
        let pairs = zip(found, found.dropFirst())
        let isPlan = pairs.contains { first, second in
            ["we", "authors", "experts"].contains(first) && proposing.contains(second)
                || ["our", "the", "main", "primary"].contains(first)
                    && ["goal", "goals", "purpose"].contains(second)
                || ["paper", "study", "article", "review", "work"].contains(first)
                    && inquiring.contains(second)
                || ["raise", "raises", "raised"].contains(first) && found.contains("possibility")
        }
        if isPlan { return true }
        guard !found.contains(where: { $0 == "significantly" || $0.hasPrefix("differ") }) else {
            return false
        }
        let opening = Array(found.prefix(6))
        let isMeasure =
            opening.contains { ["endpoint", "endpoints"].contains($0) }
            || zip(opening, opening.dropFirst()).contains { $0 == "end" && $1.hasPrefix("point") }
        if isMeasure, found.contains("was") || found.contains("were") { return true }
        let isAllocation = pairs.contains { first, second in
            (first.hasPrefix("randomi") || ["assigned", "allocated"].contains(first))
                && second == "to"
        }
        // "Those assigned to walk fell less often" is a finding.
        return isAllocation && !found.contains("than")
            && changes.allSatisfy { thresholdWords.contains(words[$0.word].lower) }
    }
}

/// Prepositions that lead to what a claim says last.
private let lastPrepositions: Set<String> = [
    "in", "of", "for", "to", "by", "with", "from", "at", "during",
]

/// Verbs of those who advise or suppose.
private let proposing: Set<String> = [
    "recommend", "propose", "hypothesise", "hypothesize", "speculate",
]

/// Verbs of a paper that says what it is about.
private let inquiring: Set<String> = [
    "investigates", "examines", "explores", "aims", "discusses", "assesses", "evaluates",
]

/// Words of change that also say who was let in: "a score of 10 or greater".
private let thresholdWords: Set<String> = ["greater", "higher", "lower", "less", "more"]
