/// What the scanners of this module ask of a byte; bytes of longer characters are none of these.
extension UInt8 {
    /// Whether it is one of 0 to 9.
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    /// Whether it is a letter of the English alphabet.
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

    /// Whether it is a capital of the English alphabet.
    var isCapital: Bool { self >= 0x41 && self <= 0x5A }

    /// Whether a word may hold it: a letter, a digit or part of a character beyond ASCII.
    var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }

    /// Whether it is a space, a tab or a line end.
    var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

    /// The small letter of a capital, any other byte as it is.
    var lowercased: UInt8 { isCapital ? self | 0x20 : self }

    /// The value of a hexadecimal digit.
    var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}

extension Collection<UInt8> where Index == Int {
    /// Whether the bytes from `start` are these, in any case; `word` is in small letters.
    func spells(_ word: StaticString, at start: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard start >= startIndex, start + length <= endIndex else { return false }
        return word.withUTF8Buffer { expected in
            for offset in 0..<length
            where unsafe self[start + offset].lowercased != expected[offset] { return false }
            return true
        }
    }

    /// The end of the run of bytes from `start` that fulfil a condition.
    func end(from start: Int, while condition: (UInt8) -> Bool) -> Int {
        var place = start
        while place < endIndex, condition(self[place]) { place += 1 }
        return place
    }

    /// The bytes without white space at both ends.
    var trimmed: SubSequence {
        var low = startIndex
        var high = endIndex
        while low < high, self[low].isSpace { low += 1 }
        while high > low, self[high - 1].isSpace { high -= 1 }
        return self[low..<high]
    }
}

extension ArraySlice<UInt8> {
    /// The first place from `start` on whose byte fulfils a condition.
    ///
    /// The scanners jump with it from one byte at which a mark could begin to the next.
    @inline(__always)
    func next(from start: Int, where condition: (UInt8) -> Bool) -> Int? {
        let span = self.span
        var place = start - startIndex
        while place < span.count {
            if condition(span[place]) { return place + startIndex }
            place += 1
        }
        return nil
    }
}

extension String {
    /// The text of these bytes, which are taken from valid UTF-8.
    init(utf8 bytes: some Collection<UInt8>) { self = String(decoding: bytes, as: UTF8.self) }
}
