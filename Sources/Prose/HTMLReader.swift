/// Reads HTML, a whole page or a fragment, as a browser would show it.
///
/// What is no prose (scripts, drawings, code listings) or is not shown (hidden elements) is left out;
/// what belongs to the site (navigation, forms, comments) is marked as furniture.
struct HTMLReader {
    private let page: HTMLPage
    private let bytes: [UInt8]
    private var builder: ArticleBuilder
    private var references = CharacterReferences()
    private var frames: [Frame] = []
    /// The number of breaks since the last words: two end a paragraph.
    private var breaks = 0
    /// How many elements of the skipped content are open.
    private var skipped = 0

    /// What an open element makes of the text in it.
    private struct Frame {
        var element: HTMLElement
        var style = ArticleBuilder.Style()
        var isBlock = false
        var isInsideHeader = false
        var isCode = false
        /// Where the text of a link, a mark or code begins.
        var start = 0
        /// For an item: the number of blocks before it.
        var itemStart = -1
        /// For a list: its next number, and what introduces it.
        var next: Int?
        var leadIn: Int?
    }

    /// The article in a whole page.
    static func article(of text: String) -> Article {
        let source = Array(text.utf8)
        let mask = HTMLMask(source)
        var reader = HTMLReader(
            bytes: mask.bytes, offset: 0, into: ArticleBuilder(source: mask.bytes))
        reader.read()
        var problems: [Problem] = []
        if let place = mask.cutAt {
            problems.append(
                Problem(
                    .inputRepaired,
                    "The page nests elements more than \(HTMLMask.nestingLimit) deep at byte \(place); "
                        + "the tags beyond were ignored. Check that its elements are closed."))
        }
        return reader.builder.article(
            of: text, as: .html, address: reader.page.address, problems: problems)
    }

    /// Reads the fragment in `range` of what `builder` reads.
    static func append(_ range: TextRange, to builder: inout ArticleBuilder) {
        let mask = HTMLMask(Array(builder.source[range.start..<range.end]))
        builder.overwrite(range, with: mask.bytes)
        // Moved out and back, so that nothing is copied.
        var moved = ArticleBuilder(source: [])
        swap(&moved, &builder)
        var reader = HTMLReader(bytes: moved.source, offset: range.start, into: moved, mask.bytes)
        moved = ArticleBuilder(source: [])
        reader.read()
        swap(&reader.builder, &builder)
    }

    private init(
        bytes: [UInt8], offset: Int, into builder: ArticleBuilder, _ fragment: [UInt8]? = nil
    ) {
        self.bytes = bytes
        self.builder = builder
        page = HTMLPage(
            HTMLEvents(fragment ?? bytes, offset: offset).events, isFragment: fragment != nil)
    }

    private mutating func read() {
        if page.titlesByHead, let title = page.title {
            builder.startBlock(.init(kind: .title))
            add(title.range, decoded: title.decoded)
            builder.closeBlock()
        }
        frames = [Frame(element: HTMLElement(name: "", attributes: []))]
        for (place, event) in page.events.enumerated() {
            switch event {
            case .open(let element): open(element, at: place)
            case .close: close()
            case .text(let range, let decoded):
                if skipped == 0 { add(range, decoded: decoded) }
            }
        }
        builder.closeBlock()
    }
}

// MARK: - Elements

extension HTMLReader {
    private mutating func open(_ element: HTMLElement, at place: Int) {
        if skipped > 0 || HTMLElements.isSkipped(element) {
            skipped += 1
            return
        }
        if let label = HTMLElements.noteLinkingBack(element) {
            // The number of a note leads back to its mark and is none of its words.
            if !label.isEmpty { openNote(label) }
            skipped += 1
            return
        }
        guard let parent = frames.last else { return }
        var frame = Frame(element: element)
        frame.style = parent.style
        frame.itemStart = parent.itemStart
        frame.isInsideHeader = parent.isInsideHeader || element.name == "header"
        frame.isBlock = HTMLElements.isBlock(element.name)
        describe(&frame, at: place)
        if frame.isBlock {
            builder.closeBlock()
            breaks = 0
            if element.name == "ul" || element.name == "ol" {
                frame.leadIn = builder.leadIn
                if element.name == "ol" {
                    frame.next = element.attribute("start").flatMap { Int($0) } ?? 1
                }
            } else if element.name == "li" {
                openItem(&frame)
            }
        }
        frame.start = builder.position
        frames.append(frame)
        if frame.isBlock { startBlock() }
        if element.name == "br" {
            breaks += 1
            if breaks > 1 { startBlock() } else { builder.addSpace() }
        }
    }

