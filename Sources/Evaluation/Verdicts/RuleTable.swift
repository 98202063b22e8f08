import Evidence

/// How often each accusing rule spoke of claims that may not stand, of open ones and of those that may.
///
/// A rule is right where people refuted the claim. A rule of overstatement is counted only where the labellers
/// looked for overstatement, or refuted the claim.
func rulePrecision(_ judged: [JudgedItem]) -> [RuleID: Score] {
    var scores: [RuleID: Score] = [:]
    let effects = Dictionary(uniqueKeysWithValues: Rules.all.map { ($0.id, $0.effect) })
    for judged in judged where judged.isAccused || judged.isRefuted {
        for rule in Set(judged.assessment.findings.map(\.rule)) {
            guard let effect = effects[rule], [.contradicts, .overstates].contains(effect) else {
                continue
            }
            if judged.item.truth == .refuted {
                scores[rule, default: Score()].right += 1
            } else if effect == .contradicts || judged.item.isOverstatementLabelled {
                scores[rule, default: Score()].wrong += 1
            }
        }
    }
    return scores
}

func ruleTable(_ judged: [JudgedItem]) -> SetScores.Table {
    let precision = rulePrecision(judged)
    let rules = Set(judged.flatMap { $0.assessment.findings.map(\.rule) }).sorted()
    return SetScores.Table(
        "rules that spoke",
        ["rule"] + VerdictItem.Truth.allCases.map(\.rawValue) + [
            "precision", "n", "95% from", "to",
        ],
        rules.map { rule in
            let spoke = judged.filter { $0.assessment.findings.contains { $0.rule == rule } }
            let score = precision[rule]
            let n = score.map { $0.right + $0.wrong } ?? 0
            let figure = Figure("", score?.right ?? 0, of: n)
            return [rule.rawValue]
                + VerdictItem.Truth.allCases.map { truth in
                    String(spoke.count { $0.item.truth == truth })
                }
                + (n == 0
                    ? ["–", "0", "–", "–"]
                    : [
                        percent(figure.share), String(n), percent(figure.interval.low),
                        percent(figure.interval.high),
                    ])
        })
}
