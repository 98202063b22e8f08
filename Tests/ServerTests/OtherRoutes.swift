import Citations
import Foundation
import HTTPTypes
import Settings
import Storage
import Testing

@Suite struct OtherRoutes {
    @Test func `an extraction is immediate and counts as it is asked to`() async throws {
        try await Desk().open { visitor in
            let body = #"{"id": "x", "text": "Ü: flow rose by 31% [1].", "offsets": "utf16"}"#
            let reply = try await visitor.ask(.post, "/v1/extractions", body)
            #expect(reply.status == 200)
            #expect(reply.json["id"]?.text == "x")
            #expect(reply.json["quantities"] != nil)
        }
    }

    @Test func `a source that nobody can be asked for is not available`() async throws {
        try await Desk().open { visitor in
            let reply = try await visitor.ask(.get, "/v1/sources?id=doi:10.5555/stet.1")
            #expect(reply.status == 200)
            #expect(reply.json["source"]?["state"]?.text != "found")
            #expect(try await visitor.ask(.get, "/v1/sources").status == 400)
            let wrong = try await visitor.ask(.get, "/v1/sources?id=%20nothing")
            #expect(wrong.status == 400)
        }
    }

    @Test func `rules are listed as they are set here`() async throws {
        try await Desk().open { visitor in
            let rules = try await visitor.ask(.get, "/v1/rules").json["rules"]?.elements ?? []
            #expect(rules.contains { $0["id"]?.text == "missing-citation" })
        }
    }

    @Test func `checks that compute for long keep nobody from being answered`() async throws {
        let gate = Gate()
        let busy = Desk.Busy(gate)
        try await Desk(settings: { $0.queue.running = 16 }, check: busy.check).open { visitor in
            for _ in 0..<16 {
                try await visitor.ask(.post, "/v1/checks", #"{"text": "a", "offline": true}"#)
            }
            while busy.running < 16 { try await Task.sleep(for: .milliseconds(5)) }
            #expect(try await visitor.ask(.get, "/healthz").status == 200)
            #expect(try await visitor.ask(.get, "/v1/checks").status == 200)
            gate.open()
        }
    }

    @Test func `health, version and metrics answer`() async throws {
        try await Desk().open { visitor in
            #expect(try await visitor.ask(.get, "/healthz").json["status"]?.text == "ok")
            #expect(try await visitor.ask(.get, "/readyz").json["status"]?.text == "ready")
            #expect(try await visitor.ask(.get, "/version").json["name"]?.text == "Stet")
            _ = try await visitor.ask(.get, "/v1/checks/0123456789abcdefghjkmnpqrs")
            let metrics = try await visitor.ask(.get, "/metrics")
            #expect(metrics.text.contains("stet_checks{state=\"done\"} 0"))
            #expect(metrics.text.contains("code=\"404\"} 1"))
            #expect(!metrics.text.contains("0123456789abcdefghjkmnpqrs"))
        }
    }

    @Test func `a store that cannot be written makes the daemon not ready`() async throws {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("stet-\(UUID().uuidString).sqlite").path
        defer {
            for end in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: path + end)
            }
        }
        let store = try Store(path: path, patience: .milliseconds(20))
        try await Desk(store: store).open { visitor in
            #expect(try await visitor.ask(.get, "/readyz").status == 200)
            let lock = try DatabaseLock(path)
            let reply = try await visitor.ask(.get, "/readyz")
            #expect(reply.status == 503)
            #expect(reply.json["detail"]?.text?.contains("locked") == true)
            let refused = try await visitor.ask(
                .post, "/v1/checks", #"{"text": "a", "offline": true}"#)
            #expect(refused.status == 503)
            #expect(try await visitor.ask(.get, "/healthz").status == 200)
            try lock.release()
            #expect(try await visitor.ask(.get, "/readyz").status == 200)
        }
    }

    @Test func `whatever the document describes is there, with the members it names`() async throws
    {
        try await Desk().open { visitor in
            let document = visitor.contract.document
            for (path, operations) in document["paths"]?.members ?? [:] {
                for name in operations.members.keys {
                    let method = try #require(HTTPRequest.Method(rawValue: name.uppercased()))
                    let reply = try await visitor.ask(
                        method, path.replacing("{id}", with: "0123456789abcdefghjkmnpqrs"))
                    let type = reply.json["type"]?.text
                    #expect(type != "urn:stet:problem:not-found", "\(method) \(path)")
                    #expect(reply.status != 405, "\(method) \(path)")
                }
            }
            for (path, name) in [
                ("/v1/checks", "CheckRequest"), ("/v1/extractions", "ExtractionRequest"),
            ] {
                let reply = try await visitor.ask(.post, path, #"{"nobody-knows-this": 1}"#)
                let known = try #require(reply.json["detail"]?.text).split(separator: "`")
                    .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
                let schema = document["components"]?["schemas"]?[name]
                #expect(
                    Set(known.dropFirst()) == Set(schema?["properties"]?.members.keys ?? [:].keys),
                    "\(name)")
            }
        }
    }

    @Test func `the document is sent once`() async throws {
        try await Desk().open { visitor in
            let reply = try await visitor.ask(.get, "/openapi.json")
            #expect(reply.json["openapi"]?.text == "3.1.0")
            let tag = try #require(reply["ETag"])
            let again = try await visitor.ask(
                .get, "/openapi.json", headers: ["If-None-Match": tag])
            #expect(again.status == 304)
        }
    }
}
