import Citations
import HTTPTypes
import Reports
import Settings
import Testing

@Suite struct SubmittedChecks {
    private static let draft = #"{"text": "Massage raises blood flow by 31%.", "offline": true}"#

    @Test func `a draft is accepted at once and its report comes later`() async throws {
        try await Desk().open { visitor in
            let accepted = try await visitor.ask(.post, "/v1/checks", Self.draft)
            #expect(accepted.status == 202)
            let location = try #require(accepted["Location"])
            #expect(accepted.json["links"]?["self"]?.text == location)
            #expect(accepted["Retry-After"] != nil)
            var report = try await visitor.ask(.get, location)
            while report.status == 202 {
                try await Task.sleep(for: .milliseconds(10))
                report = try await visitor.ask(.get, location)
            }
            #expect(report.status == 200)
            #expect(report.json["schema"]?.text == Report.schema)
            #expect(report.json["article"]?["name"]?.text == "draft")
            #expect(report.json["evidence"]?.text == "offline")
        }
    }

    @Test func `with Prefer the report itself is the answer`() async throws {
        try await Desk().open { visitor in
            let reply = try await visitor.ask(
                .post, "/v1/checks", Self.draft, headers: ["Prefer": "respond-async, wait=20"])
            #expect(reply.status == 200)
            #expect(reply["Preference-Applied"] == "wait=20")
            #expect(reply.json["schema"]?.text == Report.schema)
            #expect(reply["Location"]?.hasPrefix("/v1/checks/") == true)
            #expect(reply["Content-Location"] == reply["Location"])
        }
    }

    @Test func `when time is up the answer is where to look`() async throws {
        let gate = Gate()
        try await Desk(check: gate.check).open { visitor in
            let reply = try await visitor.ask(
                .post, "/v1/checks", Self.draft, headers: ["Prefer": "wait=0"])
            #expect(reply.status == 202)
            #expect(reply["Preference-Applied"] == "wait=0")
            gate.open()
        }
    }

    @Test func `a wait is no longer than the daemon allows`() async throws {
        try await Desk(settings: { $0.limits.waitSeconds = 7 }).open { visitor in
            let reply = try await visitor.ask(
                .post, "/v1/checks", Self.draft, headers: ["Prefer": "wait=9999999999"])
            #expect(reply["Preference-Applied"] == "wait=7")
        }
    }

    @Test func `a report comes as text, as a page, or not at all`() async throws {
        try await Desk().open { visitor in
            let sent = try await visitor.ask(
                .post, "/v1/checks", Self.draft, headers: ["Prefer": "wait=20"])
            let location = try #require(sent["Location"])
            let text = try await visitor.ask(
                .get, location, headers: ["Accept": "text/plain, text/html;q=0.5"])
            #expect(text["Content-Type"] == "text/plain; charset=utf-8")
            let page = try await visitor.ask(
                .get, location, headers: ["Accept": "text/html,application/xml;q=0.9,*/*;q=0.1"])
            #expect(page["Content-Type"] == "text/html; charset=utf-8")
            #expect(page.text.contains("31%"))
            #expect(page["Vary"] == "Accept")
            let none = try await visitor.ask(.get, location, headers: ["Accept": "image/png"])
            #expect(none.status == 406)
        }
    }

    @Test func `a report that is known is not sent again`() async throws {
        try await Desk().open { visitor in
            let sent = try await visitor.ask(
                .post, "/v1/checks", Self.draft, headers: ["Prefer": "wait=20"])
            let location = try #require(sent["Location"])
            let first = try await visitor.ask(.get, location)
            let tag = try #require(first["ETag"])
            let again = try await visitor.ask(
                .get, location, headers: ["If-None-Match": "\"other\", \(tag)"])
            #expect(again.status == 304)
            #expect(again.body.isEmpty)
            #expect(again["ETag"] == tag)
            for form in ["text/plain", "text/html"] {
                let other = try await visitor.ask(
                    .get, location, headers: ["If-None-Match": tag, "Accept": form])
                #expect(other.status == 200 && other["ETag"] != tag)
                let again = try await visitor.ask(
                    .get, location,
                    headers: ["If-None-Match": other["ETag"] ?? "", "Accept": form])
                #expect(again.status == 304 && again.body.isEmpty)
            }
        }
    }

