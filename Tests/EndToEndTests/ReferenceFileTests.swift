import Foundation
import Testing

/// `--references` and the member of the API, in each format, with marks in each way of writing.
@Suite struct ReferenceFileTests {
    private struct Report: Decodable {
        struct Source: Decodable { let id: String }
        struct Claim: Decodable {
            struct Cited: Decodable {
                let source: String?
                let binding: String?
            }
            let sources: [Cited]
        }
        struct Problem: Decodable {
            let code: String
            let subject: String?
        }
        let sources: [Source]
        let claims: [Claim]
        let problems: [Problem]
    }

    private static let files = [
        "a.bib": """
        @article{muster2014, author = {Muster, Anna}, title = {A trial of massage},
          journal = {J Test}, year = 2014, doi = {10.5555/file.1}}
        """,
        "a.json": #"""
        [{"id": "muster2014", "type": "article-journal", "author": [{"family": "Muster"}],
          "title": "A trial of massage", "issued": {"date-parts": [[2014]]},
          "DOI": "10.5555/file.1"}]
        """#,
        "a.ris": """
        TY  - JOUR
        ID  - muster2014
        AU  - Muster, Anna
        TI  - A trial of massage
        PY  - 2014
        DO  - 10.5555/file.1
        ER  - 

        """,
    ]

    private static let drafts = [
        ("draft.md", "Pain fell by 31% [@muster2014]."),
        ("draft.md", "Pain fell by 31% (Muster, 2014)."),
        ("draft.txt", "Pain fell by 31% (Muster 2014)."),
        ("draft.html", "<p>Muster (2014) saw that pain fell by 31%.</p>"),
    ]

    private func check(_ report: Report, _ name: String) {
        #expect(report.sources.map(\.id) == ["doi:10.5555/file.1"], "\(name)")
        let cited = report.claims.first?.sources.first
        #expect(cited?.source == "doi:10.5555/file.1" && cited?.binding != nil, "\(name)")
    }

    @Test(arguments: files.keys.sorted())
    func `references beside the draft are what its marks lead to`(file: String) async throws {
        let folder = try TemporaryFolder()
        let references = try folder.file(file, Self.files[file] ?? "")
        for (name, text) in Self.drafts {
            let draft = try folder.file(name, text)
            let command = try await Command(
                "check", "-q", "--offline", "--fail-on", "none", "--format", "json", "--references",
                references, draft)
            try check(
                JSONDecoder().decode(Report.self, from: Data(command.output.utf8)),
                "\(file): \(text)")
        }
    }

    @Test func `numbers lead to entries that are labelled with numbers, and to no others`()
        async throws
    {
        let folder = try TemporaryFolder()
        for (id, count) in [("1", 1), ("\"1\"", 1), ("\"muster2014\"", 0)] {
            let references = try folder.file(
                "a.json",
                (Self.files["a.json"] ?? "").replacing("\"muster2014\"", with: id))
            for (name, text) in [
                ("draft.txt", "Pain fell by 31% [1]."),
                ("draft.html", "<p>Pain fell by 31%<sup>1</sup>.</p>"),
            ] {
                let command = try await Command(
                    "check", "-q", "--offline", "--fail-on", "none", "--format", "json",
                    "--references", references, try folder.file(name, text))
                let report = try JSONDecoder().decode(Report.self, from: Data(command.output.utf8))
                #expect(report.sources.count == count, "\(id): \(text)")
            }
        }
    }

    @Test func `the API takes the text of a file or items of CSL-JSON`() async throws {
        let folder = try TemporaryFolder()
        let daemon = try await RunningDaemon(try folder.file("config.json", "{}"), in: folder)
        defer { daemon.stop() }
        func quoted(_ text: String) throws -> String {
            String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
        }
        for (name, text) in Self.files {
            let forms = try [quoted(text)] + (name == "a.json" ? [text] : [])
            for form in forms {
                let body = """
                    {"text": "Pain fell by 31% [@muster2014].", "format": "markdown", \
                    "offline": true, "references": \(form)}
                    """
                let (status, answer) = try await daemon.answer(to: body, at: "/v1/checks")
                #expect(status == 200, "\(name)")
                try check(JSONDecoder().decode(Report.self, from: Data(answer)), name)
            }
        }
    }

    @Test func `a file that holds no references is a problem that names it`() async throws {
        let folder = try TemporaryFolder()
        let references = try folder.file("empty.bib", "Nothing is here.")
        let draft = try folder.file("draft.txt", "Pain fell by 31% [1].")
        let command = try await Command(
            "check", "-q", "--offline", "--fail-on", "none", "--format", "json", "--references",
            references, draft)
        let report = try JSONDecoder().decode(Report.self, from: Data(command.output.utf8))
        #expect(report.problems.contains { $0.subject == references })
        let missing = try await Command(
            "check", "-q", "--offline", "--references", "/nowhere.bib", draft)
        #expect(missing.status == 2 && missing.errors.contains("/nowhere.bib"))
    }

    @Test func `a database of answers has no use where nobody is asked`() async throws {
        for arguments in [
            ["check", "--offline", "--store", "a.sqlite", "-"],
            ["check", "--evidence", "e.json", "--store", "a.sqlite", "-"],
            ["source", "--evidence", "e.json", "--store", "a.sqlite", "10.5555/a"],
        ] {
            let command = try await Command(arguments)
            #expect(command.status == 2 && command.errors.contains("--store"), "\(arguments)")
        }
    }
}
