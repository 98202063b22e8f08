/// The prose of an article with all markup taken out, as UTF-8 bytes.
///
/// Every scanner reads `bytes` (or their `span`); nobody does index arithmetic on `String`.
public struct PlainText: Sendable, Hashable {
    /// The text as valid UTF-8.
    public let bytes: [UInt8]

    /// A plain text of these characters.
    public init(_ text: String) { bytes = Array(text.utf8) }

    /// A plain text of these bytes, which must be valid UTF-8.
    public init(bytes: [UInt8]) { self.bytes = bytes }

    /// The range of the whole text.
    public var range: TextRange { TextRange(0, bytes.count) }

    /// The characters in a range; bytes that are no whole character become U+FFFD.
    public subscript(range: TextRange) -> String {
        let start = min(max(0, range.start), bytes.count)
        let end = max(start, min(bytes.count, range.end))
        guard EightBytes.areASCII(bytes.span, from: start, upTo: end) else {
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
        // ASCII is valid wherever it is cut, and need not be read a second time to be told so.
        let words = bytes.span.extracting(start..<end)
        return unsafe String(copying: UTF8Span(unchecked: words, isKnownASCII: true))
    }
}
