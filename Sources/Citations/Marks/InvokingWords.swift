/// The word classes by which a text invokes research without naming it.
enum InvokingWords {
    /// Whether a sentence holds the beginning of any word that could; all others are passed over.
    static func mayInvoke(_ bytes: ArraySlice<UInt8>) -> Bool {
        var isWordStart = true
        for place in bytes.indices {
            let byte = bytes[place]
            if isWordStart, byte.isLetter,
                stems(byte).contains(where: { bytes.spells($0, at: place) })
            {
                return true
            }
            isWordStart = !byte.isWordByte
        }
        return false
    }

    private static func stems(_ first: UInt8) -> [StaticString] {
        switch first.lowercased {
        case UInt8(ascii: "a"): ["academic", "analys"]
        case UInt8(ascii: "d"): ["doctors", "data", "demonstrated"]
        case UInt8(ascii: "e"): ["evidence", "expert", "experiment", "established"]
        case UInt8(ascii: "f"): ["findings", "found"]
        case UInt8(ascii: "l"): ["literature"]
        case UInt8(ascii: "m"): ["meta"]
        case UInt8(ascii: "p"): ["proven", "paper", "physicians", "proved"]
        case UInt8(ascii: "r"): ["research", "review", "report"]
        case UInt8(ascii: "s"): ["stud", "scien", "survey", "shown", "specialists"]
        case UInt8(ascii: "t"): ["trial"]
        default: []
        }
    }

    /// What is invoked: people and works of research.
    static let sources: Set<String> = [
        "study", "studies", "research", "researcher", "researchers", "scientist", "scientists",
        "expert", "experts", "evidence", "trial", "trials", "science", "literature",
        "meta-analysis",
        "meta-analyses", "review", "reviews", "survey", "surveys", "papers", "experiment",
        "experiments", "findings", "data", "academics", "doctors", "physicians", "specialists",
    ]
    /// Those that may be meant in "in a … study".
    static let studies: Set<String> = [
        "study", "studies", "trial", "trials", "experiment", "experiments", "meta-analysis",
        "review",
        "research", "survey", "surveys",
    ]
    /// Those that, with "the", have been spoken of before.
    static let countable: Set<String> = [
        "study", "studies", "researcher", "researchers", "trial", "trials", "review", "reviews",
        "survey", "surveys", "papers", "experiment", "experiments", "findings", "meta-analysis",
        "meta-analyses", "scientist", "scientists", "doctors", "expert", "data", "physicians",
    ]
    static let verbs: Set<String> = [
        "show", "shows", "showed", "shown", "demonstrate", "demonstrates", "demonstrated",
        "suggest",
        "suggests", "suggested", "indicate", "indicates", "indicated", "find", "finds", "found",
        "prove", "proves", "proved", "proven", "confirm", "confirms", "confirmed", "reveal",
        "reveals", "revealed", "report", "reports", "reported", "conclude", "concludes",
        "concluded",
        "establish", "establishes", "established", "support", "supports", "supported", "say",
        "says",
        "said", "agree", "agrees", "agreed", "believe", "believes", "claim", "claims", "estimate",
        "estimates", "estimated", "link", "links", "linked", "observe", "observed", "discover",
        "discovered", "highlight", "highlights", "highlighted", "back", "backs", "recommend",
        "recommends", "warn", "warns", "warned", "tell", "tells", "points", "point", "document",
        "documented", "showing", "suggesting", "indicating", "demonstrating", "finding",
        "confirming",
        "revealing", "proving", "credit", "attribute", "validate", "validates", "validated",
    ]
    /// Those that directly after the noun would describe it ("research reported here").
    static let participles: Set<String> = ["linked", "estimated", "documented"]
    static let provenVerbs: Set<String> = [
        "shown", "proven", "proved", "demonstrated", "found", "established",
    ]
    static let provenBy: Set<String> = ["clinically", "scientifically", "research-proven"]
    static let supportVerbs: Set<String> = [
        "backed", "supported", "shown", "proven", "confirmed", "demonstrated", "validated",
        "suggested",
    ]
    static let auxiliaries: Set<String> = ["been", "is", "are", "was", "were", "has", "have"]
    static let verbSubjects: Set<String> = ["who", "he", "she", "i", "we", "they", "you"]
    static let asides: Set<String> = ["however", "too", "also", "indeed", "therefore", "moreover"]
    static let negations: Set<String> = [
        "no", "not", "little", "without", "lack", "never", "nor", "few", "isn't", "neither",
        "don't", "doesn't", "didn't", "haven't", "hasn't",
    ]
    static let owners: Set<String> = [
        "our", "my", "this", "that", "these", "those", "their", "his", "her", "its", "your",
        "present",
        "current", "same", "above", "which", "such",
    ]
    static let determiners: Set<String> = [
        "a", "an", "the", "one", "some", "many", "several", "multiple", "numerous", "various",
        "most",
        "other", "all", "any", "few", "no", "of", "our", "my", "this", "that", "these", "those",
        "their",
        "his", "her", "its", "your", "more", "much", "countless", "two", "three", "four", "five",
        "dozens",
        "hundreds", "body", "number", "plenty", "each", "every", "both",
    ]
    /// Words at which the subject has ended without a verb of showing.
    static let boundaries: Set<String> = [
        "is", "are", "was", "were", "because", "if", "when", "but", "although", "while", "so",
    ]

    /// Whether a word may stand between the determiner and the noun: an adjective, a year, a number.
    static func isBeforeNoun(_ word: String) -> Bool {
        determiners.contains(word) || owners.contains(word) || adjectives.contains(word)
            || word.utf8.allSatisfy(\.isDigit)
            || word.hasSuffix("al") || word.hasSuffix("ic") || word.hasSuffix("ing")
            || word.hasSuffix("ed") || word.hasSuffix("ous") || word.hasSuffix("based")
            || word.hasSuffix("ive")
    }

    private static let adjectives: Set<String> = [
        "recent", "new", "newer", "latest", "early", "earlier", "previous", "prior", "past",
        "modern",
        "strong", "solid", "good", "high-quality", "large", "larger", "small", "long-term", "human",
        "animal", "peer-reviewed", "double-blind", "independent", "university", "health",
        "medicine",
        "sports", "sleep", "massage", "further", "additional", "ample", "current", "harvard",
        "stanford", "us", "american", "british", "leading", "top", "many", "such", "brain",
        "cohort",
        "follow-up", "landmark", "major", "key", "available", "robust", "compelling", "clear",
        "present", "same", "above", "which", "pilot", "meta-analytic", "laboratory", "lab",
    ]
}
