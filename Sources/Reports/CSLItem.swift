public import Citations
import FoundationEssentials

/// A record as an item of CSL-JSON, as reference managers and citation processors read it.
///
/// The abstract is the one that was read; notices stand in `note`, because CSL has no word for them. An example:
/// `{"DOI": "10.5555/stet.1", "id": "doi:10.5555/stet.1", "title": "…", "type": "article-journal"}`.
///
/// - SeeAlso: The CSL-JSON schema, citationstyles.org.
public struct CSLItem: Sendable, Encodable {
    private let record: SourceRecord

    /// The item of a record.
    public init(_ record: SourceRecord) { self.record = record }

    private struct Name: Encodable {
        let family: String?
        let given: String?
        let literal: String?
    }

    private struct Issued: Encodable {
        let dateParts: [[Int]]

        enum CodingKeys: String, CodingKey { case dateParts = "date-parts" }
    }

    private enum CodingKeys: String, CodingKey {
        case id, type, title, author, issued, volume, issue, page, number, abstract, note
        case container = "container-title"
        case doi = "DOI"
        case pmid = "PMID"
        case pmcid = "PMCID"
        case isbn = "ISBN"
        case url = "URL"
    }

    /// Writes the item; what the record does not know is left out.
    ///
    /// - Throws: Whatever the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var item = encoder.container(keyedBy: CodingKeys.self)
        try item.encode(record.identifiers.first?.text ?? record.title?.value ?? "", forKey: .id)
        try item.encode(type, forKey: .type)
        try item.encodeIfPresent(record.title?.value, forKey: .title)
        let names = record.authors.map { author in
            author.given == nil
                ? Name(family: nil, given: nil, literal: author.family)
                : Name(family: author.family, given: author.given, literal: nil)
        }
        if !names.isEmpty { try item.encode(names, forKey: .author) }
        try item.encodeIfPresent(
            record.year.map { Issued(dateParts: [[$0.value]]) }, forKey: .issued)
        try item.encodeIfPresent(record.container?.value, forKey: .container)
        try item.encodeIfPresent(record.volume, forKey: .volume)
        try item.encodeIfPresent(record.issue, forKey: .issue)
        try item.encodeIfPresent(record.pages, forKey: .page)
        // Behind an abstract the sentences of a full text would follow, which are no abstract.
        let abstract = record.depth == .abstract ? record.passages.filter { $0.role != .title } : []
        if !abstract.isEmpty {
            try item.encode(abstract.map(\.text).joined(separator: " "), forKey: .abstract)
        }
        let notices = record.notices.map { Report.Notice($0).line }
        if !notices.isEmpty { try item.encode(notices.joined(separator: "; "), forKey: .note) }
        for identifier in record.identifiers.reversed() { try add(identifier, to: &item) }
    }

    /// One identifier by its name in CSL; arXiv and trial numbers become their addresses.
    private func add(
        _ identifier: Identifier, to item: inout KeyedEncodingContainer<CodingKeys>
    ) throws {
        switch identifier {
        case .doi(let doi): try item.encode(doi.value, forKey: .doi)
        case .pmid(let pmid): try item.encode(pmid.value, forKey: .pmid)
        case .pmcid(let pmcid): try item.encode(pmcid.value, forKey: .pmcid)
        case .isbn(let isbn): try item.encode(isbn.value, forKey: .isbn)
        case .page(let page): try item.encode(page.value, forKey: .url)
        case .arxiv(let name):
            try item.encode("https://arxiv.org/abs/\(name.value)", forKey: .url)
        case .trial(let number): try item.encode(number.value, forKey: .number)
        case .nct(let number):
            try item.encode("https://clinicaltrials.gov/study/\(number.value)", forKey: .url)
        }
    }

    private var type: String {
        switch record.kind {
        case .article: "article-journal"
        case .preprint: "article"
        case .book: "book"
        case .chapter: "chapter"
        case .dataset: "dataset"
        case .report: "report"
        case .webPage, .pressRelease: "webpage"
        case .trialRegistration, .other: "document"
        }
    }

    /// Items as one JSON array, an item a line, as a file of references beside a draft.
    ///
    /// - Throws: `EncodingError` only for a number that is not finite, which no record holds.
    public static func file(of items: [CSLItem]) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let lines = try items.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
        return Array(("[\n" + lines.joined(separator: ",\n") + "\n]\n").utf8)
    }
}
