import Prose

/// Leads from the plain text of an article to places in what the user sent, in every unit.
struct DraftIndex {
    private let article: Article
    private let positions: SourceIndex

    /// An index of what was sent as `article`.
    init(_ article: Article) {
        self.article = article
        positions = SourceIndex(article.source)
    }

    /// Where a range of the plain text came from.
    func location(of range: TextRange) -> Report.Location {
        let source = article.map.source(of: range)
        let position = positions.position(of: source.start)
        return Report.Location(
            start: source.start, end: source.end, startUTF16: positions.utf16(of: source.start),
            endUTF16: positions.utf16(of: source.end), line: position.line,
            column: position.column)
    }

    /// The words of a range of the plain text and where they stand.
    func draft(_ range: TextRange) -> Report.Draft {
        Report.Draft(text: article[range], location: location(of: range))
    }
}
