/// The tables of a page in order, found again by the text of their cells.
struct PageTables {
    /// What a cell of the page's text belongs to.
    enum Belonging {
        /// It begins a table, whose passages these are, under this caption.
        case first([String], caption: String?)
        /// It belongs to the table that was begun.
        case further
        /// No table with heads holds it.
        case none
    }

    private let tables: [Table]
    /// For each table what its cells say, the first that says anything, and how many do.
    private let known: [(texts: Set<String>, first: String, count: Int)]
    private var next = 0
    private var open: Int?
    private var taken = 0

    /// The most cells of a page that are read.
    private static let mostCells = 5_000

    /// Reads the tables out of a page, in one pass.
    init(_ html: String) {
        let tables = Self.scan(html).filter { !$0.passages(atMost: 1).isEmpty }
        self.tables = tables
        known = tables.map { table in
            let texts = table.rows.joined().map { Self.key(of: $0.text) }.filter { !$0.isEmpty }
            return (Set(texts), texts.first ?? "", texts.count)
        }
    }

    /// Says where the next cell of the text belongs.
    mutating func take(_ cell: String) -> Belonging {
        let key = Self.key(of: cell)
        if let open {
            taken += 1
            let isNext = known.indices.contains(next) && known[next].first == key
            if !isNext || (known[open].texts.contains(key) && taken < known[open].count) {
                return .further
            }
        }
        guard
            let found = known.indices.dropFirst(next).first(where: { known[$0].texts.contains(key) }
            )
        else { return .none }
        open = found
        next = found + 1
        taken = 1
        return .first(tables[found].passages(), caption: tables[found].caption)
    }

    /// Ends the table that was begun, because something else stands between.
    mutating func close() { open = nil }

    /// What a cell says without the signs and spaces that markup may add or take.
    private static func key(of text: String) -> String {
        let letters = text.utf8.filter { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        }
        return String(decoding: letters, as: UTF8.self).lowercased()
    }

    private static func scan(_ html: String) -> [Table] {
        var tables: [Table] = []
        var builders: [Builder] = []
        var cells = 0
        for piece in MarkupScanner(html) {
            switch piece {
            case .start("table", _):
                // Beyond a few, nesting is no table that people read.
                guard builders.count < 8 else { return tables }
                if !builders.isEmpty { builders[builders.count - 1].table.isLayout = true }
                builders.append(Builder())
            case .end("table"):
                if var builder = builders.popLast() {
                    builder.endCell()
                    tables.append(builder.table)
                }
            default:
                guard !builders.isEmpty else { continue }
                if case .start("td", _) = piece { cells += 1 }
                guard cells < mostCells else { return tables }
                builders[builders.count - 1].read(piece)
            }
        }
        return tables
    }
}

/// Puts a table together from the pieces of its markup.
private struct Builder {
    var table = Table()
    private var cell: Table.Cell?
    private var text = RunningText()
    private var isCaption = false
    private var isHeadPart = false
    /// What a raised text says, until it is known whether it is a mark of a note.
    private var raised: String?

    mutating func read(_ piece: MarkupScanner.Piece) {
        switch piece {
        case .text(let words):
            if raised != nil { return raised?.append(words) ?? () }
            guard cell != nil || isCaption else { return }
            if text.isEmpty, Table.isIndented(words) { cell?.isIndented = true }
            text.append(words)
        case .start("thead", _): isHeadPart = true
        case .end("thead"): isHeadPart = false
        case .start("tr", _):
            endCell()
            table.rows.append([])
        case .start("td", let attributes), .start("th", let attributes):
            endCell()
            var isHead = isHeadPart
            if case .start("th", _) = piece { isHead = true }
            cell = Table.Cell(
                isHead: isHead, columns: Int(attributes["colspan"] ?? "") ?? 1,
                rows: Int(attributes["rowspan"] ?? "") ?? 1)
        case .end("td"), .end("th"), .end("tr"): endCell()
        case .start("caption", _):
            isCaption = true
            text = RunningText()
        case .end("caption"):
            isCaption = false
            if !text.isEmpty { table.caption = text.text }
            text = RunningText()
        case .start("sup", _): raised = ""
        case .end("sup"): endRaised()
        case .start("br", _), .start("p", _), .start("div", _), .start("li", _): text.breakWord()
        default: break
        }
    }

    private mutating func endRaised() {
        if let raised, !Table.isNoteMark(raised) {
            text.beginSuperscript()
            text.append(raised)
            text.endSuperscript()
        }
        raised = nil
    }

    mutating func endCell() {
        endRaised()
        guard var ended = cell else { return }
        ended.text = text.text
        if table.rows.isEmpty { table.rows.append([]) }
        table.rows[table.rows.count - 1].append(ended)
        cell = nil
        text = RunningText()
    }
}
