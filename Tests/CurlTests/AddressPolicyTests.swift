import Curl
import HTTPTypes
import LoopbackServer
import Testing

@Suite struct AddressPolicyTests {
    private let client = CurlClient(CurlConfiguration(addresses: .publicOnly))

    /// Asks for a loopback server under another notation; it must never be reached.
    private func check(_ host: String, gives code: TransferError.Code = .addressRefused)
        async throws
    {
        let server = try await LoopbackServer.start { _, _ in .ok("reached") }
        let request = HTTPRequest(
            method: .get, scheme: "http", authority: "\(host):\(server.port)", path: "/")
        #expect(await fetch(request, by: client) == .failure(code), "\(host)")
        #expect(server.connections == 0, "\(host)")
        await server.stop()
    }

    @Test(arguments: [
        "127.0.0.1", "127.1", "127.0.1", "127.255.255.254", "2130706433", "0x7f000001", "0x7f.1",
        "0x7f.0.0.0x1", "017700000001", "0177.0.0.1", "0177.0.01", "0", "0.0.0.0", "localhost",
        "LOCALHOST", "[::1]", "[0:0:0:0:0:0:0:1]", "[::]", "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]",
        "10.0.0.1", "192.168.1.1", "169.254.169.254", "[fe80::1]", "[fd00::1]", "255.255.255.255",
    ])
    func `no notation reaches a private address`(host: String) async throws {
        try await check(host)
    }

    @Test func `further notations of private addresses are refused as well`() async throws {
        let notations = [
            "0x7F000001", "0x7f.0x0.0x0.0x1", "0177.1", "00000177.0.0.1", "127.0x1", "2852039166",
            "0xa9fea9fe", "0251.0376.0251.0376", "[::ffff:a9fe:a9fe]", "[::ffff:0:7f00:1]",
            "[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::7f00:1]", "[2001:0:7f00:1::]", "[fe80::1%25lo]",
            "100.64.0.1", "172.16.0.1", "198.18.0.1", "224.0.0.1", "[ff02::1]", "[fec0::1]",
        ]
        for host in notations {
            let server = try await LoopbackServer.start { _, _ in .ok("reached") }
            let request = HTTPRequest(
                method: .get, scheme: "http", authority: "\(host):\(server.port)", path: "/")
            let fetched = await fetch(request, by: client)
            // One that is no address at all may also be refused as such, or not be found.
            let isRefused = [.addressRefused, .badURL, .hostNotFound].contains {
                fetched == .failure($0)
            }
            #expect(isRefused, "\(host): \(fetched)")
            #expect(server.connections == 0, "\(host)")
            await server.stop()
        }
        print("refused besides those of the table above: " + notations.joined(separator: " "))
    }

    @Test func `odd notations reach nothing, known or unknown`() async throws {
        for host in [
            "localhost.", "127.0.0.1.", "a.localhost", "①②⑦.⓪.⓪.①", "１２７.0.0.1", "127。0。0。1",
            "ⓛocalhost",
        ] {
            let server = try await LoopbackServer.start { _, _ in .ok("reached") }
            let request = HTTPRequest(
                method: .get, scheme: "http", authority: "\(host):\(server.port)", path: "/")
            guard case .failure = await fetch(request, by: client) else {
                Issue.record("\(host) was answered")
                return
            }
            #expect(server.connections == 0)
            await server.stop()
        }
    }

    @Test func `a redirect to a private address is refused, by name and by number`() async throws {
        let hidden = try await LoopbackServer.start { _, _ in .ok("reached") }
        let port = hidden.port
        let open = try await LoopbackServer.start([
            "/number": [.redirect("http://127.0.0.1:\(port)/")],
            "/name": [.redirect("http://localhost:\(port)/")],
            "/decimal": [.redirect("//2130706433:\(port)/")],
            "/mapped": [.redirect("http://[::ffff:127.0.0.1]:\(port)/")],
            "/twice": [.redirect("/number", 308)], "/": [.ok("open")],
        ])
        let loopback = try #require(IPAddress(bytes: [127, 0, 0, 1]))
        let client = CurlClient(
            CurlConfiguration(
                addresses: .publicAnd([AddressPolicy.Place(loopback, port: open.port)])))
        #expect(await fetch(get("/", from: open), by: client) == .answer(200, "open"))
        for target in ["/number", "/name", "/decimal", "/mapped", "/twice"] {
            let fetched = await fetch(get(target, from: open), by: client)
            #expect(fetched == .failure(.addressRefused), "\(target)")
        }
        #expect(hidden.connections == 0)
        #expect(open.connections >= 1)
        await open.stop()
        await hidden.stop()
    }

