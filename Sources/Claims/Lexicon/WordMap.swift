/// A fixed map from word to value with open addressing, for tables every word of every draft is looked up in.
///
/// Most words are in no table. Whether one is shows in four bytes per place, few enough to stay near the
/// processor; keys and values are touched only for words that are there.
struct WordMap<Value: Sendable>: Sendable {
    /// The upper half of the key in each place, 0 where there is none.
    private var tags: [UInt32]
    private var entries: [(key: UInt64, value: Value)]
    private let mask: Int
    private let absent: Value

    /// A map of these words; any other has the value `absent`.
    init(_ words: [WordKey: Value], absent: Value) {
        var capacity = 1_024
        while capacity < words.count * 3 { capacity *= 2 }
        mask = capacity - 1
        self.absent = absent
        tags = Array(repeating: 0, count: capacity)
        entries = Array(repeating: (0, absent), count: capacity)
        for (word, value) in words {
            var place = Int(truncatingIfNeeded: word.hash) & mask
            while tags[place] != 0 { place = (place + 1) & mask }
            tags[place] = Self.tag(of: word)
            entries[place] = (word.hash, value)
        }
    }

    subscript(word: WordKey) -> Value {
        let tag = Self.tag(of: word)
        var place = Int(truncatingIfNeeded: word.hash) & mask
        while tags[place] != 0 {
            if tags[place] == tag, entries[place].key == word.hash { return entries[place].value }
            place = (place + 1) & mask
        }
        return absent
    }

    private static func tag(of word: WordKey) -> UInt32 {
        UInt32(truncatingIfNeeded: word.hash >> 32) | 1
    }
}
