import Prose
import Quantities

/// A word that stands right before a noun and tells it from its like.
struct Qualifier {
    let word: String
    let term: Term
    /// Whether it is a word of change elsewhere: "with a reduced ejection fraction".
    let isTurn: Bool
    /// Whether it counts years or weeks.
    let isOfLength: Bool

    var isOrdinal: Bool { ordinals.contains(word) }
}

extension Statement {
    /// The words that tell nouns apart in its phrases of place, people and time, by the stem of the noun.
    var qualified: [String: [Qualifier]] {
        var found: [String: [Qualifier]] = [:]
        for place in words.indices.dropFirst(2) {
            guard let qualifier = qualifier(before: place),
                stands(place - 1, behind: qualifier.isTurn ? [] : placing)
            else { continue }
            found[words[place].stem, default: []].append(qualifier)
        }
        return found
    }

    /// Whether it speaks of people with something that is normal in them.
    var tellsOfHealthy: Bool {
        zip(words, words.dropFirst()).contains {
            $0.lower == "with" && ["normal", "healthy"].contains($1.lower)
        }
    }

    /// The words of time and place right before nouns, by the stem of the noun.
    var placed: [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for place in words.indices.dropLast() where excluding.contains(words[place].lower) {
            let isArticle = ["the", "a", "an", "their"].contains(words[place + 1].lower)
            let noun = isArticle ? place + 2 : place + 1
            guard noun < words.count, isContent(words[noun]) else { continue }
            found[words[noun].stem, default: []].insert(words[place].lower)
        }
        return found
    }

    /// The last term of what picks its people: "who exercised", "who worked nights", "people with diabetes"; `nil` where
    /// nothing does.
    var pickingTerm: Term? {
        guard
            let place = words.indices.dropFirst().first(where: { place in
                words[place].lower == "who"
                    || ["with", "on"].contains(words[place].lower)
                        && ["people", "patients", "adults", "those", "women", "men", "children"]
                            .contains(words[place - 1].lower)
            })
        else { return nil }
        var found: [Term] = []
        for at in place + 1..<words.count {
            let word = words[at]
            let isOver =
                word.clause != words[place].clause || word.isNumber || placing.contains(word.lower)
                || !found.isEmpty && !isContent(word)
            if isOver || found.count == 3 || at > place + 4 { break }
            found += terms.filter { $0.word == at }.map(\.term)
        }
        return found.last
    }

    /// The numbers and letters of things that are told apart by them, by the stem of the thing.
    func labels(isNumber: Bool) -> [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for (noun, label) in zip(words, words.dropFirst())
        where labelled.contains(noun.lower)
            && (isNumber
                ? label.isNumber : label.lower.utf8.count == 1 || romans.contains(label.lower))
        {
            found[noun.stem, default: []].insert(label.lower)
        }
        return found
    }

    /// Whether a preposition leads to the word at a place, with an article and one more word between at most.
    private func stands(_ place: Int, behind prepositions: Set<String>) -> Bool {
        var at = place - 1
        var others = 0
        while at >= 0, words[at].clause == words[place].clause {
            let word = words[at].lower
            if prepositions.contains(word) { return true }
            // "patients with a", but not "associated with".
            if word == "with" {
                return at > 0
                    && !["associat", "compar", "link", "correl", "interact"].contains {
                        words[at - 1].lower.hasPrefix($0)
                    }
            }
            if !["the", "a", "an", "all", "these", "those", "its", "their"].contains(word) {
                others += 1
                guard others <= 1, isContent(words[at]) else { return false }
            }
            at -= 1
        }
        return false
    }

