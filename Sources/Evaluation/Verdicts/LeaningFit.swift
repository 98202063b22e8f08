import Foundation

/// A claim with what it shows beside its record, and the label people gave it.
struct LeaningExample: Sendable {
    /// The values of the features.
    let values: [Double]
    /// The place of its label in the order of the three labels.
    let label: Int
    /// What it counts, so that every set counts the same.
    let weight: Double
}

/// Weights of the leaning learned from labelled claims: multinomial logistic regression with a ridge penalty.
///
/// Features are divided by their standard deviation for the fit only. Found by Nesterov's accelerated gradient, with
/// a fixed number of steps, so that the same claims give the same weights.
///
/// - SeeAlso: Nesterov (1983), A method of solving a convex programming problem with convergence rate O(1/k²).
struct LeaningFit: Sendable {
    /// Per label the bias, then a weight for each feature as it stands.
    let weights: [[Double]]

    private static let labels = 3
    private static let ridge = 10.0
    private static let steps = 300

    /// Learns from the examples.
    init(_ examples: [LeaningExample]) {
        let scale = Scale(examples)
        let width = scale.means.count + 1
        let rows = examples.map { [1] + scale.standardised($0.values) }
        let step = 1 / (0.5 * Self.greatestCurvature(rows, examples) + Self.ridge)
        var weights = [Double](repeating: 0, count: Self.labels * width)
        var ahead = weights
        for count in 0..<Self.steps {
            let slope = Self.slope(ahead, rows, examples)
            var next = ahead
            for place in next.indices { next[place] -= step * slope[place] }
            let momentum = Double(count) / Double(count + 3)
            for place in next.indices {
                ahead[place] = next[place] + momentum * (next[place] - weights[place])
            }
            weights = next
        }
        self.weights = (0..<Self.labels).map { label in
            scale.unscaled(Array(weights[label * width..<(label + 1) * width]))
        }
    }

    /// The slope of the penalised loss.
    private static func slope(
        _ weights: [Double], _ rows: [[Double]], _ examples: [LeaningExample]
    ) -> [Double] {
        let width = weights.count / labels
        var slope = weights
        for place in slope.indices { slope[place] *= place % width == 0 ? 0 : ridge }
        for (row, example) in zip(rows, examples) {
            let shares = shares(of: row, weights)
            for label in 0..<labels {
                let miss = example.weight * (shares[label] - (label == example.label ? 1 : 0))
                for place in 0..<width { slope[label * width + place] += miss * row[place] }
            }
        }
        return slope
    }

    private static func shares(of row: [Double], _ weights: [Double]) -> [Double] {
        var sums = [Double](repeating: 0, count: labels)
        for label in 0..<labels {
            for place in row.indices {
                sums[label] += weights[label * row.count + place] * row[place]
            }
        }
        let highest = sums.max() ?? 0
        sums = sums.map { exp($0 - highest) }
        let total = sums.reduce(0, +)
        return sums.map { $0 / total }
    }

    /// The greatest eigenvalue of the weighted products of the features, by power iteration.
    private static func greatestCurvature(
        _ rows: [[Double]], _ examples: [LeaningExample]
    ) -> Double {
        let width = rows.first?.count ?? 0
        var direction = [Double](repeating: 1, count: width)
        var length = 0.0
        for _ in 0..<20 {
            var next = [Double](repeating: 0, count: width)
            for (row, example) in zip(rows, examples) {
                let share = example.weight * zip(row, direction).reduce(0) { $0 + $1.0 * $1.1 }
                for place in 0..<width { next[place] += share * row[place] }
            }
            length = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
            guard length > 0 else { return 1 }
            direction = next.map { $0 / length }
        }
        return length
    }

    /// The mean and the standard deviation of each feature.
    private struct Scale {
        let means: [Double]
        let deviations: [Double]

        init(_ examples: [LeaningExample]) {
            let count = Double(max(1, examples.count))
            let width = examples.first?.values.count ?? 0
            let means = (0..<width).map { place in
                examples.reduce(0) { $0 + $1.values[place] } / count
            }
            deviations = (0..<width).map { place in
                let spread = examples.reduce(0) {
                    $0 + ($1.values[place] - means[place]) * ($1.values[place] - means[place])
                }
                // A feature nobody shows tells nothing.
                return spread > 0 ? (spread / count).squareRoot() : .infinity
            }
            self.means = means
        }

        func standardised(_ values: [Double]) -> [Double] {
            values.indices.map { (values[$0] - means[$0]) / deviations[$0] }
        }

        /// Weights, the bias first, for the features as they stand.
        func unscaled(_ weights: [Double]) -> [Double] {
            let own = zip(weights.dropFirst(), deviations).map { $0 / $1 }
            return [weights[0] - zip(own, means).reduce(0) { $0 + $1.0 * $1.1 }] + own
        }
    }
}
