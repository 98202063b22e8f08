/// The text under check, read: plain text with its structure, and the way back to what was sent.
///
/// Reading is total: any string gives an article, at worst an empty one with problems.
public struct Article: Sendable {
    /// The forms in which an article may be sent.
    public enum Format: String, Sendable, CaseIterable {
        /// Text without markup.
        case plain
        /// CommonMark with the usual extensions (tables, footnotes, strikethrough).
        case markdown
        /// HTML, a whole page or a fragment.
        case html
    }

    /// What the user sent, byte for byte (after repair of invalid UTF-8, which is a problem).
    public let source: String
    /// The form it was sent in.
    public let format: Format
    /// The prose without markup; blocks are separated by a newline.
    public let text: PlainText
    /// The way from plain-text offsets back to `source`.
    public let map: OffsetMap
    /// Paragraphs, headings and list items, in order; sorted and disjoint.
    public let blocks: [Block]
    /// The sentences, in order; sorted, disjoint, each inside one block.
    public let sentences: [Sentence]
    /// Links, superscripts, code and footnote marks, sorted by range.
    public let annotations: [Annotation]
    /// The address of the article itself where its markup says so (canonical link), else `nil`.
    public let address: String?
    /// What was cut or repaired while reading.
    public let problems: [Problem]

    /// An article from its parts; the readers (`Article.reading`) make them.
    public init(
        source: String, format: Format, text: PlainText, map: OffsetMap, blocks: [Block],
        sentences: [Sentence], annotations: [Annotation] = [], address: String? = nil,
        problems: [Problem] = []
    ) {
        self.source = source
        self.format = format
        self.text = text
        self.map = map
        self.blocks = blocks
        self.sentences = sentences
        self.annotations = annotations
        self.address = address
        self.problems = problems
    }

    /// The words of a range of the plain text.
    public subscript(range: TextRange) -> String { text[range] }

    /// The sentences of one block.
    public func sentences(in block: Int) -> ArraySlice<Sentence> {
        let rest = sentences[sentences.partitioningIndex { $0.block >= block }...]
        return rest[..<rest.partitioningIndex { $0.block > block }]
    }

    /// The sentence that holds a range, by bisection; `nil` where none holds all of it.
    public func sentence(holding range: TextRange) -> Sentence? {
        let place = sentences.partitioningIndex { $0.range.end >= range.end }
        guard place < sentences.count, sentences[place].range.contains(range) else { return nil }
        return sentences[place]
    }
}
