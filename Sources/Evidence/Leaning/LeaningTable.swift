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
    static let bias = [-0.03, -0.29, 0.32]

    /// One row per feature, in the order of `LeaningFeature`.
    static let rows: [Row] = [
        Row(.onePassage, [-0.03, -0.21, 0.25], seen: 1850),
        Row(.fewPassages, [0.42, 0.38, -0.8], seen: 4360),
        Row(.abstract, [-0.46, -0.27, 0.74], seen: 2851),
        Row(.length, [0.29, -0.48, 0.2], seen: 9060),
        Row(.strength, [-0.41, 0.16, 0.25], seen: 5204),
        Row(.claimsCause, [0.28, -0.04, -0.24], seen: 3090),
        Row(.claimsAssociation, [0.25, 0.07, -0.32], seen: 1638),
        Row(.claimsDirection, [0.01, -0.16, 0.15], seen: 4653),
        Row(.claimsFigure, [0.02, 0.03, -0.04], seen: 3201),
        Row(.held, [0.87, 1.41, -2.27], seen: 8581),
        Row(.coverage, [-0.98, 0.52, 0.46], seen: 8581),
        Row(.coverageInContext, [-0.52, 0.41, 0.1], seen: 8581),
        Row(.reverseCoverage, [0.59, 0.78, -1.37], seen: 8581),
        Row(.highestCoverage, [0.99, -0.24, -0.75], seen: 8581),
        Row(.highestCoverageInContext, [0.73, -1.0, 0.27], seen: 8581),
        Row(.nothingMissing, [-0.3, -0.58, 0.88], seen: 114),
        Row(.pairs, [0.03, 0.01, -0.04], seen: 4027),
        Row(.order, [-0.08, -0.14, 0.22], seen: 8557),
        Row(.agent, [0.33, -0.1, -0.23], seen: 2308),
        Row(.agrees, [-0.04, 0.02, 0.02], seen: 4006),
        Row(.opposes, [-0.17, 0.28, -0.11], seen: 331),
        Row(.someAgree, [0.28, -0.29, 0.01], seen: 1430),
        Row(.someOppose, [-0.58, 0.18, 0.4], seen: 176),
        Row(.someDeny, [-0.05, 0.53, -0.48], seen: 91),
        Row(.slotsAgree, [0.15, -0.14, -0.02], seen: 307),
        Row(.slotsOppose, [-1.49, 0.54, 0.95], seen: 34),
        Row(.oneDenies, [-0.22, 0.23, -0.01], seen: 1052),
        Row(.onlyClaimNegates, [-0.27, 0.26, 0.0], seen: 1030),
        Row(.onlySourceNegates, [-0.2, 0.23, -0.03], seen: 1045),
        Row(.numbersHeld, [-0.46, -0.31, 0.77], seen: 2209),
        Row(.numbersMissing, [-0.45, -0.24, 0.69], seen: 3882),
        Row(.figureDiffers, [0.19, 0.23, -0.42], seen: 1027),
        Row(.causeOfAssociation, [-0.03, 0.04, -0.01], seen: 997),
        Row(.sourceHedges, [-0.2, 0.06, 0.14], seen: 1163),
        Row(.doubt, [-0.11, 0.04, 0.06], seen: 462),
        Row(.significant, [0.09, -0.02, -0.07], seen: 1687),
        Row(.notSignificant, [-0.11, 0.11, 0.0], seen: 701),
        Row(.borneOut, [0.11, -0.3, 0.19], seen: 713),
        Row(.accused, [-1.11, 0.67, 0.45], seen: 119),
        Row(.unrelated, [-0.07, 0.04, 0.03], seen: 610),
        Row(.oneCoverage, [-0.53, -1.21, 1.74], seen: 1589),
        Row(.oneAgrees, [0.05, 0.37, -0.43], seen: 688),
        Row(.oneOfTwoDenies, [0.87, 0.19, -1.06], seen: 140),
        Row(.oneLength, [1.3, -1.23, -0.06], seen: 1850),
        Row(.oneReverseCoverage, [0.84, 1.72, -2.56], seen: 1589),
        Row(.oneDirection, [0.15, 0.87, -1.02], seen: 847),
        Row(.oneBorneOut, [0.37, 0.47, -0.84], seen: 139),
    ]
}
