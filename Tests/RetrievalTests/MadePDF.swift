/// A PDF written by hand: each page its lines, in Helvetica, one below the other.
func madePDF(_ pages: [[String]]) -> [UInt8] {
    var objects = [
        "<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    var kids: [String] = []
    for lines in pages {
        let text = lines.enumerated().map { place, line in
            let escaped = line.replacing("\\", with: "\\\\").replacing("(", with: "\\(")
                .replacing(")", with: "\\)")
            return "BT /F1 10 Tf 50 \(780 - 14 * place) Td (\(escaped)) Tj ET"
        }.joined(separator: "\n")
        objects.append("<</Length \(text.utf8.count)>>\nstream\n\(text)\nendstream")
        objects.append(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
                + "/Contents \(objects.count) 0 R>>")
        kids.append("\(objects.count) 0 R")
    }
    objects[1] = "<</Type/Pages/Kids[\(kids.joined(separator: " "))]/Count \(kids.count)>>"
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (place, object) in objects.enumerated() {
        places.append(file.utf8.count)
        file += "\(place + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
        file += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n"
    }
    file += "trailer\n<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF\n"
    return Array(file.utf8)
}
