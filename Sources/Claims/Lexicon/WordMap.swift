/// A fixed map from word to value with open addressing, for tables every word of every draft is looked up in.
///
/// Most places of the table are met by words that are in no list: four bytes each, few enough to stay near the
/// processor. Keys and values lie close together behind them.
struct WordMap<Value: Sendable>: Sendable {
    /// In each place the upper sixteen bits of a key, and below them where its entry stands; 0 where there is none.
    private var places: [UInt32]
    /// The first entry is what any other word has.
    private var entries: [(key: UInt64, value: Value)]
    private let mask: Int

    /// A map of fewer than 65,536 words; any other has the value `absent`.
    init(_ words: [WordKey: Value], absent: Value) {
        precondition(words.count < Int(UInt16.max))
        var capacity = 1_024
        while capacity < words.count * 3 { capacity *= 2 }
        mask = capacity - 1
        places = Array(repeating: 0, count: capacity)
        entries = [(0, absent)]
        entries.reserveCapacity(words.count + 1)
        for (word, value) in words {
            var place = Int(truncatingIfNeeded: word.hash) & mask
            while places[place] != 0 { place = (place + 1) & mask }
            places[place] = Self.tag(of: word) | UInt32(entries.count)
            entries.append((word.hash, value))
        }
    }

    @inline(__always)
    subscript(word: WordKey) -> Value { entries[place(of: word)].value }

    /// Where the entry of a word stands.
    @inline(__always)
    private func place(of word: WordKey) -> Int {
        let sought = Self.tag(of: word)
        var place = Int(truncatingIfNeeded: word.hash) & mask
        while true {
            let found = places[place]
            // Empty or found, in one branch: which of the two it is nobody can foretell.
            if min(found, (found ^ sought) >> 16) == 0 {
                // An empty place leads to the first entry, whose key is no word's: here, too, nobody can
                // foretell which of the two it is.
                let entry = Int(found & 0xFFFF)
                let key = entry == 0 ? 0 : word.hash
                if entries[entry].key == key { return entry }
            }
            place = (place &+ 1) & mask
        }
    }

    private static func tag(of word: WordKey) -> UInt32 {
        UInt32(truncatingIfNeeded: word.hash >> 48) << 16
    }
}
