import Prose
import Testing

@testable import Evidence

@Suite struct `Abbreviations` {
    @Test func `initials before a bracket`() {
        check("the range of motion (ROM) rose", "rom", stands: ["range-of-motion"])
    }

    @Test func `a plural introduces its singular`() {
        check("serious adverse events (AEs) fell", "ae", stands: ["side-effect"])
    }

    @Test func `letters within words`() {
        check("moderate chloroquine (CQ) dose", "cq", stands: [root(of: "chloroquine")])
    }

    @Test func `the long form within the bracket`() {
        check(
            "OLP (open label placebo) helped", "olp",
            stands: ["open", "label", "placebo"].map { root(of: $0) })
    }

    @Test func `a bracket that spells nothing introduces nothing`() {
        check("pain fell (NNT 5)", "nnt", stands: nil)
        check("(((((", "x", stands: nil)
    }

    private func check(_ text: String, _ short: String, stands terms: [Term]?) {
        let plain = PlainText(text)
        let found = abbreviations(in: plain, words: words(in: plain, within: plain.range))
        #expect(found[short] == terms)
    }
}
