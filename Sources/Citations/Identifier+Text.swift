extension Identifier {
    /// The kind and the value, such as `doi:10.5555/stet.1`.
    public var text: String {
        switch self {
        case .doi(let doi): "doi:" + doi.value
        case .pmid(let pmid): "pmid:" + pmid.value
        case .pmcid(let pmcid): "pmcid:" + pmcid.value
        case .arxiv(let arxiv): "arxiv:" + arxiv.value
        case .isbn(let isbn): "isbn:" + isbn.value
        case .nct(let nct): "nct:" + nct.value
        case .trial(let number):
            "trial:" + (number.value.first?.isNumber == true ? number.register + " " : "")
                + number.value
        case .page(let page): "url:" + page.value
        }
    }

    /// Reads the text form, and what people type for it; `nil` when it is none of these.
    ///
    /// Besides `doi:…`, `pmid:…` and the other text forms: a bare DOI, `PMC123`, `NCT01234567`,
    /// `arXiv:2104.12255`, a bare arXiv number, an ISBN, an address of a page (which becomes the
    /// identifier it carries, where it carries one) and a domain without scheme. Digits alone are
    /// none, because they may be many things.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 8192, let read = Self.read(Array(text.utf8)[...].trimmed) else {
            return nil
        }
        self = read
    }

    private static func read(_ bytes: ArraySlice<UInt8>) -> Identifier? {
        if let colon = bytes.prefix(8).firstIndex(of: UInt8(ascii: ":")) {
            let rest = bytes[(colon + 1)...].trimmed
            switch String(utf8: bytes[..<colon].trimmed.map(\.lowercased)) {
            case "doi", "info": return DOI(bytes: bytes).map(Identifier.doi)
            case "pmid": return PMID(digits: rest).map(Identifier.pmid)
            case "pmcid", "pmc":
                return (PMCID(bytes: rest) ?? PMCID(bytes: bytes)).map(Identifier.pmcid)
            case "arxiv": return ArXivID(bytes: rest).map(Identifier.arxiv)
            case "isbn": return ISBN(bytes: rest).map(Identifier.isbn)
            case "trial": return TrialNumber(String(utf8: rest)).map(Identifier.trial)
            case "nct": return NCTNumber(bytes: rest).map(Identifier.nct)
            case "url": return ArticleURL.identifier(bytes: rest)
            case "http", "https": return ArticleURL.identifier(bytes: bytes)
            default: break
            }
        }
        if bytes.spells("doi", at: bytes.startIndex) || bytes.spells("10.", at: bytes.startIndex),
            let doi = DOI(bytes: bytes)
        {
            return .doi(doi)
        }
        if bytes.spells("pmid", at: bytes.startIndex) {
            return PMID(digits: bytes.droppingLabel("pmid")).map(Identifier.pmid)
        }
        if let name = PMCID(bytes: bytes) { return .pmcid(name) }
        if let number = NCTNumber(bytes: bytes) { return .nct(number) }
        if let number = TrialNumber(String(utf8: bytes.prefix(64))) { return .trial(number) }
        if let number = ArXivID(bytes: bytes) { return .arxiv(number) }
        if let number = ISBN(bytes: bytes) { return .isbn(number) }
        return ArticleURL.identifier(bytes: bytes)
    }
}
