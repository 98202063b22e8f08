extension MeasuredPrecision {
    /// By rule: right and said on labelled claims, right and said on swapped sentences.
    ///
    /// Written by `stet evaluate --set verdicts FOLDER --precision FILE`.
    static let table: [RuleID: [Int]] = [
        "animal-or-cell-evidence": [2, 2, 0, 0],
        "association-as-cause": [3, 3, 0, 0],
        "certainty-raised": [2, 2, 0, 0],
        "direction-reversed": [52, 65, 3175, 3175],
        "duration-extended": [0, 0, 966, 966],
        "interval-collapsed": [0, 0, 63, 63],
        "maximum-as-typical": [1, 1, 12, 12],
        "no-effect-reported": [13, 16, 12, 13],
        "not-significant": [7, 7, 42, 42],
        "number-differs": [1, 1, 11152, 11152],
        "outside-interval": [0, 0, 27, 27],
        "population-widened": [1, 1, 0, 0],
        "rounded-up": [0, 0, 85, 85],
        "subgroup-as-whole": [0, 0, 13, 14],
        "unit-differs": [1, 1, 2900, 2900],
    ]
}
