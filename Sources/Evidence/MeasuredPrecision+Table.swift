extension MeasuredPrecision {
    /// By rule: right and said on labelled claims, right and said on swapped sentences.
    ///
    /// Written by `stet evaluate --set verdicts FOLDER --precision FILE`.
    static let table: [RuleID: [Int]] = [:]
}
