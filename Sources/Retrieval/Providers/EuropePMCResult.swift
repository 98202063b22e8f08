import Citations

/// An entry of `resultList.result`, as `resultType=core` gives it.
struct EuropePMCResult: Decodable, Sendable {
    struct Journal: Decodable, Sendable {
        struct Name: Decodable, Sendable { @Lenient var title: String? }
        @Lenient var journal: Name?
        @Lenient var volume: String?
        @Lenient var issue: String?
    }
    struct Authors: Decodable, Sendable {
        struct Author: Decodable, Sendable {
            @Lenient var lastName: String?
            @Lenient var firstName: String?
            @Lenient var initials: String?
            @Lenient var fullName: String?
            @Lenient var collectiveName: String?
        }
        @Lenient var author: [Author]?
    }
    struct Types: Decodable, Sendable { @Lenient var pubType: [String]? }
    struct Corrections: Decodable, Sendable {
        struct Correction: Decodable, Sendable {
            @Lenient var id: String?
            @Lenient var source: String?
            @Lenient var reference: String?
            @Lenient var type: String?
        }
        @Lenient var commentCorrection: [Correction]?
    }
    struct Mesh: Decodable, Sendable {
        struct Heading: Decodable, Sendable {
            enum CodingKeys: String, CodingKey { case name = "descriptorName" }
            @Lenient var name: String?
        }
        @Lenient var meshHeading: [Heading]?
    }
    struct Book: Decodable, Sendable {}

    @Lenient var id: String?
    @Lenient var source: String?
    @Lenient var pmid: String?
    @Lenient var pmcid: String?
    @Lenient var doi: String?
    @Lenient var title: String?
    @Lenient var authorString: String?
    @Lenient var authorList: Authors?
    @Lenient var journalInfo: Journal?
    @Lenient var journalTitle: String?
    @Lenient var pubYear: LooseString?
    @Lenient var pageInfo: String?
    @Lenient var abstractText: String?
    @Lenient var pubTypeList: Types?
    @Lenient var commentCorrectionList: Corrections?
    @Lenient var meshHeadingList: Mesh?
    @Lenient var license: String?
    @Lenient var isOpenAccess: String?
    @Lenient var inEPMC: String?
    @Lenient var bookOrReportDetails: Book?

    /// The work with its record; `nil` when it has no name we know.
    func match(supply answer: Answer) -> EuropePMCMatch? {
        let provider = EuropePMC.id
        let pmcid = pmcid.flatMap { PMCID($0) }
        let names: [Identifier] = [
            doi.flatMap { DOI($0) }.map { .doi($0) }, pmid.flatMap { PMID($0) }.map { .pmid($0) },
            pmcid.map { .pmcid($0) },
        ].compactMap(\.self)
        guard !names.isEmpty else { return nil }
        var record = SourceRecord(identifiers: names, kind: kind)
        let title = plainText(ofMarkup: title ?? "")
        if !title.isEmpty { record.title = .init(title, from: provider) }
        record.authors = authors
        if let year = pubYear?.value.flatMap({ Int($0) }) {
            record.year = .init(year, from: provider)
        }
        if let journal = journalInfo?.journal?.title ?? journalTitle {
            record.container = .init(plainText(ofMarkup: journal), from: provider)
        }
        record.volume = journalInfo?.volume
        record.issue = journalInfo?.issue
        record.pages = pageInfo
        if let license { record.licence = .init(license, from: provider) }
        record.notices = notices(title: title)
        record.setPassages(
            abstract: abstractSections(ofMarkup: abstractText ?? ""), abstractSource: provider)
        record.readStudy(
            publicationTypes: pubTypeList?.pubType ?? [],
            headings: (meshHeadingList?.meshHeading ?? []).compactMap(\.name), provider: provider)
        let isOpen = isOpenAccess == "Y" && inEPMC != "N"
        return EuropePMCMatch(
            record: record.supplied(by: provider, answer), openText: isOpen ? pmcid : nil)
    }

    private var kind: SourceRecord.Kind {
        if source == "PPR" { return .preprint }
        return bookOrReportDetails == nil ? .article : .book
    }

    /// The authors; `lite` answers have only "Smith J, Doe A.".
    private var authors: [Reference.Author] {
        if let list = authorList?.author {
            return list.compactMap { author in
                let family = author.lastName ?? author.collectiveName ?? author.fullName
                return family.map {
                    .init(
                        family: plainText(ofMarkup: $0), given: author.firstName ?? author.initials)
                }
            }
        }
        return (authorString ?? "").split(separator: ",").compactMap { name in
            let words = name.split { $0 == " " || $0 == "." }
            guard let last = words.last, words.count > 1 else {
                return words.first.map { .init(family: String($0)) }
            }
            return .init(family: words.dropLast().joined(separator: " "), given: String(last))
        }
    }

    private func notices(title: String) -> [SourceRecord.Notice] {
        var notices: [SourceRecord.Notice] = (commentCorrectionList?.commentCorrection ?? [])
            .compactMap { link in
                let kind: SourceRecord.Notice.Kind? =
                    switch (link.type ?? "").lowercased() {
                    case "retraction in", "retracted and republished in": .retracted
                    case "expression of concern in", "partial retraction in": .concern
                    case "erratum in", "corrected and republished in": .corrected
                    default: nil
                    }
                guard let kind else { return nil }
                return .init(
                    kind: kind, origin: .medline, provider: EuropePMC.id,
                    date: link.reference.flatMap { isoDate(inJournalReference: $0) },
                    notice: link.source == "MED"
                        ? link.id.flatMap { PMID($0) }.map { .pmid($0) } : nil)
            }
        let isMarked = (pubTypeList?.pubType ?? []).contains {
            $0.lowercased() == "retracted publication"
        }
        if isMarked, !notices.contains(where: { $0.kind == .retracted }) {
            notices.append(.init(kind: .retracted, origin: .medline, provider: EuropePMC.id))
        }
        if saysRetracted(title: title) {
            notices.append(.init(kind: .retracted, origin: .publisher, provider: EuropePMC.id))
        }
        return notices
    }
}
