import Curl
import HTTPTypes
import LoopbackServer
import Testing

@Suite struct RequestTests {
    /// Sends a request to a server that takes everything, and gives what it received.
    private func check(
        _ request: (LoopbackServer) -> HTTPRequest, body: [UInt8] = [],
        by client: CurlClient = CurlClient()
    ) async throws -> LoopbackRequest {
        let server = try await LoopbackServer.start { _, _ in .ok("taken") }
        _ = try await client.send(request(server), body: body, limits: shortLimits)
        await server.stop()
        return try #require(server.requests.first)
    }

    @Test func `method, target, fields and user agent are sent`() async throws {
        let client = CurlClient(CurlConfiguration(userAgent: "stet/1 (mailto:desk@example.org)"))
        let received = try await check(
            { server in
                var request = get("/works/10.5555%2Fa?x=1&y=2", from: server)
                request.headerFields[.accept] = "application/json"
                return request
            }, by: client)
        #expect(received.method == "GET")
        #expect(received.target == "/works/10.5555%2Fa?x=1&y=2")
        #expect(received["Accept"] == "application/json")
        #expect(received["User-Agent"] == "stet/1 (mailto:desk@example.org)")
        #expect(received["Accept-Encoding"] == "gzip, br")
        #expect(received["Cookie"] == nil)
    }

    @Test func `a body is sent with its method`() async throws {
        for method in [HTTPRequest.Method.post, .put, .patch, .get] {
            let received = try await check(
                { server in
                    var request = get("/", from: server)
                    request.method = method
                    request.headerFields[.contentType] = "application/json"
                    return request
                }, body: Array("{\"a\":1}".utf8))
            #expect(received.method == method.rawValue)
            #expect(received.body == Array("{\"a\":1}".utf8))
            #expect(received["Content-Type"] == "application/json")
            #expect(received["Expect"] == nil)
        }
    }

    @Test func `no type is made up for a body`() async throws {
        let received = try await check(
            { server in
                var request = get("/", from: server)
                request.method = .post
                return request
            }, body: [1, 2, 3])
        #expect(received["Content-Type"] == nil)
        #expect(received.body == [1, 2, 3])
    }

    @Test func `a large body is sent whole`() async throws {
        let body = [UInt8](repeating: 7, count: 300_000)
        let received = try await check(
            { server in
                var request = get("/", from: server)
                request.method = .post
                return request
            }, body: body)
        #expect(received.body == body)
    }

    @Test func `HEAD gives fields and no body`() async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\nETag: \"a\"\r\n\r\n"
        let server = try await LoopbackServer.start(["/": [.raw(Array(head.utf8))]])
        var request = get("/", from: server)
        request.method = .head
        let transfer = try await CurlClient().send(request, limits: shortLimits)
        #expect(transfer.response.status == .ok)
        #expect(transfer.response.headerFields[.eTag] == "\"a\"")
        #expect(transfer.body.isEmpty)
        await server.stop()
    }

    @Test func `repeated fields stay apart and odd ones do no harm`() async throws {
        let head =
            "HTTP/1.1 200 Fine by me\r\nLink: a\r\nlink:b \r\nBad name: x\r\n"
            + "X-Odd: caf\u{e9}\r\nContent-Length: 0\r\n\r\n"
        let server = try await LoopbackServer.start(["/": [.raw(Array(head.utf8))]])
        let transfer = try await CurlClient().send(get("/", from: server), limits: shortLimits)
        #expect(transfer.response.status.reasonPhrase == "Fine by me")
        #expect(transfer.response.headerFields[values: HTTPField.Name("Link")!] == ["a", "b"])
        #expect(transfer.effectiveURL == server.url("/"))
        await server.stop()
    }

    @Test func `an interim answer is not the answer`() async throws {
        let bytes =
            "HTTP/1.1 103 Early Hints\r\nLink: early\r\n\r\n"
            + "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nwell"
        let server = try await LoopbackServer.start(["/": [.raw(Array(bytes.utf8))]])
        let transfer = try await CurlClient().send(get("/", from: server), limits: shortLimits)
        #expect(transfer.response.status == .ok)
        #expect(transfer.response.headerFields[HTTPField.Name("Link")!] == nil)
        await server.stop()
    }

    @Test func `what describes a compressed body is left out`() async throws {
        let server = try await LoopbackServer.start(["/": [.gzip("text")]])
        let transfer = try await CurlClient().send(get("/", from: server), limits: shortLimits)
        #expect(transfer.response.headerFields[.contentEncoding] == nil)
        #expect(transfer.response.headerFields[.contentLength] == nil)
        await server.stop()
    }

    @Test(arguments: [
        ("ftp", "example.org", "/", TransferError.Code.schemeRefused),
        ("file", "", "/etc/passwd", .schemeRefused),
        ("", "example.org", "/", .schemeRefused),
        ("http", "", "/", .badURL),
        ("http", "user:word@example.org", "/", .badURL),
        ("http", "a b", "/", .badURL),
        ("http", "a\\b", "/", .badURL),
        ("http", "example.org/x", "/", .badURL),
        ("http", "example.org", "/a b", .badURL),
        ("http", "example.org", "x", .badURL),
        ("http", "example.org:99999", "/", .badURL),
        ("http", "no-such-host.invalid", "/", .hostNotFound),
    ])
    func `an address that cannot be asked is refused`(
        scheme: String, authority: String, path: String, code: TransferError.Code
    ) async throws {
        let request = HTTPRequest(method: .get, scheme: scheme, authority: authority, path: path)
        #expect(await fetch(request) == .failure(code))
    }

    @Test func `a message names the address without its query`() async throws {
        let request = HTTPRequest(
            method: .get, scheme: "http", authority: "127.0.0.1:1", path: "/works?api_key=secret")
        let error = await #expect(throws: TransferError.self) {
            try await CurlClient().send(request, limits: shortLimits)
        }
        #expect(error?.message.contains("http://127.0.0.1:1/works") == true)
        #expect(error?.message.contains("secret") == false)
        #expect(error?.shortDescription == "unreachable")
    }

    @Test func `IPv6 loopback answers`() async throws {
        guard let server = try? await LoopbackServer.start(["/": [.ok("six")]], on: .ipv6) else {
            print("Skipped: this machine has no IPv6 loopback.")
            return
        }
        #expect(await fetch(get("/", from: server)) == .answer(200, "six"))
        await server.stop()
    }
}
