import Prose

/// The entries of a paragraph that has one on every line, where the markup makes one paragraph of the lines.
///
/// Markdown joins lines without a blank one between, and HTML has `<br>`. A line that has no author and year of
/// its own goes on with the entry before it.
struct LinedEntries {
    let entries: [ListEntry]

    /// The entries of a block; `nil` unless it has two lines that each begin one, the first among them.
    init?(of block: Block, in article: Article) {
        guard case .paragraph = block.kind else { return nil }
        let text = article.text.bytes[clamped: block.range]
        let breaks = Self.lineBreaks(in: text, article)
        guard !breaks.isEmpty else { return nil }
        var starts: [Int] = []
        var start = text.startIndex
        for end in breaks + [text.endIndex] {
            let line = Reference(parsing: text[start..<end], label: nil)
            let begins = line.year != nil && !line.authors.isEmpty
            if start == text.startIndex, !begins { return nil }
            if begins { starts.append(start) }
            start = end + 1
        }
        guard starts.count > 1 else { return nil }
        let ends = starts.dropFirst() + [text.endIndex]
        entries = zip(starts, ends).map { start, end in
            ListEntry(
                reference: Reference(parsing: text[start..<end].trimmed, label: nil),
                isNumbered: false)
        }
    }

    /// The spaces that stand for the end of a line of the source.
    private static func lineBreaks(in text: ArraySlice<UInt8>, _ article: Article) -> [Int] {
        let isPage = article.format == .html
        let source = article.source.utf8
        return text.indices.filter { place in
            guard text[place].isSpace else { return false }
            let range = article.map.source(of: TextRange(place, place + 1))
            let written = source.dropFirst(range.start).prefix(range.length)
            return isPage
                ? written.starts(with: "<br".utf8) || written.starts(with: "<BR".utf8)
                : written.contains(0x0A)
        }
    }
}
