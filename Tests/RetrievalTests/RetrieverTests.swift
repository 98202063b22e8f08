import Citations
import LoopbackServer
import Prose
import Testing

@testable import Retrieval

private func record(_ resolution: Resolution) -> SourceRecord? {
    if case .found(let record, _) = resolution { record } else { nil }
}

private func problems(_ resolution: Resolution) -> [Problem.Code] {
    switch resolution {
    case .found(_, let problems), .unavailable(let problems): problems.map(\.code)
    case .notFound, .disputed: []
    }
}

@Suite struct RetrieverTests {
    /// doi.org's answer about whatever name it is asked about: it does not exist.
    private static func registryDenies(_ target: String) -> LoopbackAnswer? {
        guard let name = target.split(separator: "/doi/doiRA/").first,
            target.hasPrefix("/doi/doiRA/")
        else { return nil }
        return .json(
            #"[{"DOI": "\#(name.replacing("%2F", with: "/"))", "status": "DOI does not exist"}]"#)
    }

    @Test(arguments: [
        "10.5555/stet.1/full", "10.5555/STET.1.pdf", "10.5555/stet.1/full/html",
        "10.5555/stet.1.Epub",
    ])
    func `what was copied along with a name does not make the work missing`(
        name: String
    ) async throws {
        let providers = try await ScriptedProviders.start { request, _ in
            // The server's own works are found by a part of their name.
            let isWhole = !["full", "pdf", "epub"].contains { request.target.contains($0) }
            return isWhole || request.target.contains("fullTextXML")
                ? nil
                : Self.registryDenies(request.target)
                    ?? (request.target.hasPrefix("/europepmc")
                        ? .json(response("www.ebi.ac.uk/none.json")) : .status(404))
        }
        let resolution = await providers.retriever().resolve(identifier("doi:" + name))
        #expect(record(resolution)?.identifiers.first?.text == "doi:10.5555/stet.1")
    }

    @Test func `a name that is unknown with and without its ending is missing`() async throws {
        let providers = try await ScriptedProviders.start { request, _ in
            Self.registryDenies(request.target)
        }
        let missing = await providers.retriever().resolve(identifier("doi:10.5555/none/full"))
        #expect(missing == .notFound(origins: ["doi.org", "Crossref"]))
        let down = try await ScriptedProviders.start { request, _ in
            request.target.hasSuffix("works/10.5555/none?mailto=a%40example.org")
                ? .status(500) : Self.registryDenies(request.target)
        }
        let open = await down.retriever(retries: 0).resolve(identifier("doi:10.5555/none/full"))
        #expect(problems(open) == [.providerFailed])
    }

    @Test func `a name that nobody knows is not missing while the work cannot be searched for`()
        async throws
    {
        let providers = try await ScriptedProviders.start { request, _ in
            Self.registryDenies(request.target)
                ?? (request.target.contains("query.bibliographic") ? .status(503) : nil)
        }
        let doi = try #require(DOI("10.5555/none"))
        let reference = Reference(
            text: "Nobody A. Another title. 1990.", authors: [.init(family: "Nobody")], year: 1990,
            title: "Another title", identifiers: [.doi(doi)])
        let resolution = await providers.retriever(retries: 0).resolve(reference)
        #expect(problems(resolution).contains(.providerFailed))
        await providers.server.stop()
    }

    @Test(arguments: [
        ("Effects of massage on skin blood flow: a randomized trial", true),
        ("Quite another work on something else altogether", false),
    ])
    func `a misspelt name beside the fields of a known work is a dispute`(
        title: String, isKnown: Bool
    ) async throws {
        let providers = try await ScriptedProviders.start { request, _ in
            Self.registryDenies(request.target)
        }
        let doi = try #require(DOI("10.5555/none"))
        let resolution = await providers.retriever().resolve(
            Reference(
                text:
                    "Example A, Sample B. \(title). Journal of Invented Physiology. 2014;12:101-9.",
                authors: [.init(family: "Example", given: "A"), .init(family: "Sample")],
                year: 2014,
                title: title, container: "Journal of Invented Physiology", volume: "12",
                identifiers: [.doi(doi)]))
        let expected =
            "There is no doi:10.5555/none, but a work of this author, year and title is doi:10.5555/stet.1: "
            + "please see which of the two is meant."
        #expect(
            resolution
                == (isKnown
                    ? .disputed(expected) : .notFound(origins: ["doi.org", "Crossref"])))
    }

