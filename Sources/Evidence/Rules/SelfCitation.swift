import Citations
import Claims
import Prose

extension Rule {
    /// Flags a link of the article to itself or to its own site, which counts as no source.
    static let selfCitation: Rule = Rule(
        id: "self-citation", severity: .warning, effect: .unsupports,
        why: "A site that cites itself adds no evidence.",
        unless: "A work by the same authors elsewhere is no self-citation in this sense.",
        wrong: Example("Massage reduces blood pressure by 12% [1].", .ownSite),
        right: Example(
            "Massage reduces blood pressure by 12% [1].",
            .abstract("Massage reduced blood pressure by 12% compared with rest.", .trial)),
        scope: .source { cited in
            guard leadsToOwnSite(cited.citation, in: cited.reading.citations) else { return [] }
            return [
                cited.finding(
                    .selfCitation,
                    "The link leads to a page of the same site, which is no evidence.")
            ]
        })
}

/// Whether a citation leads to the site of the article that makes it.
func leadsToOwnSite(_ citation: Citation, in scan: CitationScan) -> Bool {
    let identifiers: [Identifier] =
        switch citation.target {
        case .identifier(let identifier): [identifier]
        case .reference(let place):
            scan.references.indices.contains(place) ? scan.references[place].identifiers : []
        case .dangling, .vague: []
        }
    if case .vague(let name) = citation.target {
        return scan.isOwn(host: name)
    }
    return identifiers.contains { identifier in
        if case .page(let page) = identifier { scan.isOwn(host: page.host) } else { false }
    }
}
