import Claims
import Prose
import Testing

/// What a clause with a mark of its own tells in words of no change, no comparison and no figure.
@Suite struct `Findings in the plainest words` {
    @Test(arguments: [
        ("The signs were mostly ignored", "The signs"),
        ("The nurses thought that the form takes too long", "thought that the form takes too long"),
        ("The drug didn't upset the stomach", "didn't upset the stomach"),
        ("The effect did not give out in winter", "give out"),
        ("The difference may well have been chance", "The difference"),
        ("Most felt dizzy", "felt dizzy"),
        ("Nearly all of the tenants stuck with the scheme", "stuck with the scheme"),
        ("Not a single school met the target", "met the target"),
    ])
    func `a clause with a mark says what the work tells`(text: String, measured: String) {
        check(text + " (Moreau, 2019).", claims: [Expected(words: text, measured: measured)])
    }

    @Test(arguments: [
        "The drug didn't upset the stomach", "The effect did not give out in winter",
        "No patient died in either ward", "Not a single school met the target",
        "Nobody had a rash from the cream",
    ])
    func `it says so of what did not happen`(text: String) {
        check(text + " (Moreau, 2019).", claims: [Expected(words: text, isNegated: true)])
    }

    @Test func `each mark has its own words`() {
        check(
            "Cracks were halved (Moreau, 2019); rust was the price (Moreau, 2019).",
            claims: [Expected(words: "Cracks were halved"), Expected(words: "rust was the price")])
        check(
            "Bleeding fell by 36% (Moreau, 2019), and nobody had a rash from the rinse (Moreau, 2019).",
            claims: [
                Expected(words: "Bleeding fell by 36%"),
                Expected(words: "nobody had a rash from the rinse"),
            ])
    }

    @Test func `what a study proves is said of the world`() {
        check(
            "The study proves that singing works in dementia (Moreau, 2019).",
            claims: [Expected(words: "singing works in dementia", attribution: "research")])
    }

    @Test(arguments: [
        "The signs were mostly ignored.", "The drug didn't upset the stomach.",
        "No patient died in either ward.",
    ])
    func `without a mark it is told of a day`(text: String) { check(text, claims: []) }

    @Test(arguments: [
        "A Danish team wanted to know what makes a good neighbour (Moreau, 2019).",
        "The families were given a tablet or a diary (Moreau, 2019).",
        "Four libraries asked about noise (Moreau, 2019).",
        "A cow's first stomach is called the rumen (Moreau, 2019).",
        "How pupils felt is another matter (Moreau, 2019).",
        "Here is what they found (Moreau, 2019).",
        "It is a scandal, the headlines said (Moreau, 2019).",
    ])
    func `how a work was done and what a thing is called are no findings`(text: String) {
        check(text, claims: [])
    }
}

/// Where the words of a claim begin and end.
@Suite struct `Whole subjects` {
    @Test(arguments: [
        ("More than half of the patients had their pain cut by 50%", "More than half"),
        ("Nearly half waited longer than they had been told", "Nearly half"),
        ("Days lost to sickness fell by 5%", "Days lost to sickness fell"),
        ("Carbon dissolved in the water was higher than before", "Carbon dissolved in the water"),
        ("Staff who shed eight hours or more gained most", "Staff who shed eight hours or more"),
        ("Drops in haemoglobin, of over 3 g/dl, were almost halved", "Drops in haemoglobin"),
    ])
    func `a claim begins with all that it is said of`(text: String, opening: String) {
        let article = Article.reading(text + " (Moreau, 2019).", as: .plain)
        let claims = read(article).claims
        #expect(claims.count == 1)
        #expect(claims.first.map { article[$0.range].hasPrefix(opening) } == true)
    }

    @Test func `another clause is no adjective of the next subject`() {
        check(
            "77% had a preference, but the scores were higher than before (Moreau, 2019).",
            claims: [
                Expected(words: "77% had a preference"),
                Expected(words: "the scores were higher than before"),
            ])
    }

    @Test func `what comes in time for something is not asserted`() {
        check("Massage helps to find knots before they escalate into pain.", claims: [])
    }

    @Test func `a participle may lead up to the sentence`() {
        check(
            "Put to the test with 160 women, it lowered the loss by 12%.",
            claims: [Expected(words: "it lowered the loss by 12%")])
    }
}
