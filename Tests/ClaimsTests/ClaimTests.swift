import Claims
import Prose
import Testing

/// What a claim should hold; a slot left out is not looked at.
struct Expected {
    var words: String
    var kind: Claim.Kind?
    var agent: String?
    var measured: String?
    var direction: Claim.Direction?
    var comparator: String?
    var population: String?
    var time: String?
    var certainty: Claim.Certainty?
    var causality: Claim.Causality?
    var attribution: String?
    var isNegated: Bool?
    var isSignificant: Bool?
}

/// Reads `text` and compares its claims, in order, with what is expected; `[]` promises that there are none.
func check(
    _ text: String, as format: Article.Format = .plain, claims expected: [Expected],
    at location: SourceLocation = #_sourceLocation
) {
    let article = Article.reading(text, as: format)
    let reading = read(article)
    #expect(
        reading.claims.map { article[$0.range] } == expected.map(\.words), sourceLocation: location)
    for (claim, expected) in zip(reading.claims, expected) {
        if let kind = expected.kind { #expect(claim.kind == kind, sourceLocation: location) }
        if let agent = expected.agent {
            #expect(claim.agent?.text == agent, sourceLocation: location)
        }
        if let measured = expected.measured {
            #expect(claim.measured?.text == measured, sourceLocation: location)
        }
        if let direction = expected.direction {
            #expect(claim.direction == direction, sourceLocation: location)
        }
        if let who = expected.population {
            #expect(claim.population?.text == who, sourceLocation: location)
        }
        if let when = expected.time { #expect(claim.time?.text == when, sourceLocation: location) }
        if let other = expected.comparator {
            #expect(claim.comparator?.text == other, sourceLocation: location)
        }
        if let certainty = expected.certainty {
            #expect(claim.certainty == certainty, sourceLocation: location)
        }
        if let causality = expected.causality {
            #expect(claim.causality == causality, sourceLocation: location)
        }
        if let name = expected.attribution {
            #expect(claim.attribution.name == name, sourceLocation: location)
        }
        if let negated = expected.isNegated {
            #expect(claim.isNegated == negated, sourceLocation: location)
        }
        if let significant = expected.isSignificant {
            #expect(claim.isSignificant == significant, sourceLocation: location)
        }
    }
}

@Suite struct `Claims of a sentence` {
    @Test func `a verb of change gives agent, measure and direction`() {
        check(
            "Massage increases blood flow to the muscles.",
            claims: [
                Expected(
                    words: "Massage increases blood flow to the muscles", kind: .effect,
                    agent: "Massage",
                    measured: "blood flow to the muscles", direction: .increase,
                    certainty: .certain, causality: .cause)
            ])
    }

    @Test func `a modal makes the cause conditional`() {
        check(
            "Massage can reduce muscle tension.",
            claims: [
                Expected(
                    words: "Massage can reduce muscle tension", measured: "muscle tension",
                    direction: .decrease,
                    certainty: .possible, causality: .conditionalCause)
            ])
    }

    @Test func `a passive names what is measured first`() {
        check(
            "Blood pressure was reduced by regular exercise.",
            claims: [
                Expected(
                    words: "Blood pressure was reduced by regular exercise",
                    agent: "regular exercise",
                    measured: "Blood pressure", direction: .decrease)
            ])
    }

    @Test func `what falls by itself is measured`() {
        check(
            "Mortality fell sharply.",
            claims: [
                Expected(
                    words: "Mortality fell sharply", measured: "Mortality", direction: .decrease)
            ])
    }

    @Test func `a denial is kept`() {
        check(
            "The drug did not reduce mortality.",
            claims: [
                Expected(
                    words: "The drug did not reduce mortality", measured: "mortality",
                    isNegated: true)
            ])
    }

    @Test func `no difference is a null result`() {
        check(
            "There was no significant difference in pain between groups.",
            claims: [
                Expected(
                    words: "no significant difference in pain between groups",
                    direction: Claim.Direction.none,
                    isNegated: true, isSignificant: false)
            ])
    }

    @Test func `two verbs with one subject are two claims under one modal`() {
        check(
            "Sessions can improve circulation and reduce tension.",
            claims: [
                Expected(
                    words: "Sessions can improve circulation", agent: "Sessions",
                    certainty: .possible),
                Expected(
                    words: "reduce tension", agent: "Sessions", measured: "tension",
                    certainty: .possible),
            ])
    }

    @Test func `a participle after the main clause is a claim of its subject`() {
        check(
            "Massage increases blood flow, reducing muscle spasms.",
            claims: [
                Expected(words: "Massage increases blood flow"),
                Expected(words: "reducing muscle spasms", agent: "Massage", direction: .decrease),
            ])
    }

    @Test func `research that speaks is kept as the authority`() {
        check(
            "Research demonstrates that heat provides significant pain relief compared to sham treatment.",
            claims: [
                Expected(
                    words: "heat provides significant pain relief compared to sham treatment",
                    kind: .comparative,
                    agent: "heat", direction: .better, comparator: "sham treatment",
                    attribution: "research",
                    isSignificant: true)
            ])
    }

    @Test func `an association is not a cause`() {
        check(
            "Coffee was associated with a lower risk of stroke.",
            claims: [
                Expected(
                    words: "Coffee was associated with a lower risk of stroke",
                    measured: "a lower risk of stroke",
                    direction: .decrease, causality: .association)
            ])
    }

    @Test func `an evaluation with a purpose is a claim`() {
        check(
            "It is incredibly effective for persistent pain.",
            claims: [
                Expected(
                    words: "It is incredibly effective for persistent pain",
                    measured: "persistent pain", direction: .better)
            ])
    }

    @Test func `no better than is denied and compared`() {
        check(
            "Massage was no better than placebo for back pain.",
            claims: [
                Expected(
                    words: "Massage was no better than placebo for back pain",
                    measured: "back pain",
                    comparator: "placebo", isNegated: true)
            ])
    }

    @Test func `what opens the sentence holds for its claim`() {
        check(
            "In older women, massage lowered pain.\n\nAfter six weeks, pain fell sharply.",
            claims: [
                Expected(words: "In older women, massage lowered pain", population: "older women"),
                Expected(words: "pain fell sharply", time: "After six weeks"),
            ])
    }

    @Test func `a noun that looks like a verb opens a claim`() {
        check(
            "Trigger point massage reduced back pain more than sham treatment.",
            claims: [
                Expected(
                    words: "Trigger point massage reduced back pain more than sham treatment",
                    agent: "Trigger point massage", comparator: "sham treatment")
            ])
    }

    @Test func `this approach is what the sentence before was about`() {
        check(
            "Deep tissue massage targets the deeper layers. This intensive approach increases blood flow.",
            claims: [
                Expected(
                    words: "This intensive approach increases blood flow",
                    agent: "Deep tissue massage")
            ])
    }

    @Test func `a pronoun behind a word of time opens a clause of its own`() {
        check(
            "Sales dropped by 7% after it cut its guidance.",
            claims: [
                Expected(words: "Sales dropped by 7%", measured: "Sales", direction: .decrease),
                Expected(
                    words: "it cut its guidance", agent: "it", measured: "its guidance",
                    direction: .decrease),
            ])
    }

    @Test func `a list item is read with the words before its list`() {
        check(
            "Massage therapy can:\n- Increase blood flow\n- Reduce inflammation\n",
            claims: [
                Expected(
                    words: "Increase blood flow", agent: "Massage therapy", certainty: .possible),
                Expected(
                    words: "Reduce inflammation", agent: "Massage therapy", certainty: .possible),
            ])
    }
}

@Suite struct `What is no claim` {
    @Test(arguments: [
        "Does massage reduce pain?",
        "Reduce your stress with a walk.",
        "If you have a fever, skip it.",
        "You should increase your water intake.",
        "I travel two hours each way every two weeks.",
        "Her talk was about lower back pain.",
        "The study aimed to reduce costs.",
    ])
    func `questions, advice, conditions and aims assert nothing`(text: String) {
        check(text, claims: [])
    }

    @Test func `a heading without a finite verb asserts nothing`() {
        check("# Improving Blood Flow\n\nSome words follow here.", as: .markdown, claims: [])
    }

    @Test func `a noun that improved is told nothing`() {
        check(
            "Sleep improved in both groups.",
            claims: [
                Expected(
                    words: "Sleep improved in both groups", measured: "Sleep", direction: .better)
            ])
        check("Keep reduced salt in your diet.", claims: [])
    }

    @Test func `an adjective is no verb`() {
        check("The clinic offers improved lighting and reduced prices.", claims: [])
    }
}

@Suite struct `Experiences` {
    @Test func `a first person with an outcome is an anecdote`() {
        check(
            "I noticed improved mobility the same day.",
            claims: [
                Expected(
                    words: "I noticed improved mobility the same day", kind: .anecdote,
                    attribution: "experience")
            ])
    }

    @Test func `the same testimonial printed twice is one claim`() {
        check(
            "After two sessions I felt a dramatic improvement.\n\nAfter two sessions I felt a dramatic improvement.",
            claims: [
                Expected(words: "After two sessions I felt a dramatic improvement", kind: .anecdote)
            ])
    }
}

@Suite struct `Amounts that claim` {
    @Test func `a bound stays with its claim`() {
        check(
            "Studies show that massage can increase blood flow by up to 31%.",
            claims: [
                Expected(
                    words: "massage can increase blood flow by up to 31%", kind: .quantity,
                    agent: "massage",
                    measured: "blood flow", direction: .increase, attribution: "research")
            ])
    }

    @Test func `a share of people is a claim without a verb of change`() {
        check(
            "About 12% of adults live with chronic back pain.",
            claims: [
                Expected(words: "About 12% of adults live with chronic back pain", kind: .quantity)
            ])
    }

    @Test func `a number between article and noun describes the noun`() {
        check(
            "Coffee was associated with a 12% lower risk of stroke.",
            claims: [
                Expected(
                    words: "Coffee was associated with a 12% lower risk of stroke", kind: .quantity,
                    measured: "a 12% lower risk of stroke", direction: .decrease,
                    causality: .association)
            ])
    }

    @Test(arguments: [
        "Three key techniques are described here.",
        "These are seven powerful ways to relax.",
        "The clinic opened in 2019.",
        "The course takes place every 2 weeks.",
    ])
    func `counts of the text, dates and schedules are no claims`(text: String) {
        check(text, claims: [])
    }
}

@Suite struct `Claims with marks` {
    @Test(arguments: ["[1]", "(doi:10.5555/stet.1)", "[1], [1]"])
    func `the mark that ends a claim is no part of its words`(mark: String) {
        check(
            "Massage increased blood flow by 31% \(mark).\n\n## References\n\n"
                + "1. Example A. Blood flow. 2014. doi:10.5555/stet.1\n",
            as: .markdown, claims: [Expected(words: "Massage increased blood flow by 31%")])
    }
}
