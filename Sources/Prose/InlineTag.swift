/// A tag of inline HTML in Markdown: its name and its attributes, as written.
struct InlineTag {
    /// The name in lower case; empty for a comment or a declaration.
    let name: String
    /// Whether it is an end tag.
    let isEnd: Bool
    private let bytes: ArraySlice<UInt8>

    init(_ source: [UInt8], _ range: TextRange) {
        bytes = source[range.start..<range.end].dropFirst()
        isEnd = bytes.first == 0x2F
        let letters = (isEnd ? bytes.dropFirst() : bytes).prefix(12).prefix {
            (0x61...0x7A).contains($0 | 0x20)
        }
        name = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
    }

    /// The value of an attribute, without its quotation marks.
    func attribute(_ wanted: String) -> [UInt8]? {
        var offset = bytes.startIndex + name.utf8.count
        while offset < bytes.endIndex {
            while offset < bytes.endIndex, !isNameByte(bytes[offset]) { offset += 1 }
            let start = offset
            while offset < bytes.endIndex, isNameByte(bytes[offset]) { offset += 1 }
            let key = String(decoding: bytes[start..<offset], as: UTF8.self).lowercased()
            guard offset < bytes.endIndex, bytes[offset] == 0x3D else { continue }
            offset += 1
            guard offset < bytes.endIndex else { return nil }
            let quote = bytes[offset]
            let isQuoted = quote == 0x22 || quote == 0x27
            if isQuoted { offset += 1 }
            let first = offset
            while offset < bytes.endIndex,
                isQuoted
                    ? bytes[offset] != quote
                    : !WhiteSpace.isASCII(bytes[offset]) && bytes[offset] != 0x3E
            {
                offset += 1
            }
            if key == wanted { return Array(bytes[first..<offset]) }
            offset += 1
        }
        return nil
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || (0x30...0x39).contains(byte)
    }
}
