/// Eight bytes of a text in one number, the first lowest.
///
/// A question is asked of all eight at once; the answer has the high bit of each byte it is true of.
public struct EightBytes {
    /// The bytes.
    public let bits: UInt64

    /// The bytes from a place on; zero beyond the end.
    @inlinable @inline(__always)
    public init(_ bytes: Span<UInt8>, at place: Int) {
        // Both that it is no place before the first and none behind the last eight, in one branch.
        guard place | (bytes.count &- 8 &- place) >= 0 else {
            bits = Self.last(of: bytes, from: place)
            return
        }
        // Any eight bytes make an integer, and that they are there was just asked: asked twice, the question
        // would cost as much as the answer.
        bits = unsafe bytes.bytes.unsafeLoadUnaligned(
            fromUncheckedByteOffset: place, as: UInt64.self
        ).littleEndian
    }

    /// The bytes from a place on up to, not including, another; zero from there on.
    @inlinable @inline(__always)
    public init(_ bytes: Span<UInt8>, at place: Int, upTo end: Int) {
        let all = EightBytes(bytes, at: place).bits
        let room = UInt64(truncatingIfNeeded: end &- place)
        bits = room >= 8 ? all : all & ((1 &<< (room &* 8)) &- 1)
    }

    /// The last few bytes; not inlined, so that what is asked of most of a text stays short.
    @inline(never)
    @usableFromInline
    static func last(of bytes: Span<UInt8>, from place: Int) -> UInt64 {
        var bits: UInt64 = 0
        for offset in (place..<max(place, bytes.count)).reversed() {
            bits = bits << 8 | UInt64(bytes[offset])
        }
        return bits
    }

    /// The bytes that are this one.
    @inlinable @inline(__always)
    public func equal(to byte: UInt8) -> UInt64 {
        let difference = bits ^ (UInt64(byte) &* Self.ones)
        // Without their own high bits, sums stay within their bytes.
        return ~((difference & Self.lows) &+ Self.lows | difference) & Self.highs
    }

    /// The letters of the English alphabet.
    @inlinable @inline(__always)
    public var letters: UInt64 {
        let low = (bits | 0x20 &* Self.ones) & Self.lows
        return (low &+ 0x1F &* Self.ones) & ~(low &+ 0x05 &* Self.ones) & ~bits & Self.highs
    }

    /// The capitals of the English alphabet: letters without the bit that makes them small.
    @inlinable @inline(__always)
    public var capitals: UInt64 { letters & ~(bits &<< 2) }

    /// The bytes of characters beyond ASCII.
    @inlinable @inline(__always)
    public var beyondASCII: UInt64 { bits & Self.highs }

    /// The digits.
    @inlinable @inline(__always)
    public var digits: UInt64 {
        let low = bits & Self.lows
        return (low &+ 0x50 &* Self.ones) & ~(low &+ 0x46 &* Self.ones) & ~bits & Self.highs
    }

    /// The digits, and the slash that comes right before them.
    @inlinable @inline(__always)
    public var slashesAndDigits: UInt64 {
        let low = bits & Self.lows
        return (low &+ 0x51 &* Self.ones) & ~(low &+ 0x46 &* Self.ones) & ~bits & Self.highs
    }

    /// What no word and no domain holds: anything but letters, digits, bytes beyond ASCII, dots, hyphens.
    @inlinable @inline(__always)
    public var nonDomainBytes: UInt64 {
        let low = bits & Self.lows
        // From the hyphen to the nine only the slash is none.
        let figures = (low &+ 0x53 &* Self.ones) & ~(low &+ 0x46 &* Self.ones)
        return ~(letters | figures & ~equal(to: UInt8(ascii: "/")) | bits) & Self.highs
    }

    /// The first so many bytes, letters in lower case.
    @inlinable @inline(__always)
    public func folded(_ count: Int) -> UInt64 {
        let small = bits | 0x20 &* Self.ones
        let bits = UInt64(truncatingIfNeeded: count) &* 8
        return count < 8 ? small & ((1 &<< bits) &- 1) : small
    }

    /// Whether all bytes from a place up to, not including, another are ASCII.
    @inlinable
    public static func areASCII(_ bytes: Span<UInt8>, from start: Int, upTo end: Int) -> Bool {
        var beyond: UInt64 = 0
        var place = start
        while place < end {
            beyond |= EightBytes(bytes, at: place, upTo: end).beyondASCII
            place &+= 8
        }
        return beyond == 0
    }

    /// How many bytes stand before the first that an answer is true of; 8 where there is none.
    @inlinable @inline(__always)
    public static func count(before answer: UInt64) -> Int { answer.trailingZeroBitCount / 8 }

    /// How many bytes an answer begins with.
    @inlinable @inline(__always)
    public static func count(of answer: UInt64) -> Int { count(before: ~answer & highs) }

    @inlinable @inline(__always)
    static var ones: UInt64 { 0x0101_0101_0101_0101 }

    @inlinable @inline(__always)
    static var lows: UInt64 { 0x7F7F_7F7F_7F7F_7F7F }

    @inlinable @inline(__always)
    static var highs: UInt64 { 0x8080_8080_8080_8080 }
}

extension Span<UInt8> {
    /// The first place from `start` on that an answer is true of.
    ///
    /// The scanners jump with it from one byte at which something could begin to the next.
    @inlinable @inline(__always)
    public func next(from start: Int, answering answer: (EightBytes) -> UInt64) -> Int? {
        var place = start
        while place < count {
            let found = EightBytes.count(before: answer(EightBytes(self, at: place)))
            if found < 8 { return place &+ found < count ? place &+ found : nil }
            place &+= 8
        }
        return nil
    }
}
