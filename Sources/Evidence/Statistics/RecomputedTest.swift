public import Prose

/// A reported test beside the p value that its own figures give.
public struct RecomputedTest: Sendable, Hashable {
    /// Where test and p value stand.
    public let range: TextRange
    /// Whether the p value as written can come of the test's value as written.
    public let isConsistent: Bool
    /// Whether an error moves the result across 0.05.
    public let changesDecision: Bool
}

/// The tests a text reports, each recomputed; half of a p value also agrees where tests are one-tailed.
///
/// "t(28) = 1.20, p < .001" is not consistent, and changes the decision.
public func recomputedTests(in text: PlainText, isOneTailed: Bool = false) -> [RecomputedTest] {
    reportedTests(in: text).map { test in
        let isConsistent = test.agrees(isOneTailed: isOneTailed)
        return RecomputedTest(
            range: test.range, isConsistent: isConsistent,
            changesDecision: !isConsistent && test.changesDecision)
    }
}
