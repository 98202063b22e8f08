/// What is known of words: one table from word to classes, made once from the lists beside this file.
///
/// The lists are data: a word is taught by adding it to its line. A word may stand in several lines.
enum Lexicon {
    /// The classes of a word; empty for one that is in no list.
    static func classes(of key: WordKey) -> WordClass { table[key] }

    private static let table: WordTable = {
        var classesOfWords: [WordKey: WordClass] = [:]
        for (classes, words) in functionWords + nouns + modifiers {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                classesOfWords[WordKey(String(word)), default: []].formUnion(classes)
            }
        }
        for (classes, lemmas) in verbs {
            for lemma in lemmas.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                for (form, word) in VerbForms.forms(of: String(lemma)) {
                    classesOfWords[WordKey(word), default: []].formUnion(classes.union(form))
                }
            }
        }
        return WordTable(classesOfWords)
    }()
}

/// A fixed table from word to classes with open addressing: every word of every draft is looked up here.
private struct WordTable {
    private var slots: [(key: UInt64, classes: WordClass)]
    private let mask: Int

    init(_ words: [WordKey: WordClass]) {
        var capacity = 1_024
        while capacity < words.count * 4 { capacity *= 2 }
        mask = capacity - 1
        slots = Array(repeating: (0, []), count: capacity)
        for (word, classes) in words {
            var place = Int(truncatingIfNeeded: word.hash) & mask
            while slots[place].key != 0 { place = (place + 1) & mask }
            slots[place] = (word.hash, classes)
        }
    }

    subscript(word: WordKey) -> WordClass {
        var place = Int(truncatingIfNeeded: word.hash) & mask
        while slots[place].key != 0 {
            if slots[place].key == word.hash { return slots[place].classes }
            place = (place + 1) & mask
        }
        return []
    }
}
