import Foundation
import Testing

@testable import Evaluation

/// What is told of invented abstracts, in files that an editor can read.
@Suite struct `Pairs of claim and abstract` {
    private let abstract = """
        # Massage

        ## Flow in the calf

        ```source rct
        Methods: Forty adults were massaged or rested.
        Results: Massage increased blood flow to the calf by 31% (p = 0.01).
        ```

        """

    private func check(
        _ claims: String, at name: String = "massage.md", _ expected: [String: (Double, Int)]
    ) throws {
        let figures = try SetFolder([name: text(claims)]).figures(of: .pairs, at: nil)
        for (name, figure) in expected {
            let found = try #require(figures[name], "\(name) of \(figures.keys)")
            #expect(abs(found.share - figure.0) < 1e-6, "\(name) is \(found.share)")
            #expect(found.count == figure.1, "\(name) counts \(found.count)")
        }
    }

    private func text(_ claims: String) -> String {
        abstract + "```claims\n" + claims + "\n```\n"
    }

    private func failure(_ claims: String) throws -> String {
        let folder = try SetFolder(["massage.md": text(claims)])
        let failure = #expect(throws: SetFailure.self) {
            try EvaluationSet.pairs.scores(at: folder.url.path)
        }
        return failure?.message ?? "no failure"
    }

    @Test func `what is true, false or open is counted apart`() throws {
        try check(
            """
            true "Massage increased blood flow to the calf by 31%."
            false "Massage decreased blood flow to the calf by 31%." direction
            open "An hour of it costs 40 euros in most towns."
            """,
            [
                "true claims accused": (0, 1), "true claims borne out": (1, 1),
                "false claims caught": (1, 1), "false claims called supported": (0, 1),
                "open claims accused": (0, 1), "precision of REFUTE": (1, 1),
            ])
    }

    @Test func `a folder aside is counted by itself, and none of its differences is listed`() throws
    {
        let wrong = #"true "Massage decreased blood flow to the calf by 31%.""#
        try check(wrong, at: "aside/massage.md", ["aside: true claims accused": (1, 1)])
        let folder = try SetFolder(["aside/a.md": text(wrong), "b.md": text(wrong)])
        let scores = try withExtendedLifetime(folder) {
            try EvaluationSet.pairs.scores(at: folder.url.path)
        }
        #expect(scores.differences.count == 1)
        #expect(scores.differences.allSatisfy { $0.contains("b.md:10") }, "\(scores.differences)")
    }

    @Test func `a line that cannot be read is named`() throws {
        #expect(try failure(#"maybe "It is so.""#).contains("massage.md” line 10 is not true"))
        #expect(try failure(#"false "It is so.""#).contains("what is wrong with it"))
        #expect(try failure(#"true "It is “so”." arm"#).contains("line 10"))
    }

    @Test func `an unknown kind of study is named`() throws {
        let file = text("").replacingOccurrences(of: "source rct", with: "source trial")
        let folder = try SetFolder(["massage.md": file])
        #expect(throws: SetFailure.self) {
            try withExtendedLifetime(folder) { try EvaluationSet.pairs.scores(at: folder.url.path) }
        }
    }
}
