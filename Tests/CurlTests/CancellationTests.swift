import Curl
import HTTPTypes
import LoopbackServer
import Testing

@Suite struct CancellationTests {
    /// Cancels a request for `answer` once the server has it, and sees both sides end it.
    private func check(_ answer: Answer, _ location: SourceLocation = #_sourceLocation) async throws
    {
        let server = try await LoopbackServer.start(["/": [answer]])
        let client = CurlClient()
        let limits = TransferLimits(total: .seconds(20))
        let task = Task { await fetch(get("/", from: server), by: client, limits: limits) }
        try await wait { server.requests.count == 1 }
        try await Task.sleep(for: .milliseconds(20))
        task.cancel()
        #expect(await task.value == .failure(.cancelled), sourceLocation: location)
        try await wait { server.abandonedAnswers == 1 }
        #expect(server.abandonedAnswers == 1, sourceLocation: location)
        await server.stop()
    }

    @Test func `cancelling closes the connection in mid-answer`() async throws {
        try await check(.silent)
        try await check(.stalled(after: "some", claiming: 1_000))
        try await check(Answer([.bytes(Array("HTTP/1.1 200".utf8)), .stall]))
    }

    @Test func `a task cancelled beforehand sends nothing`() async throws {
        let server = try await LoopbackServer.start { _, _ in .ok("x") }
        let client = CurlClient()
        let task = Task {
            try? await Task.sleep(for: .seconds(10))
            return await fetch(get("/", from: server), by: client)
        }
        task.cancel()
        #expect(await task.value == .failure(.cancelled))
        #expect(server.requests.isEmpty)
        await server.stop()
    }

    @Test func `cancelling those that wait leaves the one that runs alone`() async throws {
        let server = try await LoopbackServer.start { _, _ in .ok("x").delayed(.milliseconds(300)) }
        let client = CurlClient(CurlConfiguration(maximumConnectionsPerHost: 1))
        let first = Task { await fetch(get("/", from: server), by: client) }
        try await wait { server.requests.count == 1 }
        let others = (0..<20).map { _ in Task { await fetch(get("/", from: server), by: client) } }
        for other in others { other.cancel() }
        for other in others { #expect(await other.value == .failure(.cancelled)) }
        #expect(await first.value == .answer(200, "x"))
        #expect(server.requests.count == 1)
        await server.stop()
    }

    @Test func `cancelling the one that runs lets the next begin`() async throws {
        let server = try await LoopbackServer.start(["/": [.silent, .ok("x")]])
        let client = CurlClient(CurlConfiguration(maximumConnectionsPerHost: 1))
        let limits = TransferLimits(total: .seconds(20))
        let first = Task { await fetch(get("/", from: server), by: client, limits: limits) }
        try await wait { server.requests.count == 1 }
        let second = Task { await fetch(get("/", from: server), by: client, limits: limits) }
        try await Task.sleep(for: .milliseconds(50))
        let start = ContinuousClock.now
        first.cancel()
        #expect(await second.value == .answer(200, "x"))
        #expect(ContinuousClock.now - start < .seconds(5))
        await server.stop()
    }

    @Test func `a client given up in mid-transfer ends it only when cancelled`() async throws {
        let server = try await LoopbackServer.start(["/": [.ok("x").delayed(.milliseconds(100))]])
        #expect(await fetch(get("/", from: server), by: CurlClient()) == .answer(200, "x"))
        await server.stop()
    }

    @Test func `cancelling at any moment gives an answer or cancelled`() async throws {
        let server = try await LoopbackServer.start { _, _ in .ok("x").delayed(.milliseconds(2)) }
        let client = CurlClient()
        for step in 0..<60 {
            let task = Task { await fetch(get("/", from: server), by: client) }
            try await Task.sleep(for: .microseconds(step * 100))
            task.cancel()
            let result = await task.value
            #expect(result == .answer(200, "x") || result == .failure(.cancelled))
        }
        #expect(await fetch(get("/", from: server), by: client) == .answer(200, "x"))
        await server.stop()
    }

    /// Waits until something is so, at most two seconds.
    private func wait(until condition: () -> Bool) async throws {
        for _ in 0..<200 where !condition() { try await Task.sleep(for: .milliseconds(10)) }
    }
}
