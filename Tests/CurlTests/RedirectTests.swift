import Curl
import HTTPTypes
import LoopbackServer
import Testing

@Suite struct RedirectTests {
    /// Fetches "/" of a server with these routes.
    private func check(
        _ routes: [String: [Answer]], gives expected: Fetched,
        limits: TransferLimits = shortLimits, _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let server = try await LoopbackServer.start(routes)
        let fetched = await fetch(get("/", from: server), limits: limits)
        #expect(fetched == expected, sourceLocation: location)
        await server.stop()
    }

    @Test func `redirects are followed to the answer`() async throws {
        let server = try await LoopbackServer.start([
            "/": [.redirect("/b", 301)], "/b": [.redirect("c?x=1", 307)], "/c": [.ok("here")],
        ])
        let transfer = try await CurlClient().send(get("/", from: server), limits: shortLimits)
        #expect(transfer.body == Array("here".utf8))
        #expect(transfer.effectiveURL == server.url("/c?x=1"))
        #expect(transfer.redirects == 2)
        #expect(transfer.response.headerFields[.location] == nil)
        #expect(server.connections == 1)
        await server.stop()
    }

    @Test func `a circle of redirects ends`() async throws {
        try await check(["/": [.redirect("/")]], gives: .failure(.tooManyRedirects))
        try await check(
            ["/": [.redirect("/b")], "/b": [.redirect("/")]], gives: .failure(.tooManyRedirects))
    }

    @Test func `without redirects the redirect is the answer`() async throws {
        try await check(
            ["/": [.redirect("/b")], "/b": [.ok("here")]], gives: .answer(302, ""),
            limits: TransferLimits(maximumRedirects: 0))
    }

    @Test(arguments: ["file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "dict://x/"])
    func `a redirect away from http is refused`(location: String) async throws {
        try await check(["/": [.redirect(location)]], gives: .failure(.schemeRefused))
    }

    @Test func `a redirect to rubbish fails and without a place is an answer`() async throws {
        try await check(["/": [.redirect("http://")]], gives: .failure(.badURL))
        try await check(["/": [.status(302)]], gives: .answer(302, ""))
    }

    @Test func `an endless redirect ends with the time`() async throws {
        let head = "HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 99\r\n\r\n"
        try await check(
            ["/": [Answer([.bytes(Array(head.utf8)), .stall])]],
            gives: .failure(.timedOut), limits: TransferLimits(total: .milliseconds(300)))
    }

    @Test func `authorization stays with the first host`() async throws {
        let other = try await LoopbackServer.start(["/": [.ok("other")]])
        let first = try await LoopbackServer.start(["/": [.redirect(other.url("/"))]])
        var request = get("/", from: first)
        request.headerFields[.authorization] = "Bearer secret"
        #expect(await fetch(request) == .answer(200, "other"))
        #expect(first.requests.first?["Authorization"] == "Bearer secret")
        #expect(other.requests.first?["Authorization"] == nil)
        await first.stop()
        await other.stop()
    }
}
