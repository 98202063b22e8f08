import Prose

/// A word as a number: a hash of its lower-case bytes, taken eight at a time.
///
/// Two words of the language do not share one, so tables can be looked up without making strings.
struct WordKey: Hashable {
    let hash: UInt64

    init(_ word: some StringProtocol) {
        var hasher = WordHasher()
        for byte in word.utf8 { hasher.append(byte) }
        self = hasher.key
    }

    /// The key of a word in small letters, however it is written.
    init(folding word: String) {
        var hasher = WordHasher()
        var bytes: UInt8 = 0
        for byte in word.utf8 {
            bytes |= byte
            hasher.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        self = bytes < 0x80 ? hasher.key : WordKey(word.lowercased())
    }

    /// The key of a word that stands in the program.
    ///
    /// Inlined, so that the compiler works the key out and the program holds nothing but the number.
    @inline(__always)
    init(constant word: StaticString) {
        var hasher = WordHasher()
        var place = 0
        while place < word.utf8CodeUnitCount {
            unsafe hasher.append(word.utf8Start[place])
            place += 1
        }
        self = hasher.key
    }

    /// The key of a sign: its code point, which is no word's.
    init(_ sign: Unicode.Scalar) { hash = UInt64(sign.value) }

    @inline(__always)
    fileprivate init(hash: UInt64) { self.hash = hash }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// Makes the key of a word while it is read.
struct WordHasher {
    private var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    /// The bytes since the last eight, the first lowest, and how many bits they take.
    private var piece: UInt64 = 0
    private var bits: UInt64 = 0

    /// Adds one byte.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        piece |= UInt64(byte) &<< bits
        bits &+= 8
        if bits == 64 { flush() }
    }

    /// Adds up to eight bytes at once, where only eights were added before.
    @inline(__always)
    mutating func append(_ bytes: UInt64, count: Int) {
        piece = bytes
        bits = UInt64(truncatingIfNeeded: count) &* 8
        if bits == 64 { flush() }
    }

    /// The key of all bytes added.
    @inline(__always)
    var key: WordKey {
        guard bits > 0 else { return WordKey(hash: hash) }
        var whole = self
        whole.flush()
        return WordKey(hash: whole.hash)
    }

    @inline(__always)
    private mutating func flush() {
        // One multiplication spreads upwards only; the fold brings the upper half back down.
        let product = (hash ^ piece) &* 0xD6E8_FEB8_6659_FD93
        hash = product ^ (product >> 32)
        piece = 0
        bits = 0
    }
}
