/// Gzip written by hand, for answers only: stored text, and zeros in very few bytes.
///
/// Rests on RFC 1951 (deflate) and RFC 1952 (gzip).
enum Gzip {
    private static let head: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]

    /// `bytes` in blocks that are not compressed.
    static func storing(_ bytes: [UInt8]) -> [UInt8] {
        var result = head
        var start = 0
        repeat {
            let end = min(start + 0xffff, bytes.count)
            let length = UInt16(end - start)
            result.append(end == bytes.count ? 1 : 0)
            result += littleEndian(length) + littleEndian(~length) + bytes[start..<end]
            start = end
        } while start < bytes.count
        return result + littleEndian(checksum(bytes)) + littleEndian(UInt32(bytes.count))
    }

    /// At least `count` zeros as one literal and repetitions of 258 bytes, 13 bits each.
    ///
    /// The checksum at the end is wrong; whoever reads that far has read the whole bomb.
    static func zeros(count: Int) -> [UInt8] {
        var bits = BitWriter(bytes: head)
        bits.write(0b1, 1)  // the last block
        bits.write(0b01, 2)  // fixed codes
        bits.write(0b00001100, 8)  // the literal 0: code 00110000, first bit first
        for _ in 0..<(count / 258 + 1) {
            bits.write(0b10100011, 8)  // length 258: code 11000101, first bit first
            bits.write(0b00000, 5)  // distance 1
        }
        bits.write(0, 7)  // the end
        bits.flush()
        return bits.bytes + [UInt8](repeating: 0, count: 8)
    }

    private struct BitWriter {
        var bytes: [UInt8]
        private var waiting: UInt32 = 0
        private var count = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func write(_ value: UInt32, _ length: Int) {
            waiting |= value << UInt32(count)
            count += length
            while count >= 8 {
                bytes.append(UInt8(truncatingIfNeeded: waiting))
                waiting >>= 8
                count -= 8
            }
        }

        mutating func flush() { if count > 0 { write(0, 8 - count) } }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
                sum & 1 == 1 ? sum >> 1 ^ 0xedb8_8320 : sum >> 1
            }
        }
    }

    private static func littleEndian<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
        (0..<(Value.bitWidth / 8)).map { UInt8(truncatingIfNeeded: value >> Value(8 * $0)) }
    }
}
