/// Reads Markdown: CommonMark with tables, strikethrough, bare links, footnotes and front matter.
struct MarkdownReader {
    private let text: String
    private let bytes: [UInt8]
    private let front: FrontMatter
    private var builder: ArticleBuilder
    private var references = CharacterReferences()
    /// The lists and items around the current place, the innermost last.
    private var lists: [OpenList] = []
    private var quoteDepth = 0
    private var imageDepth = 0
    private var isInsideCode = false
    private var html = TextRange(0, 0)
    private var isInsideHTML = false
    private var links: [(target: String, start: Int)] = []
    private var raisedStart: Int?

    private struct OpenList {
        var isNumbered: Bool
        var next: Int
        var leadIn: Int?
        /// The number of blocks there were when the current item began.
        var itemStart = 0
    }

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
        front = FrontMatter(of: bytes)
        builder = ArticleBuilder(source: bytes)
    }

    /// The article, in one pass over what MD4C says.
    mutating func article() -> Article {
        if let title = front.title {
            builder.startBlock(.init(kind: .title))
            builder.copyWords(title)
        }
        let masked = MarkdownMask.masked(bytes, from: front.end)
        let events = MarkdownEvents(
            masked.bytes, allowsTables: masked.allowsTables, offset: front.end)
        for event in events.events { read(event) }
        builder.closeBlock()
        if front.title == nil { builder.promoteTitle() }
        return builder.article(of: text, as: .markdown, address: front.address)
    }

    private mutating func read(_ event: MarkdownEvent) {
        switch event {
        case .enter(let block): enter(block)
        case .leave(let block): leave(block)
        case .enterSpan(let span): enter(span)
        case .leaveSpan(let span): leave(span)
        case .words(let range): if imageDepth == 0 { addWords(range) }
        case .reference(let range):
            if imageDepth == 0 { builder.putWords(references.characters(bytes, range), for: range) }
        case .code(let range): if !isInsideCode, imageDepth == 0 { builder.copyWords(range) }
        case .html(let range):
            if isInsideHTML {
                html = html.isEmpty ? range : html.union(range)
            } else if imageDepth == 0 {
                addTag(range)
            }
        case .space: builder.addSpace()
        }
    }
}

// MARK: - Blocks

extension MarkdownReader {
    private mutating func enter(_ block: MarkdownEvent.Block) {
        switch block {
        case .quote:
            quoteDepth += 1
            startBlock(.paragraph)
        case .bulletList: openList(isNumbered: false, start: 0)
        case .numberedList(let start): openList(isNumbered: true, start: start)
        case .item:
            builder.closeBlock()
            guard let list = lists.indices.last else { return }
            lists[list].itemStart = builder.blocks.count
            lists[list].next += 1
            startBlock(.paragraph)
        case .heading(let level): startBlock(.heading(level: level))
        case .paragraph: startBlock(.paragraph)
        case .tableCell: startBlock(.tableCell)
        case .code: isInsideCode = true
        case .html:
            isInsideHTML = true
            html = TextRange(0, 0)
        case .document, .other: builder.closeBlock()
        }
    }

    private mutating func leave(_ block: MarkdownEvent.Block) {
        switch block {
        case .quote: quoteDepth -= 1
        case .bulletList, .numberedList: _ = lists.popLast()
        case .code: isInsideCode = false
        case .html:
            isInsideHTML = false
            addFragment()
        default: break
        }
        startBlock(.paragraph)
    }

    private mutating func openList(isNumbered: Bool, start: Int) {
        builder.closeBlock()
        lists.append(
            OpenList(isNumbered: isNumbered, next: start, leadIn: builder.leadIn))
    }

    /// Opens a block; the first block of an item is the item.
    private mutating func startBlock(_ kind: Block.Kind) {
        builder.closeBlock()
        var style = ArticleBuilder.Style(kind: kind)
        style.isQuoted = quoteDepth > 0
        if let list = lists.last, kind == .paragraph, builder.blocks.count == list.itemStart {
            style.kind = .listItem(ordinal: list.isNumbered ? list.next - 1 : nil)
            style.leadIn = list.leadIn
        }
        builder.startBlock(style)
        links.removeAll()
        raisedStart = nil
    }

    /// Reads an HTML block as HTML.
    private mutating func addFragment() {
        guard !html.isEmpty else { return }
        builder.closeBlock()
        HTMLReader.append(html, to: &builder)
    }
}

// MARK: - Spans and words

extension MarkdownReader {
    private mutating func enter(_ span: MarkdownEvent.Span) {
        switch span {
        case .link(let target):
            links.append((references.text(target), builder.position))
        case .image: imageDepth += 1
        case .code: links.append(("", builder.position))
        case .other: break
        }
    }

