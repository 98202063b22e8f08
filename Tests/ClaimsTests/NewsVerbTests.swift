import Claims
import Prose
import Testing

/// Verbs by which a newsroom tells who came out ahead, what came of a measure, and how much was taken off.
@Suite struct `Verbs of the newsroom` {
    @Test func `who beats another is compared with it in what on or in names`() {
        check(
            "Nasal spray users beat the placebo group on every measure of sleep.",
            claims: [
                Expected(
                    words: "Nasal spray users beat the placebo group on every measure of sleep",
                    kind: .comparative, measured: "every measure of sleep", direction: .better,
                    comparator: "the placebo group", population: "Nasal spray users",
                    causality: .association)
            ])
        check(
            "The spray did not outperform placebo on sleep.",
            claims: [
                Expected(
                    words: "The spray did not outperform placebo on sleep", agent: "The spray",
                    measured: "sleep", comparator: "placebo", isNegated: true)
            ])
    }

    @Test func `what outstrips a number is more itself`() {
        check(
            "Sales of electric cars outstripped those of diesels in March.",
            claims: [
                Expected(
                    words: "Sales of electric cars outstripped those of diesels in March",
                    measured: "Sales of electric cars", direction: .increase,
                    comparator: "those of diesels", time: "in March")
            ])
        check(
            "Profits beat expectations.",
            claims: [
                Expected(
                    words: "Profits beat expectations", measured: "Profits", direction: .increase,
                    comparator: "expectations")
            ])
    }

    @Test(arguments: [
        "Beat the eggs with the sugar.", "He beat the drum.", "She beat cancer.",
        "The firm hopes to beat its rivals.",
    ])
    func `beating eggs, drums and an illness compares nothing`(text: String) {
        check(text, claims: [])
    }

    @Test func `who fares worse is compared, even where nobody says than whom`() {
        check(
            "Children in crowded classrooms fared worse in maths.",
            claims: [
                Expected(
                    words: "Children in crowded classrooms fared worse in maths", measured: "maths",
                    direction: .worse, population: "Children in crowded classrooms")
            ])
        check(
            "Smokers did worse than others on the memory test.",
            claims: [
                Expected(
                    words: "Smokers did worse than others on the memory test",
                    measured: "the memory test", direction: .worse, comparator: "others",
                    population: "Smokers")
            ])
        check(
            "Women given the higher dose did better than those on the lower one.",
            claims: [
                Expected(
                    words: "Women given the higher dose did better than those on the lower one",
                    measured: "did better", direction: .better,
                    comparator: "those on the lower one",
                    population: "Women given the higher dose")
            ])
        check(
            "Those on the drug fared worst.",
            claims: [
                Expected(
                    words: "Those on the drug fared worst", measured: "fared worst",
                    direction: .worse)
            ])
        check(
            "Patients given the drug slept longer.",
            claims: [
                Expected(
                    words: "Patients given the drug slept longer", measured: "slept",
                    direction: .increase, population: "Patients given the drug")
            ])
    }

    @Test func `what has never been lower is lowest now`() {
        check(
            "Unemployment has never been lower.",
            claims: [
                Expected(
                    words: "Unemployment has never been lower", measured: "Unemployment",
                    direction: .decrease, isNegated: false)
            ])
    }

    @Test(arguments: [
        "Do well at school.", "They know better.", "The best is yet to come.",
        "The new coach wants the team to do better.",
    ])
    func `better and best alone are no claim`(text: String) {
        check(text, claims: [])
    }

    @Test func `what does nothing or little to change a thing is denied`() {
        check(
            "The vaccine did nothing to reduce hospital admissions.",
            claims: [
                Expected(
                    words: "The vaccine did nothing to reduce hospital admissions",
                    agent: "The vaccine", measured: "hospital admissions", direction: .decrease,
                    isNegated: true)
            ])
        check(
            "The levy has done little to reduce traffic.",
            claims: [
                Expected(
                    words: "The levy has done little to reduce traffic", agent: "The levy",
                    measured: "traffic", direction: .decrease, isNegated: true)
            ])
        check("He did little to hide his anger.", claims: [])
    }

    @Test func `an amount taken off or added to something is what it loses or gains`() {
        check(
            "The merger wiped $3bn off the company's value.",
            claims: [
                Expected(
                    words: "The merger wiped $3bn off the company's value", kind: .quantity,
                    agent: "The merger", measured: "the company's value", direction: .decrease)
            ])
        check(
            "Exercise adds two years to life expectancy.",
            claims: [
                Expected(
                    words: "Exercise adds two years to life expectancy", kind: .quantity,
                    agent: "Exercise", measured: "life expectancy", direction: .increase)
            ])
    }

    @Test func `what is made to happen is more of it`() {
        check(
            "The posters made nurses wash their hands.",
            claims: [
                Expected(
                    words: "The posters made nurses wash their hands", agent: "The posters",
                    measured: "wash their hands", direction: .increase, population: "nurses",
                    causality: .cause)
            ])
        check(
            "The posters made staff wash their hands.",
            claims: [
                Expected(
                    words: "The posters made staff wash their hands", agent: "The posters",
                    measured: "staff wash their hands", direction: .increase, causality: .cause)
            ])
        check(
            "Stress makes hair fall out.",
            claims: [
                Expected(
                    words: "Stress makes hair fall out", agent: "Stress",
                    measured: "hair fall out", direction: .increase, causality: .cause)
            ])
    }

    @Test(arguments: [
        "The plan makes sense.", "Make sure the oven is hot.",
        "The committee got to see the papers.",
    ])
    func `making sense and getting to see make nobody do anything`(text: String) {
        check(text, claims: [])
    }

    @Test func `how long something lasts is said of it`() {
        check(
            "The battery lasts 19 hours.",
            claims: [
                Expected(
                    words: "The battery lasts 19 hours", kind: .quantity, measured: "The battery")
            ])
    }

    @Test func `a time that opens a sentence without a comma is when, and no part of its subject`()
    {
        check(
            "In 2023 the market grew.",
            claims: [
                Expected(
                    words: "the market grew", measured: "the market", direction: .increase,
                    time: "In 2023")
            ])
        check(
            "After six weeks pain fell by 8%.",
            claims: [
                Expected(
                    words: "pain fell by 8%", measured: "pain", direction: .decrease,
                    time: "After six weeks")
            ])
        check(
            "In 2023 patients waited less.",
            claims: [
                Expected(
                    words: "patients waited less", direction: .decrease, population: "patients",
                    time: "In 2023")
            ])
    }

    @Test func `what stands last in a relative clause is nobody who fared`() {
        let article = Article.reading(
            "Adults with gout who lifted weights slept better.", as: .plain)
        #expect(!read(article).claims.contains { $0.measured?.text == "weights" })
    }
}
