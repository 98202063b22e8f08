import Prose

/// The links that stand in a list of sources: "PubMed", "Full text" or the title itself may be one.
///
/// Links within the page, relative ones and searches for a title name no work.
struct EntryLinks {
    private var links: [(start: Int, identifier: Identifier)] = []

    init(in article: Article) {
        for annotation in article.annotations {
            guard case .link(let target) = annotation.kind, !annotation.range.isEmpty,
                target.utf8.count > 4, target.prefix(4).lowercased() == "http",
                !isBareLink(annotation, in: article),
                let identifier = Identifier(target), !Self.isSearch(identifier)
            else { continue }
            links.append((annotation.range.start, identifier))
        }
        links.sort { $0.start < $1.start }
    }

    /// An entry with what its links lead to, beside what it says itself.
    ///
    /// A link to a page counts only where nothing better is known of the work.
    func adding(to reference: Reference) -> Reference {
        guard let range = reference.range else { return reference }
        var identifiers = reference.identifiers
        let first = links.partitioningIndex { $0.start >= range.start }
        for (_, identifier) in links[first...].prefix(while: { $0.start < range.end })
        where !identifiers.contains(identifier) {
            identifiers.append(identifier)
        }
        guard identifiers.count > reference.identifiers.count else { return reference }
        identifiers.sort { $0.rank < $1.rank }
        if let best = identifiers.first, case .page = best {
        } else {
            identifiers.removeAll {
                if case .page = $0 { !reference.identifiers.contains($0) } else { false }
            }
        }
        return reference.identified(by: identifiers)
    }

    /// "Google Scholar" and "CrossRef" beside an entry are often searches for its title.
    private static func isSearch(_ identifier: Identifier) -> Bool {
        guard case .page(let page) = identifier else { return false }
        return page.isFrontPage || page.host.hasPrefix("scholar.google.")
            || page.host.hasPrefix("search.") || page.host.hasSuffix("worldcat.org")
            || page.path.hasPrefix("/search") || page.path.hasPrefix("/scholar")
    }
}

extension Reference {
    /// The same entry under these names.
    fileprivate func identified(by identifiers: [Identifier]) -> Reference {
        Reference(
            label: label, text: text, range: range, authors: authors, year: year, title: title,
            container: container, volume: volume, issue: issue, pages: pages,
            identifiers: identifiers)
    }
}

/// Whether a link is an address that stands in the text as it is, and so is read there.
///
/// Markdown ends such a link where the address has an escaped sign ("under\\_score"), or a line ends.
func isBareLink(_ annotation: Annotation, in article: Article) -> Bool {
    guard case .link(let target) = annotation.kind else { return false }
    let text = article[annotation.range]
    return target == text || target == "http://" + text
}
