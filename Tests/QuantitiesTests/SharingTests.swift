import Quantities
import Testing

@Suite struct SharedUnits {
    private func units(_ text: String) -> [String?] { found(text).map { $0.unit?.code } }

    @Test func `members of a list share its last unit`() {
        #expect(units("doses of 5, 10 and 15 mg") == ["mg", "mg", "mg"])
        #expect(units("a 7- or 8-inch screen") == ["[in_i]", "[in_i]"])
        #expect(units("lower (45 vs 67%)") == ["%", "%"])
        #expect(units("56 ± 10 versus 65 ± 7 years") == ["a", "a"])
        #expect(units("a field of 20 × 20 mm") == ["mm", "mm"])
        #expect(units("from 42 ± 3 to 21 ± 4 ml/min") == ["mL/min", "mL/min"])
        #expect(units("(1.60 ± 0.38) points") == ["{score}"])
        #expect(found("about 8 or $9").map(\.kind) == [.money, .money])
    }

    @Test func `two figures side by side are no list`() {
        #expect(units("It ended at 16,644, 16 percent above the start.") == [nil, "%"])
    }

    @Test func `a figure held against another is of the same thing`() {
        let sales = found("They sold 3.9 million headsets, up from 2.4 million in spring.")
        #expect(sales.map(\.noun) == ["headsets", "headsets"])
        let points = found("They gained 12 points compared with 9 in the other group.")
        #expect(points.map { $0.unit?.code } == ["{score}", "{score}"])
        let others = found("It cost 12 points compared with 9 goals.")
        #expect(others.last?.noun == "goals")
    }

    @Test func `one counts a noun in the singular`() {
        corpus(.count, 1, nil, "one area", "1 area", noun: "area")
        #expect(found("for one man to balance").map(\.noun) == ["man"])
        #expect(found("One patient died.").map(\.noun) == ["patient"])
    }

    @Test func `one of several things counts one, and one of the best is nothing`() {
        corpus(
            .count, 1, nil, "one of the trials", "said that one of these trials",
            "one of his trials", "one of the best trials", "one of the largest trials ever",
            noun: "trials")
        corpus(nothing: "one of the best", "one of the most cited")
    }

    @Test func `the noun is found over measures, names and singular classifiers`() {
        #expect(found("eight million 250ml bottles").map(\.noun).first == "bottles")
        #expect(found("Two of Example’s deputies left.").map(\.noun) == ["deputies"])
        #expect(found("a three course meal").map(\.noun) == ["course"])
        #expect(found("2 TVs").map(\.noun) == ["TVs"])
        #expect(found("(n = 13 pigs)").map(\.noun) == ["pigs"])
    }

    @Test func `two adjectives or names may share their noun`() {
        #expect(found("460 Alpha and Beta cars").map(\.noun) == ["cars"])
        #expect(found("12 left/right pairs").map(\.noun) == ["pairs"])
        #expect(found("half the condos").map(\.noun) == ["condos"])
    }

    @Test func `numbers that did or were something count`() {
        #expect(found("Of these, 85 were seen again.").map(\.kind) == [.count])
        #expect(found("In Fig. 10, 350 electrons are seen.").map(\.noun) == ["electrons"])
        #expect(found("a 30-item questionnaire").map(\.noun) == ["item"])
    }

    @Test func `members of a list share a fold and the sides of a picture their unit`() {
        #expect(found("4.2-, 5.1- and 6-fold higher").map(\.kind) == [.fold, .fold, .fold])
        #expect(found("800 x 600 pixels").map { $0.unit?.name } == ["pixel", "pixel"])
    }

    @Test func `two parts of a whole are an interval`() {
        corpus(
            .fraction, nil, nil, "between a quarter and a half", "a quarter to a half of patients",
            low: 0.25, high: 0.5)
    }

    @Test func `one of something a week is a rate`() {
        #expect(found("one session per week").map { $0.unit?.code } == ["{session}/wk"])
    }

    @Test func `two bare numbers share their noun`() {
        #expect(found("two or three people").map(\.noun) == ["people", "people"])
        #expect(found("in 12 and 15 patients").map(\.kind) == [.count, .count])
        corpus(.duration, 2, "d", "a day or two ago")
    }

    @Test func `the last of two plurals is the head, and a genitive is none`() {
        #expect(found("a dozen arts groups").map(\.noun) == ["groups"])
        #expect(found("6 men's soccer players").map(\.noun) == ["players"])
        #expect(found("100,000 new math and science teachers").map(\.noun) == ["teachers"])
        #expect(found("three Cup titles").map(\.noun) == ["titles"])
    }
}
