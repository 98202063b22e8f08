/// One thing MD4C says about a Markdown text, with its place in the source.
enum MarkdownEvent {
    /// What a block of Markdown is.
    enum Block {
        case document
        case quote
        case bulletList
        case numberedList(start: Int)
        case item
        case heading(level: Int)
        case paragraph
        case code
        case html
        case tableCell
        /// What only holds other blocks, or holds nothing.
        case other
    }

    /// What a stretch of Markdown inside a block is.
    enum Span {
        case link(target: [UInt8])
        case image
        case code
        /// Emphasis and the like, which say nothing of citations.
        case other
    }

    case enter(Block)
    case leave(Block)
    case enterSpan(Span)
    case leaveSpan(Span)
    /// Words that stand in the source as they are.
    case words(TextRange)
    /// A character reference, as written: "&amp;".
    case reference(TextRange)
    /// Inline code or a line of a code block.
    case code(TextRange)
    /// A tag, a comment or a line of an HTML block.
    case html(TextRange)
    /// A line break or padding, which stands for white space.
    case space
}
