import Foundation
import Testing

/// `--batch`: a line out for each line in, in order, whatever the line holds.
@Suite struct BatchTests {
    @Test func `every line of extract is answered in its place`() async throws {
        let lines = [
            #"{"id": "a", "text": "Pain fell by 12%.", "format": "plain"}"#, "rubbish",
            #"{"id": 7, "text": 5}"#, "", #"{"id": "b", "text": "", "format": "pdf"}"#,
            String(repeating: "[", count: 100_000), "\u{1}\u{2}", "null",
            #"{"id": "c", "text": "x"}"#,
        ]
        let command = try await Command(
            "extract", "--batch", input: Array(lines.joined(separator: "\n").utf8))
        let answers = command.output.split(separator: "\n").map(String.init)
        #expect(command.status == 2)
        try #require(answers.count == 8)
        #expect(answers[0].hasPrefix(#"{"id":"a","quantities":[{"start""#))
        #expect(answers[1] == #"{"id":null,"error":"This is no JSON."}"#)
        #expect(answers[2].hasPrefix(#"{"id":7,"error":"#))
        #expect(answers[3].hasPrefix(#"{"id":"b","error":"#))
        #expect(answers[4...6].allSatisfy { $0.hasPrefix(#"{"id":null,"error":"#) })
        #expect(answers[7].hasPrefix(#"{"id":"c","quantities":[]"#))
    }

    @Test func `a thousand lines keep their order`() async throws {
        let lines = (0..<1_000).map { #"{"id": \#($0), "text": "Flow rose by \#($0)%."}"# }
        let command = try await Command(
            "extract", "--batch", input: Array(lines.joined(separator: "\n").utf8))
        #expect(command.status == 0)
        let answers = command.output.split(separator: "\n")
        #expect(answers.count == 1_000)
        for (place, answer) in answers.enumerated() {
            #expect(answer.hasPrefix(#"{"id":\#(place),"#))
        }
    }

    @Test func `places are counted in the unit asked for`() async throws {
        let line = #"{"id": "a", "text": "Für 😀: 12%"}"#
        for (unit, start) in [("utf8", 11), ("utf16", 8), ("codepoint", 7)] {
            let command = try await Command(
                "extract", "--batch", "--offsets", unit, input: Array(line.utf8))
            #expect(command.output.contains(#""quantities":[{"start":\#(start),"#), "\(unit)")
        }
    }

    @Test func `an id comes back as it was written`() async throws {
        let ids = [
            "12345678901234567890", "1.0", "1e3", #""a\u0041\"}""#, "[1, {\"id\": 2}]", "true",
            "null",
        ]
        let lines = ids.map { #"{"x": {"id": "no"}, "y": "id", "id" : \#($0) , "text": ""}"# }
        let command = try await Command(
            "extract", "--batch", input: Array((lines + ["{}"]).joined(separator: "\n").utf8))
        let answers = command.output.split(separator: "\n")
        for (id, answer) in zip(ids, answers) {
            #expect(answer.hasPrefix(#"{"id":\#(id),"quantities""#), "\(answer)")
        }
        #expect(answers.last == #"{"id":null,"error":"The member “text” is missing."}"#)
    }

    @Test func `a misspelt member is named, and one of the caller's own is let be`() async throws {
        let lines = [
            #"{"id": 1, "claim": "It rose.", "passages": ["It rose."], "depht": "abstract"}"#,
            #"{"id": 2, "claim": "It rose.", "passages": ["It rose."], "gold": 1, "doc_id": 7}"#,
            #"{"id": 3, "claim": "It rose.", "passages": "It rose."}"#,
            #"{"id": 4, "claim": 5, "passages": []}"#,
            #"{"id": 5, "claim": "It rose.", "passages": [1]}"#,
        ]
        let command = try await Command(
            "assess", "--batch", input: Array(lines.joined(separator: "\n").utf8))
        let answers = command.output.split(separator: "\n")
        try #require(answers.count == 5)
        for (answer, words) in zip(
            answers,
            [
                "Did you mean “depth”?", #""verdict""#, "“passages” must be a list",
                "“claim” must be a text", "“passages.0” must be a text",
            ])
        {
            #expect(answer.contains(words), "\(answer)")
        }
    }

    @Test func `a claim is judged against passages`() async throws {
        let line = """
            {"id": "a", "claim": "Massage increased blood flow by 31%.", "passages": \
            ["Massage increased blood flow by 13%."], "depth": "abstract", "study": null}
            """
        let command = try await Command("assess", "--batch", input: Array((line + "\nx\n").utf8))
        #expect(command.status == 2)
        #expect(command.output.contains(#""label":"REFUTE""#))
        #expect(command.output.contains(#""rule":"number-differs""#))
        #expect(command.output.hasSuffix("{\"id\":null,\"error\":\"This is no JSON.\"}\n"))
    }

    @Test func `references find their records and nothing else`() async throws {
        let folder = try TemporaryFolder()
        let records = try folder.file(
            "records.jsonl",
            """
            {"DOI": "10.5555/stet.1", "title": "Massage and blood flow in the lower back", \
            "author": [{"family": "Example"}], "issued": {"date-parts": [[2014]]}}
            {"PMID": 90000002, "title": "Massage and range of motion in office workers", \
            "author": [{"family": "Muster"}], "issued": {"date-parts": [[2016]]}}
            """)
        let lines = [
            #"{"id": 1, "reference": "Example A, et al. Massage and blood flow in the lower back. 2014."}"#,
            #"{"id": 2, "reference": {"title": "Massage and range of motion in office workers", "author": [{"family": "Muster"}], "issued": {"date-parts": [[2017]]}}}"#,
            #"{"id": 3, "reference": "Other B. Massage and sleep in old age. 2014."}"#,
            #"{"id": 4, "reference": {"DOI": "https://doi.org/10.5555/STET.1"}}"#,
        ]
        let command = try await Command(
            "cite", "--batch", "--records", records,
            input: Array(lines.joined(separator: "\n").utf8)
        )
        let answers = command.output.split(separator: "\n")
        #expect(command.status == 0)
        try #require(answers.count == 4)
        #expect(answers[0].contains(#""identifier":"doi:10.5555/stet.1","score""#))
        #expect(answers[1].contains(#""identifier":"pmid:90000002","score""#))
        #expect(answers[2].contains(#""identifier":null"#))
        #expect(answers[3].contains(#""identifier":"doi:10.5555/stet.1","score":1,"#))
    }
}
