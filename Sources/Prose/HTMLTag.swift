/// A tag as the standard's tokeniser sees it: from its "<" to behind its ">".
struct HTMLTag {
    let start: Int
    private(set) var end: Int
    /// The hash of the name in lower case.
    let name: UInt64
    let isEnd: Bool
    /// Where the name ends.
    private let nameEnd: Int

    /// The tag at `start`; `nil` where there is none, or where the text ends within it.
    init?(at start: Int, in bytes: [UInt8]) {
        guard start + 1 < bytes.count, bytes[start] == 0x3C else { return nil }
        isEnd = bytes[start + 1] == 0x2F
        var offset = start + (isEnd ? 2 : 1)
        guard offset < bytes.count, (0x61...0x7A).contains(bytes[offset] | 0x20) else { return nil }
        var name = HTMLNames.seed
        while offset < bytes.count, !Self.endsName(bytes[offset]) {
            name = HTMLNames.hash(name, bytes[offset])
            offset += 1
        }
        self.start = start
        self.name = name
        nameEnd = offset
        end = bytes.count
        guard let close = Self.close(in: bytes, from: offset, attributes: { _ in true }) else {
            return nil
        }
        end = close
    }

    /// The next tag from `offset` on; comments and declarations are passed over.
    static func next(in bytes: [UInt8], from offset: Int) -> HTMLTag? {
        var offset = offset
        while offset + 1 < bytes.count {
            guard bytes[offset] == 0x3C else {
                offset += 1
                continue
            }
            let next = bytes[offset + 1]
            if next == 0x21 || next == 0x3F {
                offset = afterDeclaration(at: offset, in: bytes)
            } else if next == 0x2F || (0x61...0x7A).contains(next | 0x20) {
                if let tag = HTMLTag(at: offset, in: bytes) { return tag }
                // "</3" is a comment up to ">"; a tag cut off by the end of the text is dropped.
                offset = next == 0x2F && offset + 2 < bytes.count ? offset + 2 : bytes.count
            } else {
                offset += 1
            }
        }
        return nil
    }

    /// The stretch of a tag behind its first `limit` attributes; `nil` where it has no more.
    func excess(over limit: Int, in bytes: [UInt8]) -> TextRange? {
        guard end - nameEnd > limit * 2 else { return nil }
        var count = 0
        var from: Int?
        _ = Self.close(in: bytes, from: nameEnd) { start in
            count += 1
            if count > limit { from = start }
            return count <= limit
        }
        return from.map { TextRange($0, end - 1) }
    }

    /// The offset behind the ">" of a tag; calls `attributes` with the start of each until it says no.
    private static func close(
        in bytes: [UInt8], from start: Int, attributes: (Int) -> Bool
    ) -> Int? {
        var offset = start
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == 0x3E { return offset + 1 }
            if byte == 0x2F || WhiteSpace.isASCII(byte) {
                offset += 1
                continue
            }
            guard attributes(offset) else { return nil }
            // The first sign of a name may be "=".
            offset += 1
            while offset < bytes.count, bytes[offset] != 0x3D, !endsName(bytes[offset]) {
                offset += 1
            }
            var value = offset
            while value < bytes.count, WhiteSpace.isASCII(bytes[value]) { value += 1 }
            guard value < bytes.count, bytes[value] == 0x3D else {
                offset = value
                continue
            }
            value += 1
            while value < bytes.count, WhiteSpace.isASCII(bytes[value]) { value += 1 }
            offset = afterValue(in: bytes, from: value)
        }
        return nil
    }

    private static func afterValue(in bytes: [UInt8], from start: Int) -> Int {
        guard start < bytes.count else { return start }
        var offset = start
        let quote = bytes[start]
        if quote == 0x22 || quote == 0x27 {
            offset += 1
            while offset < bytes.count, bytes[offset] != quote { offset += 1 }
            return offset + 1
        }
        while offset < bytes.count, bytes[offset] != 0x3E, !WhiteSpace.isASCII(bytes[offset]) {
            offset += 1
        }
        return offset
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte == 0x3E || byte == 0x2F || WhiteSpace.isASCII(byte)
    }

    private static func afterDeclaration(at start: Int, in bytes: [UInt8]) -> Int {
        let isComment =
            start + 3 < bytes.count && bytes[start + 1] == 0x21 && bytes[start + 2] == 0x2D
            && bytes[start + 3] == 0x2D
        var offset = start + (isComment ? 4 : 2)
        while offset < bytes.count {
            if bytes[offset] == 0x3E {
                if !isComment || offset == start + 4 { return offset + 1 }
                if bytes[offset - 1] == 0x2D, bytes[offset - 2] == 0x2D { return offset + 1 }
                let isBang =
                    bytes[offset - 1] == 0x21 && bytes[offset - 2] == 0x2D
                    && bytes[offset - 3] == 0x2D
                if isBang { return offset + 1 }
            }
            offset += 1
        }
        return bytes.count
    }
}
