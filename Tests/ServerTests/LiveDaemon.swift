import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Server
import Settings
import Storage
import Testing

@Suite struct LiveDaemon {
    @Test func `over a real socket a draft is checked and hosts are told apart`() async throws {
        try await Desk().open(.live) { visitor in
            let reply = try await visitor.ask(
                .post, "/v1/checks", #"{"text": "Flow rose by 31%.", "offline": true}"#,
                headers: ["Prefer": "wait=20"])
            #expect(reply.status == 200)
            let port = try #require(visitor.client.port)
            for (host, status) in [
                ("evil.example", 421), ("evil.example:\(port)", 421), ("localhost.evil", 421),
                ("127.0.0.1:\(port)", 200), ("LOCALHOST", 200), ("[::1]:\(port)", 200),
            ] {
                let answer = try await TestClient.withClient(host: "localhost", port: port) {
                    try await $0.execute(
                        TestClient.Request("/v1/rules", method: .get, authority: host))
                }
                #expect(answer.status.code == status, "\(host)")
            }
        }
    }

    @Test func `a page of another program on this machine is another site`() async throws {
        try await Desk(settings: { $0.listen.names = ["desk.example"] }).open(.live) { visitor in
            let port = try #require(visitor.client.port)
            for (host, origin, status) in [
                ("127.0.0.1:\(port)", "http://127.0.0.1:\(port)", 202),
                ("localhost:\(port)", "http://LOCALHOST:\(port)", 202),
                ("127.0.0.1:\(port)", "http://127.0.0.1:\(port ^ 1)", 403),
                ("127.0.0.1:\(port)", "http://localhost:\(port)", 403),
                ("127.0.0.1:\(port)", "http://127.0.0.1", 403),
                ("127.0.0.1:\(port)", "http://127.0.0.1:\(port)@evil.example", 403),
                ("127.0.0.1:\(port)", "null", 403),
                // Behind a proxy: the name it was called by, or one that is listed.
                ("desk.example", "https://desk.example", 202),
                ("desk.example", "https://desk.example:443", 202),
                ("127.0.0.1:\(port)", "https://desk.example", 202),
                ("127.0.0.1:\(port)", "https://desk.example:8443", 403),
            ] {
                let answer = try await TestClient.withClient(host: "localhost", port: port) {
                    try await $0.execute(
                        TestClient.Request(
                            "/v1/checks", method: .post, authority: host,
                            headers: [.contentType: "application/json", .origin: origin],
                            body: ByteBuffer(string: #"{"text": "a", "offline": true}"#)))
                }
                #expect(answer.status.code == status, "\(host) \(origin)")
            }
        }
    }

    @Test func `an address that others reach is listened on only when that is meant`() async throws
    {
        for host in ["0.0.0.0", "::", "192.0.2.1", "desk.example", "127.0.0.1.example", "127.1"] {
            let desk = try Desk(settings: { $0.listen.host = host })
            let error = await #expect(throws: StartError.self) {
                try await Daemon(desk.parts).run()
            }
            #expect(error?.code == .unprotected, "\(host)")
        }
        let desk = try Desk(settings: {
            $0.listen.host = "0.0.0.0"
            $0.listen.trustsNetwork = true
        })
        let (addresses, listening) = AsyncStream<String>.makeStream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await Daemon(desk.parts).run { listening.yield($0) } }
            for await address in addresses {
                #expect(address.hasPrefix("http://0.0.0.0:"))
                group.cancelAll()
                break
            }
            try await group.waitForAll()
        }
        #expect(desk.log.text.contains("warning Whoever reaches this address"))
    }

