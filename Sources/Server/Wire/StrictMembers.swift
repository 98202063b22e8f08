import Retrieval

extension Decoder {
    /// Refuses members that nothing reads, so that a misspelt one is an error and not a silence.
    ///
    /// - Throws: `DecodingError` at the unknown member.
    func refuseUnknownMembers(known: [String]) throws {
        for key in try container(keyedBy: AnyKey.self).allKeys
        where !known.contains(key.stringValue) {
            let advice =
                nearestName(to: key.stringValue, among: known).map { " Did you mean `\($0)`?" }
                ?? " Known are: \(known.map { "`\($0)`" }.joined(separator: ", "))."
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: codingPath + [key],
                    debugDescription: "There is no member `\(key.stringValue)`.\(advice)"))
        }
    }
}
