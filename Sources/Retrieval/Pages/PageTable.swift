/// A table of a page: what each of its figures stands for is said by the heads of its row and column.
struct PageTable: Sendable {
    /// One cell as it is written.
    struct Cell: Sendable {
        var text = ""
        var isHead = false
        var columns = 1
        var rows = 1
    }

    /// What stands over the table, where anything does.
    var caption: String?
    /// The rows with their cells as they are written.
    var rows: [[Cell]] = []
    /// Whether it only arranges parts of the page: it holds another table.
    var isLayout = false

    /// The most columns that are read; what spans more is cut.
    private static let mostColumns = 64
    /// The longest text of a cell that is one value, in bytes; longer is prose in columns.
    private static let longestValue = 300

    /// One passage per cell, with the heads of its row and column: "Region: North; Heat pumps, 2024: 21 %".
    ///
    /// Empty where the table has no heads, holds prose, or only arranges the page. A row of one cell over
    /// the whole width is a head for the rows under it ("Women; Age: 65 and over; Share: 17 %").
    var passages: [String] {
        let grid = grid
        let width = grid.map(\.count).max() ?? 0
        guard !isLayout, width > 1, grid.count > 1,
            rows.allSatisfy({ $0.allSatisfy { $0.text.utf8.count <= Self.longestValue } })
        else { return [] }
        let headRows = headRowCount(grid)
        guard headRows > 0, headRows < grid.count else { return [] }
        let heads = (0..<width).map { column in
            var parts: [String] = []
            for row in grid.prefix(headRows) where row.indices.contains(column) {
                let part = row[column].text
                if !part.isEmpty, parts.last != part { parts.append(part) }
            }
            return parts.joined(separator: ", ")
        }
        var passages: [String] = []
        var group = ""
        for row in grid.dropFirst(headRows) {
            if let first = row.first?.text, row.count == width, row.allSatisfy({ $0.text == first })
            {
                group = first
                continue
            }
            let headCount = max(1, row.prefix { $0.isHead }.count)
            let rowHead = row.indices.prefix(headCount).map {
                labelled(row[$0].text, by: heads[$0])
            }
            for place in row.indices.dropFirst(headCount) where !row[place].text.isEmpty {
                let parts = [group] + rowHead + [labelled(row[place].text, by: heads[place])]
                passages.append(parts.filter { !$0.isEmpty }.joined(separator: "; "))
            }
        }
        return passages
    }

    private func labelled(_ value: String, by head: String) -> String {
        head.isEmpty || value.isEmpty || head == value ? value : "\(head): \(value)"
    }

    /// The cells by row and column; one that spans several stands in each of them.
    private var grid: [[Cell]] {
        var grid: [[Cell]] = []
        /// What still reaches down from the rows above, by column.
        var hanging: [Int: (cell: Cell, rows: Int)] = [:]
        for cells in rows {
            var row: [Cell] = []
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
        return grid
    }

    /// How many rows at the top are heads: those whose cells are marked as such, or, where no cell is, the
    /// first if it holds no figure but years.
    private func headRowCount(_ grid: [[Cell]]) -> Int {
        let marked = grid.prefix { $0.allSatisfy { $0.isHead || $0.text.isEmpty } }.count
        if marked > 0 { return marked }
        let isHead = grid[0].allSatisfy { cell in
            !cell.text.contains(where: \.isNumber) || Self.isYear(cell.text)
        }
        return isHead && grid[0].filter { !$0.text.isEmpty }.count > 1 ? 1 : 0
    }

    private static func isYear(_ text: String) -> Bool {
        guard text.utf8.count == 4, let year = Int(text) else { return false }
        return (1800...2100).contains(year)
    }
}
