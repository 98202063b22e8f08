import Claims
import Testing

@Suite struct `Shapes of sentences` {
    @Test(arguments: [
        "Youth unemployment, on the other hand, fell in spring.",
        "Youth unemployment, however, fell in spring.",
        "Youth unemployment, which had been high, fell in spring.",
    ])
    func `an aside between commas parts no subject from its verb`(text: String) {
        check(
            text,
            claims: [
                Expected(
                    words: String(text.dropLast()), measured: "Youth unemployment",
                    direction: .decrease)
            ])
    }

    @Test func `who is made to do more of something is no thing that is made`() {
        check(
            "The app made people walk more.",
            claims: [
                Expected(
                    words: "The app made people walk more", agent: "The app", measured: "walk",
                    direction: .increase, population: "people", causality: .cause)
            ])
        check(
            "Free buses made commuters drive less.",
            claims: [
                Expected(
                    words: "Free buses made commuters drive less", agent: "Free buses",
                    measured: "drive", direction: .decrease, population: "commuters",
                    causality: .cause)
            ])
    }

    @Test func `a complaint or a share is a noun behind a verb and before one`() {
        check(
            "Honey soothes coughs.",
            claims: [
                Expected(
                    words: "Honey soothes coughs", agent: "Honey", measured: "coughs",
                    direction: .better, causality: .cause)
            ])
        check(
            "Shares dropped.",
            claims: [
                Expected(words: "Shares dropped", measured: "Shares", direction: .decrease)
            ])
    }

    @Test func `a verb in the past makes a plural noun of the word before it`() {
        check(
            "The tax cuts helped families.",
            claims: [
                Expected(
                    words: "The tax cuts helped families", agent: "The tax cuts",
                    measured: "families", direction: .better, causality: .cause)
            ])
        check(
            "The new limits led to a rise in support.",
            claims: [
                Expected(
                    words: "The new limits led to a rise in support", agent: "The new limits",
                    measured: "support", direction: .increase, causality: .cause)
            ])
        check(
            "Metformin lowers raised blood pressure.",
            claims: [
                Expected(
                    words: "Metformin lowers raised blood pressure", agent: "Metformin",
                    measured: "raised blood pressure", direction: .decrease, causality: .cause)
            ])
    }

    @Test func `the year that opens a sentence is no part of its subject`() {
        check(
            "In 2022 it rose by 4%.",
            claims: [
                Expected(words: "it rose by 4%", measured: "it", direction: .increase)
            ])
        check(
            "Last year sales grew by 11%.",
            claims: [
                Expected(words: "sales grew by 11%", measured: "sales", direction: .increase)
            ])
    }

    @Test func `what takes something away lowers it, and what goes away is less`() {
        check(
            "The lotion takes away wrinkles.",
            claims: [
                Expected(
                    words: "The lotion takes away wrinkles", agent: "The lotion",
                    measured: "wrinkles", direction: .decrease, causality: .cause)
            ])
        check(
            "The rash went away in 42% of patients.",
            claims: [
                Expected(
                    words: "The rash went away in 42% of patients", measured: "The rash",
                    direction: .decrease, population: "patients")
            ])
    }

    @Test func `a share that opens the sentence tells who, and brings nothing about`() {
        check(
            "18% of those who vaped had stopped smoking after a year.",
            claims: [
                Expected(
                    words: "18% of those who vaped had stopped smoking after a year",
                    measured: "smoking", population: "those who vaped", time: "after a year")
            ])
    }

    @Test func `it means what those counted before have in common`() {
        check(
            "After one year 29% of patients had died. Among men it was 37%.",
            claims: [
                Expected(
                    words: "After one year 29% of patients had died", measured: "died",
                    time: "After one year"),
                Expected(words: "Among men it was 37%", measured: "died", population: "men"),
            ])
    }

    @Test func `the other figure is compared with and not measured`() {
        check(
            "Fewer patients became confused, 8.6% instead of 13.1%.",
            claims: [
                Expected(
                    words: "Fewer patients became confused, 8.6% instead of 13.1%",
                    measured: "became confused")
            ])
    }

    @Test func `what opens the sentence with a count leaves the main verb its subject`() {
        check(
            "Of 80 products tested, 60 (75%) had been reformulated.",
            claims: [
                Expected(
                    words: "Of 80 products tested, 60 (75%) had been reformulated",
                    measured: "reformulated")
            ])
    }

    @Test func `a thing can make another so, or be so, without a number`() {
        check(
            "The high dose made bones denser.",
            claims: [
                Expected(
                    words: "The high dose made bones denser", agent: "The high dose",
                    measured: "bones", causality: .cause)
            ])
        check(
            "Prices are higher in London.",
            claims: [
                Expected(
                    words: "Prices are higher in London", measured: "Prices", direction: .increase)
            ])
    }

    @Test func `in which case something is so is no claim that it is`() {
        check("Fascia is real, and when it is restricted it aches.", claims: [])
    }

    @Test func `a word that leads on to the next claim is no part of this one`() {
        check(
            "Massage improves joint mobility, with studies showing a 10% increase in reach.",
            claims: [
                Expected(words: "Massage improves joint mobility"),
                Expected(words: "a 10% increase in reach"),
            ])
    }

    @Test func `a percentage can end a subject, and a price can rise`() {
        check(
            "A tax of 10% lowered purchases of taxed drinks by 8%.",
            claims: [
                Expected(
                    words: "A tax of 10% lowered purchases of taxed drinks by 8%",
                    agent: "A tax of 10%", measured: "purchases of taxed drinks",
                    direction: .decrease)
            ])
        check(
            "Fruit costs 12% more than last year.",
            claims: [
                Expected(
                    words: "Fruit costs 12% more than last year", measured: "Fruit",
                    direction: .increase)
            ])
    }
}
