import Claims
import Prose
import Testing

@Suite("Causal language") struct CausalLanguageTests {
    @Test func `people who have less of something did not lower it`() {
        check("Nurses who walk to work have reduced blood pressure.", .association)
        check("Walking to work reduces blood pressure in nurses.", .cause)
    }

    @Test func `a study changes nothing in the world`() {
        check("These findings support the use of a short walk before work.", .none)
        check("The results of this study support walking groups for nurses.", .none)
    }

    @Test func `a verb of effect under may is a cause on conditions`() {
        check("Nurses may benefit from a short walk.", .conditionalCause)
        check("A short walk is likely to help tired nurses.", .conditionalCause)
        check("Nurses are more likely to walk to work than doctors.", .association)
    }

    @Test func `raising a risk is a cause and a raised risk is none`() {
        check("Night work raises the odds of a fall.", .cause)
        check("Nurses at night have a raised risk of falls.", .association)
    }

    @Test func `more than a number compares nothing`() {
        check("More than half of the nurses did not know their ward.", .none)
        check("Falls were common in nurses who worked at night.", .association)
    }

    @Test func `what is feared is not claimed`() {
        check("There had been concern that night work harmed nurses.", .none)
    }

    @Test func `what is crucial for an outcome brings it about`() {
        check("Early rest is crucial for good sleep.", .cause)
        check("A short walk is necessary to lower blood pressure.", .cause)
        check("Further trials are necessary to lower the doubt.", .none)
    }

    @Test func `a study that was done is not one that is wanted`() {
        check("This prospective study found higher blood pressure in nurses.", .association)
        check("Prospective studies are needed to confirm the higher pressure.", .none)
    }

    @Test func `a dose that is recommended is no recommendation`() {
        check("The recommended dose reduced pain in nurses.", .cause)
        check("A lower dose is recommended for nurses.", .none)
    }

    @Test func `what is linked to something can be what a verb acts on`() {
        check("Exercise improves the problems associated with poor sleep.", .cause)
        check("Exercise may reduce the problems associated with poor sleep.", .conditionalCause)
        check("Night work is associated with poor sleep.", .association)
    }

    @Test func `taking something is no fear`() {
        check("Taking a short walk before work improves sleep.", .cause)
    }

    @Test func `nothing acts on what a study found`() {
        check("The results were limited by the small groups.", .none)
    }

    @Test func `what is enough for an outcome brings it about`() {
        check("A short walk is enough to raise blood pressure.", .cause)
    }

    @Test func `an impact is an effect whatever it is compared with`() {
        check("Night work had a greater impact on sleep than noise.", .cause)
        check("The reports assessed the impact of noise on sleep.", .none)
    }

    private func check(
        _ text: String, _ expected: Claim.Causality,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let reading = read(Article.reading(text, as: .plain))
        #expect(
            reading.sentences.map(\.causality) == [expected], Comment(rawValue: text),
            sourceLocation: sourceLocation)
    }
}
