extension MeasuredPrecision {
    /// By rule: right and said on labelled claims, right and said on swapped sentences.
    ///
    /// Written by `stet evaluate --set verdicts FOLDER --precision FILE`.
    static let table: [RuleID: [Int]] = [
        "animal-or-cell-evidence": [2, 3, 0, 0],
        "association-as-cause": [2, 2, 0, 0],
        "certainty-raised": [1, 1, 0, 0],
        "direction-reversed": [56, 74, 3198, 3198],
        "duration-extended": [0, 0, 924, 924],
        "interval-collapsed": [0, 0, 59, 59],
        "maximum-as-typical": [1, 1, 9, 9],
        "no-effect-reported": [19, 23, 9, 10],
        "not-significant": [5, 5, 10, 10],
        "number-differs": [1, 2, 11151, 11151],
        "outside-interval": [0, 0, 31, 31],
        "population-widened": [1, 1, 0, 0],
        "rounded-up": [0, 0, 91, 91],
        "subgroup-as-whole": [0, 0, 1, 1],
        "unit-differs": [0, 0, 2896, 2896],
    ]
}
