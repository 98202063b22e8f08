import Claims
import Prose
import Testing

/// Verbs that only say that something is brought about: whom it happens to and what it is stand behind them.
@Suite struct `What is brought about` {
    @Test func `what people are given is measured in them`() {
        check(
            "Coffee gives some people migraines.",
            claims: [
                Expected(
                    words: "Coffee gives some people migraines", kind: .effect, agent: "Coffee",
                    measured: "migraines", direction: .increase, population: "some people",
                    causality: .cause)
            ])
        check(
            "Cold showers gave office workers fewer sick days.",
            claims: [
                Expected(
                    words: "Cold showers gave office workers fewer sick days",
                    agent: "Cold showers", measured: "fewer sick days", direction: .decrease,
                    population: "office workers")
            ])
        check(
            "Carrots do not give children better eyesight.",
            claims: [
                Expected(
                    words: "Carrots do not give children better eyesight", agent: "Carrots",
                    population: "children", isNegated: true)
            ])
    }

    @Test func `what people are robbed of is less`() {
        check(
            "Noise robs children of sleep.",
            claims: [
                Expected(
                    words: "Noise robs children of sleep", agent: "Noise", measured: "sleep",
                    direction: .decrease, population: "children")
            ])
    }

    @Test func `what people are made is measured in them, what a thing is made is said of it`() {
        check(
            "Sugar does not make children hyperactive.",
            claims: [
                Expected(
                    words: "Sugar does not make children hyperactive", agent: "Sugar",
                    measured: "hyperactive", population: "children", isNegated: true)
            ])
        check(
            "Salt makes blood vessels stiff.",
            claims: [
                Expected(
                    words: "Salt makes blood vessels stiff", agent: "Salt",
                    measured: "blood vessels", causality: .cause)
            ])
        check(
            "Working from home has made staff more productive.",
            claims: [
                Expected(
                    words: "Working from home has made staff more productive",
                    agent: "Working from home", measured: "staff", direction: .increase)
            ])
        check(
            "Statins bring cholesterol under control.",
            claims: [
                Expected(
                    words: "Statins bring cholesterol under control", agent: "Statins",
                    measured: "cholesterol")
            ])
    }

    @Test func `what is brought up or down, or kept away, is more or less`() {
        check(
            "Speed limits brought casualties down.",
            claims: [
                Expected(
                    words: "Speed limits brought casualties down", kind: .effect,
                    agent: "Speed limits", measured: "casualties", direction: .decrease)
            ])
        check(
            "The fan scared mosquitoes away.",
            claims: [
                Expected(
                    words: "The fan scared mosquitoes away", agent: "The fan",
                    measured: "mosquitoes",
                    direction: .decrease)
            ])
    }

    @Test func `what is kept so is a finding only where a work is cited`() {
        check("Walking keeps people healthy.", claims: [])
    }

    @Test func `who is put at risk runs it`() {
        check(
            "Night shifts put nurses at greater risk of diabetes.",
            claims: [
                Expected(
                    words: "Night shifts put nurses at greater risk of diabetes",
                    agent: "Night shifts", measured: "greater risk of diabetes",
                    direction: .increase, population: "nurses")
            ])
    }

    @Test func `what turns into something is said of things in general`() {
        check(
            "Yeast turns sugar into alcohol.",
            claims: [
                Expected(words: "Yeast turns sugar into alcohol", agent: "Yeast", measured: "sugar")
            ])
    }

    @Test(arguments: [
        "The mayor gave reporters a tour of the plant.", "He gave his daughter a bicycle.",
        "The gang robbed passengers of their phones.", "We keep your data safe.",
        "The minister made it clear that she would not resign.", "It made him happy.",
        "The museum keeps its doors open on Fridays.", "The lid keeps the soup warm.",
        "Bots make things up.", "The garden makes a lovely place for lunch.",
        "The festival turns the old town into a stage.", "Keep your back straight.",
        "The crew brought the plane down.", "The police put the car at her disposal.",
        "The bill would give tenants more rights.",
        "Scientists ask whether fasting keeps mice healthy.",
    ])
    func `gifts, tours, plans and single things are no findings`(text: String) {
        check(text, claims: [])
    }
}
