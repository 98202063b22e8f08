/// Reads text without markup: what is a title, a heading, an item, a paragraph is told from the lines.
struct PlainReader {
    private let text: String
    private let bytes: [UInt8]

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    /// The article, in one pass over the lines.
    func article() -> Article {
        let paragraphs = PlainParagraph.paragraphs(of: PlainLine.lines(of: bytes), in: bytes)
        let layout = PlainLayout(paragraphs, in: bytes)
        var builder = ArticleBuilder(source: bytes)
        builder.findsFurniture = false
        var leadIn: Int?
        for (place, paragraph) in paragraphs.enumerated() {
            let role = layout.roles[place]
            var style = ArticleBuilder.Style(kind: kind(of: paragraph, role))
            style.isFurniture = role == .furniture
            if case .listItem = style.kind {
                style.leadIn = leadIn
            } else {
                leadIn = isLeadIn(paragraph) ? place : nil
            }
            builder.startBlock(style)
            for line in paragraph.lines {
                builder.addSpace()
                builder.copy(line)
            }
        }
        return builder.article(of: text, as: .plain)
    }

    private func kind(of paragraph: PlainParagraph, _ role: PlainLayout.Role) -> Block.Kind {
        switch paragraph.marker {
        case .item(let ordinal): return .listItem(ordinal: ordinal)
        case .footnote(let label):
            return .footnote(
                label: String(decoding: bytes[label.start..<label.end], as: UTF8.self))
        case .reference, nil: break
        }
        switch role {
        case .title: return .title
        case .heading: return .heading(level: 2)
        case .item: return .listItem(ordinal: nil)
        case .body, .furniture: return .paragraph
        }
    }

    /// Whether it introduces a list: it ends in a colon.
    private func isLeadIn(_ paragraph: PlainParagraph) -> Bool {
        bytes[paragraph.range.end - 1] == 0x3A
    }
}
