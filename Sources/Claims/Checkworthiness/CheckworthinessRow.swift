extension CheckworthinessTable {
    /// A feature with what it weighs and what it means.
    public struct Row: Sendable {
        /// The feature.
        public let feature: CheckworthinessFeature
        /// What it adds to the log odds of a sentence that shows it.
        public let weight: Double
        /// How many of the sentences learned from show it.
        public let seen: Int
        /// What it means, in one sentence.
        public let meaning: String
        /// The words that show it; empty where it is told by the build of the sentence.
        public let words: [Substring]

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
