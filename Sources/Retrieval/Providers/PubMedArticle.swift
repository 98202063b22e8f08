import Citations

/// A `PubmedArticle` or `PubmedBookArticle` and the record it holds.
struct PubMedArticle {
    let pmid: PMID
    /// `MedlineCitation` or `BookDocument`.
    private let citation: XMLNode
    /// `Article`, or the book document itself, which has the same children where they matter.
    private let article: XMLNode
    private let data: XMLNode?

    init?(_ node: XMLNode) {
        guard let citation = node["MedlineCitation"] ?? node["BookDocument"],
            let pmid = citation["PMID"].flatMap({ PMID($0.text) })
        else { return nil }
        self.pmid = pmid
        self.citation = citation
        article = citation["Article"] ?? citation
        data = node["PubmedData"] ?? node["PubmedBookData"]
    }

    var record: SourceRecord {
        let provider = PubMed.id
        var record = SourceRecord(identifiers: identifiers, kind: kind)
        if let title { record.title = .init(title, from: provider) }
        record.authors = authors
        if let year { record.year = .init(year, from: provider) }
        if let container { record.container = .init(container, from: provider) }
        let issue = article["Journal"]?["JournalIssue"]
        record.volume = issue?["Volume"]?.text
        record.issue = issue?["Issue"]?.text
        record.pages =
            (article["Pagination"]?["MedlinePgn"] ?? article["Pagination"]?["StartPage"])?.text
        record.notices = notices
        record.setPassages(abstract: abstract, abstractSource: provider)
        record.readStudy(
            publicationTypes: publicationTypes.map(\.text), headings: meshHeadings,
            provider: provider)
        return record
    }

    /// All names of the work; the list of the references' own names, further down, is left alone.
    private var identifiers: [Identifier] {
        var names: [Identifier] = []
        let listed = (data?["ArticleIdList"] ?? citation["ArticleIdList"])?.all("ArticleId") ?? []
        let located = article.all("ELocationID").filter { $0.attributes["ValidYN"] != "N" }
        let dois =
            listed.filter { $0.attributes["IdType"] == "doi" }
            + located.filter { $0.attributes["EIdType"] == "doi" }
        if let doi = dois.lazy.compactMap({ DOI($0.text) }).first { names.append(.doi(doi)) }
        names.append(.pmid(pmid))
        if let pmc = listed.first(where: { $0.attributes["IdType"] == "pmc" }).flatMap({
            PMCID($0.text)
        }) {
            names.append(.pmcid(pmc))
        }
        return names
    }

    private var kind: SourceRecord.Kind {
        if citation.name == "BookDocument" { return .chapter }
        return publicationTypes.contains { $0.attributes["UI"] == "D000076942" }
            ? .preprint : .article
    }

    /// The title; translated ones stand in brackets.
    private var title: String? {
        guard var title = (article["ArticleTitle"] ?? article["Book"]?["BookTitle"])?.text else {
            return nil
        }
        if title.hasPrefix("["), title.hasSuffix("].") || title.hasSuffix("]") {
            title = String(title.dropFirst().prefix { $0 != "]" })
        }
        if title.isEmpty, let vernacular = article["VernacularTitle"]?.text { title = vernacular }
        return title.isEmpty ? nil : title
    }

    private var authors: [Reference.Author] {
        // Authors of a chapter, not the editors of its book; without e-mail addresses, which stand
        // in the affiliations.
        let lists = article.all("AuthorList")
        let list = lists.first { $0.attributes["Type"] != "editors" }
        return (list?.all("Author") ?? []).compactMap { author in
            guard author.attributes["ValidYN"] != "N" else { return nil }
            if let family = author["LastName"]?.text {
                return .init(
                    family: family, given: (author["ForeName"] ?? author["Initials"])?.text)
            }
            return author["CollectiveName"].map { .init(family: $0.text) }
        }
    }

