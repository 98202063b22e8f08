/// A word as a number: a hash of its letters, taken eight at a time, and of whatever stands behind them.
///
/// Two words of the language do not share one, so lists can be searched without making strings.
struct WordKey: Hashable {
    private(set) var hash: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Adds up to eight bytes, the first lowest.
    @inline(__always)
    mutating func append(_ piece: UInt64) {
        // One multiplication spreads upwards only; the fold brings the upper half back down.
        let product = (hash ^ piece) &* 0xD6E8_FEB8_6659_FD93
        hash = product ^ (product >> 32)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
