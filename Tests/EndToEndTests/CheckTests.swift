import Foundation
import LoopbackServer
import TestSupport
import Testing

/// `stet check` over the wire and from its bundle, on the example article.
@Suite struct CheckTests {
    private struct Report: Decodable {
        struct Claim: Decodable {
            struct Draft: Decodable { let text: String }
            struct Finding: Decodable { let rule: String }
            let draft: Draft
            let verdict: String?
            let findings: [Finding]
        }
        struct Problem: Decodable { let code: String }
        struct Source: Decodable {
            let id: String
            let state: String
        }
        let complete: Bool
        let evidence: String
        let claims: [Claim]
        let problems: [Problem]
        let sources: [Source]

        var verdicts: [String] { claims.map { "\($0.verdict ?? "anecdote"): \($0.draft.text)" } }
    }

    private let folder = PackageFolder.root.appending(path: "Claims/Corpus/massage-and-back-pain")
    private var article: String { folder.appending(path: "article.md").path }
    private var bundle: URL { folder.appending(path: "evidence.json") }

    private func report(_ command: Command) throws -> Report {
        try JSONDecoder().decode(Report.self, from: Data(command.output.utf8))
    }

    private func check(_ arguments: String...) async throws -> Command {
        try await Command(["check", "-q", "--format", "json", article] + arguments)
    }

    @Test func `the example comes out the same from its bundle and over the wire`() async throws {
        let replayed = try await check("--evidence", bundle.path)
        #expect(replayed.status == 1)
        let expected = try report(replayed)
        #expect(expected.evidence == "bundle")
        #expect(expected.problems.isEmpty)
        for verdict in ["supported", "overstated", "contradicted", "unsupported", "unverified"] {
            #expect(expected.claims.contains { $0.verdict == verdict }, "\(verdict)")
        }
        for (verdict, rule) in [
            ("overstated", "maximum-as-typical"), ("overstated", "population-widened"),
            ("overstated", "association-as-cause"), ("contradicted", "number-differs"),
            ("contradicted", "direction-reversed"),
            ("contradicted", "percent-for-percentage-points"),
            ("unsupported", "retracted-source"), ("unsupported", "citation-not-found"),
            ("unsupported", "self-citation"), ("unsupported", "vague-citation"),
        ] {
            #expect(
                expected.claims.contains {
                    $0.verdict == verdict && $0.findings.first?.rule == rule
                },
                "\(verdict) by \(rule)")
        }

        let stub = try await ProviderStub(bundle: bundle)
        let temporary = try TemporaryFolder()
        let config = try temporary.file("config.json", stub.settings)
        let store = temporary.url.appending(path: "store.sqlite").path
        let saved = temporary.url.appending(path: "saved.json").path
        let fetched = try await check(
            "--config", config, "--store", store, "--save-evidence", saved)
        #expect(fetched.status == 1, "\(fetched.errors)")
        #expect(try report(fetched).evidence == "network")
        #expect(try report(fetched).verdicts == expected.verdicts)

