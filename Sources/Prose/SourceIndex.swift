/// Turns UTF-8 offsets in a text into the positions others count in.
///
/// Built once for a text, then every look-up is a bisection and a short walk. UTF-16 offsets are for
/// browsers and JavaScript, code points for Python, line and column for people and SARIF.
public struct SourceIndex: Sendable {
    /// A place as a person says it.
    public struct Position: Sendable, Hashable {
        /// The line, from 1.
        ///
        /// Lines end at LF, CR LF or CR.
        public let line: Int
        /// The column, from 1, in Unicode code points.
        public let column: Int
    }

    private let bytes: [UInt8]
    private let lineStarts: [Int]
    /// The number of UTF-16 units and code points before every `stride`-th byte.
    private let checkpoints: [(utf16: Int, codePoints: Int)]
    private static let stride = 1024

    /// An index of `text`, in one pass.
    public init(_ text: String) {
        let bytes = Array(text.utf8)
        var starts = [0]
        var checkpoints: [(utf16: Int, codePoints: Int)] = []
        var utf16 = 0
        var codePoints = 0
        for (offset, byte) in bytes.enumerated() {
            if offset % Self.stride == 0 { checkpoints.append((utf16, codePoints)) }
            if byte & 0xC0 != 0x80 {
                codePoints += 1
                utf16 += byte >= 0xF0 ? 2 : 1
            }
            if byte == 0x0A
                || (byte == 0x0D && (offset + 1 >= bytes.count || bytes[offset + 1] != 0x0A))
            {
                starts.append(offset + 1)
            }
        }
        self.bytes = bytes
        lineStarts = starts
        self.checkpoints = checkpoints
    }

    /// The line and column of the byte at `offset`; past the end gives the end.
    public func position(of offset: Int) -> Position {
        let offset = min(max(0, offset), bytes.count)
        let line = max(0, lineStarts.partitioningIndex { $0 > offset } - 1)
        let column = codePoint(of: offset) - codePoint(of: lineStarts[line])
        return Position(line: line + 1, column: column + 1)
    }

    /// The UTF-16 offset of the byte at `offset`.
    public func utf16(of offset: Int) -> Int { count(to: offset).utf16 }

    /// The number of code points before the byte at `offset`.
    public func codePoint(of offset: Int) -> Int { count(to: offset).codePoints }

    private func count(to offset: Int) -> (utf16: Int, codePoints: Int) {
        let offset = min(max(0, offset), bytes.count)
        guard !checkpoints.isEmpty else { return (0, 0) }
        let block = min(offset / Self.stride, checkpoints.count - 1)
        var (utf16, codePoints) = checkpoints[block]
        for byte in bytes[(block * Self.stride)..<offset] where byte & 0xC0 != 0x80 {
            codePoints += 1
            utf16 += byte >= 0xF0 ? 2 : 1
        }
        return (utf16, codePoints)
    }
}
