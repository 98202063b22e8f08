/// A table: what each of its figures stands for is said by the heads of its row and column.
///
/// Of a page in HTML and of a paper in JATS alike.
struct Table: Sendable {
    /// One cell as it is written.
    struct Cell: Sendable {
        var text = ""
        var isHead = false
        /// Whether it is set in, as what belongs to the row above it is.
        var isIndented = false
        var columns = 1
        var rows = 1
    }

    /// What stands over the table, where anything does.
    var caption: String?
    /// The rows with their cells as they are written.
    var rows: [[Cell]] = []
    /// Whether it only arranges parts of the page: it holds another table.
    var isLayout = false

    /// The longest text of a cell that is one value, in bytes; longer is prose in columns.
    private static let longestValue = 300
    /// The longest passage, in bytes; what needs more heads than that says nothing to anybody.
    private static let longestPassage = 1_000
    /// The most rows of heads.
    private static let mostHeadRows = 8

    /// One passage per cell, with the heads of its row and column: "Region: North; Heat pumps, 2024: 21 %".
    ///
    /// A unit that a head tells stands behind the figure: "Age; Massage: 44 years" under "Age (years)".
    /// Empty where the table has no heads, holds prose, or only arranges the page. A row with one text over the
    /// whole width, or with nothing but its first cell, is a head for the rows under it ("Women; Age: 65 and
    /// over; Share: 17 %"), and so is a row for those that are set in below it. At most `limit` passages.
    func passages(atMost limit: Int = .max) -> [String] {
        guard !isLayout,
            rows.allSatisfy({ $0.allSatisfy { $0.text.utf8.count <= Self.longestValue } })
        else { return [] }
        let grid = TableGrid(rows)
        let headRows = grid.headRowCount
        guard grid.width > 1, headRows > 0, headRows <= Self.mostHeadRows,
            headRows < grid.rows.count
        else { return [] }
        let heads = grid.heads(ofRows: headRows)
        // Two columns under one head are not told apart, so neither says whose figures it has.
        let shared = Set(Dictionary(grouping: heads, by: \.self).filter { $1.count > 1 }.keys)
        var passages: [String] = []
        for row in TableRows(Array(grid.rows.dropFirst(headRows)), width: grid.width).told {
            let own = row.heads.map { labelled(row.cells[$0].text, by: heads[$0]) }
            let written = (row.above + own).filter { !$0.isEmpty }
            for place in row.values {
                let (rowHeads, head, value) = withUnit(written, heads[place], row.cells[place].text)
                let length = rowHeads.utf8.count + head.utf8.count + value.utf8.count
                guard !value.isEmpty, length <= Self.longestPassage, !shared.contains(heads[place])
                else { continue }
                guard passages.count < limit else { return passages }
                passages.append("\(rowHeads); \(labelled(value, by: head))")
            }
        }
        return passages
    }

    /// The heads and the figure, with the unit behind the figure where one of the heads tells it.
    private func withUnit(_ heads: [String], _ head: String, _ value: String) -> (
        heads: String, head: String, value: String
    ) {
        let joined = heads.joined(separator: "; ")
        let column = HeadUnit(head)
        let row = heads.last.flatMap(HeadUnit.init)
        // Two units are of two things, and nobody says which is the figure's.
        if let column, row == nil, !heads.contains(where: HeadUnit.isOfAnotherKind),
            let said = column.said(of: value)
        {
            return (joined, column.head, said)
        }
        if let row, column == nil, !HeadUnit.isOfAnotherKind(head), let said = row.said(of: value) {
            return ((heads.dropLast() + [row.head]).joined(separator: "; "), head, said)
        }
        return (joined, head, value)
    }

    private func labelled(_ value: String, by head: String) -> String {
        head.isEmpty || value.isEmpty || head == value ? value : "\(head): \(value)"
    }

    /// Whether the raised text of a cell is a mark that points to a note under the table: "12.5ᵃ" is 12.5.
    static func isNoteMark(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, text.unicodeScalars.count == 1 else {
            return false
        }
        return ("a"..."z").contains(first) || "*†‡§¶‖#".unicodeScalars.contains(first)
    }

    /// Whether the text of a cell begins with the wide spaces by which it is set in.
    static func isIndented(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.first { !$0.isASCII || !isSpace(UInt8($0.value)) }.map {
            $0 == "\u{A0}" || ("\u{2000}"..."\u{200A}").contains($0)
        } ?? false
    }
}
