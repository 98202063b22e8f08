/// A word as a number: the FNV-1a hash of its lower-case bytes.
///
/// Two words of the language do not share one, so tables can be looked up without making strings.
struct WordKey: Hashable {
    private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    init() {}

    init(_ word: some StringProtocol) {
        for byte in word.utf8 { append(byte) }
    }

    /// The key of a word that stands in the program.
    ///
    /// Inlined, so that the compiler works the key out and the program holds nothing but the number.
    @inline(__always)
    init(constant word: StaticString) {
        var place = 0
        while place < word.utf8CodeUnitCount {
            unsafe append(word.utf8Start[place])
            place += 1
        }
    }

    /// The key of a sign: its code point, which is no word's.
    init(_ sign: Unicode.Scalar) { hash = UInt64(sign.value) }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
