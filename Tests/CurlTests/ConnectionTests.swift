import Curl
import HTTPTypes
import LoopbackServer
import Testing

@Suite struct ConnectionTests {
    /// Sends `count` requests at once, and gives the bodies in order.
    private func check(
        _ count: Int, to server: LoopbackServer, by client: CurlClient
    ) async -> [Fetched] {
        await withTaskGroup(of: (Int, Fetched).self) { group in
            for index in 0..<count {
                group.addTask { (index, await fetch(get("/\(index)", from: server), by: client)) }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
                .sorted { $0.key < $1.key }.map(\.value)
        }
    }

    @Test func `a hundred requests share few connections`() async throws {
        let server = try await LoopbackServer.start { request, _ in
            .ok(request.target).delayed(.milliseconds(5))
        }
        let client = CurlClient(CurlConfiguration(maximumConnectionsPerHost: 4))
        let answers = await check(100, to: server, by: client)
        #expect(answers == (0..<100).map { .answer(200, "/\($0)") })
        #expect(server.connections <= 4)
        #expect(server.busiest <= 4)
        #expect(server.busiest > 1)
        await server.stop()
    }

    @Test func `requests one after the other keep their connection`() async throws {
        let server = try await LoopbackServer.start { _, _ in .ok("well") }
        let client = CurlClient()
        for _ in 0..<10 {
            #expect(await fetch(get("/", from: server), by: client) == .answer(200, "well"))
        }
        #expect(server.connections == 1)
        await server.stop()
    }

    @Test func `waiting for a connection does not count as time`() async throws {
        let server = try await LoopbackServer.start { _, _ in .ok("x").delayed(.milliseconds(100)) }
        let client = CurlClient(CurlConfiguration(maximumConnectionsPerHost: 1))
        let limits = TransferLimits(total: .milliseconds(700))
        let answers = await withTaskGroup(of: Fetched.self) { group in
            for _ in 0..<10 {
                group.addTask { await fetch(get("/", from: server), by: client, limits: limits) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers == [Fetched](repeating: .answer(200, "x"), count: 10))
        await server.stop()
    }

    @Test func `connections in total are bounded`() async throws {
        var servers: [LoopbackServer] = []
        for _ in 0..<5 {
            servers.append(
                try await LoopbackServer.start { _, _ in .ok("x").delayed(.milliseconds(20)) })
        }
        let client = CurlClient(CurlConfiguration(maximumConnections: 2))
        await withTaskGroup(of: Void.self) { group in
            for server in servers {
                for _ in 0..<4 {
                    group.addTask {
                        #expect(
                            await fetch(get("/", from: server), by: client) == .answer(200, "x"))
                    }
                }
            }
        }
        for server in servers { await server.stop() }
    }

    @Test func `a connection closed while idle is opened again`() async throws {
        let server = try await LoopbackServer.start(["/": [Answer(Answer.ok("x").steps + [.close])]]
        )
        let client = CurlClient()
        for _ in 0..<5 {
            #expect(await fetch(get("/", from: server), by: client) == .answer(200, "x"))
        }
        #expect(server.connections == 5)
        await server.stop()
    }

    @Test func `one that stalls does not hold the others up`() async throws {
        let server = try await LoopbackServer.start { request, _ in
            request.target == "/0" ? .silent : .ok("x")
        }
        let client = CurlClient(CurlConfiguration(maximumConnectionsPerHost: 2))
        let answers = await check(20, to: server, by: client)
        #expect(answers.first == .failure(.timedOut))
        #expect(answers.dropFirst().allSatisfy { $0 == .answer(200, "x") })
        await server.stop()
    }

    @Test func `clients come and go without leaving threads behind`() async throws {
        let server = try await LoopbackServer.start { _, _ in .ok("x") }
        for _ in 0..<50 {
            #expect(await fetch(get("/", from: server), by: CurlClient()) == .answer(200, "x"))
        }
        #expect(server.connections == 50)
        await server.stop()
    }
}
