import Checking
import LoopbackServer
import Prose
import Reports
import Retrieval
import Testing

/// Candidate sources for claims that cite nothing, when asked.
@Suite struct OfferedCandidates {
    private static let text = """
        In this clinic massage is given every day, and the flow of blood in muscles was measured.

        Massage increased blood flow in the muscles by 13%.
        """

    private static func work(_ number: Int, _ words: String, _ more: String = "") -> String {
        """
        {"id": "9000010\(number)", "source": "MED", "pmid": "9000010\(number)",
        "doi": "10.5555/offer.\(number)", "title": "Massage and the muscles, part \(number).",
        "authorString": "Example E.", "pubYear": "2015"\(more), "abstractText": "\(words)"}
        """
    }

    /// A server that finds the same works whatever is searched for.
    private static func server(_ works: [String], status: Int = 200) async throws -> LoopbackServer
    {
        try await LoopbackServer.start { request, _ in
            guard status == 200 else { return .status(status) }
            return request.path.hasPrefix("/europepmc")
                ? .json(#"{"resultList": {"result": [\#(works.joined(separator: ","))]}}"#)
                : .json(#"{"message": {"items": []}}"#)
        }
    }

    private func check(
        _ text: String, _ server: LoopbackServer, evidence: Draft.Evidence = .network,
        candidates: Bool = true
    ) async -> Checked {
        await Checker.asking(server).check(
            Draft(.text(text, .plain), evidence: evidence, candidates: candidates))
    }

    private static let methods =
        "Forty adults had massage or rest on two days, and the flow in the muscles was measured. "

    @Test func `a claim without citation is offered sources with their passages`() async throws {
        let server = try await Self.server([
            Self.work(1, Self.methods + "Massage increased blood flow in the muscles by 4%."),
            Self.work(2, Self.methods + "Massage increased blood flow in the muscles by 13%."),
            Self.work(
                3, Self.methods + "Massage increased blood flow in the muscles by 13%.",
                #", "pubTypeList": {"pubType": ["Retracted Publication"]}"#),
        ])
        let report = await check(Self.text, server).report
        let without = await check(Self.text, server, candidates: false).report
        await server.stop()
        let claim = try #require(report.claims.first { $0.draft.text.contains("13%") })
        // The one that bears it out first; the retracted one not at all.
        let offers = claim.candidates ?? []
        #expect(offers.map(\.source.id) == ["doi:10.5555/offer.2", "doi:10.5555/offer.1"])
        #expect(offers.first?.says == "supported")
        #expect(offers.first?.quote.text == "Massage increased blood flow in the muscles by 13%.")
        // An offer changes nothing else.
        #expect(report.claims.map(\.verdict) == without.claims.map(\.verdict))
        #expect(report.sources == without.sources && report.complete)
        #expect(without.claims.allSatisfy { $0.candidates == nil } && without.searches == nil)
        let text = TextReport().render(report)
        #expect(text.contains("could cite") && text.contains("Sent in search of sources"))
        #expect(HTMLReport.page(report, draft: nil).contains("Could cite, which says so"))
        #expect(try Report(json: report.json()) == report)
    }

    @Test func `what is sent is at most six words, and told in the report`() async throws {
        let server = try await Self.server([])
        let report = await check(Self.text, server).report
        let targets = server.requests.map(\.target)
        await server.stop()
        let searches = report.searches ?? []
        #expect(searches.allSatisfy { (2...6).contains($0.words.count) })
        #expect(
            searches.first.map { Set($0.words) } == ["massage", "blood", "flow", "muscles"],
            "\(searches)")
        #expect(Set(searches.map(\.provider)) == ["Europe PMC", "Crossref"])
        // Everything that went out is in the list, and nothing else went out.
        #expect(targets.count == searches.count, "\(targets)")
        for target in targets {
            #expect(
                searches.contains { target.contains($0.words.joined(separator: "%20")) },
                "\(target)"
            )
        }
    }

    @Test(arguments: [true, false])
    func `a metered index is searched where the others find nothing`(othersFind: Bool) async throws
    {
        let found = """
            {"results": [{"doi": "https://doi.org/10.5555/offer.9", "title": "Massage and flow",
            "publication_year": 2015, "type": "article", "abstract_inverted_index": {"Massage": [0],
            "increased": [1], "blood": [2], "flow": [3], "in": [4], "the": [5], "muscles": [6],
            "by": [7], "13%": [8], "in": [9], "forty": [10], "adults.": [11]}}]}
            """
        let works = othersFind ? [Self.work(1, Self.methods + "Massage increased blood flow.")] : []
        let server = try await LoopbackServer.start { request, _ in
            if request.path.hasPrefix("/openalex/works") { return .json(found) }
            return request.path.hasPrefix("/europepmc")
                ? .json(#"{"resultList": {"result": [\#(works.joined(separator: ","))]}}"#)
                : .json(#"{"message": {"items": []}}"#)
        }
        let report = await Checker.asking(server, [.crossref, .europepmc, .openalex])
            .check(Draft(.text(Self.text, .plain), candidates: true)).report
        let targets = server.requests.map(\.target)
        await server.stop()
        let offers = report.claims.flatMap { $0.candidates ?? [] }.map(\.source.id)
        #expect(offers.contains("doi:10.5555/offer.9") == !othersFind, "\(offers)")
        #expect(targets.contains { $0.hasPrefix("/openalex") } == !othersFind)
        #expect((report.searches ?? []).contains { $0.provider == "OpenAlex" } == !othersFind)
    }

    @Test func `unless it is asked for, nothing but identifiers leaves`() async throws {
        let server = try await Self.server([])
        let text =
            Self.text + " Rest helped secretly by 5% (doi:10.5555/stet.1), says the report at "
            + "Anonymous University (Muster A. A trial of rest. J Test. 2014;1:2-3)."
        _ = await check(text, server, candidates: false)
        let targets = server.requests.map { $0.target.lowercased() }
        await server.stop()
        #expect(!targets.isEmpty)
        for target in targets {
            #expect(target.contains("10.5555"), "\(target)")
            for word in ["massage", "muscles", "secretly", "anonymous", "clinic"] {
                #expect(!target.contains(word), "\(target)")
            }
        }
    }

    @Test func `no quotation, name or figure is sent`() async throws {
        let draft = """
            Jörg Mührich had a rich sauna, and rg is no word. Walter Muster had a good summer, and thirty or twenty-two people came. The treatment of back pain and of chronic fatigue with \
            needles is old, and forty patients liked it.

            “Secret needles cured my fatigue,” she said.

            Mührich and Muster found that needles reduce back pain by 4711 points in Wuppertal patients, \
            which he called a "hidden wonder".

            According to Muster, treatment with needles lowers chronic fatigue by thirty percent.

            "Needles lower the secret fatigue of patients by 22%," Muster wrote.
            """
        let server = try await Self.server([])
        let report = await check(draft, server).report
        let targets = server.requests.map { $0.target.lowercased() }
        await server.stop()
        #expect(!targets.isEmpty && !(report.searches ?? []).isEmpty)
        for target in targets {
            for word in [
                "muster", "hrich", "walter", "wuppertal", "secret", "hidden", "wonder", "cured",
                "4711",
                "thirty", "forty", "22",
            ] {
                #expect(!target.contains(word), "\(target)")
            }
        }
    }

    @Test(arguments: [
        ("\u{2018}", "\u{2019}"), ("\u{201A}", "\u{2018}"), ("\u{201E}", "\u{201C}"),
        ("\u{201C}", "\u{201D}"), ("\u{201D}", "\u{201D}"), ("\u{AB}", "\u{BB}"),
        ("\u{BB}", "\u{AB}"), ("\u{2039}", "\u{203A}"), ("\u{300C}", "\u{300D}"),
        ("\"", "\""), ("'", "'"), ("``", "''"),
    ]) func `what stands in quotation marks of any kind is not sent`(open: String, close: String)
        async throws
    {
        let draft = """
            The clinic's patients have back pain, and needles are old. A hidden prosecutor came.

            Needles lower the back pain of patients by 22%, which the clinic called \
            \(open)secret prosecutor meeting\(close) in the doctors' notes.

            Needles cured the back pain of \(open)hidden prosecutor patients\(close) by 22%.
            """
        let server = try await Self.server([])
        let report = await check(draft, server).report
        let targets = server.requests.map { $0.target.lowercased() }
        await server.stop()
        #expect(!targets.isEmpty && !(report.searches ?? []).isEmpty)
        #expect(targets.contains { $0.contains("pain") })
        for target in targets {
            for word in ["secret", "prosecutor", "meeting", "hidden"] {
                #expect(!target.contains(word), "\(target)")
            }
        }
    }

    @Test func `an apostrophe opens no quotation`() async throws {
        let draft = """
            It was measured how needles lower the fatigue of patients.

            The doctors' needles don't lower the patients' fatigue by 22%.
            """
        let server = try await Self.server([])
        let searches = await check(draft, server).report.searches ?? []
        await server.stop()
        #expect(searches.first?.words.contains("fatigue") == true, "\(searches)")
    }

    @Test func `offline nothing is searched for, and a bundle replays what was found`() async throws
    {
        let server = try await Self.server([
            Self.work(2, Self.methods + "Massage increased blood flow in the muscles by 13%.")
        ])
        let first = await check(Self.text, server)
        let asked = server.requests.count
        let again = await check(Self.text, server, evidence: .bundle(first.evidence))
        let offline = await check(Self.text, server, evidence: .offline).report
        #expect(server.requests.count == asked)
        await server.stop()
        #expect(again.report.claims == first.report.claims)
        #expect(again.report.searches == first.report.searches)
        #expect(offline.problems.map(\.code) == ["not-asked"] && offline.complete)
        #expect(offline.claims.allSatisfy { ($0.candidates ?? []).isEmpty })
    }

    @Test func `a search that fails leaves the report incomplete and the verdicts alone`()
        async throws
    {
        let server = try await Self.server([], status: 503)
        let report = await check(Self.text, server).report
        await server.stop()
        #expect(!report.complete)
        #expect(Set(report.problems.compactMap(\.subject)) == ["europepmc", "crossref"])
        #expect(report.claims.contains { $0.verdict == "unsupported" })
    }
}
