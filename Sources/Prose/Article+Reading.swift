extension Article {
    /// Reads what the user sent.
    ///
    /// Total: any text gives an article. Takes time in proportion to the length of the text, markup
    /// included.
    ///
    /// For example, `Article.reading("Up to *31%*.", as: .markdown)` has the text "Up to 31%.".
    ///
    /// - SeeAlso: CommonMark 0.30; the HTML Living Standard, section 13.2.
    public static func reading(_ source: String, as format: Format) -> Article {
        switch format {
        case .plain: return PlainReader(source).article()
        case .markdown:
            var reader = MarkdownReader(source)
            return reader.article()
        case .html: return HTMLReader.article(of: source)
        }
    }
}
