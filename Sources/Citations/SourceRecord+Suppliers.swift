extension SourceRecord {
    /// Who supplied each field that the record has, or where in whose record it was read.
    ///
    /// By the names of CSL (`title`, `author`, `issued`, `container-title`, `volume`, `issue`, `page`,
    /// `abstract`, `license`) and our own (`study`, `participants`, `population`, `open-copy`). A field
    /// that nobody is noted for in a record of one provider is that provider's.
    ///
    /// Example: `["title": "crossref", "abstract": "pubmed", "study": "pubmed: publication type"]`.
    public var suppliers: [String: String] {
        let only = Set(supplies.map(\.provider)).count == 1 ? supplies.first?.provider : nil
        var named = [
            "title": title?.source, "issued": year?.source, "container-title": container?.source,
            "abstract": abstractSource, "license": licence?.source, "study": study?.source,
            "participants": participants?.source, "population": population?.source,
            "open-copy": openCopy?.source,
        ].compactMapValues(\.self)
        for (field, isGiven) in [
            ("author", !authors.isEmpty), ("volume", volume != nil), ("issue", issue != nil),
            ("page", pages != nil),
        ] where isGiven {
            named[field] = fieldSources[field] ?? only
        }
        return named
    }

    /// Takes the fields that do not say who supplied them from the first record that has each.
    public mutating func takeUnsourcedFields(from records: [SourceRecord]) {
        authors = take("author", from: records) { $0.authors.isEmpty ? nil : $0.authors } ?? []
        volume = take("volume", from: records, \.volume)
        issue = take("issue", from: records, \.issue)
        pages = take("page", from: records, \.pages)
    }

    private mutating func take<Value>(
        _ field: String, from records: [SourceRecord], _ value: (SourceRecord) -> Value?
    ) -> Value? {
        for record in records {
            guard let taken = value(record) else { continue }
            fieldSources[field] = record.suppliers[field]
            return taken
        }
        return nil
    }
}
