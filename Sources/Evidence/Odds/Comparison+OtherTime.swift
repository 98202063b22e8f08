import Claims
import Prose
import Quantities

/// Sentences about another time than the claim's.
extension Comparison {
    /// Whether a statement gives times, and the claim says how long after or since when by one that it does not give:
    /// "two years later" beside "at three and six months", "from 2012" beside "than in 2017".
    func isOfOtherTime(_ statement: Statement) -> Bool {
        namesYearUnknown(beside: statement) || isToldLater(than: statement)
    }

    /// Whether the claim names a year that the record does not, beside a statement that names some.
    private func namesYearUnknown(beside statement: Statement) -> Bool {
        let ours = words.statement.datingYears
        guard !ours.isEmpty, !statement.datingYears.isEmpty else { return false }
        return ours.contains { year in
            !record.statements.contains { other in other.words.contains { $0.lower.hasPrefix(year) }
            }
        }
    }

    /// Whether none of the spans behind which the claim tells its result is one of a statement's.
    private func isToldLater(than statement: Statement) -> Bool {
        let own = words.statement
        let ours = claimedSpans.filter { span in
            let places = own.places(of: span.range)
            let next = places.upperBound
            return next < own.words.count
                && ["later", "afterwards", "on"].contains(own.words[next].lower)
                || places.lowerBound > 0 && own.words[places.lowerBound - 1].lower == "after"
        }
        let theirs = spans(in: statement.words, quantities: statement.quantities)
        return !ours.isEmpty && !theirs.isEmpty
            && !ours.contains { span in
                theirs.contains {
                    span.figure.isComparable(to: $0.figure) && span.figure.meets($0.figure)
                }
            }
    }
}

extension Statement {
    /// The years behind a preposition: "from 2012", "between 2015 and 2019".
    fileprivate var datingYears: Set<String> {
        var found: Set<String> = []
        for place in words.indices.dropFirst() {
            let word = words[place]
            guard word.isNumber, word.lower.utf8.count == 4, let year = Int(word.lower),
                (1800...2100).contains(year),
                !quantities.contains(where: { Figure($0) != nil && $0.range.overlaps(word.range) })
            else { continue }
            let lead = words[place - 1].lower
            let isSecond =
                ["and", "to"].contains(lead) && place > 1 && found.contains(words[place - 2].lower)
            if isSecond || datingWords.contains(lead) { found.insert(word.lower) }
        }
        return found
    }
}

private let datingWords: Set<String> = [
    "in", "from", "since", "by", "until", "between", "of", "during", "before", "after", "than",
]
