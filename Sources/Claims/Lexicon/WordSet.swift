/// A fixed set of words that a rule asks for by name.
///
/// A key is a hash already: a word is looked for where its key leads, and nothing is hashed again.
struct WordSet: Sendable {
    /// The keys, each where it leads to or in the next place that was free; 0 where there is none.
    private var places: [UInt64]
    private let mask: Int

    /// The words of a text, told by white space.
    init(_ words: String) {
        self.init(words.split(whereSeparator: \.isWhitespace).map { WordKey($0) })
    }

    init(_ keys: [WordKey]) {
        var capacity = 4
        while capacity < keys.count * 3 { capacity *= 2 }
        mask = capacity - 1
        places = Array(repeating: 0, count: capacity)
        for key in keys {
            var place = Int(truncatingIfNeeded: key.hash) & mask
            while places[place] != 0 { place = (place + 1) & mask }
            places[place] = key.hash
        }
    }

    func contains(_ key: WordKey) -> Bool {
        var place = Int(truncatingIfNeeded: key.hash) & mask
        while places[place] != 0 {
            if places[place] == key.hash { return true }
            place = (place + 1) & mask
        }
        return false
    }
}

extension Sequence<Token> {
    /// Whether any of them is one of these words.
    ///
    /// The set is looked up once and not for each of them, which for a list of the program costs as much as the answer.
    func hold(_ words: WordSet) -> Bool { contains { words.contains($0.key) } }
}
