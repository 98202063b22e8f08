/// What markup said about a stretch of plain text, kept because citations live in it.
public struct Annotation: Sendable, Hashable {
    /// What the markup said.
    public enum Kind: Sendable, Hashable {
        /// The text is a link to this target, as written (relative targets included).
        case link(target: String)
        /// The text is raised, as a citation mark or an exponent is.
        case superscript
        /// The text is code or verbatim and no prose.
        case code
        /// The text is a mark that leads to the footnote of this label.
        case footnoteReference(label: String)
    }

    /// What it is.
    public let kind: Kind
    /// Where it lies in the plain text.
    public let range: TextRange

    /// An annotation of a range.
    public init(_ kind: Kind, _ range: TextRange) {
        self.kind = kind
        self.range = range
    }
}
