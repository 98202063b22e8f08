import Citations
import Prose

extension PassageList {
    /// Adds what a page says: its sentences under their headings, and of its tables each cell with its heads.
    ///
    /// The title stands for itself elsewhere; furniture says nothing.
    mutating func addText(of page: String, isMarkup: Bool) {
        let article = Article.reading(page, as: isMarkup ? .html : .plain)
        var tables: PageTables?
        var heading: String?
        for (place, block) in article.blocks.enumerated() where !block.isFurniture {
            if block.kind != .tableCell { tables?.close() }
            if block.kind == .title { continue }
            if case .heading = block.kind {
                heading = article[block.range]
                continue
            }
            if block.kind == .tableCell, isMarkup {
                tables = tables ?? PageTables(page)
                switch tables?.take(article[block.range]) {
                case .first(let cells, let caption):
                    for cell in cells {
                        add(cell, section: caption ?? heading, role: .cell, isInAbstract: false)
                    }
                    continue
                case .further: continue
                case .some(.none), nil: break
                }
            }
            for sentence in article.sentences(in: place) {
                add(article[sentence.range], under: heading)
            }
        }
    }

    private mutating func add(_ text: String, under heading: String?) {
        add(
            text, section: heading, role: heading.map(Passage.Role.init(ofHeading:)) ?? .other,
            isInAbstract: false)
    }
}
