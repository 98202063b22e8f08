/// Words as tables for `SearchWords`.
enum SearchWordTable {
    /// Abbreviations that are no person's and that a search needs as they are.
    static let abbreviations: Set<String> = [
        "ADHD", "AIDS", "BMI", "CBT", "COPD", "COVID", "CPR", "CT", "DNA", "ECG", "EEG", "GDP",
        "HDL", "HIV", "HPV", "ICU", "IQ", "IVF", "LDL", "MMR", "MRI", "NHS", "NSAID", "NSAIDs",
        "PCR", "PMS", "PTSD", "RNA", "SSRI", "SSRIs", "STI", "TB", "UTI", "UV",
    ]

    /// Figures in words.
    static let numbers: Set<String> = [
        "dozen", "dozens", "eight", "eighteen", "eighty", "eleven", "fifteen", "fifth", "fifty",
        "five",
        "forty", "four", "fourfold", "fourteen", "fourth", "half", "hundred", "hundreds", "million",
        "millions", "billion", "billions", "nine", "nineteen", "ninety", "one", "quarter",
        "quarters", "seven", "seventeen", "seventy", "six", "sixteen", "sixty", "ten", "tenfold",
        "tenth", "third", "thirds", "thirteen", "thirty", "thousand", "thousands", "three",
        "threefold", "thrice", "twelve", "twenty", "twice", "two", "twofold", "zero",
    ]

    /// Words that every article has, and words of which way and how much, which the search does not need.
    static let empty: Set<String> = [
        "about", "above", "according", "across", "actually", "after", "again", "against", "all",
        "almost", "also", "although", "always", "among", "and", "another", "any", "are", "around",
        "average", "because", "become", "been", "before", "being", "below", "better", "between",
        "both", "but", "can", "cause", "caused", "causes", "change", "changes", "claim", "claims",
        "compared", "could", "cut", "cuts", "day", "days", "decrease", "decreased", "decreases",
        "demonstrate", "demonstrates", "did", "does", "double", "doubled", "doubles", "down",
        "during", "each", "effect", "effects", "even", "ever", "every", "evidence", "experts",
        "fall", "falls", "far", "fell", "few", "find", "finds", "for", "found", "from", "get",
        "gets", "give", "gives", "half", "has", "have", "having", "help", "helps", "her", "here",
        "high", "higher", "his", "hour", "hours", "how", "however", "improve", "improved",
        "improves", "increase", "increased", "increases", "into", "its", "just", "known", "largely",
        "lead", "leads", "least", "less", "like", "likely", "long", "low", "lower", "lowered",
        "lowers", "made", "make", "makes", "many", "may", "might", "month", "months", "more",
        "most", "much", "must", "nearly", "need", "never", "new", "not", "now", "number", "off",
        "often", "one", "only", "other", "our", "out", "over", "own", "part", "people", "per",
        "percent", "percentage", "perhaps", "point", "points", "prove", "proven", "proves", "quite",
        "raise", "raised", "raises", "rate", "rates", "rather", "really", "reduce", "reduced",
        "reduces", "report", "reported", "reports", "research", "researchers", "results", "rise",
        "rises", "rose", "said", "same", "say", "says", "science", "scientists", "several", "she",
        "should", "show", "showed", "shown", "shows", "significant", "significantly", "since",
        "some", "still", "studies", "study", "such", "suggest", "suggests", "than", "that", "the",
        "their", "them", "then", "there", "these", "they", "thing", "things", "third", "this",
        "those", "through", "time", "times", "today", "too", "twice", "two", "under", "until",
        "use",
        "used", "uses", "using", "very", "was", "way", "week", "weeks", "well", "were", "what",
        "when", "where", "which", "while", "who", "will", "with", "within", "without", "would",
        "year", "years", "yet", "you", "your",
    ]
}
