/// A fixed table from words to small numbers, looked up by the hash of a word's bytes.
///
/// Open addressing over a power of two; two entries never share a hash (checked when it is built, the
/// later one wins), and a foreign word meets an entry's 64-bit hash by chance only.
struct WordTable: Sendable {
    private let hashes: [UInt64]
    private let values: [UInt16]
    private let mask: Int

    /// A table of these entries; 0 stands for "not there" and cannot be a value.
    init(_ entries: [(word: [UInt8], value: UInt16)]) {
        var size = 64
        while size < entries.count * 3 { size *= 2 }
        var hashes = [UInt64](repeating: 0, count: size)
        var values = [UInt16](repeating: 0, count: size)
        for entry in entries {
            let hash = entry.word.reduce(WordTable.seed, WordTable.mix)
            var place = WordTable.place(of: hash) & (size - 1)
            while values[place] != 0, hashes[place] != hash { place = (place + 1) & (size - 1) }
            hashes[place] = hash
            values[place] = entry.value
        }
        self.hashes = hashes
        self.values = values
        mask = size - 1
    }

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of a word one byte longer (FNV-1a).
    @inline(__always)
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    @inline(__always)
    private static func place(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7FFF_FFFF)
    }

    /// The value under this hash, or 0.
    @inline(__always)
    func value(_ hash: UInt64) -> UInt16 {
        var place = WordTable.place(of: hash) & mask
        while true {
            let value = values[place]
            if value == 0 || hashes[place] == hash { return value }
            place = (place + 1) & mask
        }
    }
}
