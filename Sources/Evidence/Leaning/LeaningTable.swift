/// The weights of the leaning, learned as `Claims/Leaning/README.md` tells.
///
/// Bias and rows stand in a file of their own, `LeaningTable+Weights.swift`, which the learner writes.
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
}
