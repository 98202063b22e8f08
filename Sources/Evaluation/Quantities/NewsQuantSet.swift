import Foundation

/// The sentences of NewsQuant; its values are numbers or "252.0-287.0", its unit "-" means none.
///
/// - SeeAlso: Almasian et al. (2023), CQE: a comprehensive quantity extractor, EMNLP.
func newsQuantItems(at path: String) throws(SetFailure) -> [QuantityItem] {
    struct Case: Decodable {
        struct Found: Decodable {
            let value: String
            let normalizedUnit: String?

            private enum CodingKeys: String, CodingKey {
                case value
                case normalizedUnit = "normalized_unit"
            }
        }
        let text: String
        let quantities: [Found]
    }
    return try readJSON([Case].self, at: path).enumerated().map { place, item in
        QuantityItem(
            id: String(place), text: item.text,
            quantities: item.quantities.map { found in
                var gold = amount(found.value)
                gold.unit = found.normalizedUnit.map { $0 == "-" ? "" : $0 } ?? ""
                return gold
            })
    }
}

/// A number or two with a dash between.
private func amount(_ text: String) -> GoldQuantity {
    if let value = Double(text) { return GoldQuantity(value: value) }
    let places = text.indices.dropFirst().filter { text[$0] == "-" }
    for place in places {
        let low = Double(text[..<place].trimmingCharacters(in: .whitespaces))
        let high = Double(text[text.index(after: place)...].trimmingCharacters(in: .whitespaces))
        if let low, let high { return GoldQuantity(low: low, high: high) }
    }
    return GoldQuantity()
}
