import Prose

extension ArraySlice<UInt8> {
    /// The first place from `start` on that an answer is true of.
    @inline(__always)
    func next(from start: Int, answering answer: (EightBytes) -> UInt64) -> Int? {
        span.next(from: start - startIndex, answering: answer).map { $0 + startIndex }
    }

    /// The first place from `start` on where this byte stands twice in a row.
    @inline(__always)
    func pair(_ byte: UInt8, from start: Int) -> Int? {
        let span = self.span
        var place = start - startIndex
        // The last of eight bytes is the first of the next eight.
        while place &+ 1 < span.count {
            let same = EightBytes(span, at: place).equal(to: byte)
            let found = EightBytes.count(before: same & (same >> 8))
            if found < 8 { return place &+ found + startIndex }
            place &+= 7
        }
        return nil
    }
}
