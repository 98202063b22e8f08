import Prose

/// What a word or phrase stands for when claim and source are compared: a stem, or the name of a group of
/// words that mean the same in the field.
typealias Term = String

/// The terms of a run of words: function words and numbers left out, synonyms and abbreviations put in.
///
/// Each term comes with the place of its first word. Phrases are tried before single words, the longest
/// first.
func terms(of words: [Word], abbreviations: Abbreviations = [:]) -> [(term: Term, word: Int)] {
    var found: [(term: Term, word: Int)] = []
    var at = 0
    while at < words.count {
        if let (phrase, terms) = phrases[words[at].stem]?.first(where: { phrase, _ in
            // "among day staff, turnover": what a comma parts is no phrase.
            at + phrase.count <= words.count
                && words[at + phrase.count - 1].clause == words[at].clause
                && zip(phrase, words[at...]).allSatisfy { $0 == $1.stem }
        }) {
            for (place, term) in terms.enumerated() {
                found.append((term, at + min(place, phrase.count - 1)))
            }
            at += phrase.count
            continue
        }
        let word = words[at]
        if at + 1 < words.count, ["group", "groups", "arm"].contains(word.lower),
            isLabel(words[at + 1])
        {
            // "group B" is another group than "group A".
            found.append(("group-" + words[at + 1].lower, at))
            at += 2
            continue
        }
        if word.lower == "hand", at > 0, ["other", "one"].contains(words[at - 1].lower) {
            // "on the other hand" is no part of the body.
            at += 1
            continue
        }
        if let meant = abbreviations[word.lower] {
            for term in meant { found.append((term, at)) }
        } else if isContent(word) {
            found.append((synonyms[word.stem] ?? word.stem, at))
        }
        at += 1
    }
    return found
}

/// Whether a word is the letter or number of a group, and not "a" or "is".
private func isLabel(_ word: Word) -> Bool {
    word.lower.utf8.count <= 2 && !(functionWords.contains(word.lower) && word.lower != "a")
}

/// Whether a word carries meaning of its own: no function word, no number, no word of mere reporting.
func isContent(_ word: Word) -> Bool {
    !word.isNumber && word.lower.utf8.count > 1 && !functionWords.contains(word.lower)
}

/// Words that say nothing about what is measured, in whom or by what.
let functionWords: Set<String> = [
    "a", "about", "above", "after", "again", "all", "almost", "also", "although", "am", "among",
    "an",
    "and", "any", "are", "as", "at", "be", "because", "been", "before", "being", "between", "both",
    "but", "by", "can", "could", "did", "do", "does", "doing", "during", "each", "either", "even",
    "ever", "every", "for", "from", "further", "had", "has", "have", "having", "he", "her", "here",
    "hers", "him", "his", "how", "however", "if", "in", "into", "is", "it", "its", "itself", "just",
    "may", "me", "might", "more", "most", "much", "must", "my", "neither", "no", "nor", "not", "of",
    "off", "on", "once", "one", "only", "or", "other", "our", "ours", "out", "over", "own", "per",
    "quite", "rather", "same", "shall", "she", "should", "since", "so", "some", "such", "than",
    "that",
    "the", "their", "theirs", "them", "then", "there", "these", "they", "this", "those", "though",
    "through", "thus", "to", "too", "under", "until", "up", "upon", "us", "very", "was", "we",
    "were",
    "what", "when", "where", "whether", "which", "while", "who", "whom", "whose", "why", "will",
    "with", "within", "without", "would", "you", "your", "yours", "t", "cannot", "via", "vs",
    "versus",
    "i", "et", "e", "g", "ie", "eg", "ci", "p", "n", "percent", "study", "studies", "research",
    "researchers", "trial", "trials", "found", "find", "finds", "finding", "findings", "show",
    "shows", "showed",
    "shown", "showing", "demonstrate", "demonstrates", "demonstrated", "suggest", "suggests",
    "suggested", "report",
    "reports", "reported", "reveal", "revealed", "results", "result", "according", "observed",
    "conclude", "concluded",
    "indicate", "indicates", "indicated", "evidence", "scientists", "respectively", "significantly",
    "significant",
    "compared", "comparison", "relative", "overall", "present", "data", "analysis", "identified",
    "whereas", "despite", "unlike", "them", "help", "helps", "helped", "mean", "average",
    "approximately",
    "still", "already", "moreover", "meanwhile", "furthermore", "instead", "take", "takes", "took",
    "taken", "taking", "like", "many", "using", "used", "use", "new", "first", "well", "due",
    "likely",
    "based", "including", "uses", "away",
]
