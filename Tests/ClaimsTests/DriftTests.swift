import Claims
import Prose
import Testing

/// What goes up or down by a figure is measured, as what rises and falls is.
@Suite struct `What goes up or down by a figure` {
    @Test(arguments: [
        ("Wages went up by 6.8 per cent", "Wages", Claim.Direction.increase),
        ("Bus fares went up by 9 per cent", "Bus fares", .increase),
        (
            "The number of patients treated went up by 12%", "The number of patients treated",
            .increase
        ),
        ("The number of patients treated rose by 12%", "The number of patients treated", .increase),
        (
            "The share of flats left empty came down by 3%", "The share of flats left empty",
            .decrease
        ),
        ("Average rents have gone up by 11%", "Average rents", .increase),
        ("Prices are set to go up by 4%", "Prices", .increase),
        ("Rents went up a further 5%", "Rents", .increase),
        ("Sales went up from 4% to 9%", "Sales", .increase),
        ("Body weight went down by 4 kg", "Body weight", .decrease),
        ("Bookings were up 18 per cent", "Bookings", .increase),
        ("Quality of life rose a little", "Quality of life", .increase),
        ("Workers in the lowest quintile saw wage gains of 6.8%", "wage", .increase),
        ("House prices took a 5% dip", "House prices", .decrease),
        (
            "Restaurant prices go up by 0.7 per cent for each rise of 10 per cent in the minimum",
            "Restaurant prices", .increase
        ),
    ])
    func `the subject is measured and brings nothing about`(
        text: String, measured: String, direction: Claim.Direction
    ) {
        let found = read(Article.reading(text + ".", as: .plain)).claims
        #expect(found.count == 1)
        #expect(found.first?.measured?.text == measured)
        #expect(found.first?.direction == direction)
        #expect(found.first?.agent == nil)
    }

    @Test(arguments: [
        "The lift goes up to the fourth floor.", "The climbers went up by the north face.",
        "They went up by two goals in the first half.", "The stairs go up for 200 steps.",
        "We were up by six in the morning.", "A boat came down the river at noon.",
    ])
    func `a lift goes up by no figure`(text: String) { check(text, claims: []) }

    @Test func `what goes up and comes down is told twice`() {
        check(
            "Fares went up by 4% and came down by 3%.",
            claims: [
                Expected(words: "Fares went up by 4%", measured: "Fares", direction: .increase),
                Expected(words: "came down by 3%", measured: "Fares", direction: .decrease),
            ])
    }
}
