import Citations
import HTTPTypes

/// An index of works with their abstracts taken apart, and what Retraction Watch says of them.
///
/// Its identifiers, years and titles are guesses at times, so a record counts only under the DOI that
/// was asked for, and last in every field.
///
/// - SeeAlso: CITATION-APIS section 5; developers.openalex.org.
struct OpenAlex: Sendable {
    static let id = ProviderPolicy.ID.openalex.rawValue
    let baseURL: String
    let contact: Contact

    /// Asks for one work; this form is free of charge.
    func request(for doi: DOI) -> HTTPRequest {
        let name = percentEncoded(doi.value, allowing: "/:")
        let courtesy = contact.address.map { "?mailto=\(percentEncoded($0))" } ?? ""
        return HTTPRequest(
            getting: "\(baseURL)/works/doi:\(name)\(courtesy)", accept: "application/json")
    }

    /// Asks for works that are about a few words, ten at most; this form costs a little of the day's allowance.
    func search(_ words: String) -> HTTPRequest {
        let courtesy = contact.address.map { "&mailto=\(percentEncoded($0))" } ?? ""
        return HTTPRequest(
            getting: "\(baseURL)/works?search=\(percentEncoded(words))&per_page=10\(courtesy)",
            accept: "application/json")
    }

    /// The work an answer holds.
    ///
    /// An unknown work is a page of HTML with 404, whatever was asked for.
    static func record(from answer: Answer) -> Decoded<SourceRecord> {
        if answer.status == 404 { return .absent }
        if let refusal = answer.refusal { return .failed(refusal) }
        guard let work = OpenAlexWork(json: answer.body), let record = work.record else {
            return .failed(.unreadable("not a work in OpenAlex's format"))
        }
        return .value(record.supplied(by: id, answer))
    }

    /// The works a list holds; absent when it is empty.
    static func records(from answer: Answer) -> Decoded<[SourceRecord]> {
        if let refusal = answer.refusal { return .failed(refusal) }
        guard let list = List(json: answer.body), let results = list.results else {
            return .failed(.unreadable("not a list of works in OpenAlex's format"))
        }
        let records = results.compactMap { $0.record?.supplied(by: id, answer) }
        return records.isEmpty ? .absent : .value(records)
    }

    private struct List: Decodable, Sendable { @Lenient var results: [OpenAlexWork]? }
}

/// A work in OpenAlex's JSON.
struct OpenAlexWork: Decodable, Sendable {
    struct Names: Decodable, Sendable {
        @Lenient var doi: String?
        @Lenient var pmid: String?
        @Lenient var pmcid: String?
    }
    struct Authorship: Decodable, Sendable {
        enum CodingKeys: String, CodingKey { case name = "raw_author_name" }
        @Lenient var name: String?
    }
    struct Location: Decodable, Sendable {
        struct Source: Decodable, Sendable {
            enum CodingKeys: String, CodingKey { case name = "display_name" }
            @Lenient var name: String?
        }
        enum CodingKeys: String, CodingKey {
            case source, license, version
            case landingPage = "landing_page_url"
            case pdf = "pdf_url"
        }
        @Lenient var source: Source?
        @Lenient var license: String?
        @Lenient var version: String?
        @Lenient var landingPage: String?
        @Lenient var pdf: String?
    }
    struct Edition: Decodable, Sendable {
        enum CodingKeys: String, CodingKey {
            case volume, issue
            case firstPage = "first_page"
            case lastPage = "last_page"
        }
        @Lenient var volume: LooseString?
        @Lenient var issue: LooseString?
        @Lenient var firstPage: LooseString?
        @Lenient var lastPage: LooseString?
    }

    enum CodingKeys: String, CodingKey {
        case ids, doi, title, type, authorships, biblio
        case year = "publication_year"
        case isRetracted = "is_retracted"
        case invertedAbstract = "abstract_inverted_index"
        case location = "primary_location"
        case openLocation = "best_oa_location"
    }

