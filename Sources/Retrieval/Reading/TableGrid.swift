/// The cells of a table by row and column; one that spans several stands in each of them.
struct TableGrid {
    /// The rows that say anything.
    let rows: [[Table.Cell]]
    /// The most columns that a row has.
    let width: Int

    /// The most columns and rows that are read; what spans more is cut.
    private static let (mostColumns, mostRows) = (64, 2_000)

    /// Spreads the cells out, of a table too large to be read its beginning.
    init(_ written: [[Table.Cell]]) {
        var grid: [[Table.Cell]] = []
        /// What still reaches down from the rows above, by column.
        var hanging: [Int: (cell: Table.Cell, rows: Int)] = [:]
        for cells in written.prefix(Self.mostRows) {
            var row: [Table.Cell] = []
            func takeHanging() {
                while row.count < Self.mostColumns, let above = hanging[row.count] {
                    hanging[row.count] = above.rows > 1 ? (above.cell, above.rows - 1) : nil
                    row.append(above.cell)
                }
            }
            for cell in cells {
                takeHanging()
                for _ in 0..<min(max(1, cell.columns), Self.mostColumns - row.count) {
                    if cell.rows > 1 { hanging[row.count] = (cell, cell.rows - 1) }
                    row.append(cell)
                }
            }
            takeHanging()
            if !row.allSatisfy(\.text.isEmpty) { grid.append(row) }
        }
        rows = grid
        width = grid.map(\.count).max() ?? 0
    }

    /// How many rows at the top are heads: those whose cells are marked as such, or, where no cell is, the
    /// first if it holds no figure but years.
    var headRowCount: Int {
        guard let first = rows.first else { return 0 }
        let marked = rows.prefix { $0.allSatisfy { $0.isHead || $0.text.isEmpty } }.count
        if marked > 0 { return marked }
        let isHead = first.allSatisfy { cell in
            !cell.text.contains(where: \.isNumber) || isYear(cell.text)
        }
        return isHead && first.filter { !$0.text.isEmpty }.count > 1 ? 1 : 0
    }

    /// What the heads over each column say together, each text once: "Heat pumps, 2024".
    func heads(ofRows count: Int) -> [String] {
        (0..<width).map { column in
            var parts: [String] = []
            for row in rows.prefix(count) where row.indices.contains(column) {
                let part = row[column].text
                if !part.isEmpty, parts.last != part { parts.append(part) }
            }
            return parts.joined(separator: ", ")
        }
    }
}

/// Whether a text is a year and nothing else.
func isYear(_ text: String) -> Bool {
    guard text.utf8.count == 4, let year = Int(text) else { return false }
    return (1800...2100).contains(year)
}
