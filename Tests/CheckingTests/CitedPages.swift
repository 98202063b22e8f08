import Checking
import LoopbackServer
import Prose
import Reports
import Testing

/// Links to ordinary pages, through the whole line.
@Suite struct CitedPages {
    private func check(
        _ answers: [LoopbackAnswer], address: String? = nil
    ) async throws -> Report {
        let server = try await LoopbackServer.start(["/facts": answers])
        let text = "Back pain was reported by 16.2% of adults ([facts](\(server.url("/facts"))))."
        let report = await Checker.asking(server).check(
            Draft(.text(text, .markdown), address: address.map { _ in server.url("/draft") })
        ).report
        let isAsked = !server.requests.isEmpty
        await server.stop()
        #expect(isAsked == (address == nil))
        return report
    }

    private static let page = LoopbackAnswer.ok(
        "<title>Facts</title><main><p>Back pain was reported by 16.2% of adults in 2019.</p></main>",
        type: "text/html")

    @Test func `a page that says it bears the claim out, at the depth it was read`() async throws {
        let claim = try #require(try await check([Self.page]).claims.first)
        #expect(claim.verdict == "supported" && claim.depth == "full-text")
        #expect(claim.sources.first?.quote?.text.contains("16.2%") == true)
    }

    @Test(arguments: [404, 410])
    func `a page that is gone when asked twice is not found`(status: Int) async throws {
        let gone = try #require(try await check([.status(status)]).claims.first)
        #expect(gone.verdict == "unsupported")
        #expect(gone.findings.map(\.rule) == ["citation-not-found"])
        let back = try #require(try await check([.status(status), Self.page]).claims.first)
        #expect(back.verdict == "supported")
    }

    @Test(arguments: [401, 402, 403, 429, 451, 500, 503])
    func `a page that cannot be read leaves its claim open, with the reason`(status: Int)
        async throws
    {
        let report = try await check([.status(status)])
        let claim = try #require(report.claims.first)
        #expect(claim.verdict == "unverified" && claim.findings.isEmpty)
        #expect(claim.reason.contains("\(status)"), "\(claim.reason)")
        // What the site refuses is its answer; what it could not do may be asked again.
        #expect(report.complete == (status < 500))
    }

    @Test func `a page of the article's own site is no evidence and is not asked for`() async throws
    {
        let claim = try #require(
            try await check([Self.page], address: "the same site").claims.first)
        #expect(claim.verdict == "unsupported")
        #expect(claim.findings.map(\.rule) == ["self-citation"])
    }
}
