import Prose

extension Statement {
    /// The words by which it says that its study cannot tell what causes what: "causality could not be assessed", "no causal
    /// inference can be drawn".
    ///
    /// A cause that was looked for and not found is another matter ("had no causal effect"), and so is one that was shown
    /// ("a causal effect on stroke but not on cancer"): what is denied must be the telling.
    var causeLeftOpen: TextRange? {
        guard role != .background, role != .title else { return nil }
        for (place, word) in words.enumerated()
        where causalWords.contains(word.lower) || isCauseAndEffect(place) {
            let near = (max(0, place - 7)..<min(words.count, place + 8)).filter {
                words[$0].clause == word.clause
            }
            let open =
                near.lazy.compactMap { self.untold(at: $0) }.first ?? bareInference(at: place)
                ?? near.last { $0 < place && place - $0 < 5 && barring.contains(words[$0].lower) }
                .map { $0...$0 }
            guard let open else { continue }
            return words[min(place, open.lowerBound)].range.union(
                words[max(place, open.upperBound)].range)
        }
        return nil
    }

    /// The words that deny a verb of telling at a place: "cannot establish", "could not be assessed".
    private func untold(at place: Int) -> ClosedRange<Int>? {
        guard tellingStems.contains(words[place].stem) else { return nil }
        return (max(0, place - 3)..<place).last { denying.contains(words[$0].lower) }
            .map { $0...place }
    }

    /// "no causal inference", with the causal word at a place.
    private func bareInference(at place: Int) -> ClosedRange<Int>? {
        guard place > 0, words[place - 1].lower == "no", place + 1 < words.count,
            inferences.contains(words[place + 1].lower)
        else { return nil }
        return place - 1...place + 1
    }

    /// "Cause and effect" is a relation; "was not shown to cause harm" says what was found.
    private func isCauseAndEffect(_ place: Int) -> Bool {
        words[place].lower == "cause"
            && words[place...].dropFirst().prefix(2).contains { $0.lower == "effect" }
    }
}

/// Words for a cause as something that is or is not shown.
private let causalWords: Set<String> = [
    "causality", "causation", "causal", "causally", "causative",
]

private let denying: Set<String> = ["cannot", "not", "unable", "impossible", "couldn't", "can't"]

/// Verbs for what the way a study was made does to the telling of a cause.
private let barring: Set<String> = [
    "precludes", "preclude", "precluded", "limits", "limit", "prevents", "prevented",
]

/// What would be told of a cause.
private let inferences: Set<String> = [
    "inference", "inferences", "conclusion", "conclusions", "claim", "claims", "interpretation",
]

/// What is done with a cause by a study that can tell one.
private let tellingStems: Set<String> = Set(
    [
        "infer", "inferred", "established", "establish", "assessed", "assess", "determined",
        "determine", "drawn", "draw", "concluded", "conclude", "prove", "proved", "proven",
        "demonstrate", "demonstrated", "shown", "show", "ascertain", "ascertained", "interpreted",
        "test", "tested",
    ].map { root(of: $0) })
