extension Article.Format {
    /// The form a text is in, told from the name of its file, else from how it begins.
    ///
    /// "draft.md" is Markdown and "page.htm" HTML whatever they hold. Without a telling name, a text that
    /// begins with a tag or a doctype is HTML, one with a heading, a link or a header of Markdown is
    /// Markdown, and all else is plain text. At most 64 kB are looked at.
    ///
    /// For example, `Article.Format(of: "# Flow", named: nil)` is `.markdown`.
    public init(of text: String, named name: String? = nil) {
        if let known = name.flatMap({ Self.byName($0) }) {
            self = known
            return
        }
        let isMarked = text.unicodeScalars.first == "\u{FEFF}"
        let bytes = Array(text.utf8.dropFirst(isMarked ? 3 : 0).prefix(65_536))
        let start = WhiteSpace.skip(in: bytes, from: 0, to: bytes.count)
        if Self.isHTML(bytes[start...]) {
            self = .html
        } else {
            self = FrontMatter(of: bytes).isPresent || Self.isMarkdown(bytes) ? .markdown : .plain
        }
    }

    private static func byName(_ name: String) -> Self? {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        switch name[name.index(after: dot)...].lowercased() {
        case "md", "markdown", "mdown", "mkd", "mkdn", "mdx", "qmd", "rmd": return .markdown
        case "html", "htm", "xhtml", "xht": return .html
        case "txt", "text": return .plain
        default: return nil
        }
    }

    private static func isHTML(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.first == 0x3C else { return false }
        let head = String(decoding: bytes.prefix(16), as: UTF8.self).lowercased()
        return [
            "<!doctype", "<html", "<head", "<body", "<!--", "<?xml", "<p>", "<p ", "<div",
            "<article",
            "<main", "<section", "<h1", "<h2", "<ul", "<ol", "<table", "<blockquote", "<meta",
            "<span",
        ].contains { head.hasPrefix($0) }
    }

    /// Whether a line is a heading ("# …"), a fence, a footnote's label, or holds a link ("](http").
    private static func isMarkdown(_ bytes: [UInt8]) -> Bool {
        var isLineStart = true
        for (place, byte) in bytes.enumerated() {
            if isLineStart {
                if byte == 0x23, isHeading(bytes[place...]) { return true }
                if bytes[place...].starts(with: [0x60, 0x60, 0x60]) { return true }
            }
            if byte == 0x5D, bytes[place...].starts(with: Array("](http".utf8)) { return true }
            if byte == 0x2A, isStrong(bytes, place) { return true }
            if byte == 0x5B,
                let label = MarkdownMask.footnoteLabel(bytes, at: place, before: bytes.count),
                label.end + 1 < bytes.count, bytes[label.end + 1] == 0x3A
            {
                return true
            }
            isLineStart = byte == 0x0A || byte == 0x0D
        }
        return false
    }

    private static func isHeading(_ bytes: ArraySlice<UInt8>) -> Bool {
        let signs = bytes.prefix { $0 == 0x23 }.count
        return signs <= 6 && bytes.dropFirst(signs).first == 0x20
    }

    /// "**word": two stars before a letter and after none.
    private static func isStrong(_ bytes: [UInt8], _ place: Int) -> Bool {
        guard place + 2 < bytes.count, bytes[place + 1] == 0x2A else { return false }
        let isFree = place == 0 || WhiteSpace.isASCII(bytes[place - 1]) || bytes[place - 1] == 0x28
        return isFree && (0x61...0x7A).contains(bytes[place + 2] | 0x20)
    }
}
