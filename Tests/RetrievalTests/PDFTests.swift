import Citations
import LoopbackServer
import Prose
import Testing

@testable import Retrieval

/// A leaflet of four pages with a running head and a list of references.
private let groups = ["nurses", "drivers", "teachers", "farmers"]
private let leaflet: [[String]] =
    (1...4).map { page in
        [
            "Office of Examples    Back pain in figures", "\(page)", "",
            "About 1 in 6 \(groups[page - 1]) reported back pain in 2019, and the share had not changed since the sur-",
            "vey before. The share was 16.2% among women and 14.1% among \(groups[page - 1]).", "",
        ]
    } + [
        [
            "References", "",
            "1. Example J. Another study found that 99% of all people have pain. 2001.",
        ]
    ]

private func check(
    _ pages: [[String]], _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
    let text = PDFText(pages.map { $0.joined(separator: "\n") }.joined(separator: "\u{0C}"))
    #expect(
        text.prose.split(separator: "\n\n").map(String.init) == expected,
        sourceLocation: sourceLocation)
}

@Suite struct PDFTests {
    @Test func `running heads, page numbers and references are left out, cut words made whole`() {
        check(
            Array(leaflet.prefix(4)),
            groups.map {
                "About 1 in 6 \($0) reported back pain in 2019, and the share had not changed since the survey before. The share was 16.2% among women and 14.1% among \($0)."
            })
        check([["from 10-", "20% of well-", "Known people"]], ["from 10-20% of well-Known people"])
        check([], [])
        check([["", "", ""]], [])
    }

    @Test func `a title is found on the first pages, letters compared`() {
        let text = PDFText("Effects of massage\non skin blood-\nflow\n\ndoi:10.5555/stet.1\n")
        #expect(text.opens(with: "Effects of Massage on Skin Blood Flow"))
        #expect(
            !text.opens(with: "Effects of heat on skin blood flow") && !text.opens(with: "Effects"))
        #expect(text.firstDOIs.map(\.value) == ["10.5555/stet.1"])
    }

    @Test func `any text is read to its end`() {
        for piece in ["\u{0C}", "\n", "-\n", "1\n", "10.5555/a ", "a", "References\n", "\u{0C}\n1"]
        {
            _ = PDFText(String(repeating: piece, count: 200_000 / piece.utf8.count))
        }
    }

    @Test func `a PDF is a source with passages, or that of the paper it is`() async throws {
        guard PDFReader.installed.program != nil else {
            print("skipped: pdftotext (poppler-utils) is not installed")
            return
        }
        let paper = [
            [
                "Effects of massage on skin blood flow: a randomized trial", "doi:10.5555/stet.2",
                "",
                "Stretching doubles hip mobility",
                "In this text, which is long enough to be one, mobility rose by 31 degrees in forty adults.",
                "It fell again within the hour, as all of them had been told before they were stretched.",
            ]
        ]
        let providers = try await ScriptedProviders.start { request, _ in
            switch request.path {
            case "/page/leaflet.pdf": .status(200, body: madePDF(leaflet))
            case "/page/paper.pdf": .status(200, body: madePDF(paper))
            case "/page/broken.pdf": .ok("%PDF-1.7 binary")
            case "/page/scan.pdf": .status(200, body: madePDF([["7"]]))
            default: nil
            }
        }
        let retriever = providers.retriever()
        func resolve(_ name: String) async -> Resolution {
            await retriever.resolve(identifier(providers.server.url("/page/\(name).pdf")))
        }
        guard case .found(let own, let problems) = await resolve("leaflet") else {
            Issue.record("no text was read")
            return
        }
        #expect(problems == [] && own.depth == .excerpt && own.kind == .report)
        #expect(own.passages.contains { $0.text.hasPrefix("The share was 16.2% among women") })
        #expect(!own.passages.contains { $0.text.contains("99%") })
        guard case .found(let work, _) = await resolve("paper") else {
            Issue.record("no paper was found")
            return
        }
        #expect(work.identifiers.first?.text == "doi:10.5555/stet.2")
        #expect(work.notices.contains { $0.kind == .retracted })
        #expect(work.passages.contains { $0.text.contains("31 degrees in forty adults") })
        for (name, word) in [("broken", "broken"), ("scan", "pictures")] {
            guard case .unavailable(let problems) = await resolve(name) else {
                Issue.record("\(name) was read")
                return
            }
            #expect(problems.map(\.code) == [.noReadableText])
            #expect(problems.first?.message.contains(word) == true, "\(problems)")
        }
    }

    @Test func `without the program a PDF stays unread, and a program that hangs is ended`()
        async throws
    {
        for (reader, words) in [
            (PDFReader(program: nil), "poppler-utils"),
            (PDFReader(program: "/nonexistent/pdftotext"), "broken"),
            (PDFReader(program: "/usr/bin/yes", patience: .milliseconds(300)), "too long"),
        ] {
            let failure = await #expect(throws: FetchFailure.self) {
                try await reader.text(of: madePDF(leaflet))
            }
            #expect(failure?.code == .noReadableText)
            #expect(failure?.message.contains(words) == true, "\(failure?.message ?? "")")
        }
    }
}

@Suite struct PageWallTests {
    @Test(arguments: [
        (
            "<title>Just a moment...</title><p>Checking your browser before you go on.</p>",
            "access-refused"
        ),
        (
            "<title>Page not found | Office</title><p>Sorry, there is nothing here at all.</p>",
            "no-readable-text"
        ),
    ])
    func `a wall, or a page that says there is none, is not the page that was asked for`(
        html: String, code: String
    ) async throws {
        let providers = try await ScriptedProviders.start { request, _ in
            request.path == "/page/x" ? .ok(html, type: "text/html") : nil
        }
        let resolution = await providers.retriever().resolve(
            identifier(providers.server.url("/page/x")))
        guard case .unavailable(let problems) = resolution else {
            Issue.record("\(resolution)")
            return
        }
        #expect(problems.map(\.code.rawValue) == [code])
    }

    @Test(arguments: [
        ("Effects of massage on skin blood flow", true),
        ("Effect of Massage on Blood Flow of the Skin: A Randomised Trial", true),
        ("Dietary fibre and risk of colorectal cancer in women", false), ("Massage", true),
    ])
    func `a page's own title must be that of the work its tags name`(title: String, isFound: Bool)
        async throws
    {
        let providers = try await ScriptedProviders.start { request, _ in
            request.path == "/page/x"
                ? .ok(
                    #"<meta name="citation_doi" content="10.5555/stet.1"><meta name="citation_title" content="\#(title)">"#,
                    type: "text/html") : nil
        }
        let resolution = await providers.retriever().resolve(
            identifier(providers.server.url("/page/x")))
        switch resolution {
        case .found: #expect(isFound)
        case .disputed(let reason): #expect(!isFound && reason.contains("Dietary fibre"))
        default: Issue.record("\(resolution)")
        }
    }
}
