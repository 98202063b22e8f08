import Foundation

/// The cases of quantulum3: a sentence with the surface, value and unit of each quantity in text order.
///
/// - SeeAlso: github.com/nielstron/quantulum3.
func quantulumItems(at path: String) throws(SetFailure) -> [QuantityItem] {
    struct Case: Decodable {
        struct Found: Decodable {
            let value: Double
            let unit: String?
            let surface: String
            let uncertainty: Double?
        }
        let req: String
        let res: [Found]
    }
    return try readJSON([Case].self, at: path).enumerated().map { place, item in
        var rest = item.req.startIndex
        let quantities = item.res.map { found -> GoldQuantity in
            var gold = GoldQuantity(value: found.value)
            if let spread = found.uncertainty {
                gold = GoldQuantity(low: found.value - spread, high: found.value + spread)
            }
            gold.unit = found.unit.map { $0 == "dimensionless" ? "" : $0 } ?? ""
            let range =
                item.req.range(of: found.surface, range: rest..<item.req.endIndex)
                ?? item.req.range(of: found.surface)
            if let range {
                rest = range.upperBound
                let utf8 = item.req.utf8
                let start = utf8.distance(from: utf8.startIndex, to: range.lowerBound)
                gold.range = start..<(start + utf8[range].count)
            }
            return gold
        }
        return QuantityItem(id: String(place), text: item.req, quantities: quantities)
    }
}
