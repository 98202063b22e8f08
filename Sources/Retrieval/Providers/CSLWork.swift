import Citations

/// A work in Crossref's JSON, or in the CSL-JSON of doi.org, which differs by arrays and strings only.
///
/// - SeeAlso: CITATION-APIS sections 2 and 9; the CSL-JSON schema.
struct CSLWork: Decodable, Sendable {
    struct Name: Decodable, Sendable {
        @Lenient var given: String?
        @Lenient var family: String?
        @Lenient var name: String?
        @Lenient var literal: String?
    }

    struct Date: Decodable, Sendable {
        @Lenient var dateParts: [[LooseInteger]]?

        enum CodingKeys: String, CodingKey { case dateParts = "date-parts" }

        /// The date as far as given, ISO 8601.
        var iso: String? {
            guard let parts = dateParts?.first?.compactMap(\.value), let year = parts.first,
                (1...9999).contains(year)
            else { return nil }
            let padded = parts.prefix(3).enumerated().map { place, part in
                String(repeating: "0", count: max(0, (place == 0 ? 4 : 2) - String(part).count))
                    + String(part)
            }
            return padded.joined(separator: "-")
        }

        var year: Int? { iso.flatMap { Int($0.prefix(4)) } }
    }

    /// An entry of `updated-by`.
    struct Update: Decodable, Sendable {
        enum CodingKeys: String, CodingKey {
            case doi = "DOI"
            case type, source, updated
        }
        @Lenient var doi: String?
        @Lenient var type: String?
        @Lenient var source: String?
        @Lenient var updated: Date?
    }

    /// Works this one stands in a relation to, such as the article of a preprint.
    struct Relations: Decodable, Sendable {
        struct Work: Decodable, Sendable { @Lenient var id: String? }
        enum CodingKeys: String, CodingKey { case isPreprintOf = "is-preprint-of" }
        @Lenient var isPreprintOf: [Work]?
    }

    struct Licence: Decodable, Sendable {
        enum CodingKeys: String, CodingKey { case url = "URL" }
        @Lenient var url: String?
    }

    enum CodingKeys: String, CodingKey {
        case doi = "DOI"
        case pmid = "PMID"
        case pmcid = "PMCID"
        case title, subtitle, abstract, author, issued, volume, issue, page, type, subtype, license
        case publisher, relation
        case published
        case containerTitle = "container-title"
        case updatedBy = "updated-by"
    }

    @Lenient var doi: String?
    @Lenient var pmid: LooseString?
    @Lenient var pmcid: LooseString?
    @Lenient var title: LooseString?
    @Lenient var subtitle: LooseString?
    @Lenient var abstract: String?
    @Lenient var author: [Name]?
    @Lenient var issued: Date?
    @Lenient var published: Date?
    @Lenient var volume: LooseString?
    @Lenient var issue: LooseString?
    @Lenient var page: LooseString?
    @Lenient var type: String?
    @Lenient var subtype: String?
    @Lenient var publisher: String?
    @Lenient var license: [Licence]?
    @Lenient var relation: Relations?
    @Lenient var containerTitle: LooseString?
    @Lenient var updatedBy: [Update]?

    /// The record of this work, as told by `provider`; `nil` without a DOI.
    func record(from provider: String) -> SourceRecord? {
        guard let doi = doi.flatMap({ DOI($0) }) else { return nil }
        var record = SourceRecord(identifiers: [.doi(doi)], kind: kind)
        if let pmid = pmid?.value.flatMap({ PMID($0) }) { record.identifiers.append(.pmid(pmid)) }
        if let pmcid = pmcid?.value.flatMap({ PMCID($0) }) {
            record.identifiers.append(.pmcid(pmcid))
        }
        let title = plainText(ofMarkup: title?.value ?? "")
        if !title.isEmpty { record.title = .init(title, from: provider) }
        record.authors = (author ?? []).compactMap { name in
            let family = plainText(ofMarkup: name.family ?? name.name ?? name.literal ?? "")
            return family.isEmpty ? nil : Reference.Author(family: family, given: name.given)
        }
        if let year = issued?.year ?? published?.year { record.year = .init(year, from: provider) }
        if let container = containerTitle?.value, !container.isEmpty {
            record.container = .init(plainText(ofMarkup: container), from: provider)
        }
        record.volume = volume?.value
        record.issue = issue?.value
        record.pages = page?.value
        if let licence = license?.compactMap(\.url).first {
            record.licence = .init(licence, from: provider)
        }
        if let article = relation?.isPreprintOf?.lazy.compactMap({ $0.id.flatMap { DOI($0) } })
            .first
        {
            record.published = .init(.doi(article), from: provider)
        }
        record.notices = notices(of: doi, title: title, provider: provider)
        record.setPassages(
            abstract: abstractSections(ofMarkup: abstract ?? ""), abstractSource: provider)
        record.readStudy(publicationTypes: [], headings: [], provider: provider)
        return record
    }

    private var kind: SourceRecord.Kind {
        switch (type, subtype) {
        case (_, "preprint"): .preprint
        case ("journal-article", _), ("article-journal", _), ("proceedings-article", _),
            ("paper-conference", _), ("article", _):
            .article
        case ("posted-content", _): .preprint
        case ("book-chapter", _), ("chapter", _), ("reference-entry", _), ("book-section", _),
            ("book-part", _):
            .chapter
        case ("book", _), ("monograph", _), ("edited-book", _), ("reference-book", _): .book
        case ("dataset", _), ("database", _): .dataset
        case ("report", _), ("report-component", _), ("standard", _): .report
        default: .other
        }
    }
}

/// A whole number, also when written as a string; `null` where a date is unknown.
struct LooseInteger: Decodable, Sendable {
    let value: Int?
    init(from decoder: any Decoder) {
        let container = try? decoder.singleValueContainer()
        value =
            (try? container?.decode(Int.self))
            ?? (try? container?.decode(String.self)).flatMap { Int($0) }
    }
}
