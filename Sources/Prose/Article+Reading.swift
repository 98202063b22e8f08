extension Article {
    /// Reads what the user sent.
    public static func reading(_ source: String, as format: Format) -> Article {
        let text = PlainText(source)
        return Article(
            source: source, format: format, text: text, map: OffsetMap(identity: text.bytes.count),
            blocks: [],
            sentences: [])
    }
}
