extension DOI {
    /// What the name may be without what was copied along with it, likeliest first; each only a guess.
    ///
    /// Readers copy the view of a page ("…/full", "….pdf"), the version of a preprint ("…v2") or the next word of
    /// the entry ("….epub"). Some names really end so: these are tried only where the name as written is unknown.
    public var withoutEndings: [DOI] {
        var readings: [DOI] = []
        var name = value[...]
        while let shorter = Self.withoutEnding(name), readings.count < 3 {
            name = shorter
            guard let doi = DOI(name), doi != self, !readings.contains(doi) else { break }
            readings.append(doi)
        }
        return readings
    }

    private static func withoutEnding(_ name: Substring) -> Substring? {
        for ending in endings where name.hasSuffix(ending) { return name.dropLast(ending.count) }
        guard name.hasPrefix("10.1101/") || name.hasPrefix("10.64898/") else { return nil }
        let digits = name.reversed().prefix { $0.isNumber }.count
        let rest = name.dropLast(digits)
        return digits > 0 && digits < 3 && rest.last == "v" ? rest.dropLast() : nil
    }

    private static let endings = [
        "/full", "/abstract", "/pdf", "/epdf", "/html", "/fulltext", "/meta", "/summary",
        "/references",
        "/tables", "/figures", "/xml", "/download", ".pdf", ".full", ".abstract", ".html",
        ".full-text",
        ".short", ".long", ".epub", ".accessed", ".available", ".pmid", ".pubmed", ".google",
        ".retrieved",
        "-", "/", "…",
    ]
}
