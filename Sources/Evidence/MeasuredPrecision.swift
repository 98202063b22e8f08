/// How often a rule was right when it accused a claim, as last measured on claims other people labelled.
///
/// The figures stand in `MeasuredPrecision+Table.swift`, which
/// `stet evaluate --set verdicts FOLDER --precision FILE` writes.
public struct MeasuredPrecision: Sendable, Hashable {
    /// How often a rule spoke, and how often it was right.
    public struct Count: Sendable, Hashable {
        /// How often it was right, by the labels of the set.
        public let right: Int
        /// How often it accused, rightly or wrongly.
        public let said: Int

        init(_ right: Int, of said: Int) {
            self.right = right
            self.said = said
        }

        /// The lower end of the share's 95 % interval, 0 to 1; `nil` of fewer than twenty cases.
        ///
        /// - SeeAlso: Wilson (1927), Probable inference, the law of succession, and statistical inference.
        public var atLeast: Double? {
            guard said >= 20 else { return nil }
            let n = Double(said)
            let share = Double(right) / n
            let z = 1.959_964
            let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
            return max(0, (share + z * z / (2 * n) - half) / (1 + z * z / n))
        }
    }

    /// On claims that people labelled beside their sources.
    public let claims: Count
    /// On sentences of abstracts, true and with one thing changed.
    public let swaps: Count

    /// The precision that may be counted on, 0 to 1: the lowest of what was measured on twenty cases or more.
    ///
    /// `nil` where neither has that many. Sentences of an abstract are easier than claims of a writer, so that
    /// swaps speak only where claims are too few, or tell worse.
    public var atLeast: Double? { [claims.atLeast, swaps.atLeast].compactMap(\.self).min() }

    /// What was measured of a rule; `nil` for one that accused nothing, or was not measured.
    public static func of(_ rule: RuleID) -> MeasuredPrecision? {
        table[rule].map { counts in
            MeasuredPrecision(
                claims: Count(counts[0], of: counts[1]), swaps: Count(counts[2], of: counts[3]))
        }
    }
}
