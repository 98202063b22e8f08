import Citations
import Testing

@testable import Evidence

@Suite struct `Reported effects` {
    @Test func `a fall with the treatment is a fall`() {
        check("Pain was lower with massage than with rest (P < 0.01).", is: .falls)
    }

    @Test func `a fall with the comparator is a rise with the treatment`() {
        check("Pain was lower with rest than with massage (P < 0.01).", is: .rises)
    }

    @Test func `a denial takes a turn back`() {
        check(
            "Pain was lower with massage, but the difference was not significant.",
            is: .absent(.notSignificant))
    }

    @Test func `a denial of another measure takes nothing back`() {
        check("Massage reduced pain, but there was no significant difference in sleep.", is: .falls)
    }

    @Test func `a greater reduction is a fall`() {
        check("Massage gave a greater reduction of pain than rest.", is: .falls)
    }

    @Test func `figures beside their groups decide where a test says that they differ`() {
        check(
            "Pain was 20 mm in the massage group and 35 mm in the rest group (P = 0.01).",
            is: .falls)
    }

    @Test func `less pain is better`() { check("Massage improved pain.", is: .falls) }

    @Test func `an interval across no effect shows none`() {
        check(
            "Pain with massage: odds ratio 0.9 (95% CI 0.5 to 1.6).", is: .absent(.notSignificant))
    }

    @Test func `how alike the groups were before anything was done is no answer`() {
        check(
            "Pain was similar in both groups at baseline and lower with massage after a week.",
            is: .falls)
    }

    @Test func `a fall in both groups is none between them`() {
        check(
            "Pain decreased in both groups, with no difference between the groups after a week.",
            is: .absent(.noEffect))
    }

    @Test func `two that are alike for both differ in nothing`() {
        check("Pain was similar for massage and rest.", is: .absent(.noEffect))
        check("For pain, massage was as effective as rest.", is: .absent(.equivalent))
    }

    @Test func `a confidence level is no figure of a group`() {
        check(
            "Mean (95% confidence interval) pain was 20 mm in the massage group and 35 mm in the rest group (P = 0.01).",
            is: .falls)
    }

    @Test func `the next sentence takes a difference back`() {
        let record = PassageRecord(
            title: nil,
            passages: [
                Passage(
                    index: 0,
                    text:
                        "Pain was lower with massage than with rest. However, the difference was insignificant.",
                    role: .results)
            ], depth: .excerpt, study: nil)
        #expect(
            reportedDirection(of: "pain", under: "massage", comparedWith: "rest", in: record)
                == .noDifference)
    }

    @Test func `hostile text gives no effect`() {
        check(String(repeating: "((p<", count: 5000), is: nil)
        check("", is: nil)
    }

    private func check(_ text: String, is turn: ReportedEffect.Turn?) {
        let record = RecordReading(
            passages: [Passage(index: 0, text: text, role: .results)], depth: .excerpt)
        let question = EffectQuestion(
            measured: ["pain"], agent: [root(of: "massage")], comparator: [root(of: "rest")])
        #expect(record.statements.first?.effect(question)?.turn == turn)
    }
}
