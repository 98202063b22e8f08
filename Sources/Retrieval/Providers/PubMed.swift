import Citations
import HTTPTypes
import Prose

/// MEDLINE through the E-utilities: the registry of PMIDs, with labelled abstracts and MeSH.
///
/// - SeeAlso: CITATION-APIS section 3; NBK25497 and the PubMed DTD.
struct PubMed: Sendable {
    static let id = ProviderPolicy.ID.pubmed.rawValue
    let baseURL: String
    let contact: Contact

    /// Asks for a record.
    func request(for pmid: PMID) -> HTTPRequest {
        request("efetch.fcgi?db=pubmed&id=\(percentEncoded(pmid.value))&retmode=xml")
    }

    /// Asks whether there is a record at all: the second question before a PMID is called missing.
    func summaryRequest(for pmid: PMID) -> HTTPRequest {
        request("esummary.fcgi?db=pubmed&id=\(percentEncoded(pmid.value))&retmode=json")
    }

    /// Searches for the record of a DOI.
    func searchRequest(for doi: DOI) -> HTTPRequest {
        let term = percentEncoded("\"\(doi.value)\"[doi]")
        return request("esearch.fcgi?db=pubmed&term=\(term)&retmode=json")
    }

    func request(_ path: String) -> HTTPRequest {
        HTTPRequest(getting: "\(baseURL)/\(path)\(PubMed.courtesy(contact))")
    }

    /// The parameters by which NCBI asks to be told who asks.
    static func courtesy(_ contact: Contact) -> String {
        contact.address.map { "&tool=stet&email=\(percentEncoded($0))" } ?? ""
    }

    /// The records of an `efetch` answer, articles and book chapters, in its order.
    ///
    /// NCBI refuses for load in JSON even where XML was asked for, sometimes with status 200.
    static func records(from answer: Answer) -> Decoded<[SourceRecord]> {
        if let refusal = answer.refusal ?? loadRefusal(in: answer) { return .failed(refusal) }
        guard let root = XMLNode(document: answer.body),
            root.name == "PubmedArticleSet" || root.name == "PubmedArticle"
        else { return .failed(.unreadable("not a set of PubMed articles")) }
        let articles = root.name == "PubmedArticle" ? [root] : Array(root.children)
        let records = articles.compactMap { PubMedArticle($0)?.record }
        if records.isEmpty, !articles.isEmpty {
            return .failed(.unreadable("a set of articles without a PMID"))
        }
        return records.isEmpty ? .absent : .value(records.map { $0.supplied(by: id, answer) })
    }

    /// The record of `pmid` in an `efetch` answer; an unknown PMID is simply left out.
    static func record(of pmid: PMID, from answer: Answer) -> Decoded<SourceRecord> {
        switch records(from: answer) {
        case .value(let records):
            records.first { $0.identifiers.contains(.pmid(pmid)) }.map { .value($0) }
                ?? .failed(.unreadable("it is about another work"))
        case .absent: .absent
        case .failed(let failure): .failed(failure)
        }
    }

    /// The error that NCBI sends when there were too many requests.
    private static func loadRefusal(in answer: Answer) -> FetchFailure? {
        guard answer.firstByte == UInt8(ascii: "{"), let reply = LoadError(json: answer.body),
            let error = reply.error
        else { return nil }
        return FetchFailure(.providerFailed, "refused: \(error.prefix(80))", mayPass: true)
    }

    private struct LoadError: Decodable, Sendable { @Lenient var error: String? }
}

extension PubMed {
    /// What `esummary` knows of `pmid`: its title and whether it is marked as retracted; absent when it
    /// says that there is no such document.
    static func summary(of pmid: PMID, from answer: Answer) -> Decoded<SourceRecord> {
        if let refusal = answer.refusal ?? loadRefusal(in: answer) { return .failed(refusal) }
        guard let reply = Summaries(json: answer.body), let entry = reply.result?[pmid.value]?.entry
        else { return .failed(.unreadable("not a summary of this PMID")) }
        if let title = entry.title {
            var record = SourceRecord(identifiers: [.pmid(pmid)])
            record.title = .init(plainText(ofMarkup: title), from: id)
            if entry.types?.contains(where: { $0.lowercased() == "retracted publication" }) == true
            {
                record.notices = [.init(kind: .retracted, origin: .medline, provider: id)]
            }
            return .value(record.supplied(by: id, answer))
        }
        return entry.error == nil ? .failed(.unreadable("a summary without a title")) : .absent
    }

    /// The PMIDs an `esearch` answer found.
    ///
    /// An odd term is silently searched as words, so the record must still be compared with what was
    /// asked.
    static func matches(from answer: Answer) -> Decoded<[PMID]> {
        if let refusal = answer.refusal ?? loadRefusal(in: answer) { return .failed(refusal) }
        if answer.looksLikeMarkup {
            guard let root = XMLNode(document: answer.body), root.name == "eSearchResult",
                let list = root["IdList"]
            else { return .failed(.unreadable("not a search result")) }
            return found(list.all("Id").map(\.text))
        }
        guard let reply = Search(json: answer.body), let ids = reply.esearchresult?.idlist else {
            return .failed(.unreadable("not a search result"))
        }
        return found(ids)
    }

    private static func found(_ ids: [String]) -> Decoded<[PMID]> {
        let ids = ids.compactMap { PMID($0) }
        return ids.isEmpty ? .absent : .value(ids)
    }

    private struct Search: Decodable, Sendable {
        struct Result: Decodable, Sendable { @Lenient var idlist: [String]? }
        @Lenient var esearchresult: Result?
    }

    private struct Summaries: Decodable, Sendable {
        struct Entry: Decodable, Sendable {
            enum CodingKeys: String, CodingKey {
                case title, error
                case types = "pubtype"
            }
            @Lenient var title: String?
            @Lenient var error: String?
            @Lenient var types: [String]?
        }
        /// `uids` stands among the entries and is a list.
        struct Loose: Decodable, Sendable {
            let entry: Entry?
            init(from decoder: any Decoder) { entry = try? Entry(from: decoder) }
        }
        @Lenient var result: [String: Loose]?
    }
}