    private mutating func leave(_ span: MarkdownEvent.Span) {
        switch span {
        case .link:
            guard let link = links.popLast() else { return }
            builder.annotate(.link(target: link.target), from: link.start)
        case .image: imageDepth -= 1
        case .code:
            guard let code = links.popLast() else { return }
            builder.annotate(.code, from: code.start)
        case .other: break
        }
    }

    /// Adds words; a footnote's mark is annotated, a footnote's label opens its block.
    private mutating func addWords(_ range: TextRange) {
        var range = range
        if !builder.isBlockOpen || builder.isAtLineStart,
            let label = MarkdownMask.footnoteLabel(bytes, at: range.start, before: range.end),
            label.end + 1 < range.end, bytes[label.end + 1] == 0x3A
        {
            startBlock(.footnote(label: string(label)))
            range = TextRange(label.end + 2, range.end)
        }
        if links.count == 1, let mark = bracketedMark(range) ?? angledNumber(range) {
            builder.copyWords(mark)
            return
        }
        var start = range.start
        var offset = start
        while offset < range.end {
            if let inside = raisedNumbers(at: offset, before: range.end) {
                builder.copyWords(TextRange(start, offset))
                let position = builder.position
                builder.copyWords(inside)
                builder.annotate(.superscript, from: position)
                offset = inside.end + 1
                start = offset
                continue
            }
            guard bytes[offset] == 0x5B,
                let label = MarkdownMask.footnoteLabel(bytes, at: offset, before: range.end)
            else {
                offset += 1
                continue
            }
            builder.copyWords(TextRange(start, offset))
            let position = builder.position
            builder.copyWords(TextRange(offset, label.end + 1))
            builder.annotate(.footnoteReference(label: string(label)), from: position)
            offset = label.end + 1
            start = offset
        }
        builder.copyWords(TextRange(start, range.end))
    }

    /// "<1661::AID>" for what MD4C takes for a link: no scheme begins with a digit (RFC 3986, 3.1).
    private func angledNumber(_ range: TextRange) -> TextRange? {
        guard !range.isEmpty, range.start > 0, range.end < bytes.count,
            bytes[range.start - 1] == 0x3C, bytes[range.end] == 0x3E,
            (0x30...0x39).contains(bytes[range.start])
        else { return nil }
        return TextRange(range.start - 1, range.end + 1)
    }

    /// The numbers of "^3,5-7^", as Pandoc raises them.
    private func raisedNumbers(at offset: Int, before end: Int) -> TextRange? {
        guard bytes[offset] == 0x5E else { return nil }
        var place = offset + 1
        while place < min(end, offset + 24), bytes[place] != 0x5E {
            let byte = bytes[place]
            // An en dash is E2 80 93.
            let isSign = byte == 0x2C || byte == 0x2D || [0xE2, 0x80, 0x93].contains(byte)
            guard (0x30...0x39).contains(byte) || isSign && place > offset + 1 else { return nil }
            place += 1
        }
        guard place < end, place > offset + 1, bytes[place] == 0x5E else { return nil }
        return TextRange(offset + 1, place)
    }

    /// "[3]" for the text "3" of a link: the brackets belong to the mark.
    private func bracketedMark(_ range: TextRange) -> TextRange? {
        guard range.length <= 12, range.start > 0, range.end < bytes.count,
            bytes[range.start - 1] == 0x5B, bytes[range.end] == 0x5D
        else { return nil }
        for offset in range.start..<range.end {
            let byte = bytes[offset]
            guard (0x30...0x39).contains(byte) || byte == 0x2C || byte == 0x2D || byte == 0x20
            else {
                return nil
            }
        }
        return TextRange(range.start - 1, range.end + 1)
    }

    /// Understands the few tags that say something of citations; all others say nothing.
    private mutating func addTag(_ range: TextRange) {
        let tag = InlineTag(bytes, range)
        switch (tag.name, tag.isEnd) {
        case ("sup", false): raisedStart = builder.position
        case ("sup", true):
            if let start = raisedStart { builder.annotate(.superscript, from: start) }
            raisedStart = nil
        case ("a", false):
            let target = tag.attribute("href").map { references.text($0) } ?? ""
            links.append((target, builder.position))
        case ("a", true):
            if let link = links.popLast(), !link.target.isEmpty {
                builder.annotate(.link(target: link.target), from: link.start)
            }
        case ("br", _): builder.addSpace()
        default: break
        }
    }

    private func string(_ range: TextRange) -> String {
        String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }
}
