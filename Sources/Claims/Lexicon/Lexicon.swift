/// What is known of words: one table from word to classes, made once from the lists beside this file.
///
/// The lists are data: a word is taught by adding it to its line. A word may stand in several lines.
package enum Lexicon {
    /// The classes of a word; empty for one that is in no list.
    static func classes(of key: WordKey) -> WordClass { table[key].classes }

    /// All that is known of a word.
    static func entry(of key: WordKey) -> Entry { table[key] }

    /// What the lists say of one word.
    struct Entry: Sendable {
        var classes: WordClass = []
        var traits: WordTrait = []
        var cues: WordCue = []
        /// What it shows of how much a check is worth.
        var worth = WordWorth()
    }

    /// The table itself, for one who asks for many words.
    static let table: WordMap<Entry> = {
        var entries: [WordKey: Entry] = [:]
        for (classes, words) in functionWords + nouns + modifiers {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                entries[WordKey(String(word)), default: Entry()].classes.formUnion(classes)
            }
        }
        for (classes, lemmas) in verbs {
            for lemma in lemmas.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                for (form, word) in VerbForms.forms(of: String(lemma)) {
                    entries[WordKey(word), default: Entry()].classes.formUnion(
                        classes.union(form))
                }
            }
        }
        for (traits, words) in traits {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                entries[WordKey(String(word)), default: Entry()].traits.formUnion(traits)
            }
        }
        for (traits, lemmas) in verbTraits {
            for lemma in lemmas.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                for (_, word) in VerbForms.forms(of: String(lemma)) {
                    entries[WordKey(word), default: Entry()].traits.formUnion(traits)
                }
            }
        }
        for (cues, words) in cues {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                entries[WordKey(String(word)), default: Entry()].cues.formUnion(cues)
            }
        }
        for (word, worth) in WordWorth.ofWords { entries[word, default: Entry()].worth = worth }
        // Asked of every word, so answered once.
        for (word, entry) in entries where mayHeadPredicate(entry) {
            entries[word]?.cues.insert(.predicate)
        }
        return WordMap(entries, absent: Entry())
    }()
}
