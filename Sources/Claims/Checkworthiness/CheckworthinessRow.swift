extension CheckworthinessTable {
    /// A feature with what it weighs and what it means.
    package struct Row: Sendable {
        /// The feature.
        package let feature: CheckworthinessFeature
        /// What it adds to the log odds of a sentence that shows it.
        package let weight: Double
        /// How many of the sentences learned from show it.
        package let seen: Int
        /// What it means, in one sentence.
        package let meaning: String
        /// The words that show it; empty where it is told by the build of the sentence.
        package let words: [Substring]

        init(
            _ feature: CheckworthinessFeature, _ weight: Double, seen: Int, _ meaning: String,
            _ words: String = ""
        ) {
            self.feature = feature
            self.weight = weight
            self.seen = seen
            self.meaning = meaning
            self.words = words.split(whereSeparator: { $0 == " " || $0 == "\n" })
        }
    }
}
