import Citations
import Evidence
import Testing

@Suite struct `A time of the source in the place of the draft's` {
    @Test func `a 12-week trial went on for 12 weeks, a 1-week trial for 1 week`() {
        check("12-week", suggests: "12 weeks")
        check("1-week", suggests: "1 week")
        check("one-week", suggests: "one week")
    }

    private func check(_ length: String, suggests words: String) {
        let assessment = assess(
            claim: "The walking group increased their daily steps by 54% in five weeks.",
            passages: [
                "In a \(length) trial, adults were assigned to a walking group or to advice.",
                "The walking group increased their daily steps by 54%.",
            ], depth: .abstract)
        #expect(assessment.findings.first?.suggestion == words, "\(assessment.findings)")
    }
}
