import Claims
import Prose
import Quantities

/// A stretch of time that a text names: "eight weeks", "a year".
struct Span: Sendable {
    /// How long.
    let figure: Figure
    /// The words that say so.
    let range: TextRange
}

/// The stretches of time among words and quantities, in order.
///
/// "A year" is one where a word of time leads to it or follows it; "twice a year" is how often.
func spans(in words: [Word], quantities: [Quantity]) -> [Span] {
    var found = quantities.compactMap { quantity -> Span? in
        guard quantity.kind == .duration, quantity.value != nil else { return nil }
        return Figure(quantity).map { Span(figure: $0, range: quantity.range) }
    }
    for place in words.indices.dropFirst() {
        guard ["a", "an"].contains(words[place - 1].lower),
            let seconds = lengths[words[place].lower],
            place > 1 && leading.contains(words[place - 2].lower)
                || place + 1 < words.count && following.contains(words[place + 1].lower)
        else { continue }
        let range = words[place - 1].range.union(words[place].range)
        guard !found.contains(where: { $0.range.overlaps(range) }) else { continue }
        let figure = Figure(
            .measure("time"), 0.9 * seconds, 1.1 * seconds, role: .level)
        found.append(Span(figure: figure, range: range))
    }
    return found.sorted { $0.range < $1.range }
}

extension Comparison {
    /// The stretches of time among the claim's words and in its slot.
    var claimedSpans: [Span] {
        let own = spans(in: words.statement.words, quantities: words.allQuantities)
        guard let time = claim.time, !claim.range.contains(time.range) else { return own }
        let text = reading.article.text
        return spans(
            in: Evidence.words(in: text, within: time.range),
            quantities: Array(reading.quantities(within: time.range))) + own
    }

    /// Whether the claim and a statement name lengths of time, and none of one is one of the other.
    func namesAnotherSpan(_ statement: Statement) -> Bool {
        let theirs = spans(in: statement.words, quantities: statement.quantities)
        let ours = claimedSpans
        return !ours.isEmpty && !theirs.isEmpty
            && !ours.contains { own in
                theirs.contains {
                    own.figure.isComparable(to: $0.figure) && own.figure.meets($0.figure)
                }
            }
    }

    /// Whether the claim's time is one the statement gives, where both give any: 15% after eight weeks is not
    /// 15% after a year.
    func agreesInTime(_ statement: Statement) -> Bool {
        guard let time = claim.time else { return true }
        let ours = claimedSpans.filter { time.range.contains($0.range) }
        let theirs = spans(in: statement.words, quantities: statement.quantities)
        guard !ours.isEmpty, !theirs.isEmpty else { return true }
        return ours.contains { own in
            theirs.contains {
                own.figure.isComparable(to: $0.figure) && own.figure.meets($0.figure)
            }
        }
    }
}

/// The lengths of time that words name, in seconds.
let lengths: [String: Double] = [
    "minute": 60, "hour": 3600, "day": 86_400, "night": 86_400, "week": 604_800,
    "fortnight": 1_209_600, "month": 2_629_800, "year": 31_557_600, "decade": 315_576_000,
]

private let leading: Set<String> = [
    "after", "for", "within", "over", "in", "during", "about", "before", "nearly", "almost",
]

private let following: Set<String> = ["later", "after", "earlier", "afterwards"]
