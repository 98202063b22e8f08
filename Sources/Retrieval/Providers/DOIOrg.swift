import Citations
import HTTPTypes

/// The registry of registries: does a DOI exist, who registered it, and its CSL-JSON.
///
/// - SeeAlso: CITATION-APIS section 9; the DOI Handbook, chapter 3.
struct DOIOrg: Sendable {
    static let id = ProviderPolicy.ID.doiOrg.rawValue
    let baseURL: String

    /// Asks which agency registered a DOI.
    func agencyRequest(for doi: DOI) -> HTTPRequest {
        HTTPRequest(
            getting: "\(baseURL)/doiRA/\(percentEncoded(doi.value, allowing: "/"))",
            accept: "application/json")
    }

    /// Asks for the record of whichever agency registered a DOI.
    func recordRequest(for doi: DOI) -> HTTPRequest {
        HTTPRequest(
            getting: "\(baseURL)/\(percentEncoded(doi.value, allowing: "/"))",
            accept: "application/vnd.citationstyles.csl+json")
    }

    /// The agency that registered `doi`; absent when doi.org says that it does not exist.
    ///
    /// "DOI does not exist" is the only wording that says so: an invalid or unknown status does not.
    static func agency(of doi: DOI, from answer: Answer) -> Decoded<String> {
        if let refusal = answer.refusal { return .failed(refusal) }
        guard let entries = [Registration](json: answer.body) else {
            return .failed(.unreadable("not in the format of doiRA"))
        }
        guard
            let entry = entries.first(where: { $0.doi.flatMap { DOI($0) } == doi })
                ?? (entries.count == 1 && entries[0].doi == nil ? entries[0] : nil)
        else { return .failed(.unreadable("it is about another DOI")) }
        if let agency = entry.agency { return .value(agency) }
        return entry.status?.lowercased() == "doi does not exist"
            ? .absent : .failed(.unreadable(entry.status ?? "it says nothing"))
    }

    /// The record in CSL-JSON, bare or as the only entry of a list.
    static func record(from answer: Answer) -> Decoded<SourceRecord> {
        if answer.status == 404 { return .absent }
        if let refusal = answer.refusal { return .failed(refusal) }
        guard answer.looksLikeJSON,
            let work = CSLWork(json: answer.body) ?? [CSLWork](json: answer.body)?.first,
            let record = work.record(from: id)
        else { return .failed(.unreadable("not CSL-JSON with a DOI")) }
        return .value(record.supplied(by: id, answer))
    }

    private struct Registration: Decodable, Sendable {
        enum CodingKeys: String, CodingKey {
            case doi = "DOI"
            case agency = "RA"
            case status
        }
        @Lenient var doi: String?
        @Lenient var agency: String?
        @Lenient var status: String?
    }
}
