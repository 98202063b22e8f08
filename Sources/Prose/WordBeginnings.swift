/// How some words begin, to tell at a glance that none of them is there.
///
/// Told by the first eight letters. Another word may share the mark of one that is meant, so the answer is
/// "maybe" or "no".
public struct WordBeginnings: Sendable {
    /// One bit for each of 16,384 marks.
    @usableFromInline let marks: [UInt64]

    /// The beginnings of these words, up to the first of their characters that is no letter of English.
    public init(_ words: some Sequence<some StringProtocol>) {
        var marks = [UInt64](repeating: 0, count: 256)
        for word in words {
            let mark = Self.mark(ofWord: word)
            marks[mark >> 6] |= 1 << UInt64(mark & 63)
        }
        self.marks = marks
    }

    /// Whether one of the words may begin with these letters: up to eight, small, the first lowest.
    @inlinable @inline(__always)
    public func mayHold(_ letters: UInt64) -> Bool {
        let mark = Self.mark(of: letters)
        return marks[mark >> 6] >> UInt64(mark & 63) & 1 == 1
    }

    /// Whether one of the words may stand in a range: told by each run of letters, as a word begins with one.
    public func mayStand(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        Self.find(in: bytes, range) { letters, _ in mayHold(letters) }
    }

    /// Whether a condition holds of the first letters of any word in a range; asked up to the first it holds of.
    ///
    /// The letters are up to eight, small, the first lowest; the place is where they stand.
    @inlinable @inline(__always)
    public static func find(
        in bytes: Span<UInt8>, _ range: Range<Int>, where holds: (UInt64, Int) -> Bool
    ) -> Bool {
        var place = range.lowerBound
        while place < range.upperBound {
            let piece = EightBytes(bytes, at: place)
            let letters = piece.letters
            var count = EightBytes.count(of: letters)
            guard count > 0 else {
                place &+= max(1, EightBytes.count(before: letters))
                continue
            }
            if holds(piece.folded(min(count, range.upperBound &- place)), place) { return true }
            while count == 8 {
                place &+= 8
                count = EightBytes.count(of: EightBytes(bytes, at: place).letters)
            }
            // What ends the run is no letter.
            place &+= count &+ 1
        }
        return false
    }

    /// The mark of a word, up to the first of its characters that is no letter.
    static func mark(ofWord word: some StringProtocol) -> Int {
        let piece = EightBytes(Array(word.utf8).span, at: 0)
        return mark(of: piece.folded(EightBytes.count(of: piece.letters)))
    }

    @inlinable @inline(__always)
    static func mark(of letters: UInt64) -> Int {
        Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 50)
    }
}
