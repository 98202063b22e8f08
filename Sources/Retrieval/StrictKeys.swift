/// Refuses keys that nothing reads, so that a misspelt setting is an error and not a silence.
///
/// - Throws: `DecodingError` that names the unknown key and the nearest known one.
func refuseUnknownKeys(in decoder: any Decoder, known: [String]) throws {
    let values = try decoder.container(keyedBy: AnyKey.self)
    guard let unknown = values.allKeys.first(where: { !known.contains($0.stringValue) }) else {
        return
    }
    let nearest = known.min {
        distance($0, unknown.stringValue) < distance($1, unknown.stringValue)
    }
    throw DecodingError.dataCorruptedError(
        forKey: unknown, in: values,
        debugDescription: "unknown key \"\(unknown.stringValue)\""
            + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
}

/// A key of any name.
private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// The number of letters to change to get from one word to another (Levenshtein).
private func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.lowercased().prefix(64))
    var row = Array(0...right.count)
    for (place, letter) in left.lowercased().enumerated() {
        var corner = row[0]
        row[0] = place + 1
        for column in right.indices {
            let above = row[column + 1]
            row[column + 1] = min(
                above + 1, row[column] + 1, corner + (letter == right[column] ? 0 : 1))
            corner = above
        }
    }
    return row[right.count]
}