    @Lenient var ids: Names?
    @Lenient var doi: String?
    @Lenient var title: String?
    @Lenient var type: String?
    @Lenient var authorships: [Authorship]?
    @Lenient var biblio: Edition?
    @Lenient var year: Int?
    @Lenient var isRetracted: Bool?
    @Lenient var invertedAbstract: [String: [Int]]?
    @Lenient var location: Location?
    @Lenient var openLocation: Location?

    /// The record of this work; `nil` without a DOI.
    ///
    /// The flag of retraction is Retraction Watch's, carried by another provider: no origin of its own.
    var record: SourceRecord? {
        let provider = OpenAlex.id
        guard let doi = (doi ?? ids?.doi).flatMap({ DOI($0) }) else { return nil }
        var record = SourceRecord(identifiers: [.doi(doi)], kind: kind)
        if let pmid = ids?.pmid.flatMap({ $0.split(separator: "/").last }).flatMap({ PMID($0) }) {
            record.identifiers.append(.pmid(pmid))
        }
        if let title = title.map(plainText(ofMarkup:)), !title.isEmpty {
            record.title = .init(title, from: provider)
        }
        record.authors = (authorships ?? []).compactMap(\.name).map(Reference.Author.init(whole:))
        if let year, (1...9999).contains(year) { record.year = .init(year, from: provider) }
        if let name = location?.source?.name { record.container = .init(name, from: provider) }
        record.volume = biblio?.volume?.value
        record.issue = biblio?.issue?.value
        record.pages = pageRange(biblio?.firstPage?.value, biblio?.lastPage?.value)
        if let licence = location?.license { record.licence = .init(licence, from: provider) }
        if isRetracted == true {
            record.notices.append(
                .init(kind: .retracted, origin: .retractionWatch, provider: provider))
        }
        if saysRetracted(title: record.title?.value ?? "") {
            record.notices.append(.init(kind: .retracted, origin: .publisher, provider: provider))
        }
        if let url = openLocation?.pdf ?? openLocation?.landingPage {
            record.openCopy = .init(
                url: url, isPDF: openLocation?.pdf != nil, version: openLocation?.version,
                source: provider)
        }
        record.setPassages(
            abstract: abstractSections(ofMarkup: rebuilt(invertedAbstract ?? [:])),
            abstractSource: provider)
        record.readStudy(publicationTypes: publicationTypes, headings: [], provider: provider)
        return record
    }

    /// The types that say what kind of study it is.
    private var publicationTypes: [String] {
        ["review", "editorial", "letter"].filter { $0 == type }
    }

    private var kind: SourceRecord.Kind {
        switch type {
        case "article", "review", "letter", "editorial", "conference-paper", "erratum": .article
        case "preprint": .preprint
        case "book": .book
        case "book-chapter", "reference-entry": .chapter
        case "dataset": .dataset
        case "report", "standard": .report
        default: .other
        }
    }
}

/// The text of an abstract from its words and their places.
///
/// Places beyond a hundred thousand are garbage, and missing ones are left out.
func rebuilt(_ index: [String: [Int]]) -> String {
    var words: [(place: Int, word: String)] = []
    for (word, places) in index {
        for place in places where (0..<100_000).contains(place) { words.append((place, word)) }
    }
    words.sort { ($0.place, $0.word) < ($1.place, $1.word) }
    return words.lazy.map(\.word).joined(separator: " ")
}

/// "12-19", as far as given.
func pageRange(_ first: String?, _ last: String?) -> String? {
    guard let first, !first.isEmpty else { return nil }
    guard let last, !last.isEmpty, last != first else { return first }
    return "\(first)-\(last)"
}

extension Reference.Author {
    /// An author from a whole name: "Smith, Jane", or else the last word is the family's.
    init(whole name: String) {
        let name = plainText(ofMarkup: name)
        let halves = name.split(separator: ",", maxSplits: 1)
        if halves.count == 2 {
            self.init(
                family: String(halves[0]), given: String(halves[1].drop { $0 == " " }))
            return
        }
        let words = name.split(separator: " ")
        guard let last = words.last, words.count > 1 else {
            self.init(family: name)
            return
        }
        self.init(family: String(last), given: words.dropLast().joined(separator: " "))
    }
}
