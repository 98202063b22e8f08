import Foundation
import Testing

@testable import Evaluation

@Suite struct `Measured precision` {
    private let passage = "Massage increased blood flow to the calf by 31% (p = 0.01)."

    private func folder() throws -> SetFolder {
        try SetFolder([
            "scifact/rationale_pairs_a.tsv": """
            index\tsentence1\tsentence2\tentailment
            0\t\(passage)\tMassage increased blood flow to the calf by 31%.\tentailment
            1\t\(passage)\tMassage decreased blood flow to the calf by 31%.\tnot_entailment
            """,
            "topic/abstracts.jsonl":
                #"{"id": "a", "title": "Massage", "sentences": [{"text": "\#(passage)", "role": "RESULTS"}]}"#,
        ])
    }

    @Test func `the sets of a folder are scored together, and those that are missing named`() throws
    {
        let folder = try folder()
        let scores = try withExtendedLifetime(folder) {
            try EvaluationSet.verdicts.scores(at: folder.url.path)
        }
        #expect(scores.differences.contains("not there: healthver"))
        #expect(scores.figures.first { $0.name == "REFUTE recall" }?.share == 1)
        #expect(scores.figures.first { $0.name == "true sentences accused" }?.count == 1)
        #expect(scores.text(differences: 0).contains("precision of rules"))
    }

    @Test func `the table of a rule counts labelled claims and swapped sentences apart`() throws {
        let folder = try folder()
        let source = try withExtendedLifetime(folder) {
            try measuredPrecision(at: folder.url.path)
        }
        #expect(source.contains("\"direction-reversed\": [1, 1, 1, 1],"), "\(source)")
        #expect(source.contains("\"number-differs\": [0, 0, 1, 1],"), "\(source)")
    }

    @Test func `the weights of the leaning are written with a row for each feature`() throws {
        let folder = try folder()
        let source = try withExtendedLifetime(folder) { try learnedLeaning(at: folder.url.path) }
        #expect(source.contains("static let bias = ["), "\(source)")
        #expect(source.contains("Row(.coverage, ["), "\(source)")
    }

    @Test func `a folder of no set says which it looked for`() throws {
        let folder = try SetFolder(["x": ""])
        let failure = #expect(throws: SetFailure.self) {
            try withExtendedLifetime(folder) {
                try EvaluationSet.verdicts.scores(at: folder.url.path)
            }
        }
        #expect(failure?.message.contains("check-covid") == true)
    }

    @Test func `a share of none still has an upper end`() {
        let none = Figure("accused", 0, of: 100)
        #expect(none.interval.low == 0)
        #expect(abs(none.interval.high - 0.037) < 0.001)
        #expect(Figure("of nothing", 0, of: 0).interval == Interval(0, 1))
    }
}

@Suite struct `Scores beside earlier ones` {
    private func check(
        _ earlier: String, _ now: String, _ lines: [String], isWorse: Bool
    ) throws {
        let changes = try ScoreRecord(json: Array(now.utf8), name: "now")
            .changes(since: ScoreRecord(json: Array(earlier.utf8), name: "earlier"))
        #expect(changes.lines == lines)
        #expect(changes.isWorse == isWorse)
    }

    @Test func `a corpus is worse with a lower figure or one more accusation`() throws {
        try check(
            #"{"articles": ["a"], "macro_f1": 0.6, "false_accusations": 0, "differences": ["a: x", "a: y"]}"#,
            #"{"articles": ["a", "b"], "macro_f1": 0.5, "false_accusations": 1, "differences": ["a: y", "a: z", "b: w"]}"#,
            ["worse: macro-F1 60.0 → 50.0", "worse: accusations 0 → 1", "new: a: z", "gone: a: x"],
            isWorse: true)
    }

    @Test func `fewer accused of what may stand is better, and a hair is nothing`() throws {
        try check(
            #"{"figures": [{"name": "true sentences accused", "share": 0.02}, {"name": "macro-F1", "share": 0.5}], "differences": []}"#,
            #"{"figures": [{"name": "true sentences accused", "share": 0.01}, {"name": "macro-F1", "share": 0.4999}], "differences": []}"#,
            ["better: true sentences accused 2.0 → 1.0"], isWorse: false)
    }

    @Test func `what is no record of scores is named`() {
        let failure = #expect(throws: SetFailure.self) {
            try ScoreRecord(json: Array("{}".utf8), name: "base.json")
        }
        #expect(failure?.message.contains("base.json") == true)
    }
}
