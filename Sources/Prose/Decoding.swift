/// Text made of bytes from a file or over the wire.
public struct Decoding: Sendable, Hashable {
    /// The text, with the byte order mark where there is one: places lead into what was sent.
    public let text: String
    /// What had to be repaired; at most one problem, with the offset of the first bad byte.
    public let problems: [Problem]

    /// The number of bytes that are read at once unless a caller says otherwise: 8 MiB.
    public static let defaultLimit = 8 << 20

    /// Decodes UTF-8, or UTF-16 that says so with a byte order mark.
    ///
    /// Invalid sequences become U+FFFD and a problem; offsets then count in the repaired text. Bytes that
    /// are no text (a NUL among the first 8,192, the signature of a known format), only white space, or
    /// more than `limit` bytes are a failure.
    ///
    /// For example, the bytes `FF FE 48 00 69 00` decode to U+FEFF and "Hi".
    ///
    /// - SeeAlso: The Unicode Standard, sections 3.9 and 23.8.
    public static func decode(
        _ bytes: [UInt8], limit: Int = defaultLimit
    ) -> Result<Decoding, UnreadableInput> {
        guard bytes.count <= limit else {
            return .failure(.tooLong(bytes: bytes.count, limit: limit))
        }
        let decoding: Decoding
        if bytes.starts(with: [0xFF, 0xFE]) {
            decoding = utf16(bytes, high: 1)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            decoding = utf16(bytes, high: 0)
        } else {
            if let binary = binary(bytes) { return .failure(binary) }
            decoding = utf8(bytes)
        }
        let text = Array(decoding.text.utf8)
        let start = text.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        if WhiteSpace.skip(in: text, from: start, to: text.count) == text.count {
            return .failure(.empty)
        }
        return .success(decoding)
    }

    private static func utf8(_ bytes: [UInt8]) -> Decoding {
        if let text = String(validating: bytes, as: UTF8.self) {
            return Decoding(text: text, problems: [])
        }
        let offset = firstInvalid(bytes)
        let problem = Problem(
            .inputRepaired,
            "Byte \(offset) is not valid UTF-8; it and what else is invalid were replaced by “\u{FFFD}”. "
                + "Save the text as UTF-8.")
        return Decoding(text: String(decoding: bytes, as: UTF8.self), problems: [problem])
    }

    private static func utf16(_ bytes: [UInt8], high: Int) -> Decoding {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for place in stride(from: 0, to: bytes.count - 1, by: 2) {
            units.append(UInt16(bytes[place + high]) << 8 | UInt16(bytes[place + 1 - high]))
        }
        let isWhole = bytes.count.isMultiple(of: 2)
        if isWhole, let text = String(validating: units, as: UTF16.self) {
            return Decoding(text: text, problems: [])
        }
        let problem = Problem(
            .inputRepaired,
            "The text is not valid UTF-16; what is invalid was replaced by “\u{FFFD}”. "
                + "Save the text as UTF-8.")
        return Decoding(text: String(decoding: units, as: UTF16.self), problems: [problem])
    }

    /// U+FEFF in UTF-8.
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func binary(_ bytes: [UInt8]) -> UnreadableInput? {
        for (signature, kind) in signatures where bytes.starts(with: signature) {
            return .binary(kind: kind, offset: 0)
        }
        guard let offset = bytes.prefix(8_192).firstIndex(of: 0) else { return nil }
        return .binary(kind: "binary data", offset: offset)
    }

    private static let signatures: [([UInt8], String)] = [
        (Array("%PDF-".utf8), "a PDF"),
        ([0x50, 0x4B, 0x03, 0x04], "an archive or an office document"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
        (Array("{\\rtf".utf8), "a rich text document"),
        ([0x1F, 0x8B], "compressed data"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        (Array("GIF8".utf8), "a picture"),
    ]

    /// The offset of the first byte that no valid UTF-8 sequence can hold there.
    private static func firstInvalid(_ bytes: [UInt8]) -> Int {
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            let length: Int
            switch byte {
            case 0..<0x80: length = 1
            case 0xC2...0xDF: length = 2
            case 0xE0...0xEF: length = 3
            case 0xF0...0xF4: length = 4
            default: return offset
            }
            guard offset + length <= bytes.count else { return offset }
            for place in 1..<max(1, length) where bytes[offset + place] & 0xC0 != 0x80 {
                return offset
            }
            if length > 1 {
                // Overlong forms, surrogates and what lies beyond Unicode.
                switch (byte, bytes[offset + 1]) {
                case (0xE0, 0..<0xA0), (0xED, 0xA0...), (0xF0, 0..<0x90), (0xF4, 0x90...):
                    return offset
                default: break
                }
            }
            offset += length
        }
        return offset
    }
}
