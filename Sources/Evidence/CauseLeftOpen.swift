import Prose

extension Statement {
    /// The words by which it says that its study cannot tell what causes what: "causality could not be assessed", "no causal
    /// inference can be drawn".
    ///
    /// A cause that was looked for and not found is another matter: "had no causal effect" says what is so.
    var causeLeftOpen: TextRange? {
        guard role != .background, role != .title else { return nil }
        for (place, word) in words.enumerated()
        where causalWords.contains(word.lower) || isCauseAndEffect(place) {
            let start = max(0, place - 7)
            let end = min(words.count, place + 8)
            let near = (start..<end).filter { words[$0].clause == word.clause }
            guard let denial = near.first(where: { openingWords.contains(words[$0].lower) }),
                let telling = near.first(where: { tellingStems.contains(words[$0].stem) })
            else { continue }
            let places = [place, denial, telling].sorted()
            return words[places[0]].range.union(words[places[2]].range)
        }
        return nil
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

/// Words that leave open what a verb of telling would settle.
private let openingWords: Set<String> = [
    "cannot", "not", "no", "neither", "nor", "unable", "impossible", "precludes", "preclude",
    "limits", "limit", "prevents", "prevented", "precluded", "cant", "couldn't", "can't",
]

/// What is done with a cause by a study that can tell one.
private let tellingStems: Set<String> = Set(
    [
        "infer", "inference", "inferred", "inferences", "established", "establish", "assessed",
        "assess", "determined", "determine", "drawn", "draw", "conclusion", "conclusions",
        "concluded", "prove", "proved", "proven", "demonstrate", "demonstrated", "shown", "show",
        "ascertain", "ascertained", "attribute", "attributed", "interpreted", "inferring",
        "establishing", "determining", "assessing", "claim", "claims", "tested", "test",
    ].map { root(of: $0) })
