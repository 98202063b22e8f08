/// A fixed table from words to small numbers, looked up by the hash of a word's bytes.
///
/// Open addressing over a power of two: the upper half of the hash in each place, and the values apart, so that
/// what is asked of every word stays near the processor. Two entries never share those bits (the later one
/// would win), and a foreign word meets an entry's by chance only, once in 10¹⁰.
struct WordTable: Sendable {
    /// 0 where there is none.
    private let tags: [UInt32]
    private let values: [UInt16]
    private let mask: Int
    /// The length of the longest word in bytes: anything longer need not be looked up.
    let longest: Int

    /// A table of these entries; 0 stands for "not there" and cannot be a value.
    init(_ entries: [(word: [UInt8], value: UInt16)]) {
        var size = 64
        while size < entries.count * 4 { size *= 2 }
        var tags = [UInt32](repeating: 0, count: size)
        var values = [UInt16](repeating: 0, count: size)
        for entry in entries {
            let hash = WordHash(of: entry.word).value
            var place = Int(truncatingIfNeeded: hash) & (size - 1)
            while tags[place] != 0, tags[place] != WordTable.tag(of: hash) {
                place = (place + 1) & (size - 1)
            }
            tags[place] = WordTable.tag(of: hash)
            values[place] = entry.value
        }
        self.tags = tags
        self.values = values
        longest = entries.map(\.word.count).max() ?? 0
        mask = size - 1
    }

    @inline(__always)
    private static func tag(of hash: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: hash >> 32) | 1
    }

    /// The value under this hash, or 0.
    @inline(__always)
    func value(_ hash: UInt64) -> UInt16 {
        let sought = WordTable.tag(of: hash)
        var place = Int(truncatingIfNeeded: hash) & mask
        while true {
            let tag = tags[place]
            // Empty or found, in one branch: which of the two it is nobody can foretell.
            if min(tag, tag ^ sought) == 0 { return values[place] }
            place = (place + 1) & mask
        }
    }
}

/// The hash of a word, taken eight bytes at a time; the last, shorter piece is filled up with zeros.
struct WordHash {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var piece: UInt64 = 0
    private var shift: UInt64 = 0

    /// The hash of no bytes.
    init() {}

    /// The hash of these bytes.
    init(of bytes: some Sequence<UInt8>) {
        for byte in bytes { append(byte) }
    }

    /// Adds one byte.
    mutating func append(_ byte: UInt8) {
        piece |= UInt64(byte) << shift
        shift += 8
        if shift == 64 { flush() }
    }

    /// Adds eight bytes at once, or the last few of a word; before any single byte.
    @inline(__always)
    mutating func append(piece: UInt64) {
        // One multiplication spreads upwards only; the fold brings the upper half back down.
        let product = (state ^ piece) &* 0xD6E8_FEB8_6659_FD93
        state = product ^ (product >> 32)
    }

    /// The hash so far.
    var value: UInt64 {
        @inline(__always) get {
            guard shift > 0 else { return state }
            var whole = self
            whole.flush()
            return whole.state
        }
    }

    private mutating func flush() {
        append(piece: piece)
        piece = 0
        shift = 0
    }
}
