import Foundation
import LoopbackServer

/// A loopback server that answers as the providers do, with what an evidence bundle holds.
struct ProviderStub {
    private struct Bundle: Decodable {
        struct Entry: Decodable {
            let url: String
            let status: Int
            let headers: [String: String]
            let content: String
        }
        let entries: [Entry]
    }

    /// The providers' addresses and the folders they have on the stub.
    private static let folders = [
        ("crossref", "https://api.crossref.org/v1"),
        ("pubmed", "https://eutils.ncbi.nlm.nih.gov/entrez/eutils"),
        ("europepmc", "https://www.ebi.ac.uk/europepmc/webservices/rest"),
        ("pmc-id-converter", "https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles"),
        ("doi-org", "https://doi.org"), ("datacite", "https://api.datacite.org"),
        ("openalex", "https://api.openalex.org"), ("arxiv", "https://export.arxiv.org/api"),
        ("clinicaltrials", "https://clinicaltrials.gov/api/v2"),
        ("unpaywall", "https://api.unpaywall.org/v2"),
    ]

    let server: LoopbackServer

    /// Serves the answers of a bundle; `fault` may put another in the place of one.
    init(
        bundle: URL, fault: @escaping @Sendable (String) -> Answer? = { _ in nil }
    ) async throws {
        let entries = try JSONDecoder().decode(Bundle.self, from: Data(contentsOf: bundle)).entries
        var answers: [String: Answer] = [:]
        for entry in entries {
            for (folder, base) in Self.folders where entry.url.hasPrefix(base + "/") {
                answers["/\(folder)" + entry.url.dropFirst(base.count)] = .status(
                    entry.status, entry.headers, body: Array(entry.content.utf8))
            }
        }
        let known = answers
        server = try await LoopbackServer.start { request, _ in
            fault(request.target) ?? known[request.target] ?? .status(500)
        }
    }

    /// Settings that send all requests to the stub, and do not wait.
    var settings: String {
        let subjects = [
            "crossref": #"["doi", "reference"]"#, "pubmed": #"["doi", "pmid", "pmcid"]"#,
            "europepmc": #"["doi", "pmid", "pmcid", "reference", "full-text"]"#,
            "pmc-id-converter": #"["pmcid"]"#, "doi-org": #"["doi"]"#,
        ]
        let providers = Self.folders.map { folder, _ in
            """
            {"id": "\(folder)", "baseURL": "\(server.url("/\(folder)"))", \
            "subjects": \(subjects[folder] ?? "[]"), "requestsPerSecond": 1000, \
            "concurrentRequests": 8, "timeoutSeconds": 1, "retries": 0, "retrySeconds": 0}
            """
        }
        return #"{"providers": {"providers": [\#(providers.joined(separator: ", "))], "#
            + #""pages": {"enabled": false}}}"#
    }
}
