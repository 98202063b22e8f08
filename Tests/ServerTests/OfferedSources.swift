import Checking
import Citations
import HTTPTypes
import Prose
import Retrieval
import Testing

/// Finds one work, whatever is searched for.
private struct OneWork: Fetching {
    var asksNetwork: Bool { false }

    func fetch(_ request: HTTPRequest, within timeout: Duration) async throws(FetchFailure)
        -> Answer
    {
        Answer(
            url: Answer.key(for: request), time: 1000, status: 200,
            headers: ["content-type": "application/json"],
            body: Array(
                """
                {"resultList": {"result": [{"id": "90000102", "source": "MED", "pmid": "90000102",
                "doi": "10.5555/offer.2", "title": "Massage and flow.", "pubYear": "2015",
                "license": "cc by", "abstractText": "Forty adults had massage or rest on two days. \
                Massage increased blood flow in the muscles by 13%."}]}}
                """.utf8))
    }
}

/// Candidates over the wire: every answer is held against the contract.
@Suite struct OfferedSources {
    @Test func `candidates come when they are asked for`() async throws {
        let policy = RetrievalPolicy(providers: [
            ProviderPolicy(
                id: .europepmc, baseURL: "http://europepmc.test", subjects: [.reference],
                retries: 0, retrySeconds: 0)
        ])
        let retriever = Retriever(
            policy: policy, contact: Contact(), fetcher: OneWork(), pages: OneWork(),
            now: { 1000 })
        let checker = Checker(retriever: retriever) { _ in retriever }
        let desk = try Desk(check: { await checker.check($0, progress: $1) })
        let text =
            "Here massage is given, and the flow of blood in muscles is measured. "
            + "Massage increased blood flow in the muscles by 13%."
        try await desk.open { visitor in
            for isAsked in [true, false] {
                let reply = try await visitor.ask(
                    .post, "/v1/checks", #"{"text": "\#(text)", "candidates": \#(isAsked)}"#,
                    headers: ["Prefer": "wait=20"])
                #expect(reply.status == 200)
                let claims = reply.json["claims"]?.elements ?? []
                let offers = claims.flatMap { $0["candidates"]?.elements ?? [] }
                #expect(offers.isEmpty != isAsked)
                #expect((reply.json["searches"]?.elements.isEmpty ?? true) != isAsked)
                if isAsked {
                    #expect(offers.first?["source"]?["id"]?.text == "doi:10.5555/offer.2")
                    #expect(offers.first?["says"]?.text == "supported")
                }
                #expect(claims.allSatisfy { $0["verdict"]?.text != "supported" })
            }
            let wrong = try await visitor.ask(
                .post, "/v1/checks", #"{"text": "It fell.", "candidates": "yes"}"#)
            #expect(wrong.status == 422 && wrong.text.contains("/candidates"), "\(wrong.text)")
        }
    }
}
