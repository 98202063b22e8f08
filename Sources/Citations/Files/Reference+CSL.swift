extension Reference {
    /// Reads CSL-JSON: one item, or an array of them, as Zotero and citation processors write it, bare or as
    /// `items` or `references` of an object.
    ///
    /// What is no JSON, and items that are no objects, give no references.
    ///
    /// - SeeAlso: The CSL-JSON schema, citationstyles.org.
    public static func reading(cslJSON text: String) -> [Reference] {
        JSONTree(text).map(reading(csl:)) ?? []
    }

    /// Reads what a text of CSL-JSON holds.
    public static func reading(csl value: JSONTree) -> [Reference] {
        let listed = [value, value["items"], value["references"]].lazy.compactMap { $0?.elements }
            .first { !$0.isEmpty }
        return (listed ?? [value]).compactMap(reference(csl:))
    }

    private static func reference(csl item: JSONTree) -> Reference? {
        guard case .object = item else { return nil }
        func text(_ names: String...) -> String? {
            for name in names {
                if let value = item[name]?.text ?? item[name]?.elements.first?.text, !value.isEmpty
                {
                    return value
                }
            }
            return nil
        }
        var identifiers: [Identifier] = []
        func add(_ identifier: Identifier?) {
            if let identifier, !identifiers.contains(identifier) { identifiers.append(identifier) }
        }
        add(text("DOI").flatMap { DOI($0) }.map(Identifier.doi))
        add(text("PMID").flatMap { PMID($0) }.map(Identifier.pmid))
        add(text("PMCID").flatMap { PMCID($0) }.map(Identifier.pmcid))
        add(text("ISBN").flatMap { ISBN($0) }.map(Identifier.isbn))
        add(text("URL").flatMap { Identifier($0) })
        let people = (item["author"] ?? item["editor"])?.elements.compactMap(author) ?? []
        let title = text("title")
        let year = year(item["issued"])
        let whole = [people.first?.family, title, year.map(String.init)].compactMap { $0 }
        guard !whole.isEmpty || !identifiers.isEmpty else { return nil }
        return Reference(
            label: text("id", "citation-key"), text: whole.joined(separator: ". "), authors: people,
            year: year, title: title, container: text("container-title", "container-title-short"),
            volume: text("volume"), issue: text("issue"), pages: text("page"),
            identifiers: identifiers.sorted { $0.rank < $1.rank })
    }

    private static func author(_ name: JSONTree) -> Author? {
        if let family = name["family"]?.text {
            let particle = name["non-dropping-particle"]?.text.map { $0 + " " } ?? ""
            return Author(family: particle + family, given: name["given"]?.text)
        }
        return name["literal"]?.text.map { Author(family: $0) }
    }

    /// The first number of `date-parts`, or the first four digits of `raw` or `literal`.
    private static func year(_ date: JSONTree?) -> Int? {
        guard let date else { return nil }
        if let part = date["date-parts"]?.elements.first?.elements.first?.text { return Int(part) }
        let written = date["raw"]?.text ?? date["literal"]?.text ?? date.text
        return written.flatMap { text in
            text.split { !$0.isNumber }.first { $0.count == 4 }.flatMap { Int($0) }
        }
    }
}
