import Citations
import Evidence
import Testing

@Suite struct `Claims beside passages` {
    @Test func `the sentence itself supports`() {
        check(
            "Pain fell by 12 points after six weeks.", ["Pain fell by 12 points after six weeks."],
            .support)
    }

    @Test func `one number moved refutes`() {
        check(
            "Pain fell by 19 points after six weeks.", ["Pain fell by 12 points after six weeks."],
            .refute)
    }

    @Test func `a direction turned round refutes`() {
        check(
            "Pain rose by 12 points after six weeks.", ["Pain fell by 12 points after six weeks."],
            .refute)
    }

    @Test func `a unit exchanged refutes`() {
        check("They took 60 g of zinc daily.", ["They took 60 mg of zinc daily."], .refute)
    }

    @Test func `arms that changed places refute`() {
        check(
            "Scores were better with massage than with exercise.",
            ["Scores were better with exercise than with massage."], .refute)
        check(
            "Sleep was better with rest than with massage in nurses.",
            ["After a week, massage helped nurses to better sleep in the night than rest did."],
            .refute)
    }

    @Test func `the figure of the other side refutes`() {
        check(
            "In adults, infection rates fell by 40%.",
            ["Infection rates fell by 40% in children and by 20% in adults."], .refute)
    }

    @Test func `an excerpt that was chosen for the claim need not say it in all its words`() {
        check(
            "Radioiodine treatment of goitre increases thyroid volume.",
            ["A substantial reduction in thyroid volume makes radioiodine attractive in goitre."],
            .refute)
        check(
            "Radioiodine treatment of goitre reduces thyroid volume.",
            ["A substantial reduction in thyroid volume makes radioiodine attractive in goitre."],
            .support)
    }

    @Test func `another subject leaves it open`() {
        check(
            "Pain fell by 12 points after six weeks.", ["The bees danced in the orchard."],
            .undecided)
    }

    @Test(arguments: [
        (
            "The placebo group had more strokes.",
            "The treatment group had fewer strokes than the placebo group."
        ),
        (
            "Resting heart rate was higher before training.",
            "Training lowered resting heart rate."
        ),
    ])
    func `the other side of a comparison is neither borne out nor refuted`(
        claim: String, passage: String
    ) {
        check(claim, [passage], .undecided)
    }

    @Test func `a prevention is more than to go together with a lower risk`() {
        check(
            "Coffee prevents dementia.",
            ["Coffee intake was associated with a lower risk of dementia."], .refute)
    }

    @Test func `the rationale is a place among the passages`() {
        let assessment = assess(
            claim: "Pain fell by 12 points after six weeks.", title: "A trial",
            passages: ["The bees danced.", "Pain fell by 12 points after six weeks."],
            depth: .abstract)
        #expect(assessment.rationale.first == 1)
        #expect(abs(assessment.probabilities.values.reduce(0, +) - 1) < 1e-9)
    }

    @Test func `any input gives a value`() {
        let hostile = [
            "", " ", "\u{0}", "%%%", "1", String(repeating: "not ", count: 5000),
            String(repeating: "9", count: 5000),
            "\u{202E}31%\u{202C}", "(((((((((((", "up to", "👍🏽 31 👍🏽",
        ]
        for claim in hostile {
            for passage in hostile {
                _ = assess(claim: claim, passages: [passage], depth: .fullText)
            }
            _ = assess(claim: claim, passages: [], depth: .none)
        }
    }

    private func check(_ claim: String, _ passages: [String], _ label: PassageAssessment.Label) {
        let assessment = assess(claim: claim, passages: passages, depth: .excerpt)
        #expect(
            assessment.label == label, "\(assessment.verdict) \(assessment.findings.map(\.message))"
        )
    }
}
