import Citations
import LoopbackServer
import Prose
import Testing

@testable import Retrieval

private func answer(_ path: String, status: Int = 200) -> Retrieval.Answer {
    .init(url: "https://example.org", time: 0, status: status, body: Array(response(path).utf8))
}

private func check(
    _ name: String, _ told: String, sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    let providers = try await ScriptedProviders.start()
    let resolution = await providers.retriever(asksAll: true).resolve(identifier(name))
    guard case .found(let record, let problems) = resolution else {
        #expect("\(resolution)" == told, sourceLocation: sourceLocation)
        return
    }
    let asked = record.supplies.map(\.provider).sorted().joined(separator: "+")
    let parts = [
        record.kind.rawValue, record.identifiers.map(\.text).joined(separator: " "),
        record.title.map { "\($0.value) [\($0.source)]" } ?? "no title",
        "\(record.abstractSource ?? "no abstract") \(record.depth.rawValue)", asked,
    ]
    #expect(parts.joined(separator: " | ") == told, sourceLocation: sourceLocation)
    #expect(problems == [], sourceLocation: sourceLocation)
}

@Suite struct RegistryTests {
    @Test func `OpenAlex gives the abstract in order and Retraction Watch's word at second hand`() {
        let record = OpenAlex.record(from: answer("api.openalex.org/stet.3.json")).value
        #expect(
            record?.passages.filter(\.isInAbstract).map(\.text) == [
                "Heat raised skin flow by 12% in forty healthy volunteers and lowered the skin flow later."
            ])
        #expect(record?.authors == [.init(family: "Example", given: "Jane Q")])
        #expect(record?.pages == "12-19" && record?.volume == "7" && record?.issue == nil)
        #expect(
            record?.notices.map(\.origin) == [.retractionWatch, .publisher]
                && record?.notices.allSatisfy { $0.kind == .retracted } == true)
        #expect(record?.openCopy?.url == "https://files.example.org/stet.3.pdf")
        #expect(rebuilt(["a": [2, 0, -1, 999_999], "b": [1]]) == "a b a")
    }

    @Test func `DataCite gives the main title, both kinds of names and the first abstract told`() {
        let record = DataCite.record(from: answer("api.datacite.org/thesis.json")).value
        #expect(record?.title?.value == "Massage and time: a thesis")
        #expect(record?.authors.map(\.family) == ["Example", "Institute of Examples"])
        #expect(record?.container?.value == "University of Examples" && record?.kind == .report)
        #expect(record?.passages.contains { $0.text.contains("20 minutes") } == true)
        #expect(record?.published?.value.text == "doi:10.5555/journal.9")
        #expect(record?.licence?.value == "https://creativecommons.org/licenses/by/4.0/")
    }

    @Test func `arXiv tells withdrawal in a comment and the journal's version as another work`() {
        let feed = answer("export.arxiv.org/2104.99999.xml")
        let record = ArXiv.records(from: feed).value?.first
        #expect(
            record?.identifiers.map(\.text) == [
                "arxiv:2104.99999", "doi:10.48550/arxiv.2104.99999",
            ])
        #expect(record?.title?.value == "Massage as a random walk" && record?.year?.value == 2021)
        #expect(record?.published?.value.text == "doi:10.5555/journal.7")
        #expect(
            record?.notices == [
                .init(kind: .retracted, origin: .publisher, provider: "arxiv", date: "2022-03-04")
            ])
    }

    @Test(arguments: [
        ("This paper has been withdrawn by the author", true), ("Withdrawn", true),
        ("This submission has been withdrawn by arXiv administrators", true),
        ("12 pages, 3 figures", false), ("Figure 3 was withdrawn", false),
        ("Replaces a withdrawn paper", false), ("The claim was withdrawn", false), ("", false),
    ])
    func `a comment says that the preprint is withdrawn, not that something else is`(
        comment: String, isWithdrawn: Bool
    ) {
        #expect(saysWithdrawn(comment: comment) == isWithdrawn)
    }

    @Test func `a trial gives its design, who took part and for whom it was`() {
        let trial = ClinicalTrials.record(from: answer("clinicaltrials.gov/NCT90000001.json")).value
        #expect(trial?.study == .init(.trial, from: "clinicaltrials: allocation"))
        #expect(trial?.participants == .init(124, from: "clinicaltrials: enrolment"))
        #expect(trial?.population == .init(.patients, from: "clinicaltrials: eligibility"))
        #expect(trial?.year?.value == 2014)
        #expect(
            trial?.passages.contains { $0.text == "Pain on a scale from 0 to 10 (six weeks)." }
                == true)
        let planned = response("clinicaltrials.gov/NCT90000001.json")
            .replacing("\"ACTUAL\"", with: "\"ESTIMATED\"").replacing(
                "\"hasResults\": true", with: "\"hasResults\": false")
        let plan = ClinicalTrials.record(
            from: .init(url: "u", time: 0, status: 200, body: Array(planned.utf8))
        ).value
        #expect(plan?.participants == nil && plan?.study?.value == .studyProtocol)
    }

    @Test func `each kind of name leads to its registry, with who supplied what`() async throws {
        try await check(
            "doi:10.5555/thesis",
            "report | doi:10.5555/thesis | Massage and time: a thesis [datacite] | datacite abstract | datacite"
        )
        for name in ["arxiv:2104.99999v1", "doi:10.48550/arXiv.2104.99999"] {
            try await check(
                name,
                "preprint | arxiv:2104.99999 doi:10.48550/arxiv.2104.99999 | Massage as a random walk [arxiv] | arxiv abstract | arxiv"
            )
        }
        for name in ["nct:NCT90000001", "nct:NCT90000009"] {
            try await check(
                name,
                "trial-registration | nct:NCT90000001 nct:NCT90000009 | Massage for Office Workers [clinicaltrials] | clinicaltrials abstract | clinicaltrials"
            )
        }
        try await check(
            "arxiv:2104.00001", "notFound(origins: [\"arXiv\", \"DataCite\"])")
        try await check("nct:NCT99999999", "notFound(origins: [\"ClinicalTrials.gov\"])")
    }

    @Test func `gaps are filled by those who are asked only then`() async throws {
        let providers = try await ScriptedProviders.start()
        let retriever = providers.retriever(asksAll: true)
        _ = await retriever.resolve(identifier("doi:10.5555/stet.1"))
        #expect(!providers.targets.contains { $0.hasPrefix("/openalex") })
        #expect(!providers.targets.contains { $0.hasPrefix("/unpaywall") })
        guard case .found(let record, _) = await retriever.resolve(identifier("doi:10.5555/stet.2"))
        else {
            Issue.record("not found")
            return
        }
        #expect(providers.targets.contains { $0.hasPrefix("/openalex/works/doi:10.5555/stet.2") })
        #expect(record.openCopy?.url == "https://files.example.org/stet.2.pdf")
        #expect(record.openCopy?.source == "unpaywall" && record.licence?.value == "cc-by-nc")
        #expect(record.supplies.map(\.provider).contains("unpaywall"))
    }

    @Test func `where Crossref is down OpenAlex tells what Retraction Watch says`() async throws {
        let providers = try await ScriptedProviders.start { request, _ in
            if request.path.hasPrefix("/crossref") { return .status(503) }
            guard request.target.contains("stet.3"), request.path.hasPrefix("/europepmc") else {
                return nil
            }
            return .json(
                response("www.ebi.ac.uk/stet.2.json").replacing("stet.2", with: "stet.3"))
        }
        let resolution = await providers.retriever(retries: 0, asksAll: true).resolve(
            identifier("doi:10.5555/stet.3"))
        guard case .found(let record, let problems) = resolution else {
            Issue.record("\(resolution)")
            return
        }
        #expect(record.abstractSource == "openalex")
        #expect(record.notices.contains { $0.provider == "openalex" })
        #expect(problems.map(\.subject).contains("crossref"))
    }

    @Test func `any bytes are an error, an absence or a record, whoever is said to send them`() {
        let samples = [
            "", "{", "[]", "{}", "<", "<feed/>", "<feed><entry/></feed>", "null", "[[[[",
            "{\"a\":1}",
            "{\"data\":[]}", "{\"results\":[{}]}", "{\"data\":{\"attributes\":{\"doi\":7}}}",
            String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000),
        ]
        for text in samples {
            for status in [200, 400, 404, 500] {
                let answer = Retrieval.Answer(
                    url: "u", time: 0, status: status, body: Array(text.utf8))
                for told in [
                    outcome(OpenAlex.record(from: answer)), outcome(DataCite.record(from: answer)),
                    outcome(ArXiv.records(from: answer)),
                    outcome(ClinicalTrials.record(from: answer)),
                    outcome(ClinicalTrials.records(from: answer)),
                ] {
                    #expect(told != "value", "\(text.prefix(40)) \(status)")
                }
            }
        }
    }
}
