import Curl
import HTTPTypes
import LoopbackServer
import Testing

@Suite struct FaultTests {
    /// Fetches one scripted answer.
    private func check(
        _ answer: Answer, gives expected: Fetched, limits: TransferLimits = shortLimits,
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let server = try await LoopbackServer.start(["/": [answer]])
        let fetched = await fetch(get("/", from: server), limits: limits)
        #expect(fetched == expected, sourceLocation: location)
        await server.stop()
    }

    @Test func `a whole answer arrives whatever its status`() async throws {
        try await check(.ok("well"), gives: .answer(200, "well"))
        try await check(.status(404, body: Array("gone".utf8)), gives: .answer(404, "gone"))
        try await check(.status(500), gives: .answer(500, ""))
        try await check(.status(304), gives: .answer(304, ""))
    }

    @Test func `a slow answer arrives and a later one does not`() async throws {
        let limits = TransferLimits(total: .milliseconds(400))
        try await check(.ok("late").delayed(.milliseconds(100)), gives: .answer(200, "late"))
        try await check(
            .ok("late").delayed(.seconds(3)), gives: .failure(.timedOut), limits: limits)
        try await check(.silent, gives: .failure(.timedOut), limits: limits)
        try await check(
            .stalled(after: "some", claiming: 100), gives: .failure(.timedOut), limits: limits)
    }

    @Test func `silence ends a transfer before its whole time is over`() async throws {
        let limits = TransferLimits(total: .seconds(30), stalling: .seconds(1))
        try await check(
            .stalled(after: "some", claiming: 100), gives: .failure(.timedOut), limits: limits)
    }

    @Test func `an answer that ends too early is truncated`() async throws {
        try await check(.truncated("half", claiming: 100), gives: .failure(.truncated))
        try await check(.chunked(["one", "two"], isWhole: false), gives: .failure(.truncated))
    }

    @Test func `bytes beyond the announced length are not the answer's`() async throws {
        let bytes = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nwell and more"
        try await check(.raw(Array(bytes.utf8)), gives: .answer(200, "well"))
    }

    @Test func `a chunked answer is put together`() async throws {
        try await check(.chunked(["one ", "two"]), gives: .answer(200, "one two"))
        let bad = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nrubbish"
        guard case .failure(let code) = await fetched(.raw(Array(bad.utf8))) else {
            Issue.record("rubbish for a chunk was taken")
            return
        }
        #expect(code == .truncated || code == .malformed)
    }

    @Test func `a body without length ends with its connection`() async throws {
        try await check(
            .raw(Array("HTTP/1.1 200 OK\r\n\r\nwell".utf8)), gives: .answer(200, "well"))
    }

    @Test func `gzip is taken off`() async throws {
        try await check(.gzip("compressed"), gives: .answer(200, "compressed"))
        try await check(.gzip(""), gives: .answer(200, ""))
    }

    @Test func `brotli is taken off`() async throws {
        let hello: [UInt8] = [0x0b, 0x02, 0x80] + Array("hello".utf8) + [0x03]
        try await check(
            .status(200, ["Content-Encoding": "br"], body: hello), gives: .answer(200, "hello"))
    }

    @Test func `compression that ends early within a right length gives what came`() async throws {
        try await check(.gzip("compressed", missing: 12), gives: .answer(200, "compre"))
    }

    @Test func `damaged compression is malformed`() async throws {
        let fields = ["Content-Encoding": "gzip"]
        try await check(
            .status(200, fields, body: Array("no gzip at all, really".utf8)),
            gives: .failure(.malformed))
        try await check(
            .status(200, ["Content-Encoding": "unheard-of"], body: Array("text".utf8)),
            gives: .failure(.malformed))
    }

    @Test func `too much is cut off`() async throws {
        try await check(.endless(), gives: .failure(.tooLarge))
        try await check(.endlessFields(), gives: .failure(.tooLarge))
        try await check(
            .ok(String(repeating: "x", count: 100_001)), gives: .failure(.tooLarge))
        try await check(
            .ok(String(repeating: "x", count: 100_000)),
            gives: .answer(200, String(repeating: "x", count: 100_000)))
    }

    @Test func `a length of gigabytes is refused before they come`() async throws {
        try await check(
            .stalled(after: "some", claiming: 5_000_000_000), gives: .failure(.tooLarge))
    }

    @Test func `a gzip bomb is cut off at the decompressed limit`() async throws {
        // About 30 kB on the wire, below the limit, and 4 MB when blown up.
        try await check(.gzipBomb(count: 4_000_000), gives: .failure(.tooLarge))
    }

    @Test func `rubbish is malformed and a closed door unreachable`() async throws {
        try await check(
            .raw(Array("\u{1}\u{2} what is this\r\n\r\n".utf8)), gives: .failure(.malformed))
        try await check(.raw([0, 255, 128, 13, 10, 13, 10]), gives: .failure(.malformed))
        try await check(
            .raw(Array("HTTP/1.1 200 OK\r\nno colon\r\n\r\nbody".utf8)), gives: .failure(.malformed)
        )
        try await check(.closing, gives: .failure(.unreachable))
    }

    @Test func `nobody at the port is unreachable`() async throws {
        let server = try await LoopbackServer.start([:])
        await server.stop()
        #expect(await fetch(get("/", from: server)) == .failure(.unreachable))
    }

    @Test func `a server without TLS fails https`() async throws {
        let server = try await LoopbackServer.start(["TLS": [.ok("plain")], "/": [.ok("plain")]])
        var request = get("/", from: server)
        request.scheme = "https"
        #expect(await fetch(request) == .failure(.tls))
        await server.stop()
    }

    @Test func `a handshake without an answer is over with the time to connect`() async throws {
        let server = try await LoopbackServer.start(["TLS": [.silent]])
        var request = get("/", from: server)
        request.scheme = "https"
        let limits = TransferLimits(total: .seconds(30), connecting: .milliseconds(300))
        #expect(await fetch(request, limits: limits) == .failure(.timedOut))
        await server.stop()
    }

    @Test func `any bytes for an answer give an answer or an error`() async throws {
        var seed: UInt64 = 7
        let answers = (0..<60).map { index -> Answer in
            let bytes = (0..<200).map { _ -> UInt8 in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: seed >> 33)
            }
            let start = ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 "][
                index % 4]
            return .raw(Array(start.utf8) + bytes + Array("\r\n\r\n".utf8))
        }
        let server = try await LoopbackServer.start(["/": answers])
        let client = CurlClient()
        for _ in answers { _ = await fetch(get("/", from: server), by: client) }
        #expect(server.requests.count >= answers.count)
        await server.stop()
    }

    private func fetched(_ answer: Answer) async -> Fetched? {
        guard let server = try? await LoopbackServer.start(["/": [answer]]) else { return nil }
        let result = await fetch(get("/", from: server))
        await server.stop()
        return result
    }
}
