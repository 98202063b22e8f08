import Citations
import Testing

@testable import Evidence

@Suite struct `The leaning of a record` {
    @Test func `what the passage says in other words leans to support more than what it denies`() {
        let passage = "In nurses, four weeks of yoga were followed by better sleep."
        #expect(
            check("Yoga may help nurses sleep.", [passage])
                > check("Yoga does not help nurses sleep.", [passage]))
    }

    @Test func `another subject leans to nothing`() {
        let open = assessment("Coffee keeps pilots awake.", ["The bees danced in the orchard."])
        #expect(open.probabilities.max { $0.value < $1.value }?.key == .undecided)
    }

    @Test func `a decided claim keeps the confidence of its verdict`() {
        let decided = assessment(
            "Pain fell by 19 points after six weeks.", ["Pain fell by 12 points after six weeks."])
        #expect(decided.label == .refute)
        #expect(decided.probabilities[.refute] == decided.confidence)
    }

    @Test(arguments: [
        "", " ", "%", "31", "no no no no", String(repeating: "a b ", count: 20_000),
        String(repeating: "(", count: 5_000), "\u{0}\u{FFFD}\u{301}",
    ])
    func `any text leans somehow, and by 1 in all`(_ text: String) {
        check(text, [])
        check(text, [text])
        check("Yoga may help nurses sleep.", [text, text])
    }

    @Test func `the table has a row for every feature, in their order`() {
        #expect(LeaningTable.rows.map(\.feature) == LeaningFeature.allCases)
        #expect(LeaningTable.rows.allSatisfy { $0.weights.count == LeaningTable.bias.count })
        #expect(LeaningTable.bias.count == PassageAssessment.Label.allCases.count)
    }

    /// How likely support is, after a look that the shares add up.
    @discardableResult
    private func check(
        _ claim: String, _ passages: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) -> Double {
        let probabilities = assessment(claim, passages).probabilities
        let total = probabilities.values.reduce(0, +)
        #expect(abs(total - 1) < 1e-9, sourceLocation: sourceLocation)
        #expect(probabilities.values.allSatisfy { $0 >= 0 }, sourceLocation: sourceLocation)
        return probabilities[.support] ?? 0
    }

    private func assessment(_ claim: String, _ passages: [String]) -> PassageAssessment {
        assess(claim: claim, passages: passages, depth: .excerpt)
    }
}
