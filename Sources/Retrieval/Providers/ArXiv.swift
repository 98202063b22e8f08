import Citations
import HTTPTypes
import Prose

/// The archive of preprints, and the registry of its numbers.
///
/// - SeeAlso: CITATION-APIS section 10; info.arxiv.org/help/api; RFC 4287.
struct ArXiv: Sendable {
    static let id = ProviderPolicy.ID.arxiv.rawValue
    let baseURL: String

    /// Asks for the latest version of a preprint, where it says that it is withdrawn.
    func request(for arxiv: ArXivID) -> HTTPRequest {
        HTTPRequest(
            getting: "\(baseURL)/query?id_list=\(percentEncoded(arxiv.value, allowing: "/"))"
                + "&max_results=1",
            accept: "application/atom+xml")
    }

    /// The record of `arxiv` in an answer; an unknown number is simply left out.
    static func record(of arxiv: ArXivID, from answer: Answer) -> Decoded<SourceRecord> {
        switch records(from: answer) {
        case .value(let records):
            records.first { $0.identifiers.contains(.arxiv(arxiv)) }.map { .value($0) }
                ?? .failed(.unreadable("it is about another work"))
        case .absent: .absent
        case .failed(let failure): .failed(failure)
        }
    }

    /// The records of a feed, in its order; absent when it has no entries.
    ///
    /// arXiv tells errors as a feed of one entry with the title "Error", sometimes with status 200.
    static func records(from answer: Answer) -> Decoded<[SourceRecord]> {
        let root = answer.looksLikeMarkup ? XMLNode(document: answer.body) : nil
        let entries = root?.name == "feed" ? root?.all("entry") ?? [] : []
        if let error = entries.first(where: { $0["title"]?.text == "Error" }) {
            return .failed(
                FetchFailure(
                    .providerFailed, "refused: \(error["summary"]?.text.prefix(120) ?? "")"))
        }
        if let refusal = answer.refusal { return .failed(refusal) }
        guard root?.name == "feed" else { return .failed(.unreadable("not an Atom feed")) }
        let records = entries.compactMap(record).map { $0.supplied(by: id, answer) }
        if records.isEmpty, !entries.isEmpty {
            return .failed(.unreadable("entries without an arXiv number"))
        }
        return records.isEmpty ? .absent : .value(records)
    }

    private static func record(of entry: XMLNode) -> SourceRecord? {
        guard let arxiv = entry["id"].flatMap({ ArXivID($0.text) }) else { return nil }
        var record = SourceRecord(identifiers: [.arxiv(arxiv)], kind: .preprint)
        if let doi = DOI("10.48550/arxiv.\(arxiv.value)") { record.identifiers.append(.doi(doi)) }
        if let title = entry["title"]?.text, !title.isEmpty {
            record.title = .init(title, from: id)
        }
        record.authors = entry.all("author").compactMap { $0["name"]?.text }
            .map(Reference.Author.init(whole:))
        if let year = entry["published"].flatMap({ Int($0.text.prefix(4)) }) {
            record.year = .init(year, from: id)
        }
        record.container = .init("arXiv", from: id)
        if let doi = entry["arxiv:doi"].flatMap({ DOI($0.text) }) {
            record.published = .init(.doi(doi), from: id)
        }
        if saysWithdrawn(comment: entry["arxiv:comment"]?.text ?? "") {
            record.notices = [
                .init(
                    kind: .retracted, origin: .publisher, provider: id,
                    date: entry["updated"].map { String($0.text.prefix(10)) })
            ]
        }
        if let pdf = entry.all("link").first(where: { $0.attributes["title"] == "pdf" }),
            let url = pdf.attributes["href"]
        {
            record.openCopy = .init(url: url, isPDF: true, version: "preprint", source: id)
        }
        let summary = entry["summary"]?.text ?? ""
        record.setPassages(
            abstract: summary.isEmpty ? [] : [Section(label: nil, text: summary)],
            abstractSource: id)
        record.readStudy(publicationTypes: [], headings: [], provider: id)
        return record
    }
}

/// Whether the comment on a preprint says that it is withdrawn.
///
/// "This paper has been withdrawn by the author", "Withdrawn"; not "Figure 3 was withdrawn".
func saysWithdrawn(comment: String) -> Bool {
    let words = comment.lowercased().split { !$0.isLetter }.prefix(8).map(String.init)
    guard let place = words.firstIndex(where: { $0 == "withdrawn" || $0 == "retracted" }) else {
        return false
    }
    let before = words[..<place].filter { !["has", "been", "is", "was", "now"].contains($0) }
    let papers: Set<String> = ["paper", "article", "preprint", "submission", "manuscript", "work"]
    return before.isEmpty
        || before.count <= 2 && before.last.map(papers.contains) == true
            && ["this", "the"].contains(before[0])
}