    @Test func `a client that hangs up in the middle of its body is no error of ours`()
        async throws
    {
        let desk = try Desk()
        try await desk.open(.live) { visitor in
            let port = try #require(visitor.client.port)
            let client = Process()
            client.executableURL = URL(filePath: "/bin/bash")
            client.arguments = [
                "-c",
                """
                exec 3<>/dev/tcp/127.0.0.1/\(port)
                printf 'POST /v1/checks HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nContent-Length: 99\\r\\n' >&3
                printf 'Content-Type: application/json\\r\\n\\r\\n{"te' >&3
                """,
            ]
            try client.run()
            client.waitUntilExit()
            var counted = ""
            for _ in 0..<500 where !counted.contains("code=\"400\"") {
                try await Task.sleep(for: .milliseconds(10))
                counted = try await visitor.ask(.get, "/metrics").text
            }
            #expect(counted.contains("route=\"/v1/checks\",code=\"400\""), "\(counted)")
        }
        #expect(!desk.log.text.contains("Unforeseen error"))
    }

    @Test func `a port that is taken is named with what to do`() async throws {
        try await Desk().open(.live) { visitor in
            let port = try #require(visitor.client.port)
            let second = try Desk(settings: { $0.listen.port = port })
            let error = await #expect(throws: StartError.self) {
                try await Daemon(second.parts).run()
            }
            #expect(error?.code == .portTaken)
            #expect(error?.message.contains("\(port)") == true)
        }
    }

    @Test func `one daemon runs the checks of a database, and another that would is refused`()
        async throws
    {
        let path = Self.temporaryPath
        defer { Self.remove(path) }
        let first = try Desk(store: Store(path: path))
        let second = try Desk(store: Store(path: path))
        let (addresses, listening) = AsyncStream<String>.makeStream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await Daemon(first.parts).run { listening.yield($0) } }
            for await _ in addresses {
                let error = await #expect(throws: StartError.self) {
                    try await Daemon(second.parts).run()
                }
                #expect(error?.code == .store)
                #expect(error?.message.contains(path) == true, "\(error?.message ?? "")")
                group.cancelAll()
                break
            }
            try await group.waitForAll()
        }
        // What the first one left is free.
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await Daemon(second.parts).run { listening.yield($0) } }
            for await _ in addresses {
                group.cancelAll()
                break
            }
            try await group.waitForAll()
        }
    }

    @Test func `what was accepted before a restart is done after it`() async throws {
        let path = Self.temporaryPath
        defer { Self.remove(path) }
        let locations = Places()
        let gate = Gate()
        try await Desk(
            settings: { $0.queue.running = 1 }, store: Store(path: path), check: gate.check
        )
        .open { visitor in
            for _ in 0..<3 {
                let sent = try await visitor.ask(
                    .post, "/v1/checks", #"{"text": "Flow rose by 31%.", "offline": true}"#)
                locations.add(sent["Location"] ?? "")
            }
        }
        try await Desk(store: Store(path: path)).open { visitor in
            for location in locations.all {
                var reply = try await visitor.ask(.get, location)
                while reply.status == 202 {
                    try await Task.sleep(for: .milliseconds(10))
                    reply = try await visitor.ask(.get, location)
                }
                #expect(reply.status == 200)
            }
        }
    }

    private static var temporaryPath: String {
        FileManager.default.temporaryDirectory
            .appendingPathComponent("stet-\(UUID().uuidString).sqlite").path
    }

    private static func remove(_ path: String) {
        for end in ["", "-wal", "-shm", ".lock"] {
            try? FileManager.default.removeItem(atPath: path + end)
        }
    }

    @Test func `neither drafts nor secrets are logged`() async throws {
        let desk = try Desk()
        try await desk.open { visitor in
            try await visitor.ask(
                .post, "/v1/checks",
                #"{"text": "The secret figure is 31%.", "name": "hidden.md", "offline": true}"#,
                headers: ["Prefer": "wait=20", "Authorization": "Bearer hush"])
            try await visitor.ask(.post, "/v1/checks", #"{"text": "secret "#)
        }
        #expect(!desk.log.text.isEmpty)
        for word in ["secret", "31%", "hidden.md", "hush"] {
            #expect(!desk.log.text.contains(word))
        }
    }
}
