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
        case .page(let page): "url:" + page.value
        }
    }

    /// Reads the text form, and what people type for it (`https://doi.org/…`, `PMC123`, a bare DOI);
    /// `nil` when it is none of these.
    public init?(_ text: some StringProtocol) { return nil }
}
