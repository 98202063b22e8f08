import Foundation

/// The paragraphs of MeasEval: `tsv/NAME.tsv` annotates `text/NAME.txt` (or `txt/`), in Unicode code points.
///
/// Of its modifiers four are read: IsRange, IsApproximate, HasTolerance and IsCount; IsList says that one
/// span holds several numbers. Its unit is also the thing counted ("participants").
///
/// - SeeAlso: Harper et al. (2021), SemEval-2021 task 8: MeasEval.
func measEvalItems(at path: String) throws(SetFailure) -> [QuantityItem] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/tsv")) ?? []
    guard !names.isEmpty else {
        throw SetFailure("“\(path)” has no folder “tsv” with annotations. See the set's README.")
    }
    // The train part has its texts in one folder, the trial part in another.
    let hasText = FileManager.default.fileExists(atPath: path + "/text")
    let folder = path + (hasText ? "/text" : "/txt")
    var items: [QuantityItem] = []
    for name in names.sorted() where name.hasSuffix(".tsv") {
        let id = String(name.dropLast(4))
        let text = String(decoding: try readFile("\(folder)/\(id).txt"), as: UTF8.self)
        let rows = tabbedRows(String(decoding: try readFile("\(path)/tsv/\(name)"), as: UTF8.self))
        let offsets = codePointOffsets(text)
        var seen: Set<Range<Int>> = []
        let quantities = rows.dropFirst().compactMap { row -> GoldQuantity? in
            guard row.count >= 7, row[2] == "Quantity", let start = Int(row[3]),
                let end = Int(row[4]), start < end, end < offsets.count
            else { return nil }
            let range = offsets[start]..<offsets[end]
            guard seen.insert(range).inserted else { return nil }
            let other = row.count > 7 ? Other(row[7]) : nil
            return GoldQuantity(
                range: range, unit: other?.unit, marks: other?.marks ?? [],
                isList: other?.mods?.contains("IsList") ?? false)
        }
        items.append(QuantityItem(id: id, text: text, quantities: quantities))
    }
    return items
}

/// What the last column says of a quantity.
private struct Other: Decodable {
    let unit: String?
    let mods: [String]?

    init?(_ json: String) {
        guard let other = try? JSONDecoder().decode(Other.self, from: Data(json.utf8)) else {
            return nil
        }
        self = other
    }

    var marks: Set<GoldQuantity.Mark> {
        let known: [String: GoldQuantity.Mark] = [
            "IsRange": .range, "IsApproximate": .approximate, "HasTolerance": .tolerance,
            "IsCount": .count,
        ]
        return Set((mods ?? []).compactMap { known[$0] })
    }
}

/// The byte offset of every code point, and of the end.
func codePointOffsets(_ text: String) -> [Int] {
    var offsets: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
        offsets.append(offset)
        offset += UTF8.width(scalar)
    }
    return offsets + [offset]
}
