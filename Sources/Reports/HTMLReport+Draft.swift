import Prose

extension HTMLWriter {
    /// The draft as it was read, without its markup, with the claims marked in place.
    mutating func draft(_ draft: String, marking report: Report) {
        let format = Article.Format(rawValue: report.article.format) ?? .plain
        let article = Article.reading(draft, as: format)
        let marks = DraftMarks(report, on: article)
        element("section", ["class": "draft", "aria-label": "The draft"]) { writer in
            if article.blocks.isEmpty {
                writer.element("p") { $0.words(article.text.range, article, marks, report) }
            }
            for block in article.blocks {
                writer.block(block, article, marks, report)
                writer.line()
            }
        }
    }

    private mutating func block(
        _ block: Block, _ article: Article, _ marks: DraftMarks, _ report: Report
    ) {
        let name: StaticString
        var kind = ""
        var label = ""
        switch block.kind {
        case .title: name = "h2"
        case .heading(let level): name = level < 2 ? "h2" : level == 2 ? "h3" : "h4"
        case .paragraph: name = "p"
        case .listItem(let ordinal):
            name = "p"
            kind = "item"
            label = ordinal.map { "\($0). " } ?? "• "
        case .tableCell: (name, kind) = ("p", "cell")
        case .caption: (name, kind) = ("p", "caption")
        case .footnote(let mark): (name, kind, label) = ("p", "footnote", "\(mark) ")
        }
        let classes = [kind, block.isQuoted ? "quoted" : "", block.isFurniture ? "furniture" : ""]
        let list = classes.filter { !$0.isEmpty }.joined(separator: " ")
        element(name, list.isEmpty ? [:] : ["class": list]) { writer in
            if !label.isEmpty { writer.element("span", ["class": "bullet"], label) }
            writer.words(block.range, article, marks, report)
        }
    }

    private mutating func words(
        _ range: TextRange, _ article: Article, _ marks: DraftMarks, _ report: Report
    ) {
        for segment in marks.segments(in: range) {
            let words = article[segment.range]
            guard let place = segment.claim else {
                text(words)
                continue
            }
            let claim = report.claims[place]
            let sign = VerdictSign(claim.verdict)
            let id = fragment(claim.id)
            let target = "#\(id)"
            let classes = "mark v-\(sign.name)"
            let title = "\(sign.name): \(claim.reason)"
            let content: (inout HTMLWriter) -> Void = { writer in
                writer.text(words)
                guard segment.isLast else { return }
                // The sign would be read out as a letter or not at all.
                writer.element("sup", ["class": "sign", "aria-hidden": "true"], sign.sign)
                writer.element("span", ["class": "unseen"], " (\(sign.name))")
            }
            if segment.isFirst {
                element(
                    "a", ["class": classes, "href": target, "title": title, "id": "m-\(id)"],
                    content)
            } else {
                element("a", ["class": classes, "href": target, "title": title], content)
            }
        }
    }
}
