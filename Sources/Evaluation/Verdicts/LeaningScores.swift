import Evidence

/// The labelled claims of several sets as examples to learn the leaning from.
struct LeaningScores: Sendable {
    /// Per claim the place of its set, its example, and the fold it is left out with.
    private let claims: [(set: Int, example: LeaningExample, fold: Int)]
    private let names: [String]

    private static let folds = 5

    /// Looks at every claim of the sets; each set counts the same, whatever its size.
    init(_ sets: [(name: String, judged: [JudgedItem])]) {
        names = sets.map(\.name)
        claims = sets.enumerated().flatMap { place, set in
            set.judged.map { judged in
                (
                    place,
                    LeaningExample(
                        values: judged.assessment.leaningValues,
                        label: VerdictItem.Truth.allCases.firstIndex(of: judged.item.truth) ?? 0,
                        weight: 1_000 / Double(set.judged.count)),
                    fold(of: judged.item.claim, of: Self.folds)
                )
            }
        }
    }

    /// Macro-F1 by set, each claim told by weights that were learned without it.
    ///
    /// Only labels the set has are asked for.
    var crossValidated: [String: Double] {
        var said = [String](repeating: "", count: claims.count)
        let known = names.indices.map { set in
            Set(claims.filter { $0.set == set }.map(\.example.label))
        }
        for fold in 0..<Self.folds {
            let fit = LeaningFit(claims.filter { $0.fold != fold }.map(\.example))
            for (place, claim) in claims.enumerated() where claim.fold == fold {
                let sums = fit.weights.map { weights in
                    zip(claim.example.values, weights.dropFirst()).reduce(weights[0]) {
                        $0 + $1.0 * $1.1
                    }
                }
                let best = known[claim.set].max { sums[$0] < sums[$1] } ?? 0
                said[place] = VerdictItem.Truth.allCases[best].rawValue
            }
        }
        return Dictionary(
            uniqueKeysWithValues: names.enumerated().map { place, name in
                let labels = zip(claims, said).filter { $0.0.set == place }.map { claim, said in
                    Labelled(
                        gold: VerdictItem.Truth.allCases[claim.example.label].rawValue, said: said)
                }
                return (name, macroF1(labels))
            })
    }

    /// The weights learned from all claims, as the Swift file that judging reads.
    var source: String {
        let weights = LeaningFit(claims.map(\.example)).weights
        let bias = weights.map { rounded($0[0]) }.joined(separator: ", ")
        let rows = LeaningFeature.allCases.map { feature in
            let own = weights.map { rounded($0[feature.rawValue + 1]) }.joined(separator: ", ")
            let seen = claims.count { $0.example.values[feature.rawValue] != 0 }
            return "        Row(.\(feature), [\(own)], seen: \(seen)),"
        }
        return """
            extension LeaningTable {
                /// What each label starts from, in log odds.
                ///
                /// Written by `stet evaluate --set verdicts FOLDER --leaning FILE`, as is what follows.
                static let bias = [\(bias)]

                /// One row per feature, in the order of `LeaningFeature`.
                static let rows: [Row] = [
            \(rows.joined(separator: "\n"))
                ]
            }

            """
    }

    private func rounded(_ weight: Double) -> String {
        let rounded = (weight * 100).rounded() / 100
        return String(rounded == 0 ? 0 : rounded)
    }
}

/// The file of weights that the sets of a folder give, for `Sources/Evidence`.
///
/// - Throws: `SetFailure` as `EvaluationSet.scores(at:)`.
public func learnedLeaning(at path: String) throws(SetFailure) -> String {
    LeaningScores(try AllVerdicts(at: path).sets).source
}
