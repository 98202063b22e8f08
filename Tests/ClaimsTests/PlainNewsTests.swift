import Claims
import Prose
import Testing

/// Sentences of a newsroom that tell of no change, of nobody, or of who has more, without a verb of change.
@Suite struct `Findings in plain words` {
    @Test(arguments: [
        ("Turnout did not budge.", "Turnout"), ("Prices barely moved last year.", "Prices"),
        ("Wages have stagnated since 2008.", "Wages"), ("Sales stood still.", "Sales"),
    ])
    func `what stands still does not change`(text: String, measured: String) {
        check(
            text,
            claims: [
                Expected(
                    words: String(text.dropLast()), measured: measured,
                    direction: Claim.Direction.none,
                    isNegated: true)
            ])
    }

    @Test func `sleep that did not change is told and nobody is told to sleep`() {
        check(
            "Sleep did not change.",
            claims: [
                Expected(words: "Sleep did not change", measured: "Sleep", isNegated: true)
            ])
    }

    @Test func `what comes to a halt is less`() {
        check(
            "Growth came to a halt.",
            claims: [
                Expected(
                    words: "Growth came to a halt", measured: "Growth", direction: .decrease,
                    isNegated: false)
            ])
    }

    @Test(arguments: [
        "The runners did not move.", "She stood still.", "He did not budge.",
        "The family did not move house.",
    ])
    func `people who stand still are no findings`(text: String) {
        check(text, claims: [])
    }

    @Test func `nothing and nobody deny what they are the subject of`() {
        check(
            "None of the children developed an allergy.",
            claims: [
                Expected(
                    words: "None of the children developed an allergy",
                    measured: "developed an allergy", population: "the children", isNegated: true)
            ])
        check(
            "Nobody in the vaccinated group fell ill.",
            claims: [
                Expected(
                    words: "Nobody in the vaccinated group fell ill", measured: "fell ill",
                    population: "the vaccinated group", isNegated: true)
            ])
        check(
            "None of the drugs lowered blood pressure.",
            claims: [
                Expected(
                    words: "None of the drugs lowered blood pressure", measured: "blood pressure",
                    direction: .decrease, isNegated: true)
            ])
    }

    @Test func `what nobody did is measured where a work says of whom`() {
        check("Nobody improved.", claims: [])
        check(
            "Nobody improved in the second group (Moreau, 2019).",
            claims: [
                Expected(
                    words: "Nobody improved in the second group", measured: "improved",
                    isNegated: true)
            ])
    }

    @Test func `they who are people did what went so`() {
        check(
            "Nurses who wore them fell asleep sooner (Moreau, 2019). They also slept longer (Moreau, 2019).",
            claims: [
                Expected(words: "Nurses who wore them fell asleep sooner"),
                Expected(
                    words: "They also slept longer", measured: "slept", direction: .increase),
            ])
    }

    @Test(arguments: [
        "Nobody likes getting up early.", "Nothing beats a warm bath.",
        "None of the experts agreed.", "Nobody in the room spoke.",
    ])
    func `what nobody likes is no finding`(text: String) { check(text, claims: []) }

    @Test func `what is done for something is good, bad or nothing`() {
        check(
            "Massage does wonders for sore muscles.",
            claims: [
                Expected(
                    words: "Massage does wonders for sore muscles", agent: "Massage",
                    measured: "sore muscles", direction: .better, isNegated: false)
            ])
        check(
            "Antibiotics do nothing against viruses.",
            claims: [
                Expected(
                    words: "Antibiotics do nothing against viruses", agent: "Antibiotics",
                    measured: "viruses", direction: Claim.Direction.none, isNegated: true)
            ])
        check("He did nothing for a week.", claims: [])
        check("You can do little about it.", claims: [])
    }

    @Test func `fewer of them tells of how many it is so`() {
        check(
            "Fewer of the boys read for fun.",
            claims: [
                Expected(
                    words: "Fewer of the boys read for fun", measured: "read for fun",
                    direction: .decrease, population: "the boys")
            ])
    }

    @Test func `more and more of them is a plain habit unless a work is cited`() {
        check("More and more people look for help from nature.", claims: [])
        check(
            "More and more adults live alone (Moreau, 2019).",
            claims: [
                Expected(
                    words: "More and more adults live alone", measured: "live alone",
                    direction: .increase, population: "adults")
            ])
    }

    @Test func `what people have more or less of is compared`() {
        check(
            "Breastfed babies get fewer ear infections.",
            claims: [
                Expected(
                    words: "Breastfed babies get fewer ear infections", measured: "ear infections",
                    direction: .decrease, population: "Breastfed babies")
            ])
        check(
            "Britons are eating less meat.",
            claims: [
                Expected(
                    words: "Britons are eating less meat", measured: "meat", direction: .decrease,
                    population: "Britons")
            ])
        check("Families need more time.", claims: [])
        check("Parents have better things to do.", claims: [])
    }

    @Test func `a record is told with how long it has stood`() {
        check(
            "The summer was the hottest on record.",
            claims: [
                Expected(words: "The summer was the hottest on record", measured: "The summer")
            ])
        check("Summer is the best season.", claims: [])
    }

    @Test func `who gained most or was hit hardest is told without a figure`() {
        check(
            "Older men were hit hardest.",
            claims: [Expected(words: "Older men were hit hardest", measured: "Older men")])
        check(
            "Girls gained the most.",
            claims: [
                Expected(words: "Girls gained the most", measured: "gained", population: "Girls")
            ])
    }
}
