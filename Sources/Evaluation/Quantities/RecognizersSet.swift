import Foundation
import Quantities

/// The cases of Recognizers-Text: of one model, or of all that read quantities in a folder of models.
///
/// Values are text, ranges "[10,20)". Ordinals are no quantities of ours: a folder's are not read.
///
/// - SeeAlso: github.com/microsoft/Recognizers-Text, Specs.
func recognizersItems(at path: String) throws(SetFailure) -> [QuantityItem] {
    let files = modelFiles(in: path)
    guard !files.isEmpty else { return try modelItems(at: path, id: "") }
    var items: [QuantityItem] = []
    for (name, file) in files { items += try modelItems(at: file, id: name + " ") }
    return items
}

/// The files of a folder's models and their names, "Number" of "NumberModel.json"; none for a file.
private func modelFiles(in path: String) -> [(name: String, path: String)] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    let read = ["Number", "NumberRange", "Percent", "Age", "Currency", "Dimension", "Temperature"]
    return names.sorted().compactMap { name in
        let file = name.split(separator: "/").last.map(String.init) ?? name
        let model = String(file.prefix { $0 != "." }).replacing("Model", with: "")
        guard file.hasSuffix("Model.json"), read.contains(model) else { return nil }
        return (model, path + "/" + name)
    }
}

private func modelItems(at path: String, id: String) throws(SetFailure) -> [QuantityItem] {
    let cases = try readJSON([RecognizersCase].self, at: path)
    let type = cases.lazy.flatMap(\.results).first?.typeName ?? "number"
    return cases.enumerated().map { place, item in
        var read = QuantityItem(
            id: id + String(place), text: item.input,
            quantities: item.results.map { found in
                var gold = amount(found.resolution?.value ?? "")
                gold.unit = found.resolution?.unit ?? ""
                return gold
            })
        ask(&read, type)
        read.leftOut = item.reasonToLeaveOut(type: type)
        return read
    }
}

/// One case as its authors wrote it down.
struct RecognizersCase: Decodable {
    struct Found: Decodable {
        struct Resolution: Decodable {
            let value: String?
            let unit: String?
        }
        let text: String
        let typeName: String
        let resolution: Resolution?

        private enum CodingKeys: String, CodingKey {
            case text = "Text"
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

/// What a model looks for, in our kinds.
private func ask(_ item: inout QuantityItem, _ type: String) {
    item.hasIntervals = type == "numberrange"
    switch type {
    case "percentage": item.kinds = [.percent, .percentagePoint]
    case "age": item.kinds = [.age, .duration]
    case "currency": item.kinds = [.money]
    case "dimension":
        // "half a turn", "three turns": what has no unit of ours is counted.
        (item.kinds, item.otherKinds) = ([.measure], [.count, .fraction, .fold])
    case "temperature": item.kinds = [.temperature]
    case "ordinal": item.kinds = [.ordinal]
    case "numberrange": item.scope = .bounds
    default: item.scope = .bare
    }
}

private func amount(_ text: String) -> GoldQuantity {
    if let first = text.first, "[(".contains(first) {
        let bounds = text.dropFirst().dropLast().split(
            separator: ",", omittingEmptySubsequences: false)
        guard bounds.count == 2 else { return GoldQuantity() }
        let (low, high) = (number(bounds[0]), number(bounds[1]))
        // "[20,20]" is the number 20.
        return low == high ? GoldQuantity(value: low) : GoldQuantity(low: low, high: high)
    }
    return GoldQuantity(value: number(text[...]))
}

private func number(_ text: Substring) -> Double? {
    Double(text.filter { $0 != "%" && $0 != " " && $0 != "," })
}
