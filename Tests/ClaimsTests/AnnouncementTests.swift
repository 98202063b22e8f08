import Claims
import Prose
import Testing

/// What those who write charge and announce, a scene and a description: nobody else could be asked for a source.
@Suite struct `What needs no source` {
    @Test(arguments: [
        "Our next pottery evening is on 9 May and costs £12.",
        "The shop is open from nine to half past five.",
        "Doors open at 7 pm and the concert lasts two hours.",
        "The clinic's open evening is on Thursday from six to eight.",
        "We've moved to 14 Mill Lane. Check-ups cost £45.",
        "Lessons start at €35. Call us before you come.",
        "Tickets: £8, concessions £5.", "Membership costs $40 a year.",
        "Gout is more than a sore toe: it burns and hurts at night.",
        "Here is what really helps children to sleep.",
        "She stirs it twice and puts 30 grams of sugar in.",
        "A white van stops outside the flats.", "It is the best bakery in London.",
        "Running clubs are the cheapest therapy in the country.",
    ])
    func `prices, hours, scenes and descriptions claim nothing`(text: String) {
        check(text, claims: [])
    }

    @Test(arguments: [
        "Knee replacements cost the health service £600 million a year.",
        "A filling costs patients £60 on average.", "Fillings cost about £60.",
        "Check-ups cost £45 more than in 2010.",
        "We all know it. Depression costs the economy €90 billion a year.",
        "The tax starts on 1 May and lowers drinking by 12%.",
        "The dearest ticket cost £180 in 2019.", "She says massage lowers pain by 12%.",
        "Half of all drivers don't see well at night.",
        "Falls are the most common reason for old people to go to hospital.",
        "Germans work the shortest hours in Europe.",
        "Bicycles are the cheapest way to travel in the world.",
    ])
    func `figures of the world are claims`(text: String) {
        #expect(!read(Article.reading(text, as: .plain)).claims.isEmpty)
    }
}
