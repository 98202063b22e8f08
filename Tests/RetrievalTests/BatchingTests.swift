import Citations
import LoopbackServer
import Prose
import Synchronization
import Testing

@testable import Retrieval

/// A provider's batch of the works asked for, made of the answers for each alone.
private func batchAnswer(to request: LoopbackRequest) -> LoopbackAnswer? {
    let target = request.target
    let works = ["stet.1", "stet.2"].filter {
        target.contains("5555/\($0)") || target.contains("5555%2F\($0)")
    }
    if target.hasPrefix("/crossref/works?filter=doi:") {
        let items = works.map { name -> String in
            let text = response("api.crossref.org/\(name).json")
            // From the value of "message" to the brace that closes the whole.
            let value = text.split(separator: "\"message\":", maxSplits: 1)[1]
            return String(value[..<(value.lastIndex(of: "}") ?? value.endIndex)])
        }
        return .json(
            #"{"message": {"total-results": 2, "items": [\#(items.joined(separator: ", "))]}}"#)
    }
    if target.hasPrefix("/europepmc/search"), target.contains("%20OR%20") {
        let items = works.compactMap { name -> String? in
            let bytes = Array(response("www.ebi.ac.uk/\(name).json").utf8)
            return jsonElements(in: bytes, under: ["resultList", "result"]).first.map {
                String(decoding: bytes[$0], as: UTF8.self)
            }
        }
        return .json(#"{"resultList": {"result": [\#(items.joined(separator: ","))]}}"#)
    }
    if target.hasPrefix("/pubmed/efetch"), target.contains("90000001,90000002") {
        let sets = ["90000001", "90000002"].map { response("eutils.ncbi.nlm.nih.gov/\($0).xml") }
        let articles = sets.flatMap { text -> [String] in
            let bytes = Array(text.utf8)
            return xmlElements(named: "PubmedArticle", in: bytes).map {
                String(decoding: bytes[$0], as: UTF8.self)
            }
        }
        return .ok("<PubmedArticleSet>\(articles.joined())</PubmedArticleSet>", type: "text/xml")
    }
    return nil
}

private let draft = ["10.5555/stet.1", "10.5555/stet.2", "10.5555/missing", "10.5555/other"].map {
    identifier("doi:" + $0)
}

@Suite struct BatchingTests {
    @Test func `a draft is asked for in batches, and each work comes as if asked for alone`()
        async throws
    {
        let alone = try await ScriptedProviders.start()
        let providers = try await ScriptedProviders.start { request, _ in batchAnswer(to: request) }
        let retriever = providers.retriever()
        await retriever.expect(draft)
        let batched = providers.targets
        #expect(batched.contains { $0.contains("/crossref/works?filter=doi:10.5555/missing,doi:") })
        for name in draft {
            let expected = await alone.retriever().resolve(name)
            let told = await retriever.resolve(name)
            switch (expected, told) {
            case (.found(let left, let before), .found(var right, let after)):
                // Which server it was is the only difference.
                right.supplies = left.supplies
                #expect(left == right && before == after, "\(name.text)")
            default: #expect(expected == told, "\(name.text)")
            }
        }
        let single = providers.targets.dropFirst(batched.count)
        #expect(!single.contains { $0.hasPrefix("/crossref/works/10.5555/stet.1") })
        #expect(!single.contains { $0.hasPrefix("/europepmc/search") && $0.contains("stet.1") })
        // Two of PubMed are as quick alone; what the batches left out is asked for again.
        #expect(single.contains { $0.hasPrefix("/crossref/works/10.5555/missing") })
        print("four DOIs: \(providers.targets.count) requests, of which \(batched.count) batches")
    }

    @Test func `a piece keeps the bytes that came, under the address of its work`() async throws {
        let providers = try await ScriptedProviders.start { request, _ in batchAnswer(to: request) }
        let retriever = providers.retriever()
        await retriever.expect(draft)
        let retrieved = await retriever.retrieve(draft[0])
        let crossref = try #require(retrieved.answers.first { $0.url.contains("/crossref/") })
        #expect(crossref.url.hasSuffix("/crossref/works/10.5555/stet.1"))
        #expect(crossref.effectiveURL.contains("filter=doi:"))
        let fetcher = BundleFetcher(EvidenceBundle(retrieved.answers))
        let replaying = Retriever(
            policy: providers.policy(), contact: Contact(), fetcher: fetcher, pages: fetcher,
            now: { 0 })
        #expect(await replaying.resolve(draft[0]) == retrieved.resolution)
    }

    @Test(arguments: [
        LoopbackAnswer.status(500), .status(429), .ok("<html>busy</html>"), .ok("{}"), .ok(""),
        .json(#"{"message": {"items": []}}"#),
        .json(#"{"message": {"items": [{"DOI": "10.5555/x"}]}}"#),
        .truncated("{\"message\":", claiming: 4000),
    ])
    func `a batch that fails leaves no trace, because each work is then asked for alone`(
        fault: LoopbackAnswer
    ) async throws {
        let providers = try await ScriptedProviders.start { request, _ in
            request.target.contains("filter=") || request.target.contains("%20OR%20") ? fault : nil
        }
        let retriever = providers.retriever()
        await retriever.expect(draft)
        guard case .found(let record, let problems) = await retriever.resolve(draft[0]) else {
            Issue.record("not found")
            return
        }
        #expect(record.depth == .fullText && problems == [])
        #expect(await retriever.resolve(draft[2]) == .notFound(origins: ["doi.org", "Crossref"]))
    }

    @Test func `what the cache holds is not asked for in a batch, and two are asked for alone`()
        async throws
    {
        let providers = try await ScriptedProviders.start { request, _ in batchAnswer(to: request) }
        let retriever = providers.retriever()
        await retriever.expect(Array(draft.prefix(2)))
        #expect(providers.targets == [])
        let offline = Retriever(
            policy: providers.policy(), contact: Contact(), fetcher: OfflineFetcher(),
            pages: OfflineFetcher(), now: { 0 })
        await offline.expect(draft)
        #expect(providers.targets == [])
    }

    @Test func `the elements of an array are cut as they stand`() {
        func pieces(_ text: String, _ path: [String]) -> [String] {
            let bytes = Array(text.utf8)
            return jsonElements(in: bytes, under: path).map {
                String(decoding: bytes[$0], as: UTF8.self)
            }
        }
        #expect(
            pieces(#"{"x": "]},\"", "a": {"b": [1, {"c": [2]} , "s,]", null]}}"#, ["a", "b"])
                == ["1", #"{"c": [2]}"#, "\"s,]\"", "null"])
        #expect(pieces("[1,2]", []) == ["1", "2"])
        for text in [
            "", "{", "[", "[1", "[1,", "[]", "{\"a\"", "{\"a\":", "{\"a\":[", "{\"a\":[{]", "[,]",
            "{\"b\":1}", "[\"", "[\"\\", "{\"a\":7}",
        ] { #expect(pieces(text, text.hasPrefix("{") ? ["a"] : []) == [], "\(text)") }
        #expect(pieces(String(repeating: "[", count: 1_000_000), []) == [])
        #expect(pieces("[" + String(repeating: "1,", count: 500_000), []) == [])
    }

    @Test func `elements of XML are cut from tag to tag`() {
        func pieces(_ text: String) -> [String] {
            let bytes = Array(text.utf8)
            return xmlElements(named: "a", in: bytes).map {
                String(decoding: bytes[$0], as: UTF8.self)
            }
        }
        #expect(
            pieces("<x><a>1</a><ab>2</ab><a b='c'><d/></a></x>") == [
                "<a>1</a>", "<a b='c'><d/></a>",
            ])
        #expect(pieces("<a>1</a><a>2") == [])
        #expect(pieces("") == [] && pieces("<a") == [] && pieces("</a>") == [])
    }
}
