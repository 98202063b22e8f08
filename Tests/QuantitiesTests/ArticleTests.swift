import Prose
import Quantities
import Testing

@Suite struct `Articles that count` {
    @Test func `an article before a unit is one where something differs by it`() {
        corpus(
            .duration, 1, "h", "Sleep fell by an hour.", "Sleep rose by an hour a night.",
            "They slept longer by an hour.", "The drug prolonged sleep by an hour.",
            "It was delayed by an hour.")
        corpus(.duration, 1, "d", "It cut the stay by a day.", "The stay was shorter by a day.")
        corpus(.measure, 1, "[in_i]", "Sea level rose by an inch.")
        corpus(.percentagePoint, 1, "%", "The share rose by a percentage point.")
        corpus(.measure, 1, "{score}", "The score dropped by a point.")
        corpus(
            .duration, 1, "a", "It rose by about a year.", modifier: .about)
    }

    @Test func `an article before a unit is one before a comparative`() {
        corpus(
            .duration, 1, "a", "They lived a year longer.", "They lived a year longer than others.",
            "She is a year older.")
        corpus(.measure, 1, "[in_i]", "Boys were an inch taller.", "an inch taller than girls")
        corpus(.measure, 1, "kg", "The frame is a kilo lighter.", "a kilogram heavier")
        corpus(.duration, 1, "h", "The flight took an hour less.", "an hour more sleep")
        corpus(.measure, 1, "[mi_i]", "They walked a mile farther.")
        let taller = found("Boys were an inch taller.").first
        #expect(taller?.role == .comparison)
        #expect(taller?.direction == .increase)
    }

    @Test func `an article before a unit is one where something lasts so long`() {
        corpus(.duration, 1, "a", "Treatment lasted a year.", "a course lasting a year")
        corpus(.duration, 1, "h", "The trial lasted an hour.", "The flight took an hour.")
    }

    @Test func `an idiom, a rate, a place and a time when are no amount of one`() {
        corpus(
            nothing: "Wait for a minute.", "Hold on a minute.", "An apple a day is enough.",
            "She smokes a pack a day.", "He came an hour later.", "A year later, sales were good.",
            "The lamp hangs a foot above the table.", "They missed it by a mile.",
            "He was seen by a day nurse.", "It was followed by a year of rest.")
        corpus(.measure, 70, "km/h", "70 km an hour", "70 km an hour faster than before")
        corpus(.money, 15, "EUR", "15 euros an hour")
        corpus(.frequency, 2, "/d", "twice a day", "two times a day")
    }

    @Test func `a half that opens a clause and a quarter have a verb of their own`() {
        corpus(
            .fraction, 0.5, nil, "Half waited in vain.", "Half were women.",
            "In all, half said no.",
            "Half had died.")
        corpus(.fraction, 0.25, nil, "A quarter were women.", "A quarter said no.")
        corpus(nothing: "Half baked ideas won.", "The half waited.")
        #expect(found("A third said no.").isEmpty)
    }
}
