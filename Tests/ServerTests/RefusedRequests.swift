import Citations
import HTTPTypes
import Settings
import Testing

/// Everything a client can get wrong, each with its status, sentence and pointer.
@Suite struct RefusedRequests {
    private func check(
        _ body: String, at path: String = "/v1/checks", headers: [String: String] = [:],
        is status: Int, pointer: String? = nil, saying words: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try await Desk(settings: {
            $0.limits.draftBytes = 2000; $0.limits.bodyBytes = 5000
        }).open {
            visitor in
            let reply = try await visitor.ask(.post, path, body, headers: headers)
            #expect(reply.status == status, "\(reply.text)", sourceLocation: sourceLocation)
            #expect(reply.json["status"]?.double == Double(status), sourceLocation: sourceLocation)
            #expect(
                reply.json["type"]?.text?.hasPrefix("urn:stet:problem:") == true,
                sourceLocation: sourceLocation)
            #expect(
                reply.json["detail"]?.text?.contains(words) == true, "\(reply.text)",
                sourceLocation: sourceLocation)
            #expect(
                reply.json["errors"]?[0]?["pointer"]?.text == pointer, "\(reply.text)",
                sourceLocation: sourceLocation)
        }
    }

    @Test(arguments: [
        "", "{", "nonsense", #"{"text" "a"}"#, #"{"text": "a"} x"#, "\u{0}",
        String(repeating: "[", count: 3000),
    ]) func `what is no JSON is said to be none`(body: String) async throws {
        try await check(body, is: 400, saying: "not JSON")
        try await check(body, at: "/v1/extractions", is: 400, saying: "not JSON")
    }

    @Test func `an unknown member is named with the nearest known one`() async throws {
        try await check(
            #"{"txet": "a"}"#, is: 422, pointer: "/txet", saying: "Did you mean `text`?")
        try await check(
            #"{"text": "a", "a/b~c": 1}"#, is: 422, pointer: "/a~1b~0c", saying: "Known are")
        try await check(
            #"{"text": "a", "ofsets": "utf8"}"#, at: "/v1/extractions", is: 422,
            pointer: "/ofsets", saying: "`offsets`")
        try await check(
            #"{"text": "a", "evidence": {"version": 1, "entires": []}}"#, is: 422,
            pointer: "/evidence/entires", saying: "entries")
    }

    @Test func `a value of another type is pointed at`() async throws {
        try await check(#"{"text": 1}"#, is: 422, pointer: "/text", saying: "a text")
        try await check(#"{"text": null}"#, is: 422, pointer: "/text", saying: "missing")
        try await check(
            #"{"text": "a", "offline": "yes"}"#, is: 422, pointer: "/offline", saying: "true or")
        try await check(
            #"{"text": "a", "format": "pdf"}"#, is: 422, pointer: "/format", saying: "markdown")
        for words in ["a list", "a text"] {
            try await check(
                #"{"text": "a", "references": {}}"#, is: 422, pointer: "/references", saying: words)
        }
        try await check(
            #"{"text": "a", "evidence": {"version": 1, "entries": [{"url": 1}]}}"#, is: 422,
            pointer: "/evidence/entries/0/url", saying: "a text")
        try await check("[]", is: 422, pointer: "", saying: "an object")
        try await check("\"a\"", is: 422, pointer: "", saying: "an object")
    }

    @Test func `a draft is one thing and not empty`() async throws {
        try await check("{}", is: 422, pointer: "/text", saying: "missing")
        try await check(#"{"text": " \n "}"#, is: 422, pointer: "/text", saying: "empty")
        try await check(
            #"{"text": "a", "url": "https://e.org/"}"#, is: 422, pointer: "/url", saying: "both")
        for url in ["ftp://e.org/", "e.org", "file:///etc/passwd", "javascript:alert(1)"] {
            try await check(
                #"{"url": "\#(url)"}"#, is: 422, pointer: "/url", saying: "address of a page")
        }
        try await check(
            #"{"url": "https://e.org/", "offline": true}"#, is: 422, pointer: "/offline",
            saying: "sends nothing")
        try await check(
            #"{"text": "a", "offline": true, "evidence": {"version": 1, "entries": []}}"#, is: 422,
            pointer: "/offline", saying: "bundle")
    }

    @Test func `a name is short`() async throws {
        for name in ["", String(repeating: "n", count: 201)] {
            try await check(
                #"{"text": "a", "name": "\#(name)"}"#, is: 422, pointer: "/name", saying: "200")
        }
    }

    @Test func `what is too long is refused before it is read`() async throws {
        let long = String(repeating: "a", count: 2001)
        try await check(
            #"{"text": "\#(long)"}"#, is: 413, pointer: "/text", saying: "2000 bytes")
        try await check(
            #"{"text": "\#(long)"}"#, at: "/v1/extractions", is: 413, pointer: "/text",
            saying: "2000 bytes")
        try await check(
            #"{"text": "\#(long + long + long)"}"#, is: 413, saying: "5000 bytes")
    }

    @Test func `another content type is refused`() async throws {
        for type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"] {
            try await check(
                #"{"text": "a"}"#, headers: ["Content-Type": type], is: 415,
                saying: "application/json")
        }
        try await Desk().open { visitor in
            let reply = try await visitor.ask(
                .post, "/v1/checks", #"{"text": "a", "offline": true}"#,
                headers: ["Content-Type": "application/json; charset=utf-8"])
            #expect(reply.status == 202)
        }
    }

    @Test func `an unknown address, check or method is told apart`() async throws {
        try await Desk().open { visitor in
            // A slash at the end is forgiven; a form's address takes no GET.
            for (path, status) in [
                ("/v1/nothing", 404), ("/v2/checks", 404), ("/checks", 405), ("/v1/checks/", 200),
                ("/..%2f", 404),
            ] {
                let reply = try await visitor.ask(.get, path)
                #expect(reply.status == status, "\(path) \(reply.status)")
            }
            let unknown = try await visitor.ask(.get, "/v1/checks/0123456789abcdefghjkmnpqrs")
            #expect(unknown.status == 404)
            #expect(unknown.json["type"]?.text == "urn:stet:problem:unknown-check")
            let method = try await visitor.ask(.put, "/v1/checks", "{}")
            #expect(method.status == 405)
            #expect(method["Allow"] == "GET, HEAD, POST")
            #expect(try await visitor.ask(.delete, "/v1/rules").status == 405)
            #expect(try await visitor.ask(.options, "/v1/checks").status == 405)
        }
    }

    @Test func `another site may not drive the daemon`() async throws {
        try await Desk().open { visitor in
            let body = #"{"text": "a", "offline": true}"#
            let foreign = try await visitor.ask(
                .post, "/v1/checks", body, headers: ["Origin": "https://evil.example"])
            #expect(foreign.status == 403)
            let null = try await visitor.ask(
                .post, "/v1/checks", body, headers: ["Origin": "null"])
            #expect(null.status == 403)
        }
    }

    @Test func `a key must be a name`() async throws {
        try await check(
            #"{"text": "a"}"#,
            headers: ["Idempotency-Key": String(repeating: "k", count: 256)], is: 400,
            saying: "255")
    }
}