    /// Says what text in the element is: a heading, a cell, a quotation, furniture.
    private func describe(_ frame: inout Frame, at place: Int) {
        let element = frame.element
        if let kind = HTMLElements.kind(of: element.name) { frame.style.kind = kind }
        if place == page.heading { frame.style.kind = .title }
        if element.name == "blockquote" { frame.style.isQuoted = true }
        if place == page.content {
            frame.style.isFurniture = false
            frame.isInsideHeader = false
        } else if HTMLElements.isFurniture(element) || place == page.body {
            frame.style.isFurniture = place == page.body ? page.content != nil : true
        } else if element.name == "header", !page.isInsideContent(place) {
            frame.style.isFurniture = true
        }
        if place == page.heading { frame.style.isFurniture = false }
        if let label = HTMLElements.footnoteLabel(element) {
            frame.style.kind = .footnote(label: label)
        }
    }

    /// Makes a footnote of what follows in the block that is open.
    private mutating func openNote(_ label: String) {
        guard !builder.isBlockOpen, let block = frames.lastIndex(where: \.isBlock) else { return }
        for place in block..<frames.count where frames[place].style.kind != .tableCell {
            frames[place].style.kind = .footnote(label: label)
        }
        startBlock()
    }

    private mutating func openItem(_ frame: inout Frame) {
        frame.itemStart = builder.blocks.count
        var ordinal: Int?
        if let list = frames.lastIndex(where: { $0.element.name == "ol" || $0.element.name == "ul" }
        ) {
            if let next = frames[list].next {
                let number = frame.element.attribute("value").flatMap { Int($0) } ?? next
                ordinal = number
                frames[list].next = number < Int.max ? number + 1 : number
            }
            frame.style.leadIn = frames[list].leadIn
        }
        if case .footnote = frame.style.kind { return }
        frame.style.kind = .listItem(ordinal: ordinal)
    }

    private mutating func close() {
        if skipped > 0 {
            skipped -= 1
            return
        }
        guard frames.count > 1 else { return }
        let frame = frames.removeLast()
        if HTMLElements.isRaised(frame.element) {
            builder.annotate(.superscript, from: frame.start)
        }
        switch frame.element.name {
        case "code", "kbd", "samp": builder.annotate(.code, from: frame.start)
        case "a":
            if let target = frame.element.attribute("href") {
                if let label = HTMLElements.footnoteTarget(frame.element) {
                    builder.annotate(.footnoteReference(label: label), from: frame.start)
                }
                builder.annotate(.link(target: target), from: frame.start)
            }
        default: break
        }
        if frame.isBlock {
            builder.closeBlock()
            breaks = 0
            startBlock()
        }
    }

    /// Opens a block of the innermost element; only the first block of an item is the item.
    private mutating func startBlock() {
        builder.closeBlock()
        guard let frame = frames.last else { return }
        var style = frame.style
        switch style.kind {
        case .listItem, .footnote:
            if builder.blocks.count != frame.itemStart, frame.itemStart >= 0 {
                style.kind = .paragraph
                style.leadIn = nil
            }
        default: style.leadIn = nil
        }
        builder.startBlock(style)
    }
}

// MARK: - Text

extension HTMLReader {
    /// Adds text as written, its character references replaced and passed-over tags left out.
    private mutating func add(_ range: TextRange, decoded: [UInt8]?) {
        let pieces = HTMLText.pieces(of: bytes, range, decoded: decoded, &references)
        for piece in pieces {
            switch piece {
            case .copy(let range):
                if WhiteSpace.skip(in: bytes, from: range.start, to: range.end) < range.end {
                    breaks = 0
                }
                builder.copyWords(range)
            case .put(let words, let range):
                breaks = 0
                builder.putWords(words, for: range)
            }
        }
    }
}
