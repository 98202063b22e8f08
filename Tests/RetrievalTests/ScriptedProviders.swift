import Citations
import Curl
import Foundation
import LoopbackServer

@testable import Retrieval

/// All providers on one loopback server, with the answers of `Responses` and faults on demand.
///
/// The works: 10.5555/stet.1 (PMID 90000001, PMC9000001, open), 10.5555/stet.2 (PMID 90000002,
/// retracted), 10.5555/thesis (DataCite); every other name is known to nobody.
struct ScriptedProviders {
    let server: LoopbackServer

    /// Starts the server; `fault` may answer in place of the right answer, given the request and how
    /// often its target was asked before.
    static func start(
        fault: @escaping @Sendable (LoopbackRequest, Int) -> LoopbackAnswer? = { _, _ in nil }
    ) async throws -> ScriptedProviders {
        let server = try await LoopbackServer.start(lifetime: .seconds(60)) { request, times in
            fault(request, times) ?? rightAnswer(to: request.target)
        }
        return ScriptedProviders(server: server)
    }

    /// A retriever that asks this server, fast.
    func retriever(
        cache: any AnswerCache = NoCache(), now: @escaping @Sendable () -> Int = { 1_700_000_000 },
        timeout: Double = 5, retries: Int = 2, contact: Contact = Contact(address: "a@example.org"),
        asksAll: Bool = false
    ) -> Retriever {
        let fetcher = CurlFetcher(CurlClient(), contact: contact, now: now)
        return Retriever(
            policy: policy(timeout: timeout, retries: retries, asksAll: asksAll), contact: contact,
            fetcher: fetcher, pages: fetcher, cache: cache, now: now)
    }

    /// The providers of every work, and with `asksAll` those that fill gaps and have registries of
    /// their own.
    func policy(timeout: Double = 5, retries: Int = 2, asksAll: Bool = false) -> RetrievalPolicy {
        func provider(
            _ id: ProviderPolicy.ID, _ path: String, _ subjects: [ProviderPolicy.Subject]
        ) -> ProviderPolicy {
            ProviderPolicy(
                id: id, baseURL: server.url(path), subjects: subjects, requestsPerSecond: 1000,
                concurrentRequests: 4, timeoutSeconds: timeout, retries: retries,
                retrySeconds: 0.01)
        }
        return RetrievalPolicy(
            providers: [
                provider(.crossref, "/crossref", [.doi, .reference]),
                provider(.pubmed, "/pubmed", [.doi, .pmid, .pmcid]),
                provider(.europepmc, "/europepmc", [.doi, .pmid, .pmcid, .reference, .fullText]),
                provider(.pmcIDConverter, "/idconv", [.pmcid]), provider(.doiOrg, "/doi", [.doi]),
            ]
                + (asksAll
                    ? [
                        provider(.datacite, "/datacite", [.doi]),
                        provider(.openalex, "/openalex", [.doi]),
                        provider(.arxiv, "/arxiv", [.arxiv]),
                        provider(.clinicalTrials, "/trials", [.nct]),
                        provider(.unpaywall, "/unpaywall", [.fullText]),
                    ] : []),
            pages: .init(
                requestsPerSecond: 1000, timeoutSeconds: timeout, retries: retries,
                retrySeconds: 0.01))
    }

    /// What the evidence of something retrieved says on its own, written to a file and read back.
    func replay(_ retrieved: Retriever.Retrieved, of identifier: Identifier) async throws
        -> Resolution
    {
        let written = try JSONEncoder().encode(
            EvidenceBundle(retrieved.answers, failures: retrieved.failures))
        let bundle = try JSONDecoder().decode(EvidenceBundle.self, from: written)
        let fetcher = BundleFetcher(bundle)
        let replaying = Retriever(
            policy: policy(), contact: Contact(), fetcher: fetcher, pages: fetcher,
            now: { bundle.time })
        return await replaying.resolve(identifier)
    }

