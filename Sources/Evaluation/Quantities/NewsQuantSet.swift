import Foundation

/// The sentences of NewsQuant; its values are numbers or "252.0-287.0", its unit "-" means none.
///
/// "tens of thousands of students", told there as 10,000 to 100,000, and "dozens", told as 12, are vague;
/// MEASURES leaves that kind out, on both sides.
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
            quantities: item.quantities.compactMap { found in
                var gold = amount(found.value)
                guard !isVague(gold, in: item.text) else { return nil }
                gold.unit = found.normalizedUnit.map { $0 == "-" ? "" : $0 } ?? ""
                return gold
            })
    }
}

/// Whether it is an order of magnitude that the text has in words: "thousands of", "dozens of".
private func isVague(_ gold: GoldQuantity, in text: String) -> Bool {
    let words = text.lowercased()
    if gold.value == 12 { return words.contains("dozens of") && !words.contains("12") }
    guard let low = gold.low, let high = gold.high, high == low * 10 else { return false }
    let scale = [1e3: "thousands", 1e6: "millions", 1e9: "billions"]
    return scale.contains { power, word in
        let step = low / power
        return [1, 10, 100].contains(step) && words.contains(word + " of")
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
