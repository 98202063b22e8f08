/// The YAML header of a Markdown file, as far as an article needs it: its title and its address.
struct FrontMatter {
    /// Where the article begins: behind the header and a byte order mark.
    private(set) var end = 0
    /// Whether there is a header.
    private(set) var isPresent = false
    /// Where the title stands, without its quotation marks.
    private(set) var title: TextRange?
    /// The article's own address ("canonical", "canonical_url" or "url" with a scheme).
    private(set) var address: String?

    /// Reads a header between two lines "---"; at most 64 kB are looked at.
    init(of bytes: [UInt8]) {
        // MD4C takes a byte order mark for a letter.
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        end = start
        guard bytes[start...].starts(with: [0x2D, 0x2D, 0x2D]) else { return }
        let limit = min(bytes.count, start + 65_536)
        var title: TextRange?
        var address: String?
        var offset = start
        var isFirst = true
        while offset < limit {
            var lineEnd = offset
            while lineEnd < limit, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
            let end = WhiteSpace.trimEnd(in: bytes, from: offset, to: lineEnd)
            let isRule = bytes[offset..<end].elementsEqual([0x2D, 0x2D, 0x2D])
            if isFirst, !isRule { return }
            if !isFirst, isRule {
                self.end = lineEnd
                isPresent = true
                self.title = title
                self.address = address
                return
            }
            if let value = Self.value(of: ["title"], bytes, offset, end) { title = title ?? value }
            if let value = Self.value(
                of: ["canonical", "canonical_url", "url"], bytes, offset, end)
            {
                let text = String(decoding: bytes[value.start..<value.end], as: UTF8.self)
                if text.hasPrefix("http://") || text.hasPrefix("https://") { address = text }
            }
            isFirst = false
            offset = lineEnd
            if offset < limit, bytes[offset] == 0x0D { offset += 1 }
            if offset < limit, bytes[offset] == 0x0A { offset += 1 }
        }
    }

    private static func value(
        of keys: [String], _ bytes: [UInt8], _ start: Int, _ end: Int
    ) -> TextRange? {
        for key in keys where bytes[start..<end].starts(with: Array(key.utf8) + [0x3A]) {
            var first = WhiteSpace.skip(in: bytes, from: start + key.utf8.count + 1, to: end)
            var last = end
            if last - first >= 2, bytes[first] == bytes[last - 1],
                bytes[first] == 0x22 || bytes[first] == 0x27
            {
                first += 1
                last -= 1
            }
            return first < last ? TextRange(first, last) : nil
        }
        return nil
    }
}
