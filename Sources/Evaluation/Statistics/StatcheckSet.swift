import Evidence
import Prose

/// Scores the tests that people extracted by hand for statcheck: how many are read, and which hold an error.
///
/// `path` is a folder with `manually_extracted_stats….csv`, or one such file, with semicolons between cells.
///
/// - SeeAlso: Nuijten et al. (2016), The prevalence of statistical reporting errors in psychology (1985-2013).
func scoresOfStatistics(_ name: String, at path: String) throws(SetFailure) -> SetScores {
    var rows: [StatisticRow] = []
    for file in try files("manually_extracted_stats", ".csv", at: path) {
        rows += try columns(StatisticRow.columns, of: file, between: ";").map { StatisticRow($0) }
    }
    let clean = rows.filter(\.isClean)
    let unread = clean.filter { $0.tests(isOneTailed: false).isEmpty }
    let errors = rows.flatMap { $0.labels(0, 1, isOneTailed: false) }
    let oneTailed = rows.flatMap { $0.labels(2, 3, isOneTailed: true) }
    return SetScores(
        name, count: rows.count,
        figures: [
            Figure("clean reports read", clean.count - unread.count, of: clean.count),
            figure("labels of errors", errors), figure("labels, one-tailed", oneTailed),
        ], classes: scores(of: errors.map(\.label)),
        differences: unread.map { "not read: “\($0.text)”" }
            + (errors + oneTailed).filter { !$0.label.isRight }.map {
                "\($0.label.gold ?? "–") said \($0.label.said ?? "–"): “\($0.text)”"
            })
}

private func figure(_ name: String, _ items: [(text: String, label: Labelled)]) -> Figure {
    Figure(
        name, items.count { $0.label.isRight }, of: items.count,
        baseline: macroShare(doNothing(items.map(\.label))))
}

private func macroShare(_ labels: [Labelled]) -> Double {
    labels.isEmpty ? 0 : Double(labels.count { $0.isRight }) / Double(labels.count)
}

/// A row of the hand-made table.
private struct StatisticRow {
    static let columns = [
        "raw_result", "extract_apa", "pdf_conversion_issues", "error", "decision_error",
        "error_1tail", "decision_error_1tail",
    ]

    let text: String
    /// Whether it is reported in the usual style and came through conversion unharmed.
    let isClean: Bool
    /// The labels of `columns` from `error` on; empty where nobody gave one.
    private let given: [String]

    init(_ row: [String]) {
        text = row[0].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        isClean = row[1] == "1" && row[2] != "1"
        given = Array(row[3...])
    }

    func tests(isOneTailed: Bool) -> [RecomputedTest] {
        recomputedTests(in: PlainText(text), isOneTailed: isOneTailed)
    }

    /// Both labels, "error" and "decision error", at these places of `given`.
    func labels(
        _ error: Int, _ decision: Int, isOneTailed: Bool
    ) -> [(text: String, label: Labelled)] {
        guard !given[error].isEmpty, !given[decision].isEmpty else { return [] }
        let tests = tests(isOneTailed: isOneTailed)
        func label(_ name: String, _ gold: String, _ said: Bool) -> (String, Labelled) {
            let none = "no " + name
            return (
                text,
                Labelled(
                    gold: gold == "1" ? name : none,
                    said: tests.isEmpty ? "not read" : said ? name : none)
            )
        }
        return [
            label("error", given[error], tests.contains { !$0.isConsistent }),
            label("decision error", given[decision], tests.contains(where: \.changesDecision)),
        ]
    }
}
