import Testing

@testable import Evaluation

@Suite struct `Scores` {
    private func check(_ pairs: [(String?, String?)], macroF1 expected: Double) {
        let items = pairs.map { Labelled(gold: $0.0, said: $0.1) }
        #expect(abs(macroF1(items) - expected) < 1e-9)
        let range = macroF1Interval(of: items)
        #expect(range.low <= expected + 1e-9 && expected <= range.high + 1e-9)
    }

    @Test func `all right is one`() { check([("a", "a"), ("b", "b")], macroF1: 1) }

    @Test func `labels weigh alike however many items they have`() {
        check(
            [("a", "a"), ("a", "a"), ("a", "a"), ("b", "a")], macroF1: (2 * 3.0 / 7.0) / 2)
    }

    @Test func `what was overlooked and what is too many both cost`() {
        check([("a", nil), (nil, "a"), ("a", "a")], macroF1: 0.5)
    }

    @Test func `a label that is never true does not count`() {
        check([("a", "b"), ("a", "a")], macroF1: 2.0 / 3.0)
    }

    @Test func `the same items give the same range`() {
        let items = (0..<50).map {
            Labelled(gold: $0 % 3 == 0 ? "a" : "b", said: $0 % 4 == 0 ? "a" : "b")
        }
        #expect(macroF1Interval(of: items) == macroF1Interval(of: items))
    }

    @Test func `nothing to score is zero, not a crash`() { check([], macroF1: 0) }
}