        // The answers were kept, so nobody is asked again; and what was saved says the same.
        await stub.server.stop()
        let cached = try await check("--config", config, "--store", store)
        #expect(try report(cached).verdicts == expected.verdicts)
        let again = try await check("--config", config, "--evidence", saved)
        #expect(try report(again).verdicts == expected.verdicts)
    }

    @Test(arguments: ["500", "stall", "rubbish"])
    func `an outage is not a finding`(fault: String) async throws {
        let answer: Answer =
            switch fault {
            case "500": .status(500)
            case "stall": .silent
            default: .ok("<html>We are sorry</html>", type: "text/html")
            }
        let stub = try await ProviderStub(bundle: bundle) { target in
            target.contains("stet.101") || target.contains("90000101") ? answer : nil
        }
        let temporary = try TemporaryFolder()
        let config = try temporary.file("config.json", stub.settings)
        let store = temporary.url.appending(path: "store.sqlite").path
        let saved = temporary.url.appending(path: "saved.json").path
        let command = try await check(
            "--config", config, "--store", store, "--fail-on", "none", "--fail-on-incomplete",
            "--save-evidence", saved)
        #expect(command.status == 3, "\(command.errors)")
        let report = try report(command)
        #expect(!report.complete)
        let claim = report.claims.first { $0.draft.text.contains("by 31%") }
        #expect(claim?.verdict == "unverified")

        // Whoever judges by what was saved lacks the same, and is told the same.
        let replayed = try await check(
            "--config", config, "--evidence", saved, "--fail-on", "none", "--fail-on-incomplete")
        #expect(replayed.status == 3)
        #expect(replayed.errors == command.errors)
        #expect(
            replayed.output
                == command.output.replacing(
                    #""evidence" : "network""#, with: #""evidence" : "bundle""#))

        // Without the flag the same report ends well, and says on standard error that it is not whole.
        let lenient = try await check(
            "--config", config, "--store", store, "--fail-on", "none")
        #expect(lenient.status == 0)
        #expect(lenient.errors.contains("is incomplete"))
        await stub.server.stop()
    }

    @Test func `offline sends nothing and lists what was not asked`() async throws {
        let command = try await check("--offline", "--fail-on", "none", "--fail-on-incomplete")
        #expect(command.status == 0)
        let report = try report(command)
        #expect(report.complete)
        #expect(report.problems.contains { $0.code == "not-asked" })
        #expect(report.sources.allSatisfy { $0.state == "not-asked" })
    }

    @Test func `the example as a person reads it`() async throws {
        let path = "Claims/Corpus/massage-and-back-pain"
        let command = try await Command(
            "check", "\(path)/article.md", "--evidence", "\(path)/evidence.json")
        #expect(command.status == 1)
        #expect(command.output.hasPrefix("\(path)/article.md · "))
        for words in [
            "overstated  maximum-as-typical", "contradicted  percent-for-percentage-points",
            "unsupported  retracted-source", "unsupported  citation-not-found",
            "source  “Massage increased blood flow to the lower back muscles by 13%",
            "also    maximum-without-average",
        ] {
            #expect(command.output.contains(words), "\(words)")
        }
    }

    @Test func `the corpus is scored`() async throws {
        let command = try await Command("evaluate", "Claims/Corpus")
        #expect(command.status == 0, "\(command.errors)")
        #expect(command.output.contains("macro-F1"))
        #expect(command.output.contains("accusations 0 of"))
    }

    @Test(arguments: [
        ("article.txt", "Massage lowers pain by 12%."),
        ("article.html", "<p>Massage lowers <b>pain</b> by 12%.</p>"),
    ])
    func `an article of a corpus may be plain text or a page`(name: String, text: String)
        async throws
    {
        let temporary = try TemporaryFolder()
        _ = try temporary.file(name, text)
        _ = try temporary.file("evidence.json", #"{"version": 1, "entries": []}"#)
        _ = try temporary.file(
            "gold.json",
            """
            {"claims": [{"words": "Massage lowers pain by 12%", "verdict": "unsupported",
            "rules": ["missing-citation"]}], "findings": []}
            """)
        let command = try await Command("evaluate", temporary.path)
        #expect(command.status == 0, "\(command.errors)")
        #expect(!command.output.contains("“"), "\(command.output)")
    }

    @Test func `no claim of the corpus is accused falsely but those that are known`() async throws {
        struct Scores: Decodable { let differences: [String] }
        let command = try await Command("evaluate", "--json", "Claims/Corpus")
        let scores = try JSONDecoder().decode(Scores.self, from: Data(command.output.utf8))
        let known = try String(
            contentsOf: PackageFolder.root.appending(path: "Claims/Corpus/known-accusations.md"),
            encoding: .utf8)
        let accusation =
            /(.+): (“.+”) is (?:supported|unverified), said: (?:contradicted|overstated|unsupported)/
        for difference in scores.differences {
            guard let found = try accusation.wholeMatch(in: difference) else { continue }
            #expect(known.contains("- \(found.1) \(found.2): "), "\(difference)")
        }
    }

    @Test func `a report goes to the file that is named`() async throws {
        let temporary = try TemporaryFolder()
        let file = temporary.url.appending(path: "report.html")
        let command = try await Command(
            "check", "-q", "--offline", "--fail-on", "none", "--format", "html", "--output",
            file.path, article)
        #expect(command.status == 0)
        #expect(command.output.isEmpty)
        #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("<!doctype html>"))
    }

    @Test func `what is asked for decides the status`() async throws {
        for (list, status) in [
            ("none", 0), ("small-study", 1), ("not-significant", 0), ("error", 1),
            ("precision:0.95", 1), ("precision:1", 0), ("understated, unverified", 1),
        ] {
            let command = try await check("--evidence", bundle.path, "--fail-on", list)
            #expect(command.status == Int32(status), "\(list)")
        }
    }

    @Test func `several drafts come as an array of reports`() async throws {
        let temporary = try TemporaryFolder()
        let one = try temporary.file("one.md", "Massage lowers pain by 12%.")
        let two = try temporary.file("two.txt", "Nothing is said here.")
        let command = try await Command("check", "-q", "--offline", "--format", "json", one, two)
        let reports = try JSONDecoder().decode([Report].self, from: Data(command.output.utf8))
        #expect(reports.count == 2)
        #expect(reports[0].claims.count == 1)
        #expect(reports[1].claims.isEmpty)
    }

    @Test func `a page of a private network is not fetched, and not passed over`() async throws {
        let stub = try await LoopbackServer.start(["/draft": [.ok("Pain fell by 12%.")]])
        let command = try await Command("check", "-q", stub.url("/draft"))
        #expect(command.status == 2)
        #expect(command.errors.contains("was not checked"), "\(command.errors)")
        #expect(stub.requests.isEmpty)
        await stub.stop()
    }
}
