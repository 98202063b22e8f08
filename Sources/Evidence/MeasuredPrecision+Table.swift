extension MeasuredPrecision {
    /// By rule: right and said on labelled claims, right and said on swapped sentences.
    ///
    /// Written by `stet evaluate --set verdicts FOLDER --precision FILE`.
    static let table: [RuleID: [Int]] = [
        "animal-or-cell-evidence": [2, 2, 0, 0],
        "association-as-cause": [4, 4, 0, 0],
        "certainty-raised": [1, 1, 0, 0],
        "direction-reversed": [53, 67, 3174, 3174],
        "duration-extended": [0, 0, 926, 926],
        "interval-collapsed": [0, 0, 59, 59],
        "maximum-as-typical": [1, 1, 9, 9],
        "no-effect-reported": [18, 22, 5, 5],
        "not-significant": [6, 6, 7, 7],
        "number-differs": [1, 2, 11146, 11146],
        "outside-interval": [0, 0, 31, 31],
        "population-widened": [1, 1, 0, 0],
        "rounded-up": [0, 0, 85, 85],
        "subgroup-as-whole": [0, 0, 2, 3],
        "unit-differs": [0, 0, 2896, 2896],
    ]
}
