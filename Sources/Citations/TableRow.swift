import Prose

/// Which cells stand in one row of a table, told by what stands between them in the source.
enum TableRow {
    /// The blocks of the row that a cell stands in, the cell among them; at most fifty to each side.
    ///
    /// Between two cells of a row there is neither the end of a line (Markdown) nor a tag of a row (HTML).
    static func cells(around cell: Int, in article: Article) -> Range<Int> {
        var start = cell
        while start > 0, cell - start < 50, isSameRow(start - 1, start, article) { start -= 1 }
        var end = cell + 1
        while end < article.blocks.count, end - cell < 50, isSameRow(end - 1, end, article) {
            end += 1
        }
        return start..<end
    }

    private static func isSameRow(_ left: Int, _ right: Int, _ article: Article) -> Bool {
        guard case .tableCell = article.blocks[left].kind,
            case .tableCell = article.blocks[right].kind
        else { return false }
        let from = article.map.source(of: article.blocks[left].range).end
        let to = article.map.source(of: article.blocks[right].range).start
        guard from <= to, to - from < 2_000 else { return false }
        let between = article.source.utf8.dropFirst(from).prefix(to - from)
        guard article.format == .html else { return !between.contains(0x0A) }
        let bytes = Array(between)
        return !bytes.indices.contains {
            bytes.spells("<tr", at: $0) || bytes.spells("</tr", at: $0)
        }
    }
}
