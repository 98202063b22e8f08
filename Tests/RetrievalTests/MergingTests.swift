import Citations
import LoopbackServer
import Testing

@testable import Retrieval

private func record(
    _ provider: String, doi: String = "10.5555/a", title: String = "Massage and flow",
    year: Int = 2014, abstract: String? = nil
) -> SourceRecord {
    var record = SourceRecord(identifiers: [identifier("doi:" + doi)])
    record.title = .init(title, from: provider)
    record.year = .init(year, from: provider)
    record.supplies = [.init(provider: provider, url: "https://\(provider).example", fetched: 1)]
    if let abstract {
        record.setPassages(
            abstract: [Section(label: "Results", text: abstract)], abstractSource: provider)
    }
    return record
}

@Suite struct MergingTests {
    private let told = "Mean flow rose by 13 percent in the group that was given massage for weeks."

    @Test func `nothing merges to nothing, and one record to itself`() {
        #expect(merged([nil, nil], fullText: []) == nil)
        let one = record("crossref", abstract: told)
        #expect(merged([nil, one], fullText: []) == one)
    }

    @Test func `each field says who supplied it`() async throws {
        let providers = try await ScriptedProviders.start()
        let resolution = await providers.retriever(asksAll: true).resolve(
            identifier("doi:10.5555/stet.1"))
        await providers.server.stop()
        guard case .found(let record, _) = resolution else {
            Issue.record("\(resolution)")
            return
        }
        let told = record.suppliers
        let fields: [(String, Bool)] = [
            ("title", record.title != nil), ("author", !record.authors.isEmpty),
            ("issued", record.year != nil), ("container-title", record.container != nil),
            ("volume", record.volume != nil), ("issue", record.issue != nil),
            ("page", record.pages != nil), ("abstract", record.abstractSource != nil),
            ("study", record.study != nil), ("participants", record.participants != nil),
            ("population", record.population != nil), ("license", record.licence != nil),
        ]
        for (field, isGiven) in fields { #expect((told[field] != nil) == isGiven, "\(field)") }
        #expect(told["title"] == "crossref" && told["abstract"] == "pubmed")
        #expect(told["author"] == "crossref")
        print("suppliers of a merged record:", told.sorted { $0.key < $1.key })
    }

    @Test func `the abstract is taken whole from the first, the title from the registry`() {
        let both = merged(
            [
                record("pubmed", title: "Massage and flow.", abstract: told),
                record(
                    "crossref",
                    abstract: "Another text of the abstract, long enough to be one of its own."),
            ],
            fullText: [])
        #expect(both?.abstractSource == "pubmed")
        #expect(both?.passages.filter(\.isInAbstract).map(\.text) == [told])
        #expect(both?.title == .init("Massage and flow", from: "crossref"))
        #expect(both?.depth == .abstract && both?.disagreements == [])
        #expect(both?.supplies.count == 2)
    }

    @Test func `a record of another DOI is left out, and said to be`() {
        let both = merged(
            [
                record("pubmed", abstract: told),
                record("crossref", doi: "10.5555/b", title: "Other"),
            ],
            fullText: [])
        #expect(both?.title?.value == "Massage and flow")
        #expect(both?.identifiers == [identifier("doi:10.5555/a")])
        #expect(both?.disagreements.map(\.field) == ["DOI"])
    }

    @Test func `titles and years that differ are kept, subtitles and marks are no difference`() {
        func fields(_ title: String, _ year: Int) -> [String] {
            let all = merged(
                [record("pubmed"), record("crossref", title: title, year: year)], fullText: [])
            return all?.disagreements.map(\.field) ?? []
        }
        #expect(fields("Heat and flow", 2015) == ["title", "issued"])
        #expect(fields("RETRACTED: Massage and Flow: a trial", 2014) == [])
    }

    @Test func `full text makes the record deep and stands after the abstract`() {
        let all = merged(
            [record("pubmed", abstract: told)],
            fullText: [Section(label: "Results", text: "Flow rose. It fell again.")])
        #expect(all?.depth == .fullText)
        #expect(all?.passages.map(\.isInAbstract) == [false, true, false, false])
        #expect(all?.passages.map(\.role) == [.title, .results, .results, .results])
    }

    @Test(arguments: [
        "", "Massage and flow", "No abstract.",
        "This article has been retracted at the request of the editors, who found that its data cannot be relied upon.",
    ])
    func `an abstract that tells nothing is none`(text: String) {
        let all = record("crossref", abstract: text)
        #expect(all.depth == .metadata && all.abstractSource == nil)
    }
}