    @Test func `nobody is asked for what was never published`() async throws {
        let providers = try await ScriptedProviders.start()
        let text = "J. Roe, personal communication, 2020"
        let resolution = await providers.retriever().resolve(
            Reference(text: text, isUnpublished: true))
        #expect(problems(resolution) == [.unsupportedSource])
        #expect(providers.targets == [])
    }

    @Test(arguments: ["doi:10.5555/STET.1", "pmid:90000001", "pmcid:PMC9000001"])
    func `every name of a work leads to one merged record`(name: String) async throws {
        let providers = try await ScriptedProviders.start()
        let resolution = await providers.retriever().resolve(identifier(name))
        let merged = try #require(record(resolution))
        #expect(problems(resolution) == [])
        #expect(
            merged.identifiers.map(\.text) == [
                "doi:10.5555/stet.1", "pmid:90000001", "pmcid:PMC9000001",
            ])
        #expect(merged.title?.value == "Effects of massage on skin blood flow: a randomized trial")
        #expect(merged.authors.map(\.family) == ["Example", "Sample"])
        #expect(merged.year?.value == 2014)
        #expect(merged.abstractSource == "pubmed")
        #expect(merged.study == .init(.trial, from: "pubmed: publication type"))
        #expect(merged.participants?.value == 24)
        #expect(merged.depth == .fullText)
        #expect(merged.notices == [] && merged.disagreements == [])
        #expect(Set(merged.supplies.map(\.provider)) == ["crossref", "pubmed", "europepmc"])
        let results = merged.passages.filter { $0.role == .results }
        #expect(
            results.first?.text
                == "Mean flow rose by 13% (range 2 to 31%) immediately after massage (p < 0.05).")
        #expect(results.first?.section == "RESULTS" && results.first?.isInAbstract == true)
        #expect(merged.passages.contains { $0.text.contains("10⁹/L") && $0.role == .methods })
        #expect(
            merged.passages.contains {
                $0.text == "It fell again within ten minutes." && !$0.isInAbstract
                    && $0.role == .results
            })
        #expect(merged.passages.contains { $0.text == "Massage is old." })
        #expect(merged.passages.map(\.index) == Array(merged.passages.indices))
    }

    @Test func `requests say who asks, and supplies do not`() async throws {
        let providers = try await ScriptedProviders.start()
        let resolution = await providers.retriever().resolve(identifier("pmid:90000001"))
        for request in providers.server.requests {
            #expect(request["User-Agent"] == "Stet/1.0 (mailto:a@example.org)")
            #expect(request.target.contains("a%40example.org") || request.path.contains("fullText"))
        }
        for supply in record(resolution)?.supplies ?? [] {
            #expect(!supply.url.contains("example.org") && supply.fetched == 1_700_000_000)
        }
    }

    @Test func `notices keep their kinds and origins apart`() async throws {
        let providers = try await ScriptedProviders.start()
        let found = record(await providers.retriever().resolve(identifier("doi:10.5555/stet.2")))
        let notices = try #require(found?.notices)
        let told = notices.map {
            "\($0.kind) by \($0.origin) via \($0.provider) on \($0.date ?? "?") in \($0.notice?.text ?? "?")"
        }
        #expect(
            told.sorted() == [
                "concern by medline via pubmed on 2013-06 in pmid:90000003",
                "concern by publisher via crossref on 2013-06 in doi:10.5555/stet.2.e",
                "corrected by publisher via crossref on 2013-01-05 in doi:10.5555/stet.2.c",
                "reinstated by retractionWatch via crossref on 2015 in doi:10.5555/stet.2.i",
                "retracted by medline via europepmc on 2014-02-06 in pmid:90000004",
                "retracted by medline via pubmed on 2014-02-06 in pmid:90000004",
                "retracted by publisher via crossref on 2014-02-06 in doi:10.5555/stet.2.r",
                "retracted by retractionWatch via crossref on 2014-02-06 in doi:10.5555/stet.2.r",
            ])
        #expect(found?.disagreements == [])
    }

    @Test func `a DOI is missing when Crossref and doi org both say so`() async throws {
        let providers = try await ScriptedProviders.start()
        let resolution = await providers.retriever().resolve(identifier("doi:10.5555/missing"))
        #expect(resolution == .notFound(origins: ["doi.org", "Crossref"]))
    }

    @Test func `a PMID is missing when PubMed says so twice, a PMCID when PMC and Europe PMC do`()
        async throws
    {
        let providers = try await ScriptedProviders.start()
        let retriever = providers.retriever()
        #expect(
            await retriever.resolve(identifier("pmid:99999999")) == .notFound(origins: ["PubMed"]))
        #expect(
            await retriever.resolve(identifier("pmcid:PMC9999999"))
                == .notFound(origins: ["PubMed Central with Europe PMC"]))
    }

    @Test func `a DOI of another agency is read through doi org`() async throws {
        let providers = try await ScriptedProviders.start()
        let found = record(await providers.retriever().resolve(identifier("doi:10.5555/thesis")))
        #expect(found?.title?.value == "A thesis on rest")
        #expect(found?.depth == .abstract && found?.participants?.value == 30)
    }

    @Test func `a page that names a paper is that paper, and another is a source by itself`()
        async throws
    {
        let providers = try await ScriptedProviders.start()
        let retriever = providers.retriever()
        let paper = record(await retriever.resolve(identifier(providers.server.url("/page/paper"))))
        #expect(paper?.identifiers.first?.text == "doi:10.5555/stet.1")
        let sheet = record(
            await retriever.resolve(identifier(providers.server.url("/page/fact-sheet"))))
        #expect(sheet?.kind == .webPage && sheet?.depth == .fullText)
        #expect(sheet?.title?.value == "Back pain: facts")
        #expect(sheet?.passages.contains { $0.text == "The share was 16.2% among women." } == true)
        let gone = await retriever.resolve(identifier(providers.server.url("/page/gone")))
        #expect(gone == .notFound(origins: ["127.0.0.1", "127.0.0.1 asked again"]))
    }

    @Test(arguments: [
        ("401", "access-refused"), ("403", "access-refused"), ("429", "access-refused"),
        ("pdf", "no-readable-text"), ("script", "no-readable-text"), ("home", "no-readable-text"),
        ("500", "provider-failed"),
    ])
    func `a page that cannot be read leaves open what it says`(kind: String, code: String)
        async throws
    {
        let providers = try await ScriptedProviders.start { request, _ in
            guard request.path.hasPrefix("/page") else {
                return request.path == "/"
                    ? .ok("<p>Welcome to the site.</p>", type: "text/html") : nil
            }
            switch kind {
            case "pdf": return .ok("%PDF-1.7 binary")
            case "script": return .ok("<html><body><script>render('text')</script></body></html>")
            case "home": return .redirect("/")
            default: return .status(Int(kind) ?? 500)
            }
        }
        let resolution = await providers.retriever().resolve(
            identifier(providers.server.url("/page/\(kind)")))
        #expect(record(resolution) == nil)
        #expect(problems(resolution).map(\.rawValue) == [code], "\(resolution)")
    }

    @Test func `a reference is matched by title, author and year, and else by nothing`()
        async throws
    {
        let providers = try await ScriptedProviders.start()
        let retriever = providers.retriever()
        let title = "Effects of massage on skin blood flow: a randomized trial"
        let author = Reference.Author(family: "Example")
        let right = Reference(text: "right", authors: [author], year: 2015, title: title)
        #expect(
            record(await retriever.resolve(right))?.identifiers.first?.text == "doi:10.5555/stet.1")
        for wrong in [
            Reference(text: "year", authors: [author], year: 2010, title: title),
            Reference(text: "author", authors: [.init(family: "Other")], year: 2014, title: title),
            Reference(
                text: "title", authors: [author], year: 2014,
                title: "Effects of heat on skin blood flow: a trial"),
            Reference(text: "nothing", title: title),
        ] {
            let resolution = await retriever.resolve(wrong)
            #expect(problems(resolution) == [.unmatchedReference], "\(wrong.text)")
        }
    }

    @Test func `a reference whose page turns us away is searched for`() async throws {
        let providers = try await ScriptedProviders.start { request, _ in
            request.path == "/page/walled" ? .status(403) : nil
        }
        let retriever = providers.retriever()
        let page = identifier(providers.server.url("/page/walled"))
        let reference = Reference(
            text: "walled", authors: [.init(family: "Example")], year: 2015,
            title: "Effects of massage on skin blood flow: a randomized trial", identifiers: [page])
        #expect(
            record(await retriever.resolve(reference))?.identifiers.first?.text
                == "doi:10.5555/stet.1")
        let dead = Reference(
            text: "dead", authors: reference.authors, year: 2015, title: reference.title,
            identifiers: [identifier(providers.server.url("/page/gone"))])
        #expect(
            record(await retriever.resolve(dead))?.identifiers.first?.text == "doi:10.5555/stet.1")
        // A dead link does not unmake a work that is told in full.
        let elsewhere = Reference(
            text: "elsewhere", authors: [.init(family: "Nobody")], year: 1990,
            title: "Another title", identifiers: dead.identifiers)
        guard case .disputed = await retriever.resolve(elsewhere) else {
            Issue.record("a dead link was taken for a work that is missing")
            return
        }
        // What is found nowhere stays what the page said.
        let other = Reference(
            text: "other", authors: [.init(family: "Nobody")], year: 1990, title: "Another title",
            identifiers: [page])
        #expect(problems(await retriever.resolve(other)) == [.accessRefused])
        await providers.server.stop()
    }

    @Test func `one work is asked for once however many want it`() async throws {
        let providers = try await ScriptedProviders.start()
        let retriever = providers.retriever()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    _ = await retriever.resolve(identifier("doi:10.5555/stet.1"))
                }
            }
        }
        #expect(providers.targets.count == Set(providers.targets).count)
    }

    @Test func `cancellation ends the wait at once and the request with it`() async throws {
        let providers = try await ScriptedProviders.start { _, _ in .silent }
        let retriever = providers.retriever(timeout: 30)
        let task = Task { await retriever.resolve(identifier("doi:10.5555/stet.1")) }
        try await Task.sleep(for: .milliseconds(200))
        let clock = ContinuousClock.now
        task.cancel()
        let resolution = await task.value
        #expect(problems(resolution) == [.timedOut])
        #expect(ContinuousClock.now - clock < .seconds(5))
    }

    @Test func `an evidence bundle replays a resolution without network`() async throws {
        let providers = try await ScriptedProviders.start()
        for name in ["doi:10.5555/stet.1", "pmcid:PMC9000001", "doi:10.5555/missing"] {
            let asked = await providers.retriever().retrieve(identifier(name))
            let fetcher = BundleFetcher(EvidenceBundle(asked.answers))
            let replaying = Retriever(
                policy: providers.policy(), contact: Contact(), fetcher: fetcher, pages: fetcher,
                now: { 0 })
            #expect(await replaying.resolve(identifier(name)) == asked.resolution)
            let other = await replaying.resolve(identifier("doi:10.5555/stet.2"))
            #expect(record(other) == nil && Set(problems(other)) == [.notInBundle])
        }
    }

    @Test func `offline nothing is asked, and that is no failure`() async {
        let retriever = Retriever(
            policy: RetrievalPolicy(
                providers: [.init(id: .crossref, baseURL: "http://127.0.0.1:9", subjects: [.doi])]),
            contact: Contact(), fetcher: OfflineFetcher(), pages: OfflineFetcher(), now: { 0 })
        let resolution = await retriever.resolve(identifier("doi:10.5555/stet.1"))
        #expect(problems(resolution) == [.notAsked])
    }
}
