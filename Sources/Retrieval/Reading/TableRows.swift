/// The rows of a table below its heads, each with what tells it from the others.
struct TableRows {
    /// A row that says of its figures what they stand for.
    struct Row {
        /// The rows above that it belongs to, outermost first.
        var above: [String]
        /// The columns of its own heads.
        let heads: Range<Int>
        /// The cells, those of its heads filled where the row above says them for it.
        var cells: [Table.Cell]
        /// The columns of its figures.
        var values: Range<Int> { heads.upperBound..<cells.count }
    }

    /// The rows in order, without those that are heads for others, and without those that nothing tells from
    /// the row above them.
    private(set) var told: [Row] = []

    /// The most columns of heads.
    private static let mostHeads = 8

    /// The rows of a table that is `width` columns wide.
    init(_ rows: [[Table.Cell]], width: Int) {
        let filled = TableRows.filled(rows, width: width)
        let common = TableRows.headCount(of: filled.filter { !$0.isGroup }.map(\.cells))
        var group = Above()
        for row in filled {
            let first = row.cells[0]
            if row.isGroup {
                group = Above(group: first.text)
                continue
            }
            group.take(first)
            let marked = row.cells.prefix { $0.isHead }.count
            let count = min(max(1, common, marked), row.cells.count)
            // What the row above says for this one must not be all that is known of it.
            guard count <= Self.mostHeads, count > 1 || !row.isFilled else { continue }
            told.append(Row(above: group.all(of: first), heads: 0..<count, cells: row.cells))
        }
    }

    /// The rows with the first cell that a blank takes from the row above, and whether each is a head for others.
    private static func filled(_ rows: [[Table.Cell]], width: Int) -> [(
        cells: [Table.Cell], isGroup: Bool, isFilled: Bool
    )] {
        var above: Table.Cell?
        return rows.compactMap { row in
            guard let first = row.first else { return nil }
            let others = row.dropFirst()
            if !first.text.isEmpty {
                let isSame = row.count == width && others.allSatisfy { $0.text == first.text }
                let isAlone = width > 1 && others.allSatisfy(\.text.isEmpty)
                above = isSame || isAlone ? nil : first
                return (row, isSame || isAlone, false)
            }
            guard let above else { return nil }
            return ([above] + others, false, true)
        }
    }

    /// How many columns at the left it takes to tell rows apart: the first, and those of words or years after
    /// it while what stands to the left comes again.
    private static func headCount(of rows: [[Table.Cell]]) -> Int {
        let width = rows.map(\.count).min() ?? 0
        var count = 1
        while count < min(width - 1, mostHeads), repeats(rows.map { $0.prefix(count).map(\.text) }),
            rows.allSatisfy({ isYear($0[count].text) || !beginsWithFigure($0[count].text) })
        {
            count += 1
        }
        return count
    }

    private static func repeats(_ heads: [[String]]) -> Bool { Set(heads).count < heads.count }

    private static func beginsWithFigure(_ text: String) -> Bool {
        text.first { !"<>≤≥±+-−–~ ".contains($0) }?.isNumber ?? false
    }
}

/// The heads that stand in rows of their own above a row.
private struct Above {
    /// The row that is nothing but a head.
    var group = ""
    /// Whether the rows under it are set in, so that the first that is not ends it.
    private var isSetIn = false
    /// The row that those set in below it belong to.
    private var parent = ""

    init(group: String = "") { self.group = group }

    mutating func take(_ first: Table.Cell) {
        if first.isIndented {
            isSetIn = true
        } else {
            if isSetIn { group = "" }
            parent = first.text
        }
    }

    func all(of first: Table.Cell) -> [String] {
        first.isIndented && parent != group && !parent.isEmpty ? [group, parent] : [group]
    }
}
