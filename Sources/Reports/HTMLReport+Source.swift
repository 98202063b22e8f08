import Citations

extension HTMLWriter {
    /// The card of a source: who wrote what where, and what is known of it.
    mutating func card(_ source: Report.Source) {
        element("div", ["class": "card state-\(fragment(source.state))"]) { writer in
            writer.element("p", ["class": "title"], source.title ?? source.id)
            let parts = [
                source.authors.isEmpty ? nil : source.byline, source.container,
                source.year.map(String.init),
            ]
            let line = parts.compactMap(\.self).joined(separator: ", ")
            if !line.isEmpty { writer.element("p", ["class": "who"], line) }
            writer.element("p", ["class": "facts"]) { writer in
                let facts = [
                    source.state == "found" ? nil : source.state, source.studyName,
                    source.participants.map { counted($0, "participant") },
                    source.depth == "none" ? nil : "read: \(source.depth)",
                ]
                for fact in facts.compactMap(\.self) { writer.element("span", fact) }
                for name in source.identifiers { writer.link(to: name) }
            }
            if let note = source.note { writer.element("p", ["class": "note"], note) }
            for notice in source.notices {
                writer.element("p", ["class": "notice"], notice.line)
            }
            for disagreement in source.disagreements {
                writer.element(
                    "p", ["class": "note"], "Providers disagree on the \(disagreement).")
            }
        }
    }

    private mutating func link(to identifier: String) {
        guard let address = address(of: identifier) else {
            return element("span", ["class": "id"], identifier)
        }
        element(
            "a", ["class": "id", "href": address, "rel": "noopener noreferrer external"],
            identifier)
    }
}

/// Where a reader finds the work of an identifier; `nil` when there is no such place.
///
/// Whatever the identifier holds, the address is http or https and cannot leave its attribute.
private func address(of identifier: String) -> String? {
    guard let colon = identifier.firstIndex(of: ":") else { return nil }
    let value = String(identifier[identifier.index(after: colon)...])
    let encoded = percentEncoded(value, allowing: "/():;")
    switch identifier[..<colon] {
    case "doi": return "https://doi.org/" + encoded
    case "pmid": return "https://pubmed.ncbi.nlm.nih.gov/" + encoded + "/"
    case "pmcid": return "https://pmc.ncbi.nlm.nih.gov/articles/" + encoded + "/"
    case "arxiv": return "https://arxiv.org/abs/" + encoded
    case "nct": return "https://clinicaltrials.gov/study/" + encoded
    case "url" where value.hasPrefix("https://") || value.hasPrefix("http://"): return value
    default: return nil
    }
}
