import Claims
import Evidence
import Prose

/// Scores which statements with a p value above 0.05 take it for proof of no effect.
///
/// `path` is a table with commas and the columns `statement_id`, `expanded` (the statement) and `label`, 1 for
/// one that does; other labels are passed over. What is scored is `no-effect-from-nonsignificance`.
///
/// - SeeAlso: Merz (2025), on the misinterpretation of non-significant results.
func scoresOfNonsignificance(_ name: String, at path: String) throws(SetFailure) -> SetScores {
    var items: [(text: String, label: Labelled)] = []
    for file in try files("labeled", ".csv", at: path) {
        for row in try columns(["statement_id", "expanded", "label"], of: file)
        where ["0", "1"].contains(row[2]) {
            let reading = read(Article.reading(row[1], as: .plain))
            let isFlagged = judge(reading, resolutions: [:]).articleFindings.contains {
                $0.rule == "no-effect-from-nonsignificance"
            }
            let names = ["0": "correct", "1": "incorrect"]
            items.append(
                (
                    row[0] + ": “" + row[1] + "”",
                    Labelled(gold: names[row[2]], said: isFlagged ? "incorrect" : "correct")
                ))
        }
    }
    guard !items.isEmpty else { throw SetFailure("“\(path)” has no row with the label 0 or 1.") }
    let labels = items.map(\.label)
    return SetScores(
        name, count: items.count,
        figures: [
            Figure(
                "macro-F1", macroF1(labels), macroF1Interval(of: labels), count: labels.count,
                baseline: macroF1(doNothing(labels)))
        ], classes: scores(of: labels),
        differences: items.filter { !$0.label.isRight }.map {
            "\($0.label.gold ?? "–") said \($0.label.said ?? "–"): \($0.text)"
        })
}
