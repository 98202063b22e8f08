/// A fixed map from word to value with open addressing, for tables every word of every draft is looked up in.
struct WordMap<Value: Sendable>: Sendable {
    private var slots: [(key: UInt64, value: Value)]
    private let mask: Int
    private let absent: Value

    /// A map of these words; any other has the value `absent`.
    init(_ words: [WordKey: Value], absent: Value) {
        var capacity = 1_024
        while capacity < words.count * 4 { capacity *= 2 }
        mask = capacity - 1
        self.absent = absent
        slots = Array(repeating: (0, absent), count: capacity)
        for (word, value) in words {
            var place = Int(truncatingIfNeeded: word.hash) & mask
            while slots[place].key != 0 { place = (place + 1) & mask }
            slots[place] = (word.hash, value)
        }
    }

    subscript(word: WordKey) -> Value {
        var place = Int(truncatingIfNeeded: word.hash) & mask
        while slots[place].key != 0 {
            if slots[place].key == word.hash { return slots[place].value }
            place = (place + 1) & mask
        }
        return absent
    }
}
