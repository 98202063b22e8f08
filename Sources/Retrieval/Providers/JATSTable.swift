extension Table {
    /// The table of a `table-wrap`, in the elements that JATS has from HTML; `nil` when it is only a picture
    /// or an arrangement of others.
    ///
    /// Marks of notes are no part of a cell.
    init?(_ wrap: XMLNode) {
        let tables = (wrap.all("alternatives") + [wrap]).flatMap { $0.all("table") }
        guard let table = tables.first else { return nil }
        self.init()
        for part in table.children {
            switch part.name {
            case "thead", "tbody", "tfoot":
                for row in part.all("tr") { addRow(row, isHead: part.name == "thead") }
            case "tr": addRow(part, isHead: false)
            default: break
            }
        }
        caption = wrap["caption"].map { $0.text(leavingOut: isMark) }
    }

    private mutating func addRow(_ row: XMLNode, isHead: Bool) {
        rows.append(
            row.children.filter { $0.name == "td" || $0.name == "th" }.map { node in
                Cell(
                    text: node.text(leavingOut: isNoted), isHead: isHead || node.name == "th",
                    isIndented: Table.isIndented(node.firstText ?? ""),
                    columns: Int(node.attributes["colspan"] ?? "") ?? 1,
                    rows: Int(node.attributes["rowspan"] ?? "") ?? 1)
            })
    }
}

private func isNoted(_ node: XMLNode) -> Bool {
    isMark(node) || node.name == "xref" && node.attributes["ref-type"] == "table-fn"
        || node.name == "sup" && Table.isNoteMark(node.text)
}

extension XMLNode {
    /// The first text inside that is more than the breaks of the markup.
    fileprivate var firstText: String? {
        for content in contents {
            switch content {
            case .text(let text):
                if !text.utf8.allSatisfy(isSpace) { return text }
            case .element(let child):
                if let text = child.firstText { return text }
            }
        }
        return nil
    }
}