    private var year: Int? {
        let date =
            article["Journal"]?["JournalIssue"]?["PubDate"] ?? article["Book"]?["PubDate"]
            ?? article["ContributionDate"]
        // "1998 Dec-1999 Jan" and the like.
        let text = date?["Year"]?.text ?? date?["MedlineDate"]?.text
        return text.flatMap { text in
            text.split { !$0.isNumber }.first { $0.count == 4 }.flatMap { Int($0) }
        } ?? article["ArticleDate"]?["Year"].flatMap { Int($0.text) }
    }

    private var container: String? {
        (article["Journal"]?["Title"] ?? article["Book"]?["BookTitle"])?.text
    }

    private var publicationTypes: [XMLNode] {
        (article["PublicationTypeList"]?.all("PublicationType") ?? [])
            + citation.all("PublicationType")
    }

    private var meshHeadings: [String] {
        citation["MeshHeadingList"]?.all("MeshHeading").compactMap { $0["DescriptorName"]?.text }
            ?? []
    }

    /// The abstract by its labels: the authors' word for the heading, NLM's category for the role.
    private var abstract: [Section] {
        (article["Abstract"]?.all("AbstractText") ?? []).compactMap { part in
            let text = part.text
            guard !text.isEmpty else { return nil }
            let label = part.attributes["Label"] ?? part.attributes["NlmCategory"]
            let category = part.attributes["NlmCategory"] ?? ""
            let role: Passage.Role? =
                switch category {
                case "BACKGROUND", "OBJECTIVE": .background
                case "METHODS": .methods
                case "RESULTS": .results
                case "CONCLUSIONS": .conclusions
                default: nil
                }
            return Section(label: label == "UNLABELLED" ? nil : label, role: role, text: text)
        }
    }
}

extension PubMedArticle {
    /// Notices from the publication types and the links to the notices; either may stand alone.
    private var notices: [SourceRecord.Notice] {
        var notices: [SourceRecord.Notice] = []
        for link in citation["CommentsCorrectionsList"]?.all("CommentsCorrections") ?? [] {
            guard let kind = PubMedArticle.kind(ofLink: link.attributes["RefType"] ?? "") else {
                continue
            }
            notices.append(
                .init(
                    kind: kind, origin: .medline, provider: PubMed.id,
                    date: link["RefSource"].flatMap { isoDate(inJournalReference: $0.text) },
                    notice: link["PMID"].flatMap { PMID($0.text) }.map { .pmid($0) }))
        }
        let isMarked = publicationTypes.contains {
            $0.attributes["UI"] == "D016441" || $0.text.lowercased() == "retracted publication"
        }
        if isMarked, !notices.contains(where: { $0.kind == .retracted }) {
            notices.append(.init(kind: .retracted, origin: .medline, provider: PubMed.id))
        }
        if let title, saysRetracted(title: title) {
            notices.append(.init(kind: .retracted, origin: .publisher, provider: PubMed.id))
        }
        return notices
    }

    private static func kind(ofLink type: String) -> SourceRecord.Notice.Kind? {
        switch type {
        case "RetractionIn", "RetractedandRepublishedIn", "RetractedAndRepublishedIn": .retracted
        case "ExpressionOfConcernIn", "PartialRetractionIn": .concern
        case "ErratumIn", "CorrectedandRepublishedIn", "CorrectedAndRepublishedIn": .corrected
        default: nil
        }
    }
}

/// The date within a journal reference, ISO 8601, as far as given.
///
/// For example `Lancet. 2010 Feb 6;375(9713):445` gives `2010-02-06`.
func isoDate(inJournalReference text: String) -> String? {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    guard
        let place = words.firstIndex(where: {
            $0.count == 4 && Int($0).map { (1800...2100).contains($0) } == true
        })
    else { return nil }
    var date = String(words[place])
    guard words.count > place + 1,
        let month = monthNumber(words[place + 1].lowercased().prefix(3))
    else { return date }
    date += "-" + (month < 10 ? "0" : "") + String(month)
    if words.count > place + 2, let day = Int(words[place + 2]), (1...31).contains(day),
        text.contains("\(words[place + 1]) \(day)")
    {
        date += "-" + (day < 10 ? "0" : "") + String(day)
    }
    return date
}
