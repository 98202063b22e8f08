import Citations
import HTTPTypes
import Prose

/// MEDLINE, PMC and preprints in one: abstract, names, licence and open full text.
///
/// - SeeAlso: CITATION-APIS section 4; europepmc.org/RestfulWebService.
struct EuropePMC: Sendable {
    static let id = ProviderPolicy.ID.europepmc.rawValue
    let baseURL: String
    let contact: Contact

    /// Asks for a work by name; `nil` for names it does not know by.
    func request(for identifier: Identifier) -> HTTPRequest? {
        term(for: identifier).map { search($0) }
    }

    /// How its query language names a work; `nil` for names it does not know by.
    func term(for identifier: Identifier) -> String? {
        switch identifier {
        case .doi(let doi): "DOI:\"\(doi.value)\""
        case .pmid(let pmid): "EXT_ID:\(pmid.value) AND SRC:MED"
        case .pmcid(let pmcid): "PMCID:\(pmcid.value)"
        default: nil
        }
    }

    /// Searches by title, first author and year.
    func request(for reference: Reference) -> HTTPRequest? {
        guard let title = reference.title, !title.isEmpty else { return nil }
        let words = title.replacing("\"", with: " ").prefix(300)
        var query = "TITLE:\"\(words)\""
        if let author = reference.authors.first?.family {
            query += " AND AUTH:\"\(author.replacing("\"", with: " "))\""
        }
        return search(query)
    }

    /// Asks for the full text of an article in PMC.
    func fullTextRequest(for pmcid: PMCID) -> HTTPRequest {
        HTTPRequest(getting: "\(baseURL)/\(percentEncoded(pmcid.value))/fullTextXML")
    }

    /// Searches for at most `size` works.
    func search(_ query: String, size: Int = 5) -> HTTPRequest {
        let email = contact.address.map { "&email=\(percentEncoded($0))" } ?? ""
        return HTTPRequest(
            getting: "\(baseURL)/search?query=\(percentEncoded(query))&resultType=core&format=json"
                + "&pageSize=\(size)\(email)", accept: "application/json")
    }

    /// The works found; absent when the search found none.
    static func matches(from answer: Answer) -> Decoded<[EuropePMCMatch]> {
        if let refusal = answer.refusal { return .failed(refusal) }
        if answer.looksLikeMarkup, let root = XMLNode(document: answer.body),
            root.name == "errorBean"
        {
            return .failed(
                FetchFailure(.providerFailed, "refused: \(root["errMsg"]?.text.prefix(120) ?? "")"))
        }
        guard let reply = Reply(json: answer.body), let found = reply.resultList?.result else {
            return .failed(.unreadable("not a search result of Europe PMC"))
        }
        let matches = found.compactMap { $0.match(supply: answer) }
        return matches.isEmpty ? .absent : .value(matches)
    }

    /// The work of this name; a search that finds only others has not found it.
    static func match(of identifier: Identifier, from answer: Answer) -> Decoded<EuropePMCMatch> {
        matches(from: answer).map { matches in
            matches.first { $0.record.identifiers.contains(identifier) }
        }
    }

    private struct Reply: Decodable, Sendable {
        struct List: Decodable, Sendable { @Lenient var result: [EuropePMCResult]? }
        @Lenient var resultList: List?
    }
}

/// A work found in Europe PMC.
struct EuropePMCMatch: Sendable {
    let record: SourceRecord
    /// Under which name its full text may be read, where that is open.
    let openText: PMCID?
}
