import Foundation
import Quantities

/// The cases of one model of Recognizers-Text: values as text, ranges as "[10,20)".
///
/// - SeeAlso: github.com/microsoft/Recognizers-Text, Specs.
func recognizersItems(at path: String) throws(SetFailure) -> [QuantityItem] {
    struct Case: Decodable {
        struct Found: Decodable {
            struct Resolution: Decodable {
                let value: String?
                let unit: String?
            }
            let typeName: String
            let resolution: Resolution?

            private enum CodingKeys: String, CodingKey {
                case typeName = "TypeName"
                case resolution = "Resolution"
            }
        }
        let input: String
        let results: [Found]

        private enum CodingKeys: String, CodingKey {
            case input = "Input"
            case results = "Results"
        }
    }
    let cases = try readJSON([Case].self, at: path)
    let type = cases.lazy.flatMap(\.results).first?.typeName ?? "number"
    return cases.enumerated().map { place, item in
        QuantityItem(
            id: String(place), text: item.input,
            quantities: item.results.map { found in
                var gold = amount(found.resolution?.value ?? "")
                gold.unit = found.resolution?.unit ?? ""
                return gold
            }, kinds: kinds(of: type))
    }
}

/// The kinds of ours that a model looks for.
private func kinds(of type: String) -> Set<Quantity.Kind> {
    switch type {
    case "percentage": [.percent, .percentagePoint]
    case "age": [.age, .duration]
    case "currency": [.money]
    case "dimension": [.measure]
    case "temperature": [.temperature]
    case "ordinal": [.ordinal]
    default: Set(Quantity.Kind.allCases).subtracting([.date, .ordinal, .vague])
    }
}

private func amount(_ text: String) -> GoldQuantity {
    if let first = text.first, "[(".contains(first) {
        let bounds = text.dropFirst().dropLast().split(
            separator: ",", omittingEmptySubsequences: false)
        guard bounds.count == 2 else { return GoldQuantity() }
        return GoldQuantity(low: number(bounds[0]), high: number(bounds[1]))
    }
    return GoldQuantity(value: number(text[...]))
}

private func number(_ text: Substring) -> Double? {
    Double(text.filter { $0 != "%" && $0 != " " && $0 != "," })
}
