extension SourceRecord {
    /// The registers from which the record's providers have what they say, each once.
    ///
    /// Two providers that carry one register are one origin: PubMed and Europe PMC both tell what MEDLINE holds, and
    /// OpenAlex and Unpaywall build on what publishers deposit with Crossref. What accuses needs two.
    ///
    /// Example: supplies of `pubmed`, `europepmc` and `crossref` give `["crossref", "medline"]`.
    public var origins: Set<String> {
        Set(
            supplies.compactMap { supply -> String? in
                switch supply.provider.lowercased() {
                // It lists notices, and says nothing of what the work is.
                case "retraction-watch": nil
                case "pubmed", "europepmc", "pmc": "medline"
                case "openalex", "unpaywall", "crossref", "doi.org": "crossref"
                case let other: other
                }
            })
    }
}
