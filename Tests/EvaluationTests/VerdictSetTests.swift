import Foundation
import Testing

@testable import Evaluation

/// Small copies of our own of sets of verdicts, in the formats their authors publish them in.
@Suite struct `Sets of verdicts` {
    /// Two claims, one borne out by its passage and one that says the opposite.
    private let passage = "Massage increased blood flow to the calf by 31% (p = 0.01)."
    private let right = "Massage increased blood flow to the calf by 31%."
    private let wrong = "Massage decreased blood flow to the calf by 31%."

    private func check(
        _ set: EvaluationSet, _ files: [String: String], at name: String? = nil,
        _ expected: [String: (share: Double, count: Int)]
    ) throws {
        let figures = try SetFolder(files).figures(of: set, at: name)
        for (name, figure) in expected {
            let found = try #require(figures[name], "\(name) of \(figures.keys)")
            #expect(abs(found.share - figure.share) < 1e-6, "\(name) is \(found.share)")
            #expect(found.count == figure.count, "\(name) counts \(found.count)")
        }
    }

    @Test func `claims beside deciding sentences have two labels`() throws {
        try check(
            .scifact,
            [
                "rationale_pairs_a.tsv": """
                index\tsentence1\tsentence2\tentailment
                0\t\(passage)\t\(right)\tentailment
                1\t\(passage)\t\(wrong)\tnot_entailment
                """
            ], ["macro-F1": (1, 2), "REFUTE recall": (1, 1), "false accusations (counted)": (0, 1)])
    }

    @Test func `a label nobody knows is passed over`() throws {
        try check(
            .healthver,
            [
                "healthver_dev.csv": """
                id,evidence,claim,label,topic_ip,question
                1,"\(passage)",\(right),Supports,1,q
                2,"\(passage)",\(wrong),Refutes,1,q
                3,"\(passage)",\(wrong),Unsure,1,q
                """
            ], at: "healthver_dev.csv", ["macro-F1": (1, 2)])
    }

