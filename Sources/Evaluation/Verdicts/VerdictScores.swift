import Evidence

/// What came of the claims of one set or several, as figures and tables.
struct VerdictScores: Sendable {
    /// The items with what was said of them.
    let judged: [JudgedItem]
    /// Each under the label it should have and the one it was given.
    let labels: [Labelled]

    /// Scores what was said; `answer` puts it into the set's own labels.
    init(
        _ judged: [JudgedItem],
        answer: (PassageAssessment) -> String = { $0.label.rawValue }
    ) {
        self.judged = judged
        labels = judged.map { Labelled(gold: $0.item.label, said: answer($0.assessment)) }
    }

    /// Macro-F1 and accuracy, false accusations, and what is caught of what may not stand.
    var figures: [Figure] {
        let commonest = doNothing(labels)
        let alone = claimAlone(judged.map { ($0.item.claim, $0.item.label) })
        let supported = judged.filter { $0.item.truth == .supported }
        let refuted = judged.filter { $0.item.truth == .refuted }
        let accused = judged.filter(\.isRefuted)
        let share = accuracy(labels)
        var figures = [
            Figure(
                "macro-F1", macroF1(labels), macroF1Interval(of: labels), count: labels.count,
                baseline: macroF1(commonest), claimAlone: macroF1(alone)),
            Figure(
                "accuracy", share,
                Figure("", labels.count { $0.isRight }, of: labels.count).interval,
                count: labels.count, baseline: accuracy(commonest), claimAlone: accuracy(alone)),
            Figure(
                "false accusations (counted)", supported.count { $0.isFalselyAccused },
                of: supported.count),
            Figure(
                "SUPPORT called contradicted",
                supported.count { $0.assessment.verdict == .contradicted },
                of: supported.count),
            Figure(
                "SUPPORT called overstated",
                supported.count { $0.assessment.verdict == .overstated },
                of: supported.count),
            Figure("REFUTE recall", refuted.count(where: \.isRefuted), of: refuted.count),
            Figure(
                "REFUTE precision", accused.count { $0.item.truth == .refuted }, of: accused.count),
        ]
        if Set(labels.compactMap(\.gold)).count == 2, let undecided = commonest.first?.said {
            let decided = labels.map { label in
                label.said == VerdictItem.Truth.open.rawValue
                    ? Labelled(gold: label.gold, said: undecided) : label
            }
            figures.insert(
                Figure(
                    "macro-F1, undecided as \(undecided)", macroF1(decided),
                    macroF1Interval(of: decided), count: decided.count,
                    baseline: macroF1(commonest), claimAlone: macroF1(alone)), at: 1)
        }
        return figures
    }

    /// Baselines, verdicts by label, kinds, rules and confidence.
    var tables: [SetScores.Table] {
        [baselines, verdicts] + (kinds.rows.count > 1 ? [kinds] : [])
            + [ruleTable(judged), reliabilityTable(judged)]
    }

    /// What was said wrongly, each kind of error in turn, so that a few lines show many kinds.
    var differences: [String] {
        let wrong = zip(judged, labels).filter { !$1.isRight }
        let kinds = Dictionary(grouping: wrong) { judged, label in
            "\(label.gold ?? "–") said \(judged.assessment.verdict.rawValue)"
        }.sorted { $0.key < $1.key }
        let longest = kinds.map(\.value.count).max() ?? 0
        return (0..<longest).flatMap { place in
            kinds.filter { $0.value.count > place }.map { kind in
                kind.key + kind.value[place].0.line
            }
        }
    }

    private func accuracy(_ labels: [Labelled]) -> Double {
        labels.isEmpty ? 0 : Double(labels.count { $0.isRight }) / Double(labels.count)
    }

    private var baselines: SetScores.Table {
        let names = Set(labels.compactMap(\.gold)).sorted()
        let rows = names.map { name in
            let always = labels.map { Labelled(gold: $0.gold, said: name) }
            return [
                "always \(name)", percent(macroF1(always)), percent(accuracy(always)),
                String(labels.count { $0.gold == name }),
            ]
        }
        return SetScores.Table("baselines", ["baseline", "macro-F1", "accuracy", "n"], rows)
    }

    private var verdicts: SetScores.Table {
        let names = Set(labels.compactMap(\.gold)).sorted()
        return SetScores.Table(
            "verdicts by label", ["label", "n"] + Verdict.allCases.map(\.rawValue),
            names.map { name in row(name, judged.filter { $0.item.label == name }) })
    }

    private var kinds: SetScores.Table {
        let names = Set(judged.compactMap(\.item.kind)).sorted()
        return SetScores.Table(
            "verdicts by kind", ["kind", "n"] + Verdict.allCases.map(\.rawValue),
            names.map { name in row(name, judged.filter { $0.item.kind == name }) })
    }

    private func row(_ name: String, _ items: [JudgedItem]) -> [String] {
        [name, String(items.count)]
            + Verdict.allCases.map { verdict in
                String(items.count { $0.assessment.verdict == verdict })
            }
    }
}

extension Labelled {
    /// Whether what was said is what is held to be true.
    var isRight: Bool { gold == said }
}

extension JudgedItem {
    /// The rules that spoke, the claim and the words it was laid beside.
    var line: String {
        let deciding = assessment.findings.first
        let rules = Set(assessment.findings.map(\.rule.rawValue)).sorted()
        let place = deciding?.passage ?? assessment.rationale.first
        let passage = place.flatMap { item.passages.indices.contains($0) ? item.passages[$0] : nil }
        return (rules.isEmpty ? "" : " (" + rules.joined(separator: ", ") + ")")
            + " · \(item.id): “\(item.claim)”"
            + (deciding.map { " [\($0.message)]" } ?? "")
            + (passage.map { " beside “\($0)”" } ?? "")
    }
}
