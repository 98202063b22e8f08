import Citations
import LoopbackServer
import Prose
import Testing

@testable import Retrieval

/// A paper whose page turns programs away, or is gone, is found by what its address says.
@Suite struct UnreadablePaperTests {
    private static let item = "S0000000024000018"
    private static let works =
        #"{"status": "ok", "message": {"items": ["#
        + String(
            response("api.crossref.org/stet.1.json").dropFirst(
                #"{"status":"ok","message-type":"work","message-version":"1.0.0","message":"#.count)
        ).trimmingSuffix("}") + "]}}"

    /// What comes of an item's page that answers with a status, and what was asked of Crossref's list.
    private func check(
        _ path: String = "science/article/pii/\(item)", status: Int, list: LoopbackAnswer,
        is expected: String
    ) async throws {
        let providers = try await ScriptedProviders.start { request, _ in
            if request.target.hasPrefix("/page/") { return .status(status) }
            return request.target.contains("filter=alternative-id:\(Self.item)&") ? list : nil
        }
        let page = identifier("url:" + providers.server.url("/page/\(path)"))
        let outcome =
            switch await providers.retriever(retries: 0).resolve(page) {
            case .found(let record, let problems):
                record.identifiers.map(\.text).first.map { "\($0) \(problems.count)" } ?? "no name"
            case .notFound: "not found"
            case .disputed: "disputed"
            case .unavailable(let problems): problems.map(\.code.rawValue).joined(separator: " ")
            }
        #expect(outcome == expected, "\(path) \(status)")
    }

    @Test(arguments: [403, 401, 429, 404])
    func `the publisher's number leads to the work`(status: Int) async throws {
        try await check(status: status, list: .json(Self.works), is: "doi:10.5555/stet.1 0")
    }

    @Test func `the number is read in its other form`() async throws {
        try await check(
            "journals/lanone/article/PIIS0000-0000(24)00001-8/fulltext", status: 403,
            list: .json(Self.works), is: "doi:10.5555/stet.1 0")
    }

    @Test func `a number that nobody knows leaves things as they were`() async throws {
        let none = LoopbackAnswer.json(#"{"status":"ok","message":{"items":[]}}"#)
        try await check(status: 403, list: none, is: "access-refused")
        try await check(status: 404, list: none, is: "not found")
    }

    @Test func `an outage of the registry is no absence`() async throws {
        try await check(status: 404, list: .status(500), is: "provider-failed")
        try await check(status: 403, list: .status(500), is: "access-refused provider-failed")
    }

    @Test(arguments: [
        ("https://www.nature.com/articles/s00000-024-00001-1", "10.1038/s00000-024-00001-1"),
        ("https://zenodo.org/records/1", "10.5281/zenodo.1"),
        ("https://peerj.com/articles/1/", "10.7717/peerj.1"),
        ("https://www.bmj.com/content/350/bmj.h1", "10.1136/bmj.h1"),
        ("https://osf.io/preprints/psyarxiv/abcde", "10.31234/osf.io/abcde"),
    ])
    func `an address tells the DOI where its publisher has a rule`(
        address: String, doi: String
    ) throws {
        let page = try #require(PageAddress(address))
        #expect(page.impliedDOI?.value == doi)
    }

    @Test(arguments: [
        "https://www.nature.com/subjects/pain", "https://www.nature.com/", "https://osf.io/abcde",
        "https://example.org/articles/s1", "https://www.bmj.com/content/350/h1",
        "https://example.org/pii/S000000002400001", "https://example.org/pii/SX000000024000018",
    ])
    func `other addresses imply nothing`(address: String) throws {
        let page = try #require(PageAddress(address))
        #expect(page.impliedDOI == nil && page.publisherItem == nil)
    }
}

extension String {
    /// The text without white space and one sign at its end.
    fileprivate func trimmingSuffix(_ sign: Character) -> String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        if text.last == sign { text.removeLast() }
        return String(text)
    }
}
