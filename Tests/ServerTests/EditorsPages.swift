import Citations
import HTTPTypes
import Settings
import Testing

@Suite struct EditorsPages {
    private static let form = ["Content-Type": "application/x-www-form-urlencoded"]

    private func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let digits = String(byte, radix: 16)
            return "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }

    /// The page of a draft that was sent by the form, once it is done.
    private func page(
        _ visitor: Visitor, _ text: String, format: String = "plain"
    ) async throws -> Reply {
        let sent = try await visitor.ask(
            .post, "/checks", "text=\(encoded(text))&format=\(format)&name=a.md&offline=yes",
            headers: Self.form)
        #expect(sent.status == 303)
        let location = try #require(sent["Location"])
        var page = try await visitor.ask(.get, location)
        while page.status == 202 {
            try await Task.sleep(for: .milliseconds(10))
            page = try await visitor.ask(.get, location)
        }
        return page
    }

    @Test func `a mark is read with its verdict, not with its sign`() async throws {
        try await Desk().open { visitor in
            let page = try await page(visitor, "Massage raised blood flow by 31%, they say.")
            #expect(
                page.text.contains(
                    "<sup class=\"sign\" aria-hidden=\"true\">○</sup>"
                        + "<span class=\"unseen\"> (unsupported)</span>"), "\(page.text)")
            #expect(!page.text.contains("<form"))
            let script = try await visitor.ask(.get, "/assets/stet.js").text
            #expect(script.contains(#"closest(".claim, .mark")"#))
            let start = try await visitor.ask(.get, "/").text
            #expect(start.contains("never the draft; with the search for sources also"))
        }
    }

    @Test func `the start page offers a form that needs no script`() async throws {
        try await Desk().open { visitor in
            let page = try await visitor.ask(.get, "/")
            #expect(page.status == 200)
            #expect(page.text.contains("<form method=\"post\" action=\"/checks\""))
            #expect(page["Content-Security-Policy"]?.contains("default-src 'none'") == true)
            #expect(!page.text.contains("<style"))
            #expect(!page.text.contains(" onclick"))
            #expect(page.text.contains("value=\"plain\" checked"))
            #expect(try await visitor.ask(.get, "/assets/stet.css").status == 200)
            #expect(try await visitor.ask(.get, "/assets/stet.js").status == 200)
        }
    }

    @Test func `a draft sent by the form leads to its page`() async throws {
        try await Desk().open { visitor in
            let page = try await page(visitor, "Flow rose by 31%, they say.")
            #expect(page.status == 200)
            #expect(page.text.contains("31%"))
            #expect(page.text.contains("class=\"stet\""))
            let start = try await visitor.ask(.get, "/")
            #expect(start.text.contains("a.md"))
        }
    }

    @Test(arguments: [
        "<script>alert(1)</script> Flow rose by 31%.", "\"><img src=x onerror=alert(1)> 5% more.",
        "{{#recent}}{{{title}}}{{/recent}} Flow rose by 31%.", "</textarea><script>x</script> 9%",
        "' onmouseover='alert(1)' 10% & &lt;b&gt; \u{0}\u{202E}",
    ]) func `a hostile draft is only text`(draft: String) async throws {
        try await Desk().open { visitor in
            for format in ["plain", "markdown", "html"] {
                let page = try await page(visitor, draft, format: format)
                #expect(page.status == 200)
                for word in ["<script>", "<img", "onerror=alert(1)>", "' onmouseover='"] {
                    #expect(!page.text.contains(word), "\(format): \(word)")
                }
            }
        }
    }

    @Test func `a form that cannot be sent comes back filled in`() async throws {
        try await Desk(settings: { $0.limits.draftBytes = 50 }).open { visitor in
            let empty = try await visitor.ask(
                .post, "/checks", "text=+&format=plain", headers: Self.form)
            #expect(empty.status == 422)
            #expect(empty.text.contains("Paste a draft"))
            let long = String(repeating: "<b>31%</b> ", count: 10)
            let refused = try await visitor.ask(
                .post, "/checks", "text=\(encoded(long))&format=html", headers: Self.form)
            #expect(refused.status == 413)
            #expect(refused.text.contains("&lt;b&gt;31%"))
            #expect(refused.text.contains("value=\"html\" checked"))
            let url = try await visitor.ask(
                .post, "/checks", "url=javascript%3Aalert(1)", headers: Self.form)
            #expect(url.status == 422)
            for broken in ["%", "%zz&=&&text", "text=%e2%82", "format=%00&text=a"] {
                let reply = try await visitor.ask(.post, "/checks", broken, headers: Self.form)
                #expect([303, 422].contains(reply.status), "\(broken)")
            }
        }
    }

    @Test func `an address and a draft, or an address that is not to be asked, are refused`()
        async throws
    {
        try await Desk().open { visitor in
            for (form, words) in [
                ("text=It+rose.&format=plain&url=https%3A%2F%2Fe.example%2Fa", "not both"),
                ("text=&format=plain&url=https%3A%2F%2Fe.example%2Fa&offline=yes", "sends nothing"),
            ] {
                let reply = try await visitor.ask(.post, "/checks", form, headers: Self.form)
                #expect(reply.status == 422, "\(form)")
                #expect(reply.text.contains(words), "\(reply.text)")
            }
            let list = try await visitor.ask(.get, "/v1/checks")
            #expect(list.json["checks"]?.elements.isEmpty == true)
        }
    }

    @Test func `what cannot be done is told to a person as a page, and to a program as a problem`()
        async throws
    {
        try await Desk(settings: {
            $0.limits.draftBytes = 50
            $0.limits.bodyBytes = 2000
        }).open { visitor in
            let browser = ["Accept": "text/html,application/xhtml+xml,*/*;q=0.8"]
            for (method, path, body, status) in [
                (HTTPRequest.Method.get, "/nothing", nil, 404),
                (.post, "/checks", String(repeating: "a", count: 2001), 413),
                (.get, "/checks", nil, 405),
            ] {
                let page = try await visitor.ask(
                    method, path, body, headers: Self.form.merging(browser) { $1 })
                #expect(page.status == status)
                #expect(page["Content-Type"]?.hasPrefix("text/html") == true, "\(path)")
                #expect(page.text.contains("role=\"alert\""), "\(path)")
                let problem = try await visitor.ask(method, path, body, headers: Self.form)
                #expect(problem.status == status)
                #expect(problem["Content-Type"] == "application/problem+json", "\(path)")
            }
            let api = try await visitor.ask(.get, "/v1/checks?limit=0", headers: browser)
            #expect(api["Content-Type"] == "application/problem+json")
        }
    }

    @Test func `a check on its way says so and asks to be looked at again`() async throws {
        let gate = Gate()
        try await Desk(check: gate.check).open { visitor in
            let sent = try await visitor.ask(
                .post, "/checks", "text=a+31%25&format=plain", headers: Self.form)
            let page = try await visitor.ask(.get, sent["Location"] ?? "")
            #expect(page.status == 202)
            // With scripts the page is told; a reload would only set its bar back.
            #expect(page["Refresh"] == nil)
            #expect(
                page.text.contains(
                    #"<noscript><meta http-equiv="refresh" content="3"></noscript>"#))
            #expect(try await !visitor.ask(.get, "/").text.contains("http-equiv"))
            #expect(page.text.contains("data-events=\"/v1/checks/"))
            gate.open()
        }
    }

    @Test func `a check is deleted from its page, by us only`() async throws {
        try await Desk().open { visitor in
            let sent = try await visitor.ask(
                .post, "/checks", "text=a+31%25&format=plain&offline=yes", headers: Self.form)
            let location = try #require(sent["Location"])
            let foreign = try await visitor.ask(
                .post, location + "/delete", "", headers: ["Origin": "https://evil.example"])
            #expect(foreign.status == 403)
            // A click asks first.
            let asked = try await visitor.ask(.get, location + "/delete")
            #expect(asked.status == 200 && asked.text.contains("<form method=\"post\""))
            #expect(try await visitor.ask(.get, location).status != 404)
            #expect(try await visitor.ask(.post, location + "/delete", "").status == 303)
            #expect(try await visitor.ask(.get, location + "/delete").status == 404)
            let gone = try await visitor.ask(.get, location)
            #expect(gone.status == 404)
            #expect(gone.text.contains("No such check"))
        }
    }
}
