import Citations
import HTTPTypes

/// Where the whole text of a work is open, and under which licence; nothing else.
///
/// - SeeAlso: CITATION-APIS section 8; unpaywall.org/products/api.
struct Unpaywall: Sendable {
    static let id = ProviderPolicy.ID.unpaywall.rawValue
    let baseURL: String
    let contact: Contact

    /// Asks for one work; `nil` without a contact address, which it insists on.
    func request(for doi: DOI) -> HTTPRequest? {
        guard let address = contact.address else { return nil }
        let name = percentEncoded(doi.value, allowing: "/")
        return HTTPRequest(
            getting: "\(baseURL)/\(name)?email=\(percentEncoded(address))",
            accept: "application/json")
    }

    /// The open copy of `doi`; absent when none is known, or the work is not.
    static func copy(of doi: DOI, from answer: Answer) -> Decoded<Found> {
        if answer.status == 404, !answer.looksLikeMarkup { return .absent }
        if let refusal = answer.refusal { return .failed(refusal) }
        guard let reply = Reply(json: answer.body), let named = reply.doi.flatMap({ DOI($0) })
        else {
            return .failed(.unreadable("not in Unpaywall's format"))
        }
        guard named == doi else { return .failed(.unreadable("it is about another work")) }
        return reply.found.map { .value($0) } ?? .absent
    }

    /// The open copies a search found, by their DOIs; absent when there are none.
    static func copies(from answer: Answer) -> Decoded<[(doi: DOI, copy: Found?)]> {
        if let refusal = answer.refusal { return .failed(refusal) }
        guard let list = List(json: answer.body), let results = list.results else {
            return .failed(.unreadable("not a search result of Unpaywall"))
        }
        let found = results.compactMap(\.response).compactMap { reply in
            reply.doi.flatMap { DOI($0) }.map { (doi: $0, copy: reply.found) }
        }
        return found.isEmpty ? .absent : .value(found)
    }

    /// An open copy with its licence.
    struct Found: Sendable, Hashable {
        let copy: SourceRecord.OpenCopy
        let licence: String?
    }

    private struct List: Decodable, Sendable {
        struct Hit: Decodable, Sendable { @Lenient var response: Reply? }
        @Lenient var results: [Hit]?
    }

    private struct Reply: Decodable, Sendable {
        struct Location: Decodable, Sendable {
            enum CodingKeys: String, CodingKey {
                case url, license, version
                case pdf = "url_for_pdf"
            }
            @Lenient var url: String?
            @Lenient var pdf: String?
            @Lenient var license: String?
            @Lenient var version: String?
        }
        enum CodingKeys: String, CodingKey {
            case doi
            case location = "best_oa_location"
        }
        @Lenient var doi: String?
        @Lenient var location: Location?

        var found: Found? {
            guard let location, let url = location.pdf ?? location.url else { return nil }
            return Found(
                copy: .init(
                    url: url, isPDF: location.pdf != nil, version: location.version,
                    source: Unpaywall.id),
                licence: location.license)
        }
    }
}
