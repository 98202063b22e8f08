/// A fixed table from words to small numbers, looked up by the hash of a word's bytes.
///
/// Open addressing over a power of two, one eight-byte slot a word: the upper 48 bits of the hash and the
/// value under it. Two entries never share those bits (the later one would win), and a foreign word meets an
/// entry's by chance only, once in 10¹⁴.
struct WordTable: Sendable {
    private let slots: [UInt64]
    private let mask: Int
    /// The length of the longest word in bytes: anything longer need not be looked up.
    let longest: Int

    /// A table of these entries; 0 stands for "not there" and cannot be a value.
    init(_ entries: [(word: [UInt8], value: UInt16)]) {
        var size = 64
        while size < entries.count * 4 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for entry in entries {
            let hash = WordHash(of: entry.word).value
            var place = WordTable.place(of: hash) & (size - 1)
            while slots[place] != 0, (slots[place] ^ hash) >> 16 != 0 {
                place = (place + 1) & (size - 1)
            }
            slots[place] = hash & ~0xFFFF | UInt64(entry.value)
        }
        self.slots = slots
        longest = entries.map(\.word.count).max() ?? 0
        mask = size - 1
    }

    /// The bits next to those that are compared, so that neighbours in the table differ in both.
    @inline(__always)
    private static func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 16) }

    /// The value under this hash, or 0.
    @inline(__always)
    func value(_ hash: UInt64) -> UInt16 {
        var place = WordTable.place(of: hash) & mask
        while true {
            let slot = slots[place]
            // Empty or found, in one branch: which of the two it is nobody can foretell.
            if min(slot, (slot ^ hash) >> 16) == 0 { return UInt16(truncatingIfNeeded: slot) }
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
