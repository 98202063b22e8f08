import Evidence
import Foundation

extension AllVerdicts {
    /// Per rule: right and wrong on labelled claims and on swapped sentences, rules by name.
    var precision: [(rule: RuleID, claims: Score, swaps: Score)] {
        let claims = rulePrecision(sets.flatMap(\.judged))
        var bySwaps: [RuleID: Score] = [:]
        let effects = Dictionary(uniqueKeysWithValues: Rules.all.map { ($0.id, $0.effect) })
        for swap in swaps where swap.isAccused {
            for name in swap.rules {
                let rule = RuleID(rawValue: name)
                guard let effect = effects[rule], [.contradicts, .overstates].contains(effect)
                else { continue }
                if swap.swap == nil {
                    bySwaps[rule, default: Score()].wrong += 1
                } else {
                    bySwaps[rule, default: Score()].right += 1
                }
            }
        }
        return Set(claims.keys).union(bySwaps.keys).sorted().map { rule in
            (rule, claims[rule] ?? Score(), bySwaps[rule] ?? Score())
        }
    }

    /// The same as a table.
    var precisionTable: SetScores.Table {
        SetScores.Table(
            "precision of rules",
            ["rule", "claims", "right", "95% from", "to", "swaps", "right", "95% from", "to"],
            precision.map { entry in
                [entry.rule.rawValue] + cells(entry.claims) + cells(entry.swaps)
            })
    }

    private func cells(_ score: Score) -> [String] {
        let figure = Figure("", score.right, of: score.right + score.wrong)
        guard figure.count > 0 else { return ["0", "–", "–", "–"] }
        return [String(figure.count)]
            + [figure.share, figure.interval.low, figure.interval.high].map(percent)
    }

    /// The table as the Swift file that `stet explain` and `--fail-on precision:P` read.
    var precisionSource: String {
        let rows = precision.map { entry in
            let counts = [entry.claims, entry.swaps].flatMap { [$0.right, $0.right + $0.wrong] }
            return
                "        \"\(entry.rule.rawValue)\": [\(counts.map(String.init).joined(separator: ", "))],"
        }
        let table = rows.isEmpty ? "[:]" : "[\n" + rows.joined(separator: "\n") + "\n    ]"
        return """
            extension MeasuredPrecision {
                /// By rule: right and said on labelled claims, right and said on swapped sentences.
                ///
                /// Written by `stet evaluate --set verdicts FOLDER --precision FILE`.
                static let table: [RuleID: [Int]] = \(table)
            }

            """
    }
}

/// The file of measured precision that the sets of a folder give, for `Sources/Evidence`.
///
/// - Throws: `SetFailure` as `EvaluationSet.scores(at:)`.
public func measuredPrecision(at path: String) throws(SetFailure) -> String {
    try AllVerdicts(at: path).precisionSource
}
