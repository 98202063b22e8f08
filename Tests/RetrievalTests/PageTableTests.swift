import Citations
import LoopbackServer
import Prose
import Testing

@testable import Retrieval

private let menu =
    "<nav><a href='/'>Home</a> <a href='/a'>All of our topics and publications</a></nav>"
private let footer =
    "<footer><p>We use cookies on this site. Contact the press office.</p></footer>"

private func html(_ head: String, _ body: String) -> LoopbackAnswer {
    .ok(
        "<!doctype html><html><head>\(head)</head><body>\(menu)<main>\(body)</main>\(footer)</body></html>",
        type: "text/html; charset=utf-8")
}

private let figure = "Back pain was reported by 16.2% of adults in 2019."
private let story = """
    <h1>Back pain</h1><p>\(figure)</p><p>The share was highest among those aged 65 and over.</p>
    """

/// A page as the web has them, and what must come of a link to it.
private struct PageCase: Sendable {
    let name: String
    /// The answers in turn, the last one again.
    let answers: [LoopbackAnswer]
    let outcome: String

    init(_ name: String, _ outcome: String, _ answers: LoopbackAnswer...) {
        self.name = name
        self.answers = answers
        self.outcome = outcome
    }
}

private let cases: [PageCase] = [
    PageCase("fact sheet", "web-page, full-text", html("<title>Back pain: facts</title>", story)),
    PageCase(
        "bulletin of a statistical office", "web-page, full-text",
        html(
            "<title>Health survey 2019</title>",
            story
                + "<table><tr><th>Sex</th><th>Share</th></tr><tr><td>Women</td><td>17.1%</td></tr></table>"
        )),
    PageCase(
        "data set", "dataset, full-text",
        html(
            #"<title>Back pain by age</title><script type="application/ld+json">{"@type": "Dataset", "name": "Back pain by age"}</script>"#,
            story)),
    PageCase(
        "press release by its title", "press-release, full-text",
        html("<title>Press release: back pain on the rise</title>", story)),
    PageCase(
        "newspaper", "web-page, full-text",
        html(
            #"<title>Back pain grows</title><script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": true, "datePublished": "2020-03-01"}</script>"#,
            story)),
    PageCase(
        "newspaper, closed by its own mark", "web-page, excerpt",
        html(
            #"<title>Back pain grows</title><script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>"#,
            story)),
    PageCase(
        "newspaper, closed by its words", "web-page, excerpt",
        html(
            "<title>Back pain grows</title>",
            story + "<p>Subscribe to continue reading.</p><p>Already a subscriber? Log in.</p>")),
    PageCase(
        "page of a paper by its tags", "article, full-text",
        html(#"<meta name="citation_doi" content="10.5555/stet.1">"#, story)),
    PageCase(
        "page that links to a paper", "web-page, full-text",
        html(
            "<title>Back pain: facts</title>",
            story + "<p>Source: <a href='https://doi.org/10.5555/stet.1'>Example 2014</a>.</p>")),
    PageCase("plain text", "web-page, full-text", .ok(figure + " More is not known.")),
    PageCase(
        "older encoding", "web-page, full-text",
        .status(
            200, ["Content-Type": "text/html; charset=iso-8859-1"],
            body: Array(
                "<title>R\u{FC}cken</title><p>\(figure) ".unicodeScalars.map {
                    UInt8(truncatingIfNeeded: $0.value)
                }))),
    PageCase(
        "script-only page", "no-readable-text",
        .ok(
            "<html><head><title>Data</title></head><body><div id=app></div><script>render()</script></body></html>",
            type: "text/html")),
    PageCase(
        "page that asks for scripts", "no-readable-text",
        .ok(
            "<html><head><title>Data</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div></body></html>",
            type: "text/html")),
    PageCase(
        "page that asks for scripts in its text", "no-readable-text",
        html("<title>Data</title>", "<p>Please enable JavaScript to view this page.</p>")),
    PageCase(
        "picture", "no-readable-text",
        .status(
            200, ["Content-Type": "image/png"], body: [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1])),
    PageCase("JSON", "no-readable-text", .json(#"{"share": 16.2}"#)),
    PageCase("empty", "no-readable-text", .ok("", type: "text/html")),
    PageCase("401", "access-refused", .status(401)),
    PageCase("403", "access-refused", .status(403)),
    PageCase("402", "access-refused", .status(402)),
    PageCase("451", "access-refused", .status(451)),
    PageCase("429", "access-refused", .status(429)),
    PageCase("500", "provider-failed", .status(500)),
    PageCase("503 once, then well", "web-page, full-text", .status(503), html("", story)),
    PageCase("silent", "timed-out", .silent),
    PageCase("404 once, then well", "web-page, full-text", .status(404), html("", story)),
    PageCase("404", "not found", .status(404)), PageCase("410", "not found", .status(410)),
    PageCase(
        "404 with a page", "not found",
        .status(404, ["Content-Type": "text/html"], body: Array("<h1>Oh no</h1>".utf8))),
    PageCase("404, then 500", "provider-failed", .status(404), .status(500)),
    PageCase(
        "200 that says there is none", "no-readable-text",
        html("<title>Page not found</title>", "<p>Sorry.</p>")),
    PageCase(
        "wall against programs", "access-refused",
        html("<title>Just a moment...</title>", "<p>Checking.</p>")),
    PageCase("redirect to the front page", "no-readable-text", .redirect("/")),
    PageCase("redirects in a circle", "unreadable-answer", .redirect("/page/x")),
    PageCase("endless", "unreadable-answer", .endless()),
]

@Suite struct PageTableTests {
    @Test func `for each kind of page a source, or the reason why it is none`() async throws {
        var rows: [String] = []
        for page in cases {
            let providers = try await ScriptedProviders.start { request, times in
                switch request.path {
                case "/page/x": page.answers[min(times, page.answers.count - 1)]
                case "/": .ok("<p>Welcome.</p>", type: "text/html")
                default: nil
                }
            }
            let address = identifier(providers.server.url("/page/x"))
            let retrieved = await providers.retriever(
                timeout: page.outcome == "timed-out" ? 1 : 30, retries: 1
            ).retrieve(address)
            let resolution = retrieved.resolution
            #expect(
                try await providers.replay(retrieved, of: address) == resolution, "\(page.name)")
            await providers.server.stop()
            var told: String
            var words = ""
            switch resolution {
            case .found(let record, _):
                told = "\(record.kind.rawValue), \(record.depth.rawValue)"
                if record.kind != .article {
                    #expect(record.passages.contains { $0.text.hasPrefix(figure) }, "\(page.name)")
                    #expect(record.supplies.map(\.fetched) == [1_700_000_000], "\(page.name)")
                }
                let text = record.passages.map(\.text).joined(separator: " ")
                #expect(!text.contains("cookies") && !text.contains("topics"), "\(page.name)")
                words = "\(record.passages.count) passages"
            case .notFound(let origins):
                told = "not found"
                words = origins.joined(separator: ", ")
            case .disputed(let reason):
                told = "disputed"
                words = reason
            case .unavailable(let problems):
                told = problems.map(\.code.rawValue).joined(separator: ", ")
                words = problems.map(\.message).joined(separator: " ")
            }
            rows.append("| \(page.name) | \(told) | \(words) |")
            #expect(told == page.outcome, "\(page.name): \(words)")
        }
        print("| page | what it is | |\n|---|---|---|")
        print(rows.joined(separator: "\n"))
    }
}
