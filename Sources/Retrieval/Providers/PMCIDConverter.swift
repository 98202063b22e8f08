import Citations
import HTTPTypes

/// Names of one article in PubMed, PubMed Central and DOI; knows only articles that are in PMC.
///
/// - SeeAlso: CITATION-APIS section 3; pmc.ncbi.nlm.nih.gov/tools/id-converter-api.
struct PMCIDConverter: Sendable {
    static let id = ProviderPolicy.ID.pmcIDConverter.rawValue
    let baseURL: String
    let contact: Contact

    /// Asks for the other names of an article in PMC.
    func request(for pmcid: PMCID) -> HTTPRequest {
        request(ids: percentEncoded(pmcid.value))
    }

    /// The same for several, parted by commas, at most 200.
    func request(ids: String) -> HTTPRequest {
        HTTPRequest(
            getting: "\(baseURL)/?ids=\(ids)&idtype=pmcid&format=json"
                + PubMed.courtesy(contact), accept: "application/json")
    }

    /// All names of the article, the one asked for among them.
    static func identifiers(from answer: Answer) -> Decoded<[Identifier]> {
        if let refusal = answer.refusal { return .failed(refusal) }
        guard let reply = Reply(json: answer.body), let entry = reply.records?.first else {
            return .failed(.unreadable("not in the format of the ID converter"))
        }
        let found = entry.names
        if entry.status == "error" {
            return entry.message == nil ? .failed(.unreadable("an error without words")) : .absent
        }
        return found.isEmpty ? .failed(.unreadable("it names no article")) : .value(found)
    }

    /// The names in one record of an answer.
    static func names(in record: [UInt8]) -> [Identifier] {
        Reply.Entry(json: record)?.names ?? []
    }

    private struct Reply: Decodable, Sendable {
        struct Entry: Decodable, Sendable {
            enum CodingKeys: String, CodingKey {
                case doi, pmid, pmcid, status
                case message = "errmsg"
            }
            @Lenient var doi: String?
            @Lenient var pmid: LooseString?
            @Lenient var pmcid: String?
            @Lenient var status: String?
            @Lenient var message: String?

            var names: [Identifier] {
                [
                    doi.flatMap { DOI($0) }.map { .doi($0) },
                    pmid?.value.flatMap { PMID($0) }.map { .pmid($0) },
                    pmcid.flatMap { PMCID($0) }.map { .pmcid($0) },
                ].compactMap(\.self)
            }
        }
        @Lenient var records: [Entry]?
    }
}
