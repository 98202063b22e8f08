import Citations
import Evidence

/// Scores the verdicts on a set of claims, and the passages found where people marked them.
func scoresOfVerdicts(
    _ name: String, _ items: [VerdictItem],
    answer: (PassageAssessment) -> String = { $0.label.rawValue }
) throws(SetFailure) -> SetScores {
    guard !items.isEmpty else { throw SetFailure("The copy of \(name) holds no item.") }
    let scores = VerdictScores(judged(items), answer: answer)
    return SetScores(
        name, count: items.count, figures: scores.figures + recallFigures(items),
        classes: Evaluation.scores(of: scores.labels), tables: scores.tables,
        differences: scores.differences)
}

/// Scores statements on trials, and beside them those made by changing a number.
///
/// Of the changed ones those that flip the label of what they were made from are shown by themselves.
func scoresOfTrialStatements(_ name: String, _ items: [VerdictItem]) throws(SetFailure) -> SetScores
{
    let own = items.filter { ["train", "dev"].contains($0.kind) }
    let numeric = items.filter { $0.kind?.hasPrefix("Numerical") ?? false }
    let scores = try scoresOfVerdicts(name, own.isEmpty ? items : own)
    guard !numeric.isEmpty else { return scores }
    let labels = Dictionary(items.map { ($0.bareID, $0.truth) }) { first, _ in first }
    let judgedNumbers = judged(numeric)
    func decided(_ judged: [JudgedItem]) -> [Labelled] {
        judged.map {
            Labelled(
                gold: $0.item.truth.rawValue,
                said: $0.assessment.label == .support ? "SUPPORT" : "REFUTE")
        }
    }
    let flips = judgedNumbers.filter { judged in
        judged.item.base.flatMap { labels[$0] }.map { $0 != judged.item.truth } ?? false
    }
    let all = decided(judgedNumbers)
    return SetScores(
        name, count: scores.count,
        figures: scores.figures + [
            Figure(
                "numeric: macro-F1, undecided as REFUTE", macroF1(all), macroF1Interval(of: all),
                count: all.count, baseline: macroF1(doNothing(all))),
            Figure("numeric: flips accused", flips.count(where: \.isRefuted), of: flips.count),
            Figure(
                "numeric: SUPPORT accused",
                judgedNumbers.count { $0.item.truth == .supported && $0.isRefuted },
                of: judgedNumbers.count { $0.item.truth == .supported }),
        ], classes: scores.classes, tables: scores.tables, differences: scores.differences)
}

extension VerdictItem {
    /// The identifier without the part of the set it stands in.
    fileprivate var bareID: String { String(id.split(separator: " ").last ?? "") }
}

/// How well the marked passages are found; none where a set marks none.
private func recallFigures(_ items: [VerdictItem]) -> [Figure] {
    let marked = items.filter { !$0.gold.isEmpty }
    guard !marked.isEmpty else { return [] }
    var last: (passages: [String], record: PassageRecord)?
    let ranked = marked.map { item -> [Int?] in
        if last?.passages != item.passages {
            last = (
                item.passages,
                PassageRecord(
                    title: item.title,
                    passages: item.passages.enumerated().map { Passage(index: $0, text: $1) },
                    depth: item.depth)
            )
        }
        guard let record = last?.record else { return [] }
        return ranks(
            of: PassageItem(claim: item.claim, gold: item.gold.map { .passage($0) }), in: record)
    }
    return recallFigures("passage", ranked, of: marked.map(\.passages.count))
}
