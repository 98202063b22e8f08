extension Table {
    /// The table of a `table-wrap`, in the elements that JATS has from HTML or in those of CALS; `nil` when it is
    /// only a picture or an arrangement of others.
    ///
    /// Marks of notes are no part of a cell.
    init?(_ wrap: XMLNode) {
        let holders = wrap.all("alternatives") + [wrap]
        guard let table = holders.lazy.compactMap({ $0["table"] ?? $0["oasis:table"] }).first else {
            return nil
        }
        self.init()
        caption = wrap["caption"].map { $0.text(leavingOut: isMark) }
        // The exchange model of CALS has the rows in a group, with other names.
        if let group = table["tgroup"] ?? table["oasis:tgroup"] {
            readGroup(group)
            return
        }
        for part in table.children {
            switch part.name {
            case "thead", "tbody", "tfoot":
                for row in part.all("tr") { addRow(row, isHead: part.name == "thead") }
            case "tr": addRow(part, isHead: false)
            default: break
            }
        }
    }

    /// Reads a group of the CALS exchange model: columns have names, and a cell spans from one to another.
    ///
    /// Cells that are left out are those that a cell above reaches down to; where none does, they are blank.
    private mutating func readGroup(_ group: XMLNode) {
        var columns: [String: Int] = [:]
        for (place, column) in group.children.filter({ $0.localName == "colspec" }).enumerated() {
            columns[column.attributes["colname"] ?? String(place + 1)] =
                column.smallNumber("colnum") ?? place + 1
        }
        let parts = group.children.filter { ["thead", "tbody"].contains($0.localName) }
        let written = parts.flatMap { part in
            part.children.filter { $0.localName == "row" }
                .map { (isHead: part.localName == "thead", row: $0) }
        }
        let reachesDown = written.contains { written in
            written.row.children.contains { $0.attributes["morerows"] != nil }
        }
        for (isHead, row) in written {
            var cells: [Cell] = []
            var next = 1
            for entry in row.children where entry.localName == "entry" {
                let attributes = entry.attributes
                let first = (attributes["namest"] ?? attributes["colname"]).flatMap { columns[$0] }
                let last = attributes["nameend"].flatMap { columns[$0] }
                let width = max(1, (last ?? 1) - (first ?? last ?? 1) + 1)
                if let first, first > next, !reachesDown {
                    cells += Array(repeating: Cell(isHead: isHead), count: first - next)
                }
                next = (first ?? next) + width
                cells.append(
                    Cell(
                        text: entry.text(leavingOut: isNoted), isHead: isHead,
                        isIndented: Table.isIndented(entry.firstText ?? ""), columns: width,
                        rows: (entry.smallNumber("morerows") ?? 0) + 1))
            }
            rows.append(cells)
        }
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
    /// The whole number of an attribute, up to a thousand.
    fileprivate func smallNumber(_ attribute: String) -> Int? {
        attributes[attribute].flatMap { Int($0) }.flatMap { (0...1_000).contains($0) ? $0 : nil }
    }

    /// The name without the prefix of its namespace.
    fileprivate var localName: String {
        name.split(separator: ":").last.map(String.init) ?? name
    }

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
