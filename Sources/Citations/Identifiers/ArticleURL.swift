/// Reads the identifier of a work out of the address of its page.
///
/// An address that carries none is a page, and names a work only by its metadata tags.
enum ArticleURL {
    /// The identifier an address carries, or the page it is; `nil` where it has no scheme.
    static func identifier(in text: some StringProtocol) -> Identifier? {
        guard text.utf8.count <= 8192 else { return nil }
        let bytes = Array(text.utf8)[...].trimmed
        guard bytes.spells("http", at: bytes.startIndex) else { return nil }
        return identifier(bytes: bytes)
    }

    /// As above, from UTF-8 bytes; a domain without scheme is read as an address.
    static func identifier(bytes: ArraySlice<UInt8>) -> Identifier? {
        // A DOI may hold signs that would end an address, so its resolver is asked first.
        if isResolver(bytes), let doi = DOI(bytes: bytes) { return .doi(doi) }
        guard let page = PageAddress(bytes: bytes) else { return nil }
        return identifier(of: page) ?? .page(page)
    }

    /// The identifier of a work that the address of a page carries, if it does.
    ///
    /// First the sites whose addresses are built of their own numbers, then any path or query that
    /// holds a DOI.
    static func identifier(of page: PageAddress) -> Identifier? {
        let segments = page.path.split(separator: "/").map(String.init)
        return numbered(host: page.host, segments: segments, query: page.query)
            ?? doi(inPath: segments, host: page.host).map(Identifier.doi)
            ?? page.query.flatMap(doi(inQuery:)).map(Identifier.doi)
    }

    private static func isResolver(_ bytes: ArraySlice<UInt8>) -> Bool { nameStart(bytes) != nil }

    /// Where the name begins in an address of the resolver of DOIs; `nil` for any other address.
    static func nameStart(_ bytes: ArraySlice<UInt8>) -> Int? {
        let schemeEnd =
            bytes.prefix(9).firstIndex(of: UInt8(ascii: ":")).map { $0 + 3 } ?? bytes.startIndex
        let hosts: [StaticString] = ["doi.org/", "dx.doi.org/", "www.doi.org/"]
        return hosts.first { bytes.spells($0, at: schemeEnd) }.map {
            schemeEnd + $0.utf8CodeUnitCount
        }
    }

    private static func numbered(host: String, segments: [String], query: String?) -> Identifier? {
        func last(after names: Set<String>) -> String? {
            guard let place = segments.lastIndex(where: { names.contains($0.lowercased()) }),
                place + 1 < segments.count
            else { return nil }
            return segments[place + 1]
        }
        switch host {
        case "pubmed.ncbi.nlm.nih.gov", "pubmed.gov":
            return (segments.first ?? searchedNumber(query)).flatMap(pmid)
        case "ncbi.nlm.nih.gov", "m.ncbi.nlm.nih.gov", "pmc.ncbi.nlm.nih.gov":
            if let name = last(after: ["articles"]) { return pmcid(name) }
            if let number = last(after: ["pubmed"]) { return pmid(number) }
            return segments.last?.lowercased() == "pubmed"
                ? searchedNumber(query).flatMap(pmid) : nil
        case "europepmc.org":
            if let number = last(after: ["med"]) { return pmid(number) }
            return last(after: ["pmc", "articles"]).flatMap(pmcid)
        case "arxiv.org", "export.arxiv.org":
            guard let start = segments.firstIndex(where: { ["abs", "pdf", "html"].contains($0) })
            else { return nil }
            let name = segments[(start + 1)...].joined(separator: "/")
            let bytes = Array((name.hasSuffix(".pdf") ? String(name.dropLast(4)) : name).utf8)
            return ArXivID(bytes: bytes[...]).map(Identifier.arxiv)
        case "clinicaltrials.gov":
            for segment in segments.reversed() {
                if let number = NCTNumber(bytes: Array(segment.utf8)[...]) { return .nct(number) }
            }
            return nil
        default: return nil
        }
    }

    private static func pmid(_ text: String) -> Identifier? {
        PMID(digits: Array(text.utf8)[...]).map(Identifier.pmid)
    }

    private static func pmcid(_ text: String) -> Identifier? {
        let bytes = Array(text.utf8)
        return (PMCID(bytes: bytes[...]) ?? PMCID(bytes: (Array("PMC".utf8) + bytes)[...]))
            .map(Identifier.pmcid)
    }

    /// The number in `?term=123`, as PubMed's old links have it.
    private static func searchedNumber(_ query: String?) -> String? {
        query?.split(separator: "&").first { $0.hasPrefix("term=") }.map { String($0.dropFirst(5)) }
    }

    private static func doi(inPath segments: [String], host: String) -> DOI? {
        guard let start = segments.firstIndex(where: isPrefix), start + 1 < segments.count else {
            // The slash inside the name may itself be encoded.
            return segments.last { $0.hasPrefix("10.") }.flatMap { DOI($0) }
        }
        var name = segments[start...].prefix(2) + []
        for segment in segments[(start + 2)...] {
            guard !views.contains(segment.lowercased()) else { break }
            name.append(segment)
        }
        // Oxford's addresses end in the publisher's own number of the page.
        if host == "academic.oup.com",
            name.count > 3 || (name.count == 3 && name.last.map(isNumber) == true)
        {
            name.removeLast()
        }
        return DOI(withoutViewEnding(name.joined(separator: "/"), host: host))
    }

    private static func doi(inQuery query: String) -> DOI? {
        for pair in query.split(separator: "&") {
            guard let equals = pair.firstIndex(of: "="),
                ["doi", "id"].contains(pair[..<equals].lowercased()),
                let doi = DOI(pair[pair.index(after: equals)...])
            else { continue }
            return doi
        }
        return nil
    }

    private static func isPrefix(_ segment: String) -> Bool {
        let bytes = Array((segment + "/").utf8)
        return DOI.suffixStart(in: bytes[...], at: 0) == bytes.count
    }

    private static func isNumber(_ segment: String) -> Bool { segment.utf8.allSatisfy(\.isDigit) }

    private static func withoutViewEnding(_ name: String, host: String) -> String {
        var name = name[...]
        for ending in [".pdf", ".full", ".html", ".full-text", ".abstract", ".short", ".long"] {
            if name.lowercased().hasSuffix(ending) { name = name.dropLast(ending.count) }
            // "….full.pdf" ends in two.
            if name.lowercased().hasSuffix(".full") { name = name.dropLast(5) }
        }
        // The preprint servers put the version after the name, which the DOI does not have.
        if ["biorxiv.org", "medrxiv.org"].contains(host) {
            let digits = name.reversed().prefix { $0.isNumber }.count
            let rest = name.dropLast(digits)
            if digits > 0, rest.last == "v" { name = rest.dropLast() }
        }
        return String(name)
    }

    /// Path segments that name a view of the article, not the article.
    private static let views: Set<String> = [
        "full", "abstract", "pdf", "epdf", "pdfdirect", "html", "fulltext", "fulltext.html",
        "full.pdf", "meta", "tables", "figures", "references", "summary", "suppl_file", "asset",
        "metrics", "citedby", "full-text", "reader", "pubmed", "bibtex", "related", "comments",
        "supplementary-material",
    ]
}
