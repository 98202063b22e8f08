import Citations

/// A full text in JATS, as Europe PMC's `fullTextXML` and PMC's `efetch` give it.
///
/// - SeeAlso: ANSI/NISO Z39.96.
struct JATSArticle {
    private let article: XMLNode

    /// The article of a document, bare or first in a set; `nil` when there is none.
    init?(document bytes: [UInt8]) {
        guard let root = XMLNode(document: bytes) else { return nil }
        let article = root.name == "article" ? root : root["article"]
        guard let article else { return nil }
        self.article = article
    }

    /// All names of the work.
    var identifiers: [Identifier] {
        (article["front"]?["article-meta"]?.all("article-id") ?? []).compactMap { id in
            switch id.attributes["pub-id-type"] {
            case "doi": DOI(id.text).map { .doi($0) }
            case "pmid": PMID(id.text).map { .pmid($0) }
            case "pmc", "pmcid":
                PMCID(id.text.uppercased().hasPrefix("PMC") ? id.text : "PMC" + id.text).map {
                    .pmcid($0)
                }
            default: nil
            }
        }
    }

    /// The title.
    var title: String? {
        article["front"]?["article-meta"]?["title-group"]?["article-title"]?
            .text(leavingOut: isMark)
    }

    /// The sections of the main abstract (not of graphical or plain-language ones).
    var abstractSections: [Section] {
        let meta = article["front"]?["article-meta"]
        guard
            let abstract = meta?.all("abstract").first(where: {
                $0.attributes["abstract-type"] == nil
            })
        else { return [] }
        return sections(of: abstract)
    }

    /// The sections of the body, paragraph by paragraph, and the tables, cell by cell.
    ///
    /// Empty for a closed article, which has no body. Tables may stand apart, after the body.
    var bodySections: [Section] {
        guard let body = article["body"] else { return [] }
        var reader = SectionReader()
        reader.read(body, under: nil, role: nil)
        guard !reader.sections.isEmpty else { return [] }
        for floats in article.all("floats-group") { reader.read(floats, under: nil, role: nil) }
        return reader.sections
    }

    /// Paragraphs under the nearest heading.
    private func sections(of node: XMLNode) -> [Section] {
        var reader = SectionReader()
        reader.read(node, under: nil, role: nil)
        return reader.sections
    }
}

/// Reads the paragraphs and tables of a work under the nearest heading.
private struct SectionReader {
    private(set) var sections: [Section] = []
    /// The most cells of a work that are read.
    private var cellsLeft = 5_000

    /// Tables, figures and formulas in a paragraph have their own place.
    private static let apart: Set<String> = [
        "table-wrap", "table-wrap-group", "fig", "disp-formula", "inline-formula",
        "supplementary-material",
    ]

    /// Reads what is in an element; a sub-section of the results is results.
    mutating func read(_ node: XMLNode, under heading: String?, role: Passage.Role?) {
        for child in node.children {
            switch child.name {
            case "sec":
                let title = child["title"]?.text { isMark($0) || $0.name == "label" }
                let own = Passage.Role(ofHeading: title ?? child.attributes["sec-type"] ?? "")
                read(child, under: title ?? heading, role: role ?? (own == .other ? nil : own))
            case "p", "disp-quote", "boxed-text":
                let text = withoutEmptyBrackets(
                    child.text { isMark($0) || Self.apart.contains($0.name) })
                add(Section(label: heading, role: role, text: text))
                for inside in child.children where Self.apart.contains(inside.name) {
                    readApart(inside, under: heading, role: role)
                }
            case "list":
                for item in child.all("list-item") { read(item, under: heading, role: role) }
            default: readApart(child, under: heading, role: role)
            }
        }
    }

    /// Reads a figure's caption, or a table's with its cells.
    private mutating func readApart(_ node: XMLNode, under heading: String?, role: Passage.Role?) {
        switch node.name {
        case "fig", "table-wrap":
            let caption = node["caption"].map { $0.text(leavingOut: isMark) } ?? ""
            add(Section(label: heading, role: role, text: caption))
            guard node.name == "table-wrap", cellsLeft > 0, let table = Table(node) else { return }
            let cells = table.passages(atMost: cellsLeft)
            cellsLeft -= cells.count
            for cell in cells {
                add(Section(label: caption.isEmpty ? heading : caption, role: .cell, text: cell))
            }
        case "table-wrap-group":
            for table in node.all("table-wrap") { readApart(table, under: heading, role: role) }
        default: break
        }
    }

    private mutating func add(_ section: Section) {
        if !section.text.isEmpty { sections.append(section) }
    }
}

/// Whether an element is a mark that points to a reference or a note: its number is no figure.
func isMark(_ node: XMLNode) -> Bool {
    node.name == "fn"
        || node.name == "xref" && ["bibr", "fn", "aff"].contains(node.attributes["ref-type"] ?? "")
}

/// Takes out what marks leave behind: "old []." and "old (, )." become "old.".
func withoutEmptyBrackets(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let character = rest.popFirst() {
        if character == "[" || character == "(" {
            let inside = rest.prefix { " ,;–-—".contains($0) }
            if let close = rest.dropFirst(inside.count).first, close == "]" || close == ")" {
                rest = rest.dropFirst(inside.count + 1)
                continue
            }
        }
        if ".,;".contains(character), rest.first.map({ $0 == " " }) ?? true {
            while out.last == " " { out.removeLast() }
        }
        out.append(character)
    }
    return out
}

extension EuropePMC {
    /// The full text of `pmcid`; absent when it is not open.
    static func fullText(of pmcid: PMCID, from answer: Answer) -> Decoded<[Section]> {
        if answer.status == 404 { return .absent }
        if let refusal = answer.refusal { return .failed(refusal) }
        if let root = XMLNode(document: answer.body), root.name == "errorBean" { return .absent }
        guard let article = JATSArticle(document: answer.body) else {
            return .failed(.unreadable("not a full text in JATS"))
        }
        let names = article.identifiers
        guard names.isEmpty || names.contains(.pmcid(pmcid)) else {
            return .failed(.unreadable("it is the full text of another work"))
        }
        let sections = article.bodySections
        return sections.isEmpty ? .absent : .value(sections)
    }
}