    @Test func `a key makes one check; another body is refused, and so is haste`() async throws {
        let gate = Gate()
        try await Desk(check: gate.check).open { visitor in
            let key = ["Idempotency-Key": "k1"]
            let first = try await visitor.ask(.post, "/v1/checks", Self.draft, headers: key)
            #expect(first.status == 202)
            let early = try await visitor.ask(.post, "/v1/checks", Self.draft, headers: key)
            #expect(early.status == 409)
            #expect(early["Location"] == first["Location"])
            let other = try await visitor.ask(
                .post, "/v1/checks", #"{"text": "Another."}"#, headers: key)
            #expect(other.status == 422)
            gate.open()
            let waited = try await visitor.ask(
                .post, "/v1/checks", Self.draft, headers: ["Prefer": "wait=20"])
            #expect(waited.status == 200)
            let location = try #require(first["Location"])
            while try await visitor.ask(.get, location).status == 202 {
                try await Task.sleep(for: .milliseconds(10))
            }
            let again = try await visitor.ask(.post, "/v1/checks", Self.draft, headers: key)
            #expect(again.status == 200 && again["Location"] == location)
            #expect(again.json["schema"]?.text == Report.schema)
            let list = try await visitor.ask(.get, "/v1/checks")
            #expect(list.json["checks"]?.elements.count == 2)
        }
    }

    @Test func `a full queue says so and takes more later`() async throws {
        let gate = Gate()
        let desk = try Desk(
            settings: { ($0.queue.running, $0.queue.waiting) = (1, 1) }, check: gate.check)
        try await desk.open { visitor in
            var replies: [Reply] = []
            for number in 0..<4 {
                replies.append(
                    try await visitor.ask(
                        .post, "/v1/checks", Self.draft, headers: ["Idempotency-Key": "\(number)"])
                )
            }
            #expect(replies.map(\.status).filter { $0 == 503 }.count == 2)
            #expect(replies.last?["Retry-After"] != nil)
            // What was accepted under a key is known, full or not.
            let known = try await visitor.ask(
                .post, "/v1/checks", Self.draft, headers: ["Idempotency-Key": "0"])
            #expect(known.status == 409)
            gate.open()
            let reply = try await visitor.ask(
                .get, "/v1/checks/\(replies[0].json["id"]?.text ?? "")")
            #expect([200, 202].contains(reply.status))
        }
    }

    @Test func `checks are listed in pages and deleted one by one`() async throws {
        try await Desk().open { visitor in
            for number in 0..<5 {
                let body =
                    #"{"text": "It rose by \#(number)%.", "name": "\#(number)", "offline": true}"#
                try await visitor.ask(
                    .post, "/v1/checks", body, headers: ["Prefer": "wait=20"])
            }
            let first = try await visitor.ask(.get, "/v1/checks?limit=2")
            #expect(first.json["checks"]?.elements.compactMap { $0["name"]?.text } == ["4", "3"])
            #expect(first["Link"]?.contains("rel=\"next\"") == true)
            let next = try #require(first.json["next"]?.text)
            let id = try #require(first.json["checks"]?[1]?["id"]?.text)
            #expect(try await visitor.ask(.delete, "/v1/checks/\(id)").status == 204)
            #expect(try await visitor.ask(.delete, "/v1/checks/\(id)").status == 404)
            #expect(try await visitor.ask(.get, "/v1/checks/\(id)").status == 404)
            let second = try await visitor.ask(.get, next)
            #expect(second.json["checks"]?.elements.compactMap { $0["name"]?.text } == ["2", "1"])
            for query in ["limit=0", "limit=101", "limit=x", "cursor=0", "cursor=-1", "cursor=a"] {
                #expect(try await visitor.ask(.get, "/v1/checks?\(query)").status == 400)
            }
        }
    }

    @Test func `a check is told as it happens`() async throws {
        try await Desk().open { visitor in
            let sent = try await visitor.ask(.post, "/v1/checks", Self.draft)
            let location = try #require(sent["Location"])
            let events = try await visitor.ask(.get, location + "/events")
            #expect(events["Content-Type"] == "text/event-stream")
            #expect(events.text.contains("event: done\ndata: {\"complete\":"))
            #expect(events.text.hasSuffix("\n\n"))
            let unknown = try await visitor.ask(.get, "/v1/checks/nothing/events")
            #expect(unknown.status == 404)
        }
    }
}
