/// Refuses keys that nothing reads, so that a misspelt setting is an error and not a silence.
///
/// - Throws: `DecodingError` that names the unknown key and the nearest known one.
func refuseUnknownKeys(in decoder: any Decoder, known: [String]) throws {
    let values = try decoder.container(keyedBy: AnyKey.self)
    guard let unknown = values.allKeys.first(where: { !known.contains($0.stringValue) }) else {
        return
    }
    let nearest = nearestName(to: unknown.stringValue, among: known)
    throw DecodingError.dataCorruptedError(
        forKey: unknown, in: values,
        debugDescription: "unknown key \"\(unknown.stringValue)\""
            + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
}
