/// The rows of a text with tabs between its cells.
func tabbedRows(_ text: String) -> [[String]] {
    text.split(whereSeparator: \.isNewline).map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
}

/// The rows of a text with commas between its cells, which may be quoted.
///
/// - SeeAlso: RFC 4180.
func commaRows(_ text: String) -> [[String]] { delimitedRows(text, between: UInt8(ascii: ",")) }

private func delimitedRows(_ text: String, between sign: UInt8) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var wasQuote = false
    func word(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "\""):
            // A doubled quote inside a quoted cell is one quote.
            if !isQuoted, wasQuote { cell.append(byte) }
            wasQuote = isQuoted
            isQuoted.toggle()
            continue
        case sign where !isQuoted:
            row.append(word(cell))
            cell = []
        case UInt8(ascii: "\r") where !isQuoted: break
        case UInt8(ascii: "\n") where !isQuoted:
            rows.append(row + [word(cell)])
            row = []
            cell = []
        default: cell.append(byte)
        }
        wasQuote = false
    }
    if !row.isEmpty || !cell.isEmpty { rows.append(row + [word(cell)]) }
    return rows
}

/// The named columns of a file with a heading, its cells between commas or another sign, every row in full.
///
/// - Throws: `SetFailure` that names the columns that are missing.
func columns(
    _ names: [String], of path: String, between sign: Character = ","
) throws(SetFailure) -> [[String]] {
    let text = String(decoding: try readFile(path), as: UTF8.self)
    let rows = delimitedRows(text, between: sign.asciiValue ?? UInt8(ascii: ","))
    let heading = rows.first ?? []
    let missing = names.filter { !heading.contains($0) }
    guard missing.isEmpty else {
        throw SetFailure("“\(path)” lacks the columns \(missing.joined(separator: ", ")).")
    }
    let places = names.compactMap { heading.firstIndex(of: $0) }
    return rows.dropFirst().compactMap { row in
        guard let last = places.max(), row.count > last else { return nil }
        return places.map { row[$0] }
    }
}
