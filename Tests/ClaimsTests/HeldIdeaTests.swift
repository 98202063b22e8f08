import Claims
import Testing

/// What a sentence makes of an idea by the verb, the adjective or the noun that holds it.
@Suite struct `An idea and what becomes of it` {
    @Test(arguments: [
        ("The trial ruled out that tea weakens bones.", "ruled out that tea weakens bones"),
        ("It is a myth that tea weakens bones.", "It is a myth that tea weakens bones"),
        ("It is untrue that tea weakens bones.", "It is untrue that tea weakens bones"),
        (
            "There was no support for the idea that tea weakens bones.",
            "no support for the idea that tea weakens bones"
        ),
        (
            "The results do not back the theory that tea weakens bones.",
            "do not back the theory that tea weakens bones"
        ),
        (
            "There is little evidence that tea weakens bones.",
            "little evidence that tea weakens bones"
        ),
        (
            "The old worry that tea weakens bones was dispelled by the trial.",
            "The old worry that tea weakens bones was dispelled by the trial"
        ),
        (
            "The finding that tea weakens bones was rejected by later trials.",
            "The finding that tea weakens bones was rejected by later trials"
        ),
    ])
    func `what is called untrue or loses its backing is denied, in the words that say so`(
        sentence: String, words: String
    ) {
        holds(sentence, says: words, isNegated: true)
    }

    @Test(arguments: [
        "A larger trial supports the idea that tea weakens bones.",
        "The new trial confirms the fear that tea weakens bones.",
        "The theory that tea weakens bones is strong.",
        "The discovery that tea weakens bones surprised doctors.",
        "It is clear that tea weakens bones.",
    ])
    func `what is backed, found or plain to see is said`(sentence: String) {
        holds(sentence, says: "tea weakens bones", isNegated: false)
    }

    @Test(arguments: [
        "It is no myth that tea weakens bones.",
        "The fear that tea weakens bones was not unfounded.",
    ])
    func `to deny that it is untrue is to say it`(sentence: String) {
        holds(sentence, says: "tea weakens bones", isNegated: false)
    }

    @Test(arguments: [
        "It has yet to be shown that tea weakens bones.",
        "It remains to be proven that tea weakens bones.",
        "It was once thought that tea weakens bones.",
        "The trial did not refute that tea weakens bones.",
        "The theory that tea weakens bones is inconclusive.",
        "The minister denied that tea weakens bones.",
    ])
    func `what nobody has settled yet is no claim`(sentence: String) {
        holds(sentence, says: nil)
    }

    @Test func `what stands behind a but is not part of the idea`() {
        check(
            "It is a misconception that tea weakens bones, but it improves sleep.",
            claims: [
                Expected(
                    words: "It is a misconception that tea weakens bones", measured: "bones",
                    isNegated: true),
                Expected(words: "it improves sleep", measured: "sleep", isNegated: false),
            ])
    }

    private func holds(
        _ sentence: String, says words: String?, isNegated: Bool = false,
        at location: SourceLocation = #_sourceLocation
    ) {
        check(
            sentence,
            claims: words.map { words in
                [
                    Expected(
                        words: words, agent: "tea", measured: "bones", direction: .decrease,
                        isNegated: isNegated)
                ]
            } ?? [], at: location)
    }
}
