public import Prose

/// The quantities of an article, in text order, none inside another.
public func quantities(in article: Article) -> [Quantity] {
    article.sentences.flatMap { quantities(in: article.text, within: $0.range) }
}

/// The quantities in one stretch of plain text, usually a sentence.
///
/// Total and linear: any bytes give sorted, disjoint ranges inside `range`.
public func quantities(in text: PlainText, within range: TextRange) -> [Quantity] {
    []
}
