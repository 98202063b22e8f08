import Checking
import Prose
import Reports
import Retrieval
import Synchronization
import Testing

/// Whole drafts through the whole line.
@Suite struct CheckedDrafts {
    private static let words =
        "Massage increased blood flow by 13% (doi:10.5555/stet.1). Rest helped by 5% (doi:10.5555/stet.1)."

    private func check(
        _ draft: Draft, _ fetcher: ScriptedFetcher = ScriptedFetcher()
    ) async -> Checked {
        await Checker.asking(fetcher).check(draft)
    }

    @Test func `a cited work is asked for once and stands in the report`() async throws {
        let fetcher = ScriptedFetcher()
        let checked = await check(Draft(.text(Self.words, .plain), name: "a.txt"), fetcher)
        let source = try #require(checked.report.sources.first)
        #expect(checked.report.sources.count == 1)
        #expect(source.state == "found")
        #expect(source.title == "Massage and blood flow")
        #expect(checked.report.complete)
        #expect(checked.report.evidence == "network")
        #expect(checked.report.article.name == "a.txt")
        #expect(!checked.evidence.answers.isEmpty)
        #expect(
            fetcher.targets.filter { $0.contains("10.5555") }.count == Set(fetcher.targets).count)
    }

    @Test func `the answers of a check replay it without asking anybody`() async throws {
        let first = await check(Draft(.text(Self.words, .plain)))
        let fetcher = ScriptedFetcher()
        let again = await check(
            Draft(.text(Self.words, .plain), evidence: .bundle(first.evidence)), fetcher)
        #expect(fetcher.targets.isEmpty)
        #expect(again.report.evidence == "bundle")
        #expect(again.report.claims == first.report.claims)
        #expect(again.report.sources == first.report.sources)
    }

    @Test
    func `a replay keeps what the list of retractions told, and says that it was not asked again`()
        async throws
    {
        let list = { (nature: String) in
            RetractionList(
                csv: Array(
                    """
                    RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature
                    7/12/2023 0:00,10.5555/n.1,10.5555/stet.1,0,\(nature)
                    """.utf8), time: 7) ?? .none
        }
        let draft = Draft(.text(Self.words, .plain))
        let first = await Checker.asking(ScriptedFetcher(), retractions: list("Correction"))
            .check(draft)
        #expect(first.report.sources.first?.notices.map(\.kind) == ["corrected"])
        #expect(first.report.problems.isEmpty)

        var replay = draft
        replay.evidence = .bundle(first.evidence)
        let again = await Checker.asking(ScriptedFetcher(), retractions: list("Retraction"))
            .check(replay)
        #expect(again.report.sources.first?.notices.map(\.kind) == ["corrected"])
        #expect(again.report.problems.map(\.code) == ["not-asked"])
        #expect(again.report.complete)
        // Nothing is said of a list that there is none of, nor where nothing is cited.
        #expect(await check(replay).report.problems.isEmpty)
        replay.content = .text("Nothing is cited here.", .plain)
        let bare = await Checker.asking(ScriptedFetcher(), retractions: list("Retraction"))
            .check(replay)
        #expect(bare.report.problems.isEmpty)
    }

    @Test func `what a bundle does not hold is a problem and no absence`() async throws {
        let fetcher = ScriptedFetcher()
        let checked = await check(
            Draft(.text(Self.words, .plain), evidence: .bundle(EvidenceBundle([]))), fetcher)
        #expect(fetcher.targets.isEmpty)
        #expect(checked.report.problems.contains { $0.code == "not-in-bundle" && $0.isOpen })
        #expect(!checked.report.complete)
        #expect(!checked.report.sources.contains { $0.state == "not-found" })
    }

    @Test func `offline nothing is sent, and what was not asked is listed`() async throws {
        let fetcher = ScriptedFetcher()
        let checked = await check(
            Draft(.text(Self.words, .plain), evidence: .offline), fetcher)
        #expect(fetcher.targets.isEmpty)
        #expect(checked.report.complete)
        #expect(
            checked.report.problems.filter { $0.code == "not-asked" }.map(\.subject)
                == ["doi:10.5555/stet.1"])
        #expect(checked.report.sources.map(\.state) == ["not-asked"])
    }

    @Test func `whichever request fails, the report says so and accuses nobody`() async throws {
        let all = ScriptedFetcher()
        _ = await check(Draft(.text(Self.words, .plain)), all)
        #expect(!all.targets.isEmpty)
        for place in all.targets.indices {
            let checked = await check(
                Draft(.text(Self.words, .plain)), ScriptedFetcher(failing: place))
            #expect(!checked.report.complete, "request \(place)")
            #expect(checked.report.problems.contains { $0.code == "timed-out" && $0.isOpen })
            for claim in checked.report.claims {
                #expect(claim.verdict != "unsupported" || claim.sources.isEmpty)
                #expect(claim.verdict != "contradicted")
            }
        }
    }

    @Test func `a page that holds a draft is fetched and kept`() async throws {
        let address = "https://site.example/story"
        let page = Answer(
            url: address, time: 1000, status: 200,
            headers: ["content-type": "text/html; charset=utf-8"],
            body: Array("<html><body><p>Flow rose by 13%.</p></body></html>".utf8))
        let checked = await check(
            Draft(.page(address), name: address), ScriptedFetcher(pages: [address: page]))
        #expect(checked.report.article.format == "html")
        #expect(checked.draft.address == address)
        guard case .text(let text, .html) = checked.draft.content else {
            Issue.record("the draft holds no text")
            return
        }
        #expect(text.contains("13%"))
        #expect(checked.evidence.answers.map(\.url) == [address])
    }

    @Test func `an address that is none is refused and not fetched`() async throws {
        let fetcher = ScriptedFetcher()
        for address in ["", "file:///etc/passwd", "https://", "javascript:alert(1)"] {
            let checked = await check(Draft(.page(address)), fetcher)
            #expect(
                checked.report.problems.map(\.code) == ["address-refused", "draft-not-read"],
                "\(address)")
        }
        #expect(fetcher.targets.isEmpty)
    }

    @Test func `references beside the draft are read, or said to be unreadable`() async throws {
        let good = Draft.ReferenceFile(
            name: "a",
            text:
                #"[{"id": 1, "DOI": "10.5555/stet.1", "title": "T", "issued": {"date-parts": [["2014"]]}}]"#
        )
        let bad = Draft.ReferenceFile(name: "b.bib", text: "No references here.")
        let checked = await check(
            Draft(.text("Flow rose by 13% [1].", .plain), references: [good, bad]))
        #expect(checked.report.problems.map(\.subject) == ["b.bib"])
        #expect(checked.report.complete)
        for text in [
            good.text, "@article{1, doi={10.5555/stet.1}}",
            "TY  - JOUR\nDO  - 10.5555/stet.1\nER  - ",
        ] {
            let file = Draft.ReferenceFile(name: "references", text: text)
            let checked = await check(Draft(.text("It rose.", .plain), references: [file]))
            #expect(checked.report.problems.isEmpty, "\(text)")
        }
    }

    @Test func `progress is told in order`() async throws {
        let steps = Mutex<[CheckProgress]>([])
        _ = await Checker.asking(ScriptedFetcher()).check(Draft(.text(Self.words, .plain))) {
            step in
            steps.withLock { $0.append(step) }
        }
        let told = steps.withLock { $0 }
        guard case .read(_, sources: 1)? = told.first else {
            Issue.record("\(told)")
            return
        }
        #expect(told.dropFirst() == [.resolved(1, of: 1), .judged])
    }

    @Test(arguments: [
        "", "\u{0}", "\u{FEFF}", "[1][2][3]", "doi:10.5555/", "http://", "<script>31%</script>",
        String(repeating: "(doi:10.5555/a.1) ", count: 500),
    ]) func `any text ends in a report`(text: String) async throws {
        for format in Article.Format.allCases {
            let checked = await check(Draft(.text(text, format)))
            #expect(checked.report.article.length == text.utf8.count)
        }
    }
}
