/// What the table of check-worthiness knows of a word: what it shows by itself, and what it may show beside
/// its neighbour.
struct WordWorth: Sendable {
    var features: CheckworthinessFeatures = []
    var marks: Marks = []

    /// What two words in a row are told by.
    struct Marks: OptionSet {
        let rawValue: UInt8

        /// Before *to* a plan: *want to*, *have to*.
        static let plans = Marks(rawValue: 1 << 0)
        /// Makes a perfect with the deed after it: *has doubled*.
        static let have = Marks(rawValue: 1 << 1)
        /// Tells a deed or a state in the past.
        static let did = Marks(rawValue: 1 << 2)
        /// Tells the state or the mind of somebody: *is*, *wants*.
        static let does = Marks(rawValue: 1 << 3)
        /// Stands for somebody else: *he*, *they*, *the president*.
        static let somebody = Marks(rawValue: 1 << 4)
        /// Joins a sentence to the one before, and opens nothing.
        static let joins = Marks(rawValue: 1 << 5)
        /// Finishes a perfect without being a deed: *been*, *never*.
        static let done = Marks(rawValue: 1 << 6)
        /// *I* and *we* in the subject.
        static let speakers = Marks(rawValue: 1 << 7)
    }

    private static let marks: [(Marks, String)] = [
        (.plans, "want wants going need like have has ought got trying"),
        (.have, "has have had i've we've they've he's she's hasn't haven't"),
        (.did, "had did were was"),
        (.does, "is are has have wants says believes supports opposes favors favours"),
        (.somebody, "president presidents administration administrations government chancellor"),
        (.somebody, "minister"),
        (.joins, "and but so or now well you know"),
        (.done, "been gone done had become grown risen fallen never not"),
        (.speakers, "i we"),
    ]

    /// What is known of each word that any row names; the lexicon takes it over.
    static var ofWords: [WordKey: WordWorth] {
        var entries: [WordKey: WordWorth] = [:]
        for row in CheckworthinessTable.rows {
            for word in row.words {
                entries[WordKey(String(word)), default: WordWorth()].features.insert(row.feature)
            }
        }
        for (marks, words) in marks {
            for word in words.split(separator: " ") {
                entries[WordKey(String(word)), default: WordWorth()].marks.formUnion(marks)
            }
        }
        for (key, entry) in entries {
            if entry.features.contains(.deed) { entries[key]?.marks.insert(.did) }
            if !entry.features.isDisjoint(with: somebody) {
                entries[key]?.marks.insert(.somebody)
            }
        }
        return entries
    }

    private static let somebody: CheckworthinessFeatures = [
        CheckworthinessFeatures(.another), CheckworthinessFeatures(.others),
        CheckworthinessFeatures(.title),
    ]
}
