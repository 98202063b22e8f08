import Foundation
import Testing

@testable import Evaluation

/// Copies of sets of our own, in the formats other people publish theirs in.
@Suite struct `Sets of abstracts and trials` {
    @Test func `a true sentence is left alone and a changed one caught`() throws {
        let folder = try SetFolder([
            "abstracts.jsonl": #"""
            {"id": "a", "title": "Massage", "sentences": [{"text": "METHODS: We asked 40 people.", "role": "METHODS"}, {"text": "Blood flow was 31% higher after massage than after rest (p = 0.01).", "role": "RESULTS"}]}
            """#,
            "articles_meta_abstracts.jsonl": #"""
            {"pmcid": "b", "title": "Sleep", "abstract": "Methods: We asked 30 people.\nResults: Sleep increased by 42 minutes in the treated group."}
            {"pmcid": "c", "title": "None", "abstract": ""}
            """#,
        ])
        let figures = try folder.figures(of: .swap)
        #expect(figures["true sentences accused"]?.count == 2)
        #expect(figures["true sentences accused"]?.share == 0)
        #expect(figures["changed ones caught"]?.share == 1)
    }

    @Test
    func `direction is scored with the evidence given and from full text, and its passage found`()
        throws
    {
        let title = "TITLE: \nMassage and blood flow\n\nBODY.RESULTS:\n"
        let first = "The mean age was 40 years."
        let evidence = "Blood flow was significantly higher with massage than with rest (p = 0.01)."
        let start = title.count + first.count + 1
        let folder = try SetFolder([
            "prompts_merged.csv": """
            PromptID,PMCID,Outcome,Intervention,Comparator
            1,7,Blood flow,Massage,Rest
            """,
            "v2_annotations.csv": """
            UserID,PromptID,PMCID,Valid Label,Valid Reasoning,Label,Annotations,Label Code,In Abstract,Evidence Start,Evidence End
            0,1,7,True,True,significantly increased,"\(evidence)",1,UNK,\(start),\(start + evidence.count)
            1,1,7,False,True,significantly decreased,"\(evidence)",-1,UNK,\(start),\(start + 20)
            """,
            "fulltext.jsonl":
                #"{"pmcid": "PMC7", "text": "\#((title + first + "\n" + evidence).replacing("\n", with: "\\n"))"}"#,
        ])
        let figures = try folder.figures(of: .evidenceInference)
        #expect(figures["macro-F1, evidence given"]?.share == 1)
        #expect(figures["macro-F1, full text"]?.share == 1)
        #expect(figures["passage recall at 1"]?.share == 1)
    }
}

/// A folder of files that is removed with its last use.
final class SetFolder {
    let url: URL

    init(_ files: [String: String]) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "stet-" + UUID().uuidString)
        for (name, text) in files {
            let file = url.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The figures of a set that this folder, or a file in it, is a copy of.
    func figures(of set: EvaluationSet, at name: String? = nil) throws -> [String: Figure] {
        let path = name.map { url.appending(path: $0).path } ?? url.path
        return Dictionary(
            uniqueKeysWithValues: try set.scores(at: path).figures.map { ($0.name, $0) })
    }
}