    private func qualifier(before place: Int) -> Qualifier? {
        let (noun, lead) = (words[place], words[place - 1])
        let gap = text[TextRange(lead.range.end, noun.range.start)]
        guard [" ", "-", "\u{2010}", "\u{2011}"].contains(gap), isContent(noun),
            !changes.contains(where: { $0.word == place })
        else { return nil }
        let isCounting =
            ordinals.contains(lead.lower) || smallNumbers[lead.lower] != nil || lead.isNumber
        let isOfLength = lengths[singular(noun.lower)] != nil
        let isTurn = changes.contains { $0.word == place - 1 }
        let term = synonyms[lead.stem] ?? lead.stem
        guard isCounting ? isOfLength || ordinals.contains(lead.lower) : !isOfLength,
            isCounting || isContent(lead) && !amountTerms.contains(term),
            isOfLength || !amountTerms.contains(synonyms[noun.stem] ?? noun.stem),
            isOfLength || !quantities.contains(where: { $0.range.overlaps(lead.range) })
        else { return nil }
        return Qualifier(word: lead.lower, term: term, isTurn: isTurn, isOfLength: isOfLength)
    }

    /// The terms of what it compares with, up to the next preposition; `nil` where it compares with nothing named.
    var comparand: Set<Term>? {
        guard
            let place = words.indices.last(where: { place in
                let word = words[place].lower
                if ["than", "versus", "vs"].contains(word) { return true }
                return ["with", "to"].contains(word) && place > 0
                    && ["compared", "comparison", "relative"].contains(words[place - 1].lower)
            }), place + 1 < words.count, !words[place + 1].isNumber
        else { return nil }
        let end =
            words[(place + 1)...].firstIndex { word in
                word.clause != words[place].clause || word.isNumber
                    || [
                        "in", "at", "after", "during", "over", "for", "by", "among", "who", "when",
                        "and", "did", "was", "were",
                    ].contains(word.lower)
            } ?? words.count
        let found = Set(terms.filter { (place + 1..<end).contains($0.word) }.map(\.term))
            .subtracting(amountTerms)
        return found.isEmpty || words[place + 1..<end].contains { $0.lower == "expected" }
            ? nil : found
    }
}

/// Whether words speak of those who do not: "who had never smoked", "that did not receive it".
func hasRelativeDenial(_ words: [Word]) -> Bool {
    words.indices.contains { place in
        guard ["who", "that", "which"].contains(words[place].lower), place > 0,
            !["finding", "result", "data", "evidence", "stud"].contains(where: {
                words[place - 1].lower.hasPrefix($0)
            })
        else { return false }
        var at = place + 1
        while at < words.count, at <= place + 2, auxiliaryVerbs.contains(words[at].lower) {
            at += 1
        }
        return at < words.count && ["not", "never", "no"].contains(words[at].lower)
    }
}

/// A word without the s at its end.
func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
}

/// Words of time and place of which each excludes the others.
private let excluding: Set<String> = [
    "before", "during", "after", "with", "without", "inside", "outside", "above", "below",
]

/// Nouns for things that are told apart by a number.
private let labelled: Set<String> = [
    "type", "stage", "grade", "phase", "class", "category", "version", "level", "wave", "round",
    "cohort", "insulin", "influenza", "hepatitis", "drug", "group", "arm", "plan", "part",
]

private let romans: Set<String> = ["ii", "iii", "iv", "v", "vi"]

/// Prepositions that lead to in whom, where or when.
private let placing: Set<String> = [
    "in", "among", "at", "on", "within", "after", "during", "for",
]

private let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "last", "final", "previous", "next",
]

/// Auxiliary verbs by which a sentence says what is, was or could be done.
let auxiliaryVerbs: Set<String> = [
    "did", "do", "does", "had", "has", "have", "was", "were", "is", "are", "could", "would", "can",
]

/// Nouns for all who took part.
let wholeNouns: Set<String> = [
    "population", "cohort", "sample", "group", "patients", "participants", "country", "trial",
]

/// What is compared with in most trials, in whatever words.
let plainComparands: Set<Term> = Set(
    ["control", "placebo", "baseline", "untreated", "comparison", "group", "care", "sham"].map {
        root(of: $0)
    })
