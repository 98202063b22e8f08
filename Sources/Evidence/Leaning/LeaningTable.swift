/// The weights of the leaning, learned as `Claims/Leaning/README.md` tells.
///
/// Written by `stet evaluate --set verdicts FOLDER --leaning FILE`.
enum LeaningTable {
    /// What one feature adds to each label.
    struct Row: Sendable {
        /// The feature.
        let feature: LeaningFeature
        /// What it adds to SUPPORT, REFUTE and NEI, in log odds, for each 1 of its value.
        let weights: [Double]
        /// How many of the claims learned from show it, so that a weight on thin ground can be told.
        let seen: Int

        init(_ feature: LeaningFeature, _ weights: [Double], seen: Int) {
            self.feature = feature
            self.weights = weights
            self.seen = seen
        }
    }

    /// What each label starts from, in log odds.
    static let bias = [-0.02, -0.31, 0.33]

    /// One row per feature, in the order of `LeaningFeature`.
    static let rows: [Row] = [
        Row(.onePassage, [-0.03, -0.24, 0.27], seen: 1850),
        Row(.fewPassages, [0.42, 0.39, -0.81], seen: 4360),
        Row(.abstract, [-0.47, -0.27, 0.74], seen: 2851),
        Row(.length, [0.3, -0.5, 0.2], seen: 9060),
        Row(.strength, [-0.46, 0.21, 0.25], seen: 5325),
        Row(.claimsCause, [0.31, -0.01, -0.31], seen: 3178),
        Row(.claimsAssociation, [0.24, 0.08, -0.32], seen: 1651),
        Row(.claimsDirection, [0.02, -0.19, 0.17], seen: 4653),
        Row(.claimsFigure, [0.02, 0.02, -0.04], seen: 3206),
        Row(.held, [0.88, 1.42, -2.29], seen: 8581),
        Row(.coverage, [-0.96, 0.42, 0.54], seen: 8581),
        Row(.coverageInContext, [-0.57, 0.46, 0.1], seen: 8581),
        Row(.reverseCoverage, [0.58, 0.78, -1.36], seen: 8581),
        Row(.highestCoverage, [1.03, -0.14, -0.89], seen: 8581),
        Row(.highestCoverageInContext, [0.73, -1.06, 0.33], seen: 8581),
        Row(.nothingMissing, [-0.3, -0.59, 0.89], seen: 114),
        Row(.pairs, [0.02, -0.03, 0.01], seen: 4027),
        Row(.order, [-0.08, -0.14, 0.22], seen: 8557),
        Row(.agent, [0.33, -0.11, -0.22], seen: 2311),
        Row(.agrees, [-0.04, 0.01, 0.02], seen: 4014),
        Row(.opposes, [-0.16, 0.29, -0.13], seen: 328),
        Row(.someAgree, [0.28, -0.27, -0.01], seen: 1418),
        Row(.someOppose, [-0.59, 0.17, 0.42], seen: 175),
        Row(.someDeny, [0.1, 0.67, -0.77], seen: 86),
        Row(.slotsAgree, [0.14, -0.12, -0.02], seen: 308),
        Row(.slotsOppose, [-1.4, 0.5, 0.91], seen: 33),
        Row(.oneDenies, [-0.22, 0.23, -0.01], seen: 1044),
        Row(.onlyClaimNegates, [-0.27, 0.27, 0.0], seen: 1030),
        Row(.onlySourceNegates, [-0.21, 0.23, -0.02], seen: 1041),
        Row(.numbersHeld, [-0.45, -0.32, 0.77], seen: 2208),
        Row(.numbersMissing, [-0.45, -0.24, 0.69], seen: 3881),
        Row(.figureDiffers, [0.18, 0.24, -0.42], seen: 1026),
        Row(.causeOfAssociation, [-0.05, -0.01, 0.05], seen: 1002),
        Row(.sourceHedges, [-0.2, 0.05, 0.15], seen: 1163),
        Row(.doubt, [-0.11, 0.04, 0.07], seen: 463),
        Row(.significant, [0.09, -0.02, -0.08], seen: 1685),
        Row(.notSignificant, [-0.11, 0.11, 0.0], seen: 704),
        Row(.borneOut, [0.1, -0.29, 0.19], seen: 707),
        Row(.accused, [-1.11, 0.7, 0.41], seen: 113),
        Row(.unrelated, [-0.07, 0.03, 0.04], seen: 609),
        Row(.oneCoverage, [-0.56, -1.18, 1.74], seen: 1589),
        Row(.oneAgrees, [0.04, 0.4, -0.44], seen: 689),
        Row(.oneOfTwoDenies, [0.84, 0.18, -1.02], seen: 137),
        Row(.oneLength, [1.29, -1.19, -0.1], seen: 1850),
        Row(.oneReverseCoverage, [0.85, 1.73, -2.58], seen: 1589),
        Row(.oneDirection, [0.16, 0.88, -1.04], seen: 847),
        Row(.oneBorneOut, [0.38, 0.42, -0.79], seen: 136),
    ]
}
