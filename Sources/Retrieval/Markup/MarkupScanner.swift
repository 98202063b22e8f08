/// Reads tags and text out of anything that looks like markup, whole or broken, in one pass.
///
/// Abstracts arrive as JATS without its namespace, as HTML fragments and as plain text with stray
/// `<`; none is well-formed, so nothing here can fail: what is no tag is text.
/// Names are lower-case and without prefix (`jats:title` is `title`).
struct MarkupScanner: Sequence, IteratorProtocol {
    enum Piece: Equatable {
        /// Text with its entities replaced.
        case text(String)
        /// A start tag; an empty element is a start and an end.
        case start(String, attributes: [String: String])
        case end(String)
    }

    private let bytes: [UInt8]
    private var place = 0
    private var pending: Piece?
    /// Quotes that nothing closes any more, so that each is looked for in vain only once.
    private var unclosed: Set<UInt8> = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }
    init(_ text: String) { self.init(Array(text.utf8)) }

    mutating func next() -> Piece? {
        if let piece = pending {
            pending = nil
            return piece
        }
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "<") {
                if skipDeclaration() { continue }
                if let tag = scanTag() { return tag }
            }
            return .text(scanText())
        }
        return nil
    }

    /// Comments, processing instructions, doctypes: nothing a reader sees.
    private mutating func skipDeclaration() -> Bool {
        guard let mark = byte(at: place + 1),
            mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?")
        else { return false }
        let isComment =
            byte(at: place + 2) == UInt8(ascii: "-") && byte(at: place + 3) == UInt8(ascii: "-")
        var end = place + 2
        while end < bytes.count {
            if bytes[end] == UInt8(ascii: ">"),
                !isComment
                    || (end >= place + 6 && bytes[end - 1] == UInt8(ascii: "-")
                        && bytes[end - 2] == UInt8(ascii: "-"))
            {
                break
            }
            end += 1
        }
        place = Swift.min(bytes.count, end + 1)
        return true
    }

    /// A tag at `place`, or nothing when the `<` is a less-than sign.
    private mutating func scanTag() -> Piece? {
        var cursor = place + 1
        let isEnd = byte(at: cursor) == UInt8(ascii: "/")
        if isEnd { cursor += 1 }
        guard let first = byte(at: cursor), isLetter(first) else { return nil }
        let nameStart = cursor
        while let next = byte(at: cursor), isName(next) { cursor += 1 }
        let name = String(decoding: bytes[nameStart..<cursor], as: UTF8.self).lowercased()
        guard let after = byte(at: cursor),
            isSpace(after) || after == UInt8(ascii: ">") || after == UInt8(ascii: "/")
        else { return nil }
        guard let attributes = scanAttributes(from: &cursor) else { return nil }
        let isEmpty = bytes[cursor - 2] == UInt8(ascii: "/")
        place = cursor
        let local = String(
            name[(name.lastIndex(of: ":").map(name.index(after:)) ?? name.startIndex)...])
        if isEnd { return .end(local) }
        if isEmpty { pending = .end(local) }
        if local == "script" || local == "style" { pending = rawText(until: local) ?? pending }
        return .start(local, attributes: attributes)
    }

    /// Attributes up to and with the `>`; nothing when the tag never ends.
    private mutating func scanAttributes(from cursor: inout Int) -> [String: String]? {
        var attributes: [String: String] = [:]
        while let next = byte(at: cursor) {
            if next == UInt8(ascii: ">") {
                cursor += 1
                return attributes
            }
            guard isName(next) else {
                // A `<` inside a tag means the tag was never closed.
                if next == UInt8(ascii: "<") { return nil }
                cursor += 1
                continue
            }
            let nameStart = cursor
            while let next = byte(at: cursor), isName(next) { cursor += 1 }
            let name = String(decoding: bytes[nameStart..<cursor], as: UTF8.self).lowercased()
            while let next = byte(at: cursor), isSpace(next) { cursor += 1 }
            guard byte(at: cursor) == UInt8(ascii: "=") else {
                attributes[name] = attributes[name] ?? ""
                continue
            }
            cursor += 1
            while let next = byte(at: cursor), isSpace(next) { cursor += 1 }
            guard let quote = byte(at: cursor) else { return nil }
            let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
            if isQuoted { cursor += 1 }
            if isQuoted && unclosed.contains(quote) { return nil }
            let valueStart = cursor
            while let next = byte(at: cursor),
                isQuoted
                    ? next != quote
                    : !isSpace(next) && next != UInt8(ascii: ">") && next != UInt8(ascii: "<")
            { cursor += 1 }
            guard cursor < bytes.count else {
                if isQuoted { unclosed.insert(quote) }
                return nil
            }
            attributes[name] =
                attributes[name] ?? replacingEntities(in: bytes[valueStart..<cursor])
            if isQuoted { cursor += 1 }
        }
        return nil
    }

    /// The content of a script or style, which is no markup.
    private mutating func rawText(until name: String) -> Piece? {
        let start = place
        let closing = Array(name.utf8)
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "<"), byte(at: place + 1) == UInt8(ascii: "/"),
                bytes[(place + 2)...].prefix(closing.count).map({ $0 | 0x20 }) == closing
            {
                break
            }
            place += 1
        }
        return start == place
            ? nil : .text(String(decoding: bytes[start..<place], as: UTF8.self))
    }

    private mutating func scanText() -> String {
        let start = place
        place += 1
        while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
        return replacingEntities(in: bytes[start..<place])
    }

    private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }
}

private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: ".")].contains(
            byte)
}

func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
