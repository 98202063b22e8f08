import Citations
import Claims

extension Rule {
    /// Flags a citation of a work that does not exist.
    static let citationNotFound: Rule = Rule(
        id: "citation-not-found", severity: .error, effect: .unsupports,
        why:
            "A work that no register knows cannot stand behind anything: the identifier is wrong or invented.",
        unless:
            "One index that does not know the work proves nothing, nor does a server that did not answer; "
            + "books are never called absent.",
        wrong: Example("Massage reduces blood pressure by 12% [1].", .absent),
        right: Example(
            "Massage reduces blood pressure by 12% [1].",
            .abstract("Massage reduced blood pressure by 12% compared with rest.", .trial)),
        scope: .source(findings))
}

private func findings(in cited: CitedSource) -> [Finding] {
    let rule = Rule.citationNotFound
    if case .dangling(let label) = cited.citation.target {
        // A draft that came without its list is no proof that the work does not exist.
        guard hasList(cited.reading.citations, for: label) else {
            return [
                cited.finding(
                    rule, as: .unverifies,
                    "The draft has no \(Int(label) == nil ? "" : "numbered ")list of references in which to look up "
                        + "the mark “\(label)”.")
            ]
        }
        return [
            cited.finding(rule, "The mark “\(label)” points at nothing in the list of references.")
        ]
    }
    switch cited.resolution {
    case .notFound(let origins):
        guard isEnoughForAbsence(origins) else {
            return [
                cited.finding(rule, as: .unverifies, oneOrigin(origins, cited.citation))
            ]
        }
        return [
            cited.finding(
                rule, "No such work exists, say \(origins.sorted().joined(separator: " and ")).")
        ]
    case .disputed(let reason):
        return [cited.finding(rule, as: .unverifies, reason)]
    case .found, .unavailable, nil: return []
    }
}

/// What a person should know where one origin alone has no record of a work.
private func oneOrigin(_ origins: [String], _ citation: Citation) -> String {
    let origin = origins.first ?? "One index"
    let name =
        switch citation.target {
        case .identifier(let identifier): identifier.text
        default: "the work"
        }
    // Who might be thought of as a second origin has its records from the first.
    let others = origin == "PubMed" ? ", and Europe PMC has its records from PubMed" : ""
    return
        "\(origin) has no record of \(name), which does not suffice to call the work missing (that takes "
        + "two origins\(others)): please look the number up."
}

/// Whether there is a list to look a mark up in, beside works that are only named by author and year; a number
/// can be looked up in one that is numbered.
private func hasList(_ scan: CitationScan, for label: String) -> Bool {
    if Int(label) != nil {
        return scan.references.contains { $0.label.flatMap { Int($0) } != nil }
    }
    guard scan.referenceBlocks.isEmpty else { return true }
    let named = scan.citations.compactMap { citation -> Int? in
        guard [.authorYear, .unpublished].contains(citation.kind),
            case .reference(let place) = citation.target
        else { return nil }
        return place
    }
    return !Set(scan.references.indices).isSubset(of: named)
}

/// Whether these origins may say that a work does not exist: two of them, or doi.org by itself.
func isEnoughForAbsence(_ origins: [String]) -> Bool {
    Set(origins).count >= 2
        || origins.contains { ["doi.org", "doi-org", "handle"].contains($0.lowercased()) }
}
