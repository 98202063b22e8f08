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
/// "A year" and "a full year" are one where a word of time leads to them or follows them; "twice a year" is how often. "Week 16"
/// and "the sixteenth week" are as long as what has gone by then.
func spans(in words: [Word], quantities: [Quantity]) -> [Span] {
    var found = quantities.compactMap { quantity -> Span? in
        guard quantity.kind == .duration, quantity.value != nil else { return nil }
        return Figure(quantity).map { Span(figure: $0, range: quantity.range) }
    }
    for place in words.indices.dropFirst() {
        guard let seconds = lengths[words[place].lower] else { continue }
        let isWhole = place > 1 && ["full", "whole"].contains(words[place - 1].lower)
        let article = isWhole ? place - 2 : place - 1
        guard ["a", "an"].contains(words[article].lower),
            article > 0 && leading.contains(words[article - 1].lower)
                || place + 1 < words.count && following.contains(words[place + 1].lower)
        else { continue }
        let range = words[article].range.union(words[place].range)
        guard !found.contains(where: { $0.range.overlaps(range) }) else { continue }
        let figure = Figure(
            .measure("time"), 0.9 * seconds, 1.1 * seconds, role: .level)
        found.append(Span(figure: figure, range: range))
    }
    found += numberedTimes(in: words).filter { time in
        !found.contains { $0.range.overlaps(time.range) }
    }
    return found.sorted { $0.range < $1.range }
}

/// Times that are told by their number: "at week 16", "by the sixth month", "weeks 9 to 12", "days 1 and 3".
private func numberedTimes(in words: [Word]) -> [Span] {
    var found: [Span] = []
    for place in words.indices.dropFirst() {
        guard let length = lengths[singular(words[place].lower)], length >= 86_400 else { continue }
        func span(_ low: Double, _ high: Double, _ places: ClosedRange<Int>) -> Span {
            Span(
                figure: Figure(
                    .measure("time"), (low - 0.5) * length, (high + 0.5) * length, role: .level),
                range: words[places.lowerBound].range.union(words[places.upperBound].range))
        }
        if let number = ordinalNumbers[words[place - 1].lower], number > 1, place > 2,
            words[place - 2].lower == "the", pointing.contains(words[place - 3].lower)
        {
            found.append(span(number, number, place - 1...place))
        }
        guard pointing.contains(words[place - 1].lower),
            let first = number(at: place + 1, of: words)
        else { continue }
        let second = place + 3 < words.count ? number(at: place + 3, of: words) : nil
        switch (second, place + 2 < words.count ? words[place + 2].lower : "") {
        case (let second?, "to") where second > first,
            (let second?, "through") where second > first:
            found.append(span(first, second, place...place + 3))
        case (let second?, "and"):
            found += [
                span(first, first, place...place + 1), span(second, second, place + 3...place + 3),
            ]
        default: found.append(span(first, first, place...place + 1))
        }
    }
    return found
}

/// The number that stands at a place in digits or as a word; `nil` behind the end.
private func number(at place: Int, of words: [Word]) -> Double? {
    guard place < words.count else { return nil }
    return Double(smallNumbers[words[place].lower] ?? words[place].lower)
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

    /// The times by which the claim tells its result: those of its slot, and of what opens its sentence.
    var toldTimes: [Span] {
        let slot = claim.time.map { time in
            claimedSpans.filter { time.range.contains($0.range) }
        }
        guard let end = words.opening.last?.range.end else { return slot ?? [] }
        let all = Array(reading.quantities(within: words.sentence))
        return (slot ?? [])
            + spans(in: words.opening, quantities: all).filter { $0.range.end <= end }
    }

    /// Whether the claim's time is one the statement gives, where both give any: 15% after eight weeks is not
    /// 15% after a year.
    func agreesInTime(_ statement: Statement) -> Bool {
        let ours = toldTimes
        guard !ours.isEmpty else { return true }
        let theirs = spans(in: statement.words, quantities: statement.quantities)
        guard !theirs.isEmpty else { return true }
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

/// Words behind which a time is told by its number.
private let pointing: Set<String> = [
    "at", "on", "by", "in", "until", "through", "from", "after", "before", "since", "to", "and",
    "or",
    "of", "between", "towards",
]

private let ordinalNumbers: [String: Double] = [
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "sixteenth": 16, "eighteenth": 18,
    "twentieth": 20, "twenty-fourth": 24,
]

private let leading: Set<String> = [
    "after", "for", "within", "over", "in", "during", "about", "before", "nearly", "almost",
]

private let following: Set<String> = ["later", "after", "earlier", "afterwards"]
