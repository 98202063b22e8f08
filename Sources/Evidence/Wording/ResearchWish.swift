import Claims
import Prose

extension Statement {
    /// Whether it asks for research.
    var asksForResearch: Bool { wish(in: words.map(\.lower)) != nil }
}

/// Whether a claim only says what is to be found out: "more research is needed to show that it lowers blood pressure".
///
/// What stands before the wish, or in a clause of its own behind it, is claimed all the same.
func isAskedFor(_ claim: Claim, in reading: Reading) -> Bool {
    let sentence = reading.article.sentences[claim.sentence].range
    let front = TextRange(sentence.start, min(sentence.end, sentence.start + 600))
    let words = words(in: reading.article.text, within: front)
    guard let wish = wish(in: words.map(\.lower)) else { return false }
    if words[wish].range.overlaps(claim.range) { return claim.quantities.isEmpty }
    return words[(wish + 1)...].prefix { $0.range.start < claim.range.start }
        .count(where: { !leadingOn.contains($0.lower) }) == 0
        && words[wish].range.start < claim.range.start
}

/// The place of the word by which words, in small letters, ask for research, which tells nothing of what there is.
///
/// "Larger trials are needed" does, "our data show that rest is needed" does not.
private func wish(in words: [String]) -> Int? {
    guard let wish = words.lastIndex(where: wanting.contains),
        let inquiry = words[..<wish].lastIndex(where: researching.contains)
    else { return nil }
    let between = words[(inquiry + 1)..<wish]
    let isWish =
        between.count <= 8 && !between.contains("that")
        && between.suffix(3).contains { ["is", "are", "be"].contains($0) }
    return isWish ? wish : nil
}

/// What is said of what there should be.
private let wanting: Set<String> = ["needed", "required", "warranted", "necessary", "justified"]

/// What is asked for where too little is known.
private let researching: Set<String> = [
    "research", "study", "studies", "trial", "trials", "evidence", "data", "investigation",
    "investigations", "work",
]

/// What leads from the wish to what is to be found out.
private let leadingOn: Set<String> = [
    "to", "for", "before", "show", "confirm", "know", "find", "out", "see", "test", "assess",
    "determine",
    "establish", "prove", "tell", "examine", "verify", "whether", "if", "that", "how", "the",
    "this",
]