    /// What was asked, in order.
    var targets: [String] { server.requests.map(\.target) }
}

/// The identifier of a text; one that nothing can read becomes a book, which no provider knows.
func identifier(_ text: String) -> Identifier {
    guard let identifier = Identifier(text) ?? Identifier("isbn:9780306406157") else {
        preconditionFailure("a well-formed ISBN is an identifier")
    }
    return identifier
}

/// The text of a file in `Responses`.
func response(_ path: String) -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Responses")
    return (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? "?"
}

private func rightAnswer(to target: String) -> LoopbackAnswer {
    let parts = target.split(separator: "/", maxSplits: 1)
    let rest = parts.count > 1 ? String(parts[1]) : ""
    func work(_ names: [String]) -> Bool { names.contains { rest.contains($0) } }
    let isFirst = work(["stet.1", "90000001", "PMC9000001"])
    let isSecond = work(["stet.2", "90000002"])
    switch parts.first {
    case "crossref" where rest.hasPrefix("works?"):
        return .json(response("api.crossref.org/search.json"))
    case "crossref":
        return isFirst || isSecond
            ? .json(response("api.crossref.org/stet.\(isFirst ? 1 : 2).json"))
            : .status(
                404, ["Content-Type": "application/json"], body: Array("Resource not found.".utf8))
    case "pubmed" where rest.hasPrefix("esummary"):
        return .json(response("eutils.ncbi.nlm.nih.gov/summary-missing.json"))
    case "pubmed" where rest.hasPrefix("esearch"):
        return .json(response("eutils.ncbi.nlm.nih.gov/search.json"))
    case "pubmed":
        let name = isFirst ? "90000001" : isSecond ? "90000002" : "empty"
        return .ok(response("eutils.ncbi.nlm.nih.gov/\(name).xml"), type: "text/xml")
    case "europepmc" where rest.contains("fullTextXML"):
        return isFirst
            ? .ok(response("www.ebi.ac.uk/PMC9000001.xml"), type: "application/xml") : .status(404)
    case "europepmc":
        let name = isFirst || rest.contains("TITLE") ? "stet.1" : isSecond ? "stet.2" : "none"
        return .json(response("www.ebi.ac.uk/\(name).json"))
    case "idconv":
        return .json(response("pmc.ncbi.nlm.nih.gov/\(isFirst ? "PMC9000001" : "missing").json"))
    case "doi" where rest.hasPrefix("doiRA"):
        return .json(response("doi.org/\(work(["thesis"]) ? "thesis" : "missing").json"))
    case "doi":
        return work(["thesis"]) ? .json(response("doi.org/thesis-csl.json")) : .status(404)
    case "datacite":
        return work(["thesis"])
            ? .json(response("api.datacite.org/thesis.json"))
            : .status(404, body: Array(#"{"errors":[{"status":"404"}]}"#.utf8))
    case "openalex":
        return work(["stet.3"])
            ? .json(response("api.openalex.org/stet.3.json"))
            : .status(404, ["Content-Type": "text/html"], body: Array("<html>404</html>".utf8))
    case "arxiv":
        let name = work(["2104.99999"]) ? "2104.99999" : "none"
        return .ok(response("export.arxiv.org/\(name).xml"), type: "application/atom+xml")
    case "trials" where rest.hasPrefix("studies?"):
        return .json(response("clinicaltrials.gov/none.json"))
    case "trials":
        return work(["NCT90000001", "NCT90000009"])
            ? .json(response("clinicaltrials.gov/NCT90000001.json"))
            : .status(404, body: Array("NCT number not found".utf8))
    case "unpaywall":
        return isSecond ? .json(response("api.unpaywall.org/stet.2.json")) : .status(404)
    case "page":
        return rest == "paper" || rest == "fact-sheet"
            ? .ok(response("example.org/\(rest).html"), type: "text/html") : .status(404)
    default: return .status(404)
    }
}
