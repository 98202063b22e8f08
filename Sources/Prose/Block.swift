/// A stretch of prose that stands by itself: a paragraph, a heading, an item of a list.
public struct Block: Sendable, Hashable {
    /// What a block is in the article.
    public enum Kind: Sendable, Hashable {
        /// The title of the whole article.
        case title
        /// A heading, 1 the highest.
        case heading(level: Int)
        /// Running text.
        case paragraph
        /// One item of a list; `ordinal` is its number in a numbered list ("3." gives 3).
        case listItem(ordinal: Int?)
        /// One cell of a table.
        case tableCell
        /// A caption of a figure or table.
        case caption
        /// The text of a footnote, with its label.
        case footnote(label: String)
    }

    /// What it is.
    public let kind: Kind
    /// Where it lies in the plain text.
    public let range: TextRange
    /// For a list item, the block (usually a paragraph that ends in a colon) that introduces its list.
    public let leadIn: Int?
    /// Whether it stands in a block quotation.
    public let isQuoted: Bool
    /// Whether it belongs to the site rather than the article: navigation, forms, footers, comments.
    public let isFurniture: Bool

    /// A block with all it is.
    public init(
        kind: Kind, range: TextRange, leadIn: Int? = nil, isQuoted: Bool = false,
        isFurniture: Bool = false
    ) {
        self.kind = kind
        self.range = range
        self.leadIn = leadIn
        self.isQuoted = isQuoted
        self.isFurniture = isFurniture
    }
}
