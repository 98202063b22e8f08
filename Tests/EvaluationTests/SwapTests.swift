import Citations
import Testing

@testable import Evaluation

@Suite struct `Swaps` {
    private func check(_ sentence: String, _ kind: Swap.Kind, _ changes: Set<String>) {
        let swap = swaps(of: sentence).first { $0.kind == kind }
        #expect(
            swap.map { changes.contains($0.change) } ?? changes.isEmpty,
            "\(String(describing: swap))"
        )
    }

    private func numbers(_ sentence: String) -> [Double] {
        writtenNumbers(in: Array(sentence.unicodeScalars)).map(\.value)
    }

    @Test func `a number moves beyond what its digits may stand for`() throws {
        for text in [
            "Scores fell by 12.4 points.", "Flow rose by 31%.", "It was 0.04.", "In 3 of 1,200.",
        ] {
            let swap = try #require(swaps(of: text).first { $0.kind == .number })
            #expect(swap.text != text)
        }
        check("Flow rose by 80%.", .number, ["80 → 32", "80 → 44"])
    }

    @Test func `numbers in names, years, marks and levels of confidence are left alone`() {
        #expect(
            numbers("In 2014 type 2 diabetes, IL-6 and Table 3 [12] (4) (95% CI 1.2 to 3.4)") == [
                1.2, 3.4,
            ])
        #expect(numbers("1,250 people lost 2.5 kg, 7.5 ml min−1.") == [1250, 2.5, 7.5])
    }

    @Test func `a number of time is a kind of its own`() {
        check("Pain had gone after 6 weeks.", .number, [])
        #expect(swaps(of: "Pain had gone after 6 weeks.").contains { $0.kind == .time })
    }

    @Test func `a word of change becomes its opposite`() {
        check("Flow was higher after massage.", .direction, ["higher → lower"])
    }

    @Test func `a denied change is not turned, for both may be true`() {
        check("Flow was not higher after massage.", .direction, [])
    }

    @Test func `a unit becomes another of its measure, after a figure only`() {
        check("They took 5 mg daily.", .unit, ["mg → g"])
        check("The mg is a unit.", .unit, [])
    }

    @Test func `arms change places where they are compared`() {
        check(
            "It was 5 in the massage group and lower than in the sham group.", .arm,
            ["massage, sham → sham, massage"])
        check("It was 12% and 7% in the groups, respectively.", .arm, ["12, 7 → 7, 12"])
        check("It was similar in the massage group and the sham group.", .arm, [])
    }

    @Test func `the same sentence gives the same changes`() {
        let text = "Flow rose by 31% and pain fell by 12 mm after 6 weeks."
        #expect(swaps(of: text) == swaps(of: text))
        #expect(swaps(of: text, seed: 1).count == swaps(of: text).count)
    }

    @Test func `headings name the part of an abstract and are left out`() {
        let (part, text) = withoutHeading("RESULTS: Flow rose.")
        #expect(part == .results && text == "Flow rose.")
        #expect(withoutHeading("One thing: flow rose.").text == "One thing: flow rose.")
    }

    @Test(arguments: [
        "", "5", "%%%", "5-", "−1", String(repeating: "9", count: 5_000), "1,2,3.4.5",
    ])
    func `any sentence has swaps or none`(text: String) {
        #expect(swaps(of: text).count <= Swap.Kind.allCases.count)
    }
}
