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
        HTTPRequest(
            getting: "\(baseURL)/?ids=\(percentEncoded(pmcid.value))&idtype=pmcid&format=json"
                + PubMed.courtesy(contact), accept: "application/json")
    }

    /// All names of the article, the one asked for among them.
    static func identifiers(from answer: Answer) -> Decoded<[Identifier]> {
        if let refusal = answer.refusal { return .failed(refusal) }
        guard let reply = Reply(json: answer.body), let entry = reply.records?.first else {
            return .failed(.unreadable("not in the format of the ID converter"))
        }
        let found: [Identifier] = [
            entry.doi.flatMap { DOI($0) }.map { .doi($0) },
            entry.pmid?.value.flatMap { PMID($0) }.map { .pmid($0) },
            entry.pmcid.flatMap { PMCID($0) }.map { .pmcid($0) },
        ].compactMap(\.self)
        if entry.status == "error" {
            return entry.message == nil ? .failed(.unreadable("an error without words")) : .absent
        }
        return found.isEmpty ? .failed(.unreadable("it names no article")) : .value(found)
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
        }
        @Lenient var records: [Entry]?
    }
}