    @Test
    func `what is asked may be private, but a redirect leads from it only to where was asked`()
        async throws
    {
        let hidden = try await LoopbackServer.start { _, _ in .ok("hidden") }
        let other = try await LoopbackServer.start { _, _ in .ok("other") }
        let routes: [String: [Answer]] = [
            "/in": [.redirect("http://127.0.0.1:\(hidden.port)/")],
            "/name": [.redirect("http://localhost:\(hidden.port)/")],
            "/other": [.redirect(other.url("/"))], "/own": [.redirect("/well", 307)],
            "/well": [.status(200, ["Connection": "close"], body: Array("well".utf8))],
        ]
        let open = try await LoopbackServer.start(routes)
        let client = CurlClient(CurlConfiguration(addresses: .asked, proxy: .none))
        for target in ["/in", "/name", "/other"] {
            #expect(await fetch(get(target, from: open), by: client) == .failure(.addressRefused))
        }
        #expect(hidden.connections == 0 && other.connections == 0)
        for _ in 0..<3 {
            #expect(await fetch(get("/own", from: open), by: client) == .answer(200, "well"))
        }
        // Once asked for by its own address, it may be redirected to as well.
        #expect(await fetch(get("/", from: other), by: client) == .answer(200, "other"))
        #expect(await fetch(get("/other", from: open), by: client) == .answer(200, "other"))
        for server in [hidden, other, open] { await server.stop() }
    }

    @Test func `a name is decided on anew each time it is looked up`() async throws {
        // One name, two addresses: the first answer is allowed, the second is not.
        let answer = Answer.status(200, ["Connection": "close"], body: Array("public".utf8))
        guard let first = try? await LoopbackServer.start(["/": [answer]], on: .ipv6) else {
            print("Skipped: this machine has no IPv6 loopback.")
            return
        }
        let loopback6 = try #require(IPAddress(bytes: [UInt8](repeating: 0, count: 15) + [1]))
        let client = CurlClient(
            CurlConfiguration(
                addresses: .publicAnd([AddressPolicy.Place(loopback6, port: first.port)]),
                proxy: .none))
        let request = HTTPRequest(
            method: .get, scheme: "http", authority: "localhost:\(first.port)", path: "/")
        #expect(await fetch(request, by: client) == .answer(200, "public"))
        await first.stop()
        // Now the name leads to 127.0.0.1 alone, where another server may listen at that port.
        #expect(await fetch(request, by: client) == .failure(.addressRefused))
    }

    @Test func `a proxy in the way refuses everything unless it is trusted`() async throws {
        let proxy = try await LoopbackServer.start { request, _ in .ok("proxied") }
        var configuration = CurlConfiguration(
            addresses: .publicOnly, proxy: .at("http://\(proxy.authority)"))
        let request = HTTPRequest(
            method: .get, scheme: "http", authority: "example.org", path: "/a")
        #expect(await fetch(request, by: CurlClient(configuration)) == .failure(.proxyRefused))
        #expect(proxy.connections == 0)
        configuration.trustsProxy = true
        #expect(await fetch(request, by: CurlClient(configuration)) == .answer(200, "proxied"))
        #expect(proxy.requests.first?.target == "http://example.org/a")
        await proxy.stop()
    }

    @Test func `a trusted proxy's redirects go through it too`() async throws {
        let hidden = try await LoopbackServer.start { _, _ in .ok("reached") }
        let target = hidden.url("/")
        let proxy = try await LoopbackServer.start { request, _ in
            request.target == "http://example.org/" ? .redirect(target) : .status(403)
        }
        let client = CurlClient(
            CurlConfiguration(
                addresses: .publicOnly, proxy: .at("http://\(proxy.authority)"), trustsProxy: true))
        let request = HTTPRequest(
            method: .get, scheme: "http", authority: "example.org", path: "/")
        #expect(await fetch(request, by: client) == .answer(403, ""))
        #expect(hidden.connections == 0)
        await proxy.stop()
        await hidden.stop()
    }
}
