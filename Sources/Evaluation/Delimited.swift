/// The rows of a text with tabs between its cells.
func tabbedRows(_ text: String) -> [[String]] {
    text.split(whereSeparator: \.isNewline).map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
}

/// The rows of a text with commas between its cells, which may be quoted.
///
/// - SeeAlso: RFC 4180.
func commaRows(_ text: String) -> [[String]] {
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
        case UInt8(ascii: ",") where !isQuoted:
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
