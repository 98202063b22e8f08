import Foundation
import Testing

@testable import Evaluation

/// Sets of references and of what marks stand for are scored in the format of their authors.
@Suite struct ReferenceSetTests {
    private func check(_ set: EvaluationSet, _ text: String, _ shares: [Double]) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "set")
        try Data(text.utf8).write(to: file)
        let scores = try set.scores(at: file.path)
        #expect(scores.figures.map(\.share) == shares)
    }

    @Test func `the fields of a reference are compared as words and numbers`() throws {
        try check(
            .anystyle,
            """
            <dataset><sequence>
              <author>Smith, J. K., &amp; Lee, L.</author>
              <date>(2014).</date>
              <title>A trial of it: One year.</title>
              <journal>Journal of Tests,</journal>
              <volume>1(2):3–14.</volume>
            </sequence></dataset>
            """, [1, 1])
    }

    @Test func `a field read otherwise is wrong and missed`() throws {
        try check(
            .anystyle,
            """
            <sequence>
              <title>Smith JK.</title>
              <author>A trial of it.</author>
              <date>2014;</date>
            </sequence>
            """, [1.0 / 3, 0])
    }

    @Test func `a mark stands for its sentence and those it continues`() throws {
        try check(
            .scope,
            """
            {"sentences": ["Flow rose.", "These changes last [<CITATION_MARKER>3</CITATION_MARKER>]."], \
            "labels": [1, 1]}
            {"sentences": ["Rain fell.", "Flow fell [<CITATION_MARKER>3</CITATION_MARKER>]."], "labels": [0, 1]}
            """, [1, 1])
    }

    @Test func `a number that opens a sentence stands for the one before`() throws {
        try check(
            .scope,
            """
            {"sentences": ["Rain fell.", "<CITATION_MARKER>3</CITATION_MARKER>,4 Flow rose."], "labels": [1, 0]}
            """, [1, 0])
    }
}
