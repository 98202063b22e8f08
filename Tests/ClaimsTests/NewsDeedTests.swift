import Claims
import Testing

/// Verbs of a newsroom where they count, take away, are made to happen, or are denied from in front.
@Suite struct `What news verbs set beside or move` {
    @Test(arguments: [
        ("Readers outnumber listeners.", "Readers", "listeners"),
        ("Exports surpassed the forecast.", "Exports", "the forecast"),
        ("Inflation outpaced wages in May.", "Inflation", "wages"),
    ])
    func `what outnumbers or outpaces another is more of itself`(
        sentence: String, more: String, less: String
    ) {
        check(
            sentence,
            claims: [
                Expected(
                    words: String(sentence.dropLast()), measured: more, direction: .increase,
                    comparator: less)
            ])
    }

    @Test func `what outperforms another is better in what on names`() {
        check(
            "The tablets outperformed the patches on pain.",
            claims: [
                Expected(
                    words: "The tablets outperformed the patches on pain", agent: "The tablets",
                    measured: "pain", direction: .better, comparator: "the patches")
            ])
    }

    @Test func `beating somebody up compares nothing`() {
        check("The gang beat up 12 rivals.", claims: [])
    }

    @Test func `who did no better is denied to be better`() {
        check(
            "Children given the app did no better in reading.",
            claims: [
                Expected(
                    words: "Children given the app did no better in reading", measured: "reading",
                    direction: .better, isNegated: true)
            ])
    }

    @Test(arguments: [
        ("Storms knocked 3% off the value of the crop.", "Storms", "the value of the crop"),
        ("The scheme shaved 4% off energy bills.", "The scheme", "energy bills"),
    ])
    func `what an amount is knocked or shaved off becomes less by it`(
        sentence: String, agent: String, measured: String
    ) {
        check(
            sentence,
            claims: [
                Expected(
                    words: String(sentence.dropLast()), kind: .quantity, agent: agent,
                    measured: measured, direction: .decrease)
            ])
    }

    @Test(arguments: [
        ("The rule got drivers to slow down.", "The rule", "drivers", "slow down"),
        (
            "Reminders got patients to take their pills.", "Reminders", "patients",
            "take their pills"
        ),
    ])
    func `what people are got to do is brought about in them`(
        sentence: String, agent: String, people: String, deed: String
    ) {
        check(
            sentence,
            claims: [
                Expected(
                    words: String(sentence.dropLast()), agent: agent, measured: deed,
                    direction: .increase, population: people, isNegated: false)
            ])
    }

    @Test func `much that is done is done`() {
        check(
            "The new law did much to cut emissions.",
            claims: [
                Expected(
                    words: "The new law did much to cut emissions", agent: "The new law",
                    measured: "emissions", direction: .decrease, isNegated: false)
            ])
    }

    @Test func `nor before the subject denies the clause`() {
        check(
            "Nor did the tablets improve memory.",
            claims: [
                Expected(
                    words: "Nor did the tablets improve memory", agent: "the tablets",
                    measured: "memory", direction: .better, isNegated: true)
            ])
    }
}
