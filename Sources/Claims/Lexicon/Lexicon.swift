/// What is known of words: one table from word to classes, made once from the lists beside this file.
///
/// The lists are data: a word is taught by adding it to its line. A word may stand in several lines.
enum Lexicon {
    /// The classes of a word; empty for one that is in no list.
    static func classes(of key: WordKey) -> WordClass { table[key] ?? [] }

    private static let table: [WordKey: WordClass] = {
        var table: [WordKey: WordClass] = [:]
        for (classes, words) in functionWords + nouns + modifiers {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                table[WordKey(String(word)), default: []].formUnion(classes)
            }
        }
        for (classes, lemmas) in verbs {
            for lemma in lemmas.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                for (form, word) in VerbForms.forms(of: String(lemma)) {
                    table[WordKey(word), default: []].formUnion(classes.union(form))
                }
            }
        }
        return table
    }()
}
