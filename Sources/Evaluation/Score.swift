/// How often something was said rightly, wrongly, or not at all.
struct Score: Sendable, Hashable {
    /// Said, and held to be true.
    var right = 0
    /// Said, and not held to be true.
    var wrong = 0
    /// Held to be true, and not said.
    var missed = 0

    /// Nothing said, nothing to say.
    init() {}

    /// A score from its three counts.
    init(right: Int, wrong: Int, missed: Int) {
        self.right = right
        self.wrong = wrong
        self.missed = missed
    }

    /// How often it is held to be true.
    var count: Int { right + missed }
    /// The share of what was said that is true; `nil` when it was never said.
    var precision: Double? { ratio(right, right + wrong) }
    /// The share of what is true that was said; `nil` when it never is.
    var recall: Double? { ratio(right, right + missed) }
    /// The harmonic mean of both; `nil` when it was never said nor true.
    var f1: Double? { ratio(2 * right, 2 * right + wrong + missed) }

    /// Both counts together.
    static func + (left: Score, right: Score) -> Score {
        Score(
            right: left.right + right.right, wrong: left.wrong + right.wrong,
            missed: left.missed + right.missed)
    }

    private func ratio(_ part: Int, _ whole: Int) -> Double? {
        whole == 0 ? nil : Double(part) / Double(whole)
    }
}
