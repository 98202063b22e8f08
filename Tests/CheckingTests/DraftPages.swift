import Checking
import LoopbackServer
import Prose
import Reports
import Retrieval
import Testing

/// Drafts that are given by the address of a page, through libcurl from a loopback server.
@Suite struct DraftPages {
    private func check(
        _ answers: [LoopbackAnswer], retries: Int = 0, evidence: Draft.Evidence = .network
    ) async throws -> (checked: Checked, asked: Int) {
        let server = try await LoopbackServer.start(["/story": answers])
        let checked = await Checker.asking(server, pageRetries: retries)
            .check(Draft(.page(server.url("/story")), evidence: evidence))
        let asked = server.requests.count
        await server.stop()
        return (checked, asked)
    }

    private static let story = LoopbackAnswer.ok("<p>Flow rose by 13%.</p>", type: "text/html")

    @Test(arguments: [
        (404, "no-readable-text", "no page"), (410, "no-readable-text", "no page"),
        (401, "access-refused", "Paste its text"), (403, "access-refused", "Paste its text"),
        (429, "provider-failed", "for load"), (408, "provider-failed", "408"),
        (500, "provider-failed", "500"), (418, "provider-failed", "418"),
    ]) func `a draft that could not be read leaves the report incomplete, with the reason`(
        status: Int, code: String, words: String
    ) async throws {
        let report = try await check([.status(status, ["Content-Type": "text/html"])]).checked
            .report
        #expect(report.problems.map(\.code) == [code, "draft-not-read"], "\(report.problems)")
        #expect(report.problems.first?.message.contains(words) == true, "\(report.problems)")
        #expect(!report.complete)
        #expect(report.claims.isEmpty)
    }

    @Test func `what is no text, or is not asked for, was not read either`() async throws {
        for answer in [
            LoopbackAnswer.ok("%PDF-1.7", type: "application/pdf"), .ok("", type: "text/html"),
            .ok("<p> </p>", type: "text/html"), .silent,
        ] {
            let report = try await check([answer]).checked.report
            #expect(report.problems.last?.code == "draft-not-read", "\(report.problems)")
            #expect(!report.complete)
        }
        let (offline, asked) = try await check([Self.story], evidence: .offline)
        #expect(asked == 0)
        #expect(offline.report.problems.map(\.code) == ["not-asked", "draft-not-read"])
        #expect(offline.report.evidence == "offline" && !offline.report.complete)
    }

    @Test func `a page that failed in passing is asked for again`() async throws {
        let (checked, asked) = try await check([.status(503), Self.story], retries: 1)
        #expect(asked == 2)
        #expect(checked.report.complete && checked.report.problems.isEmpty)
        #expect(checked.report.claims.count == 1)
    }

    @Test func `a page is read in the encoding it has`() async throws {
        let words = "Caf\u{E9} owners say \u{2018}flow\u{2019} rose by 13%."
        let older: [UInt8] =
            Array("<p>Caf".utf8) + [0xE9] + Array(" owners say ".utf8) + [0x91]
            + Array("flow".utf8) + [0x92] + Array(" rose by 13%.</p>".utf8)
        let wide: [UInt8] =
            [0xFF, 0xFE] + words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for (body, type) in [
            (older, "text/html"), (older, "text/html; charset=windows-1252"),
            (Array("<p>\(words)</p>".utf8), "text/html; charset=utf-8"), (wide, "text/plain"),
        ] {
            let checked = try await check([.status(200, ["Content-Type": type], body: body)])
                .checked
            #expect(
                checked.report.claims.first?.draft.text.hasPrefix(words.dropLast()) == true,
                "\(type): \(checked.report.claims.map(\.draft.text))")
        }
    }

    @Test func `the page is read anew each time, and again from its bundle`() async throws {
        let first = try await check([Self.story]).checked
        let page = try #require(first.evidence.answers.first)
        let server = try await LoopbackServer.start([:])
        let replayed = await Checker.asking(server).check(
            Draft(
                .page(first.draft.name == "draft" ? page.url : ""),
                evidence: .bundle(first.evidence)))
        #expect(replayed.report.claims == first.report.claims)
        #expect(server.requests.isEmpty)
        await server.stop()

        let failed = try await check([.status(500)]).checked
        #expect(failed.evidence.failures.count == 1)
    }
}