    @Test func `news claims find their abstract and its marked sentences`() throws {
        try check(
            .checkCovid,
            [
                "corpus.json": #"""
                {"cord_id": "x", "title": "Massage", "abstract": ["We asked forty people.", "\#(passage)"]}
                """#,
                "covidCheck_a.json": #"""
                {"id": "1", "claim": "\#(right)", "cord_id": "x", "label": "SUPPORT", "evidence_set": [{"sent_index": 1, "type": "PRIMARY"}], "is_auth": false}
                {"id": "2", "claim": "\#(wrong)", "cord_id": "x", "label": "REFUTE", "evidence_set": [{"sent_index": 1, "type": "PRIMARY"}], "is_auth": false}
                {"id": "3", "claim": "Tea cures colds.", "cord_id": "x", "label": "NOTENOUGHINFO", "evidence_set": [], "is_auth": false}
                """#,
            ], ["macro-F1": (1, 3), "passage recall at 1": (1, 2)])
    }

    @Test func `citing sentences lose their marks and keep their kind of error`() throws {
        #expect(withoutMarks("It rose [<|cit|>, <|other_cit|>].") == "It rose,.")
        #expect(withoutMarks("It rose<|cit|> fast.") == "It rose fast.")
        #expect(withoutMarks("It <|rose") == "It<|rose")
        try check(
            .citationIntegrity,
            [
                "corpus.jsonl": #"{"doc_id": 7, "title": "", "abstract": ["\#(passage)"]}"#,
                "claims_a.sentences.jsonl": #"""
                {"id": 0, "claim": "Massage increased blood flow to the calf by 31% [<|cit|>].", "evidence": {"7": [{"sentences": [0], "label": "SUPPORT"}]}, "cited_doc_ids": [7]}
                {"id": 1, "claim": "\#(wrong)", "evidence": {"7": [{"sentences": [0], "label": "REFUTE"}]}, "cited_doc_ids": [7]}
                """#,
                "claims-a.fine.jsonl": #"""
                {"id": 0, "claim": "", "evidence": {"7": [{"sentences": [0], "label": "ACCURATE"}]}, "cited_doc_ids": [7]}
                {"id": 1, "claim": "", "evidence": {"7": [{"sentences": [0], "label": "CONTRADICT"}]}, "cited_doc_ids": [7]}
                """#,
            ], ["macro-F1": (1, 2)])
    }

    @Test func `a press release that says the same may stand`() throws {
        try check(
            .exaggeration,
            [
                "insciout_a.jsonl": #"""
                {"original_file_id": "1", "press_release_conclusion": "\#(right)", "press_release_strength": 3, "abstract_conclusion": "\#(passage)", "abstract_strength": 3, "exaggeration_label": "same"}
                {"original_file_id": "2", "press_release_conclusion": "Coffee causes heart disease.", "press_release_strength": 3, "abstract_conclusion": "Coffee was associated with heart disease in this cohort.", "abstract_strength": 1, "exaggeration_label": "exaggerates"}
                """#
            ], ["accuracy": (1, 2), "false accusations (counted)": (0, 1)])
    }

    @Test func `statements on trials are laid beside their section, numeric ones by themselves`()
        throws
    {
        func entry(_ statement: String, _ label: String, _ more: String = "") -> String {
            #"{"Type": "Single", "Section_id": "Results", "Primary_id": "N1", "Statement": "\#(statement)", "Label": "\#(label)"\#(more)}"#
        }
        try check(
            .nli4ct,
            [
                "trials.json":
                    #"{"N1": {"Clinical Trial ID": "N1", "Results": ["  \#(passage)"]}}"#,
                "train.json": """
                {"a": \(entry(right, "Entailment", #", "Primary_evidence_index": [0, 9]"#)),
                 "b": \(entry(wrong, "Contradiction")),
                 "c": {"Type": "Comparison", "Section_id": "Results", "Primary_id": "N1", "Secondary_id": "N1", "Statement": "x", "Label": "Entailment"}}
                """,
                "changed.json": """
                {"d": \(entry(right.replacing("31", with: "77"), "Contradiction", #", "Intervention": "Numerical_contradiction", "Causal_type": ["Altering", "a"]"#)),
                 "e": \(entry(right, "Entailment", #", "Intervention": null"#))}
                """,
            ],
            [
                "macro-F1": (1, 2), "passage recall at 1": (1, 1), "numeric: flips accused": (1, 1),
            ])
    }

    @Test func `claims of superiority are read from an abstract with headings`() throws {
        try check(
            .clinifact,
            [
                "train_set.csv": """
                index,nctId,claim,PMID,article_title,article_abstract,label
                1,N,\(right),1,Massage,"METHODS: We asked forty.
                RESULTS: \(passage)",1
                2,N,\(wrong),1,Massage,"RESULTS: \(passage)",0
                """
            ], ["accuracy": (1, 2)])
    }

    @Test func `statements on p values are scored by one rule`() throws {
        try check(
            .nonsignificance,
            [
                "labeled.csv": """
                statement_id,text,expanded,label
                1,p = .21,The two groups did not differ in pain (p = 0.21).,1
                2,p = .21,"The two groups did not differ significantly in pain (p = 0.21).",0
                3,p = .21,Excluded.,-99
                """
            ], ["macro-F1": (1, 2)])
    }

    @Test func `reported tests are read, and their errors found`() throws {
        try check(
            .statcheck,
            [
                "manually_extracted_stats.csv": #"""
                file_id;raw_result;extract_apa;pdf_conversion_issues;error;decision_error;error_1tail;decision_error_1tail;p
                a;"t(28) = 1.20, p < .001";1;0;1;1;1;1;"""<"""
                a;t(28) = 2.20, p = .036;1;0;0;0;;;x
                a;t(28) of 3;1;1;;;;;x
                a;F = 6.7;0;0;;;;;x
                """#
            ],
            [
                "clean reports read": (1, 2), "labels of errors": (1, 4),
                "labels, one-tailed": (1, 2),
            ])
    }

    @Test func `a set without a claim says so`() throws {
        let folder = try SetFolder(["healthver_dev.csv": "id,evidence,claim,label\n"])
        #expect(throws: SetFailure.self) { try folder.figures(of: .healthver) }
    }

    @Test func `what claims alone tell is learned from other claims`() {
        let items = (0..<60).map { place in
            (claim: place % 2 == 0 ? "never \(place)" : "always \(place)", label: "\(place % 2)")
        }
        #expect(claimAlone(items).allSatisfy { $0.gold == $0.said })
        #expect(claimAlone([]).isEmpty)
    }
}
