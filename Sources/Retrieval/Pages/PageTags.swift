import Citations

/// What a page says of itself in its head: which work it is the page of, title, date, kind.
///
/// - SeeAlso: Google Scholar's inclusion guidelines (`citation_*`), Dublin Core in HTML, PRISM,
///   Open Graph, schema.org in JSON-LD.
struct PageTags {
    private var meta: [String: [String]] = [:]
    private var linked: [LinkedData] = []
    private var canonical: String?
    private var titleText = RunningText()

    init(_ html: String) {
        var isTitle = false
        var isLinkedData = false
        for piece in MarkupScanner(html) {
            switch piece {
            case .start("meta", let attributes):
                guard let name = attributes["name"] ?? attributes["property"],
                    let content = attributes["content"], !content.isEmpty
                else { continue }
                meta[name.lowercased(), default: []].append(content)
            case .start("link", let attributes) where attributes["rel"]?.lowercased() == "canonical":
                canonical = canonical ?? attributes["href"]
            case .start("script", let attributes):
                isLinkedData = attributes["type"]?.lowercased() == "application/ld+json"
            case .end("script"): isLinkedData = false
            // SVG pictures have titles of their own.
            case .start("title", _): isTitle = titleText.isEmpty
            case .end("title"): isTitle = false
            case .text(let text):
                if isTitle { titleText.append(text) }
                if isLinkedData { linked += LinkedData.all(in: Array(text.utf8)) }
            default: break
            }
        }
    }

    /// The work the page is the page of.
    var identifier: Identifier? {
        for name in ["citation_doi", "bepress_citation_doi", "prism.doi"] {
            if let doi = first(name).flatMap({ DOI($0) }) { return .doi(doi) }
        }
        for name in ["dc.identifier", "dc.identifier.doi", "dcterms.identifier"] {
            if let doi = meta[name]?.lazy.compactMap({ DOI($0) }).first { return .doi(doi) }
        }
        if let pmid = first("citation_pmid").flatMap({ PMID($0) }) { return .pmid(pmid) }
        if let doi = linked.lazy.filter(\.isScholarly).flatMap(\.names).compactMap({ DOI($0) })
            .first
        {
            return .doi(doi)
        }
        if let canonical, let identifier = Identifier(canonical) {
            if case .page = identifier { return nil }
            return identifier
        }
        return nil
    }

    /// The title of the work that the page is the page of, where its tags give that.
    var workTitle: String? {
        (first("citation_title") ?? first("dc.title") ?? first("dcterms.title")).map(
            plainText(ofMarkup:))
    }

    /// The title, without the name of the site where Open Graph gives it so.
    var title: String? {
        let title = plainText(ofMarkup: first("citation_title") ?? first("og:title") ?? "")
        if !title.isEmpty { return title }
        return titleText.isEmpty ? nil : titleText.text
    }

    var site: String? { first("og:site_name").map(plainText(ofMarkup:)) }

    var authors: [String] {
        (meta["citation_author"] ?? meta["author"] ?? []).prefix(20).map { plainText(ofMarkup: $0) }
    }

    var year: Int? {
        let date =
            first("citation_publication_date") ?? first("article:published_time")
            ?? first("dc.date") ?? linked.lazy.compactMap(\.date).first
        return date.flatMap { Int($0.prefix(4)) }.flatMap { (1500...2200).contains($0) ? $0 : nil }
    }

    /// Whether the whole text is open, as far as the page says.
    var isOpen: Bool { !linked.contains { $0.isClosed } }

    /// What kind of source the page is.
    func kind(at address: PageAddress) -> SourceRecord.Kind {
        if linked.contains(where: { $0.types.contains("Dataset") }) { return .dataset }
        let words = (title ?? "").lowercased() + " " + address.path.lowercased()
        let marks = [
            "press release", "press-release", "pressrelease", "news release", "news-release",
        ]
        return marks.contains(where: words.contains) ? .pressRelease : .webPage
    }

    private func first(_ name: String) -> String? { meta[name]?.first }
}
