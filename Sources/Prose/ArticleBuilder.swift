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

    let source: [UInt8]
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
    /// The plain-text offset of what will be added next, in an open block.
    var position: Int { bytes.count + (wantsSpace && isBlockOpen ? 1 : 0) }

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
        blocks.append(
            Block(
                kind: style.kind, range: TextRange(start, bytes.count), leadIn: style.leadIn,
                isQuoted: style.isQuoted, isFurniture: style.isFurniture))
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

    /// Adds words that stand for a stretch of the source, an entity for example.
    mutating func put(_ words: [UInt8], for range: TextRange) {
        guard !words.isEmpty else { return }
        if WhiteSpace.skip(in: words, from: 0, to: words.count) == words.count {
            addSpace()
            return
        }
        open(at: range.start)
        bytes.append(contentsOf: words)
        addRun(length: words.count, source: range, isCopy: false)
        sourceEnd = max(sourceEnd, range.end)
    }

    /// Asks for one space before the next words of the block.
    mutating func addSpace() {
        if isBlockOpen { wantsSpace = true }
    }

    /// Says something about a stretch of the plain text; an empty stretch says nothing.
    mutating func annotate(_ kind: Annotation.Kind, _ range: TextRange) {
        let range = TextRange(range.start, min(range.end, bytes.count))
        if !range.isEmpty { annotations.append(Annotation(kind, range)) }
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
