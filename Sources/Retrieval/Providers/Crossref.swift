import Citations
import HTTPTypes

/// The registry of most scholarly DOIs.
///
/// - SeeAlso: CITATION-APIS section 2; api.crossref.org.
struct Crossref: Sendable {
    static let id = ProviderPolicy.ID.crossref.rawValue
    let baseURL: String
    let contact: Contact

    /// Asks for one work.
    func request(for doi: DOI) -> HTTPRequest {
        let name = percentEncoded(doi.value, allowing: "/")
        return HTTPRequest(
            getting: "\(baseURL)/works/\(name)\(mailto("?"))", accept: "application/json")
    }

    /// Searches for a reference by its words.
    func request(for reference: Reference) -> HTTPRequest {
        // An entry whose fields could not be read is searched for as it was written.
        let words = [
            reference.title == nil ? reference.text : nil, reference.authors.first?.family,
            reference.title, reference.container,
            reference.year.map { String($0) },
        ]
        .compactMap(\.self).joined(separator: " ")
        return search(words)
    }

    /// Asks for the works that carry a publisher's own number.
    func request(forItem item: String) -> HTTPRequest {
        let url =
            "\(baseURL)/works?filter=alternative-id:\(percentEncoded(item))&rows=2\(mailto("&"))"
        return HTTPRequest(getting: url, accept: "application/json")
    }

    /// Searches for words anywhere in what is known of a work.
    func search(_ words: String) -> HTTPRequest {
        let query = percentEncoded(words.prefix(500))
        let url = "\(baseURL)/works?query.bibliographic=\(query)&rows=5\(mailto("&"))"
        return HTTPRequest(getting: url, accept: "application/json")
    }

    private func mailto(_ separator: String) -> String {
        contact.address.map { "\(separator)mailto=\(percentEncoded($0))" } ?? ""
    }

    /// The work an answer holds.
    ///
    /// A 404 that is a page of HTML comes from something in between and is no absence.
    static func record(from answer: Answer) -> Decoded<SourceRecord> {
        if answer.status == 404, !answer.looksLikeMarkup { return .absent }
        if let refusal = answer.refusal { return .failed(refusal) }
        guard let reply = Reply<CSLWork>(json: answer.body), let work = reply.message,
            let record = work.record(from: id)
        else { return .failed(.unreadable("not a work in Crossref's format")) }
        return .value(record.supplied(by: id, answer))
    }

    /// The works a list holds, best match first as Crossref ranks them (its score is no confidence).
    static func records(from answer: Answer) -> Decoded<[SourceRecord]> {
        if let refusal = answer.refusal { return .failed(refusal) }
        guard let reply = Reply<List>(json: answer.body), let items = reply.message?.items else {
            return .failed(.unreadable("not a list of works in Crossref's format"))
        }
        return .value(items.compactMap { $0.record(from: id)?.supplied(by: id, answer) })
    }

    private struct List: Decodable, Sendable { let items: [CSLWork] }
    private struct Reply<Message: Decodable & Sendable>: Decodable, Sendable {
        @Lenient var message: Message?
    }
}

extension SourceRecord {
    /// The record with the answer it was read from.
    func supplied(by provider: String, _ answer: Answer) -> SourceRecord {
        var record = self
        record.supplies.append(.init(provider: provider, url: answer.url, fetched: answer.time))
        return record
    }
}
