import Prose

/// All words the scanners know, and the table that finds them.
///
/// Built once from the lists beside it; never changed afterwards.
struct Lexicon: Sendable {
    /// The words; the first stands for every word that is not known.
    let words: [Word]
    /// From a folded word to its place in `words`.
    let table: WordTable
    /// How the words begin that may start a quantity.
    let starters: WordBeginnings

    /// The lexicon of English.
    static let english = Lexicon()

    private init() {
        var words = [Word()]
        var places: [String: Int] = [:]
        func change(_ spelling: String, _ body: (inout Word) -> Void) {
            if let place = places[spelling] {
                body(&words[place])
            } else {
                places[spelling] = words.count
                var word = Word()
                body(&word)
                words.append(word)
            }
        }
        for (spelling, keyword) in Keyword.spellings { change(spelling) { $0.keyword = keyword } }
        for (classes, list) in WordLists.plain {
            for spelling in list.split(separator: " ") {
                change(String(spelling)) { $0.classes.formUnion(classes) }
            }
        }
        for (classes, list) in WordLists.numbered {
            for (spelling, number) in list {
                change(spelling) {
                    $0.classes.formUnion(classes)
                    $0.number = number
                }
            }
        }
        for (place, entry) in UnitList.all.enumerated() {
            for spelling in entry.words {
                change(spelling) {
                    $0.classes.formUnion(.unit)
                    $0.unit = UInt16(place)
                }
            }
        }
        for (place, currency) in Currency.all.enumerated() {
            for spelling in currency.words {
                change(spelling) {
                    $0.classes.formUnion(.currency)
                    $0.number = Int32(place)
                }
            }
        }
        for spelling in UnitList.beginnings { change(spelling) { $0.flags.insert(.measuring) } }
        for spelling in UnitList.singles.split(separator: " ") {
            change(String(spelling)) { $0.flags.formUnion([.single, .starter]) }
        }
        let starting: Word.Classes = [
            .cardinal, .tens, .dozen, .hundred, .magnitude, .part, .vague, .fold, .ordinal, .month,
        ]
        for place in words.indices where !words[place].classes.isDisjoint(with: starting) {
            words[place].classes.insert(.starter)
            words[place].flags.insert(.starter)
        }
        starters = WordBeginnings(
            places.filter { words[$0.value].flags.contains(.starter) }.keys)
        table = WordTable(places.map { (Array($0.key.utf8), UInt16($0.value)) })
        self.words = words
    }
}
