import Citations

/// A record or reference in CSL-JSON, as far as matching needs it, or a reference as it is written.
///
/// - SeeAlso: The CSL-JSON schema, citationstyles.org.
struct CSLItem: Decodable, Sendable {
    /// All of it in words.
    let text: String
    /// The title.
    let title: String?
    /// The authors' family names.
    let families: [String]
    /// The year it was issued.
    let year: Int?
    /// Its names, DOI first.
    let identifiers: [Identifier]

    /// The name it is known by; `nil` without one.
    var name: String? { identifiers.first?.text }

    /// A reference as it is written.
    init(text: String) {
        let reference = Reference(parsing: text)
        self.text = text
        title = reference.title
        families = reference.authors.map(\.family)
        year = reference.year
        identifiers = reference.identifiers
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, author, issued, year
        case container = "container-title"
        case doi = "DOI"
        case pmid = "PMID"
        case pmcid = "PMCID"
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        title =
            (try? values.decode(String.self, forKey: .title))
            ?? (try? values.decode([String].self, forKey: .title))?.first
        families = ((try? values.decode([Name].self, forKey: .author)) ?? []).compactMap(\.name)
        let issued = (try? values.decode(Issued.self, forKey: .issued))?.year
        year =
            try issued
            ?? values.decodeIfPresent(LooseText.self, forKey: .year)
            .flatMap { Int($0.text) }
        func member(_ key: CodingKeys) -> String? {
            (try? values.decode(LooseText.self, forKey: key))?.text
        }
        let names = [
            member(.doi).map { "doi:" + $0 }, member(.pmid).map { "pmid:" + $0 },
            member(.pmcid).map { "pmcid:" + $0 }, member(.id),
        ]
        identifiers = names.compactMap { $0.flatMap { Identifier($0) } }
        let container = member(.container)
        text = (families + [title, container, year.map { String($0) }].compactMap(\.self))
            .joined(separator: " ")
    }

    private struct Name: Decodable {
        let family: String?
        let literal: String?
        var name: String? { family ?? literal }
    }

    private struct Issued: Decodable {
        let parts: [[LooseText]]?
        var year: Int? { parts?.first?.first.flatMap { Int($0.text) } }
        private enum CodingKeys: String, CodingKey { case parts = "date-parts" }
    }

    /// A value that some programs write as text and others as a number.
    private struct LooseText: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let number = try? value.decode(Int.self) {
                text = String(number)
            } else {
                text = try value.decode(String.self)
            }
        }
    }
}
