import Evidence
import Foundation

/// All sets of verdicts of a folder together, and the swap test beside them.
///
/// Each set is a folder in it under the name of the set; those that are not there are left out and listed.
struct AllVerdicts {
    /// The claims of each set with what was said of them.
    let sets: [(name: String, judged: [JudgedItem])]
    /// The sentences of the swap test.
    let swaps: [JudgedSwap]
    /// The sets that are not there.
    let missing: [String]

    private static let known: [(set: EvaluationSet, folder: String)] = [
        (.scifact, "scifact"), (.healthver, "healthver"), (.checkCovid, "check-covid"),
        (.citationIntegrity, "citation-integrity"), (.exaggeration, "sci-exaggeration"),
        (.nli4ct, "nli4ct"), (.clinifact, "clinifact"),
    ]

    /// Judges all that a folder holds.
    ///
    /// - Throws: `SetFailure` when it holds none of the sets, or one that cannot be read.
    init(at path: String) throws(SetFailure) {
        var sets: [(name: String, judged: [JudgedItem])] = []
        var missing: [String] = []
        for known in Self.known {
            let folder = path + "/" + known.folder
            guard FileManager.default.fileExists(atPath: folder) else {
                missing.append(known.folder)
                continue
            }
            let items = try known.set.verdictItems(at: folder).filter { item in
                known.set != .nli4ct || ["train", "dev"].contains(item.kind)
            }
            sets.append((known.folder, judged(items)))
        }
        guard !sets.isEmpty else {
            throw SetFailure(
                "“\(path)” holds none of the folders \(missing.joined(separator: ", ")).")
        }
        self.sets = sets
        self.missing = missing
        swaps = abstractFiles(at: path).isEmpty ? [] : judgedSwaps(try abstracts(at: path))
    }

    /// False accusations over all sets, reliability, and the precision of each rule.
    func scores(_ name: String) -> SetScores {
        let all = sets.flatMap(\.judged)
        let supported = all.filter { $0.item.truth == .supported }
        let refuted = all.filter { $0.item.truth == .refuted }
        let accused = all.filter(\.isRefuted)
        return SetScores(
            name, count: all.count,
            figures: [
                Figure(
                    "false accusations (counted)", supported.count { $0.isFalselyAccused },
                    of: supported.count),
                Figure("REFUTE recall", refuted.count(where: \.isRefuted), of: refuted.count),
                Figure(
                    "REFUTE precision", accused.count { $0.item.truth == .refuted },
                    of: accused.count),
                Figure(
                    "true sentences accused", swaps.count { $0.swap == nil && $0.isAccused },
                    of: swaps.count { $0.swap == nil }),
                Figure(
                    "changed ones caught", swaps.count { $0.swap != nil && $0.isAccused },
                    of: swaps.count { $0.swap != nil }),
            ],
            tables: [bySet, precisionTable, reliabilityTable(all)],
            differences: drawn + missing.map { "not there: \($0)" })
    }

    /// A row per set: macro-F1 on the three labels beside its baselines, accusations and recall.
    private var bySet: SetScores.Table {
        let leaning = LeaningScores(sets).crossValidated
        return SetScores.Table(
            "sets",
            [
                "set", "n", "macro-F1", "leaning", "do nothing", "claim alone", "SUPPORT",
                "falsely accused", "accused", "REFUTE", "recall",
            ],
            sets.map { set in
                let labels = set.judged.map {
                    Labelled(
                        gold: $0.item.truth.rawValue, said: $0.assessment.label.rawValue)
                }
                let alone = claimAlone(
                    set.judged.map { ($0.item.claim, $0.item.truth.rawValue) })
                let refuted = set.judged.filter { $0.item.truth == .refuted }
                let caught = Figure("", refuted.count(where: \.isRefuted), of: refuted.count)
                return [
                    set.name, String(set.judged.count), percent(macroF1(labels)),
                    percent(leaning[set.name] ?? 0),
                    percent(macroF1(doNothing(labels))), percent(macroF1(alone)),
                    String(set.judged.count { $0.item.truth == .supported }),
                    String(set.judged.count(where: \.isFalselyAccused)),
                    String(set.judged.count(where: \.isRefuted)), String(refuted.count),
                    percent(caught.share),
                ]
            })
    }

    /// At most fifty claims that may stand and were called overstated where nobody looked for that, drawn.
    private var drawn: [String] {
        var random = SplitMix(seed: 20_140_513)
        return sets.flatMap { set in
            set.judged.filter {
                $0.item.truth == .supported && $0.assessment.verdict == .overstated
                    && !$0.item.isOverstatementLabelled
            }.map { (set.name, $0) }
        }.shuffled(using: &random).prefix(50).map { name, judged in
            "overstated of SUPPORT · \(name)" + judged.line
        }
    }
}
