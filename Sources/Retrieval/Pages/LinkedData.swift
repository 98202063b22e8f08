/// A thing described in JSON-LD, as far as it helps to know what a page is.
struct LinkedData: Decodable, Sendable {
    enum CodingKeys: String, CodingKey {
        case type = "@type"
        case id = "@id"
        case graph = "@graph"
        case doi, identifier, sameAs, datePublished, isAccessibleForFree
    }

    @Lenient private var type: LooseStrings?
    @Lenient private var id: String?
    @Lenient private var graph: [LinkedData]?
    @Lenient private var doi: String?
    @Lenient private var identifier: LooseStrings?
    @Lenient private var sameAs: LooseStrings?
    @Lenient private var datePublished: String?
    @Lenient private var isAccessibleForFree: LooseBool?

    /// All things in a script, those of its graph included; none when it is no JSON-LD.
    static func all(in bytes: [UInt8]) -> [LinkedData] {
        let roots = LinkedData(json: bytes).map { [$0] } ?? [LinkedData](json: bytes) ?? []
        return roots.flatMap { [$0] + ($0.graph ?? []) }
    }

    var types: [String] { type?.values ?? [] }
    var date: String? { datePublished }
    var isClosed: Bool { isAccessibleForFree?.value == false }

    /// Whether it is a paper, rather than something that mentions one.
    var isScholarly: Bool {
        types.contains("ScholarlyArticle") || types.contains("MedicalScholarlyArticle")
    }

    /// What may be its identifier.
    var names: [String] {
        [doi, id].compactMap(\.self) + (identifier?.values ?? []) + (sameAs?.values ?? [])
    }
}

/// A string, several, or things with a `value` each.
private struct LooseStrings: Decodable, Sendable {
    private struct Property: Decodable, Sendable { let value: String }
    let values: [String]

    init(from decoder: any Decoder) {
        let container = try? decoder.singleValueContainer()
        if let one = try? container?.decode(String.self) {
            values = [one]
        } else if let several = try? container?.decode([String].self) {
            values = several
        } else if let one = try? container?.decode(Property.self) {
            values = [one.value]
        } else {
            values = ((try? container?.decode([Property].self)) ?? []).map(\.value)
        }
    }
}

/// `false`, "False" or "http://schema.org/False".
private struct LooseBool: Decodable, Sendable {
    let value: Bool?

    init(from decoder: any Decoder) {
        let container = try? decoder.singleValueContainer()
        let text = (try? container?.decode(String.self))?.lowercased()
        value =
            (try? container?.decode(Bool.self))
            ?? text.flatMap { $0.hasSuffix("false") ? false : $0.hasSuffix("true") ? true : nil }
    }
}
