import Prose
import Quantities

/// What a share is of, as its sentence says: "48% of all teenagers", "of the owners who answered, 62%".
struct Whole: Sendable {
    /// The terms that name it, up to two.
    let terms: Set<Term>
    /// The terms that make it narrower: *answer* in "the owners who answered".
    let narrowing: Set<Term>
    /// The words that name it.
    let range: TextRange
    /// Whether it is said to be all of them.
    let isAll: Bool
    /// Whether it stands before the share, at the start of the sentence.
    let opens: Bool

    /// The whole of a share: what follows "of" behind it, or else what opens the sentence after "of" or "among" up
    /// to the comma before it; `nil` where neither is said.
    init?(of quantity: Quantity, in statement: Statement) {
        let places = statement.places(of: quantity.range)
        let words = statement.words
        let noun: Range<Int>
        if places.upperBound + 1 < words.count, words[places.upperBound].lower == "of" {
            noun = places.upperBound + 1..<words.count
            opens = false
        } else if let first = words.first, ["of", "among"].contains(first.lower),
            (2...12).contains(places.lowerBound),
            !statement.quantities.contains(where: {
                $0.range.end <= quantity.range.start && areAlike($0, quantity)
            }),
            statement.text[
                TextRange(words[places.lowerBound - 1].range.end, quantity.range.start)
            ].contains(",")
        {
            noun = 1..<places.lowerBound
            opens = true
        } else {
            return nil
        }
        var terms: Set<Term> = []
        var range: TextRange?
        var place = noun.lowerBound
        while place < noun.upperBound, terms.count < 2,
            words[place].clause == words[noun.lowerBound].clause
        {
            let word = words[place]
            if let last = place > noun.lowerBound ? words[place - 1] : nil, isContent(last),
                last.lower.hasSuffix("s")
            {
                // "of all teenagers wanted": a noun in the plural ends the phrase.
                break
            }
            if isContent(word) {
                terms.insert(synonyms[word.stem] ?? word.stem)
            } else if !terms.isEmpty || !["the", "all", "these", "those"].contains(word.lower) {
                break
            }
            range = range.map { $0.union(word.range) } ?? word.range
            place += 1
        }
        guard !terms.isEmpty, let range else { return nil }
        self.terms = terms
        self.range = range
        isAll = words[noun].prefix(2).contains { $0.lower == "all" }
        narrowing =
            place < noun.upperBound && narrowingWords.contains(words[place].lower)
            ? Set(
                statement.terms.filter {
                    (place..<min(place + 6, noun.upperBound)).contains($0.word)
                }.map(\.term)) : []
    }

    /// Whether it is just everybody, so that another word for it is no other whole.
    var isGeneral: Bool {
        terms.isSubset(of: [
            "patient", "respond", "case", "total", "adult", "sampl", "popul", "group",
        ])
    }
}

/// Words that lead to what makes a group narrower.
private let narrowingWords: Set<String> = ["who", "that", "from", "with", "aged", "without"]
