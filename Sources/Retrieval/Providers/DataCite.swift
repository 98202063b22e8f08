import Citations
import HTTPTypes

/// The registry of DOIs of data sets, theses, reports and arXiv's preprints.
///
/// - SeeAlso: CITATION-APIS section 6; the DataCite metadata schema 4.
struct DataCite: Sendable {
    static let id = ProviderPolicy.ID.datacite.rawValue
    let baseURL: String
    let contact: Contact

    /// Asks for one work.
    func request(for doi: DOI) -> HTTPRequest {
        let courtesy = contact.address.map { "?mailto=\(percentEncoded($0))" } ?? ""
        return HTTPRequest(
            getting: "\(baseURL)/dois/\(percentEncoded(doi.value, allowing: "/"))\(courtesy)",
            accept: "application/vnd.api+json, application/json")
    }

    /// The work an answer holds; absent also for works of other registries.
    static func record(from answer: Answer) -> Decoded<SourceRecord> {
        if answer.status == 404, !answer.looksLikeMarkup { return .absent }
        if let refusal = answer.refusal { return .failed(refusal) }
        guard let reply = One(json: answer.body), let record = reply.data?.attributes?.record else {
            return .failed(.unreadable("not a work in DataCite's format"))
        }
        return .value(record.supplied(by: id, answer))
    }

    /// The works a list holds; absent when it is empty.
    static func records(from answer: Answer) -> Decoded<[SourceRecord]> {
        if let refusal = answer.refusal { return .failed(refusal) }
        guard let reply = Many(json: answer.body), let items = reply.data else {
            return .failed(.unreadable("not a list of works in DataCite's format"))
        }
        let records = items.compactMap { $0.attributes?.record?.supplied(by: id, answer) }
        return records.isEmpty ? .absent : .value(records)
    }

    private struct Item: Decodable, Sendable { @Lenient var attributes: DataCiteWork? }
    private struct One: Decodable, Sendable { @Lenient var data: Item? }
    private struct Many: Decodable, Sendable { @Lenient var data: [Item]? }
}

/// The attributes of a work in DataCite's JSON:API.
struct DataCiteWork: Decodable, Sendable {
    struct Title: Decodable, Sendable {
        @Lenient var title: String?
        @Lenient var titleType: String?
    }
    struct Creator: Decodable, Sendable {
        @Lenient var name: String?
        @Lenient var nameType: String?
        @Lenient var familyName: String?
        @Lenient var givenName: String?
    }
    struct Container: Decodable, Sendable {
        @Lenient var title: String?
        @Lenient var volume: LooseString?
        @Lenient var issue: LooseString?
        @Lenient var firstPage: LooseString?
        @Lenient var lastPage: LooseString?
    }
    struct Publisher: Decodable, Sendable { @Lenient var name: String? }
    struct Types: Decodable, Sendable {
        @Lenient var resourceTypeGeneral: String?
        @Lenient var resourceType: String?
        @Lenient var citeproc: String?
    }
    struct Description: Decodable, Sendable {
        @Lenient var description: String?
        @Lenient var descriptionType: String?
    }
    struct Rights: Decodable, Sendable {
        @Lenient var rightsUri: String?
        @Lenient var rights: String?
    }
    struct Relation: Decodable, Sendable {
        @Lenient var relationType: String?
        @Lenient var relatedIdentifier: String?
    }

    @Lenient var doi: String?
    @Lenient var titles: [Title]?
    @Lenient var creators: [Creator]?
    @Lenient var publicationYear: LooseInteger?
    @Lenient var publisher: LoosePublisher?
    @Lenient var container: Container?
    @Lenient var types: Types?
    @Lenient var descriptions: [Description]?
    @Lenient var rightsList: [Rights]?
    @Lenient var relatedIdentifiers: [Relation]?

    /// The record of this work; `nil` without a DOI.
    var record: SourceRecord? {
        let provider = DataCite.id
        guard let doi = doi.flatMap({ DOI($0) }) else { return nil }
        var record = SourceRecord(identifiers: [.doi(doi)], kind: kind)
        let main = titles?.first { $0.titleType == nil } ?? titles?.first
        let title = plainText(ofMarkup: main?.title ?? "")
        if !title.isEmpty { record.title = .init(title, from: provider) }
        record.authors = (creators ?? []).compactMap { creator in
            if let family = creator.familyName {
                return Reference.Author(family: family, given: creator.givenName)
            }
            guard let name = creator.name, !name.isEmpty else { return nil }
            return creator.nameType == "Organizational"
                ? Reference.Author(family: plainText(ofMarkup: name)) : .init(whole: name)
        }
        if let year = publicationYear?.value { record.year = .init(year, from: provider) }
        if let place = container?.title ?? publisher?.name, !place.isEmpty {
            record.container = .init(plainText(ofMarkup: place), from: provider)
        }
        record.volume = container?.volume?.value
        record.issue = container?.issue?.value
        record.pages = pageRange(container?.firstPage?.value, container?.lastPage?.value)
        if let licence = rightsList?.lazy.compactMap({ $0.rightsUri ?? $0.rights }).first {
            record.licence = .init(licence, from: provider)
        }
        if let journal = relatedIdentifiers?.first(where: { $0.relationType == "IsPreprintOf" }),
            let published = journal.relatedIdentifier.flatMap({ DOI($0) })
        {
            record.published = .init(.doi(published), from: provider)
        }
        if saysRetracted(title: title) {
            record.notices = [.init(kind: .retracted, origin: .publisher, provider: provider)]
        }
        // Of abstracts in several languages the first is the record's own.
        let abstract = descriptions?.first {
            $0.descriptionType == "Abstract" && $0.description?.isEmpty == false
        }
        record.setPassages(
            abstract: abstractSections(ofMarkup: abstract?.description ?? ""),
            abstractSource: provider)
        record.readStudy(publicationTypes: [], headings: [], provider: provider)
        return record
    }

    private var kind: SourceRecord.Kind {
        switch types?.resourceTypeGeneral {
        case "Preprint": .preprint
        case "JournalArticle", "ConferencePaper", "DataPaper": .article
        case "Dataset", "Collection": .dataset
        case "Book": .book
        case "BookChapter": .chapter
        case "Report", "Dissertation", "Standard": .report
        case "Text" where types?.citeproc == "book": .book
        case "Text" where types?.resourceType == "Thesis": .report
        case "Text" where types?.citeproc == "article-journal" && container?.title != nil: .article
        default: .other
        }
    }
}

/// A name, or a thing that has one.
struct LoosePublisher: Decodable, Sendable {
    let name: String?

    init(from decoder: any Decoder) {
        let container = try? decoder.singleValueContainer()
        name =
            (try? container?.decode(String.self))
            ?? (try? container?.decode(DataCiteWork.Publisher.self))?.name
    }
}
