/// The known name most like a mistyped one; `nil` when none is much like it.
///
/// At most a third of the letters may differ, and at least two: `prot` is near `port`, `colour` is not;
/// or so many as `limit` says.
public func nearestName(
    to name: String, among known: some Sequence<String>, within limit: Int? = nil
) -> String? {
    let letters = Array(name.lowercased().unicodeScalars.prefix(64))
    let limit = limit ?? max(2, letters.count / 3)
    let scored = known.map { (distance(letters, Array($0.lowercased().unicodeScalars)), $0) }
    guard let best = scored.min(by: { $0 < $1 }), best.0 <= limit else { return nil }
    return best.1
}

/// The number of letters to change, add or drop to get from one word to another.
///
/// - SeeAlso: Levenshtein (1966).
private func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (place, letter) in left.enumerated() {
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
