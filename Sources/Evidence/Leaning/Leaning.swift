/// Which way a record leans on a claim where no rule decides: how likely each label is.
///
/// A leaning never makes a verdict and is no accusation. It is a multinomial logistic function of the features of
/// `LeaningFeature`, with the weights of `LeaningTable`, which were learned as `Claims/Leaning/README.md` tells.
struct Leaning: Sendable, Hashable {
    /// How likely each label is; they add up to 1.
    let probabilities: [PassageAssessment.Label: Double]

    /// The leaning of values of the features, in the order of `LeaningFeature`.
    init(_ values: [Double]) {
        let labels = PassageAssessment.Label.allCases
        var sums = LeaningTable.bias
        for row in LeaningTable.rows {
            for place in sums.indices {
                sums[place] += values[row.feature.rawValue] * row.weights[place]
            }
        }
        let highest = sums.max() ?? 0
        sums = sums.map { Elementary.exp($0 - highest) }
        let total = sums.reduce(0, +)
        probabilities = Dictionary(uniqueKeysWithValues: zip(labels, sums.map { $0 / total }))
    }
}
