/// A fixed map from word to value with open addressing, for tables every word of every draft is looked up in.
///
/// Most places of the table are met by words that are in no list: two bytes each, so few that most of them can stay
/// free and near the processor. Keys and values lie close together behind them.
struct WordMap<Value: Sendable>: Sendable {
    /// Where the entry of a word stands; 0 where there is none.
    private var places: [UInt16]
    /// The first entry is what any other word has.
    private var entries: [(key: UInt64, value: Value)]
    private let mask: Int

    /// A map of fewer than 65,536 words; any other has the value `absent`.
    init(_ words: [WordKey: Value], absent: Value) {
        precondition(words.count < Int(UInt16.max))
        var capacity = 1_024
        while capacity < words.count * 6 { capacity *= 2 }
        mask = capacity - 1
        places = Array(repeating: 0, count: capacity)
        entries = [(0, absent)]
        entries.reserveCapacity(words.count + 1)
        for (word, value) in words {
            var place = Int(truncatingIfNeeded: word.hash) & mask
            while places[place] != 0 { place = (place + 1) & mask }
            places[place] = UInt16(entries.count)
            entries.append((word.hash, value))
        }
    }

    subscript(word: WordKey) -> Value {
        var place = Int(truncatingIfNeeded: word.hash) & mask
        while true {
            let entry = Int(places[place])
            // A free place leads to the first entry, whose key is no word's: whether it is free nobody can foretell,
            // but that the first place answers.
            let key = entry == 0 ? 0 : word.hash
            if entries[entry].key == key { return entries[entry].value }
            place = (place &+ 1) & mask
        }
    }
}
