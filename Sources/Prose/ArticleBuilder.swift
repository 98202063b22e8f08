/// Collects the plain text of an article block by block, with the way back to the source.
///
/// Readers copy stretches of the source or put words in their place; white space between two words is
/// one space, blocks are separated by a newline, and every byte gets its run of the map.
struct ArticleBuilder {
    /// What the blocks to come are.
    struct Style {
        var kind: Block.Kind = .paragraph
        var leadIn: Int?
        var isQuoted = false
        var isFurniture = false
    }

    private(set) var source: [UInt8]
    /// Whether paragraphs are looked at for what sites say in forms; the plain reader has done so.
    var findsFurniture = true
    private(set) var bytes: [UInt8] = []
    private(set) var runs: [OffsetMap.Run] = []
    private(set) var blocks: [Block] = []
    private var annotations: [Annotation] = []
    private var style = Style()
    /// Where the open block begins in the plain text; `nil` when none is open.
    private var blockStart: Int?
    private var wantsSpace = false
    /// The end of the last stretch of source that was read.
    private var sourceEnd = 0

    init(source: [UInt8]) {
        self.source = source
        bytes.reserveCapacity(source.count)
    }

    /// Whether words were added since the last block was closed.
    var isBlockOpen: Bool { blockStart != nil }
    /// Whether the next words come after white space, a line break for example.
    var isAtLineStart: Bool { wantsSpace }
    /// The plain-text offset of the words that will be added next.
    var position: Int {
        isBlockOpen ? bytes.count + (wantsSpace ? 1 : 0) : bytes.isEmpty ? 0 : bytes.count + 1
    }
    /// The last block, if it introduces a list: if it ends in a colon.
    var leadIn: Int? { bytes.last == 0x3A && !isBlockOpen ? blocks.count - 1 : nil }

    /// Closes the open block; the next words open one of this style.
    mutating func startBlock(_ style: Style) {
        closeBlock()
        self.style = style
    }

    /// Ends the open block, if it holds words.
    mutating func closeBlock() {
        wantsSpace = false
        guard let start = blockStart else { return }
        blockStart = nil
        let range = TextRange(start, bytes.count)
        let isFurniture =
            style.isFurniture
            || (findsFurniture && style.kind == .paragraph && Furniture.isFormText(bytes, range))
        blocks.append(
            Block(
                kind: style.kind, range: range, leadIn: style.leadIn, isQuoted: style.isQuoted,
                isFurniture: isFurniture))
    }

    /// Adds a stretch of the source as it is; it neither begins nor ends in white space.
    mutating func copy(_ range: TextRange) {
        guard !range.isEmpty else { return }
        open(at: range.start)
        bytes.append(contentsOf: source[range.start..<range.end])
        addRun(length: range.length, source: range, isCopy: true)
        sourceEnd = range.end
    }

    /// Adds a stretch of the source with every run of white space as one space.
    mutating func copyWords(_ range: TextRange) {
        var offset = range.start
        while offset < range.end {
            let space = WhiteSpace.skip(in: source, from: offset, to: range.end)
            if space > offset {
                addSpace()
                offset = space
            }
            let start = offset
            while offset < range.end,
                WhiteSpace.length(in: source, at: offset, before: range.end) == 0
            {
                offset += 1
            }
            copy(TextRange(start, offset))
        }
    }

    /// Adds one word that stands for a stretch of the source.
    private mutating func put(_ word: [UInt8], for range: TextRange) {
        guard !word.isEmpty else { return }
        // Several words may stand for one stretch.
        open(at: max(range.start, min(sourceEnd, range.end)))
        bytes.append(contentsOf: word)
        addRun(length: word.count, source: range, isCopy: false)
        sourceEnd = max(sourceEnd, range.end)
    }

    /// Adds words that stand for a stretch of the source, with every run of white space as one space.
    mutating func putWords(_ words: [UInt8], for range: TextRange) {
        var offset = 0
        while offset < words.count {
            let space = WhiteSpace.skip(in: words, from: offset, to: words.count)
            if space > offset { addSpace() }
            offset = space
            while offset < words.count,
                WhiteSpace.length(in: words, at: offset, before: words.count) == 0
            {
                offset += 1
            }
            put(Array(words[space..<offset]), for: range)
        }
    }

    /// Puts other bytes of the same number in a stretch of the source, before it is read.
    mutating func overwrite(_ range: TextRange, with bytes: [UInt8]) {
        for (place, byte) in bytes.enumerated() where source[range.start + place] != byte {
            source[range.start + place] = byte
        }
    }

    /// Asks for one space before the next words of the block.
    mutating func addSpace() {
        if isBlockOpen { wantsSpace = true }
    }

    /// Says something about the text from `start` to here; an empty stretch says nothing.
    mutating func annotate(_ kind: Annotation.Kind, from start: Int) {
        if start < bytes.count {
            annotations.append(Annotation(kind, TextRange(start, bytes.count)))
        }
    }

    /// Makes the first heading of the highest level the title, where it opens the article.
    mutating func promoteTitle() {
        var level = Int.max
        for block in blocks {
            if case .heading(let own) = block.kind { level = min(level, own) }
        }
        let headings = blocks.indices.filter { blocks[$0].kind == .heading(level: level) }
        guard let first = headings.first, level == 1 || (first == 0 && headings.count == 1) else {
            return
        }
        let block = blocks[first]
        blocks[first] = Block(
            kind: .title, range: block.range, leadIn: block.leadIn, isQuoted: block.isQuoted,
            isFurniture: block.isFurniture)
    }

    /// The article of all that was added.
    mutating func article(
        of text: String, as format: Article.Format, address: String? = nil, problems: [Problem] = []
    ) -> Article {
        closeBlock()
        let annotations = annotations.sorted { $0.range < $1.range }
        let scanner = SentenceScanner(bytes: bytes, annotations: annotations)
        return Article(
            source: text, format: format, text: PlainText(bytes: bytes), map: OffsetMap(runs: runs),
            blocks: blocks, sentences: scanner.sentences(in: blocks), annotations: annotations,
            address: address, problems: problems)
    }

    private mutating func open(at place: Int) {
        // A browser may move text up (out of a table); a block only goes forward in the source.
        if isBlockOpen, place < sourceEnd { closeBlock() }
        if blockStart == nil {
            if !bytes.isEmpty { separate(with: 0x0A, before: place) }
            blockStart = bytes.count
        } else if wantsSpace {
            separate(with: 0x20, before: place)
        }
        wantsSpace = false
    }

    private mutating func separate(with byte: UInt8, before place: Int) {
        let gap = TextRange(sourceEnd, place)
        let isCopy = gap.length == 1 && source[gap.start] == byte
        bytes.append(byte)
        addRun(length: 1, source: gap, isCopy: isCopy)
    }

    private mutating func addRun(length: Int, source: TextRange, isCopy: Bool) {
        let plain = TextRange(bytes.count - length, bytes.count)
        if isCopy, let last = runs.last, last.isCopy, last.source.end == source.start,
            last.plain.end == plain.start
        {
            runs[runs.count - 1] = OffsetMap.Run(
                plain: TextRange(last.plain.start, plain.end),
                source: TextRange(last.source.start, source.end), isCopy: true)
        } else {
            runs.append(OffsetMap.Run(plain: plain, source: source, isCopy: isCopy))
        }
    }
}
