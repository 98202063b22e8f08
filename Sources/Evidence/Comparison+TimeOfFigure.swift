import Claims
import Prose
import Quantities

/// A figure that the record gives for one time, told of another time of the same record.
extension Comparison {
    /// The time that the claim tells, and the one for which the record gives its figure: "after six weeks, liver fat stood at
    /// 19.6%" beside "At week 14, fat made up … 19.6%".
    ///
    /// The figure must stand in one place of the record, the sentence there must tell it for one time, and the claim for
    /// one that the record measures at too, far enough away that neither is the other in round words. What is told as so *by* a time is
    /// left alone: it may have been so before.
    var timeOfPinnedFigure: Misfit? {
        guard let told = pointInTime, record.measures(at: told) else { return nil }
        for quantity in ownFigures where ![.duration, .age, .date].contains(quantity.kind) {
            guard let pin = pin(of: quantity), pin.isOfOneKind, isGivenOnce(pin),
                case let statement = record.statements[pin.statement], isOfTheSame(but: statement),
                ![.methods, .conclusions].contains(statement.role),
                let time = time(of: pin.reported, in: statement, besides: told),
                // Two digits may come again at another time, which the full text tells of.
                time.isBesideTold || quantity.tellingDigits > 2,
                isFar(told.figure, from: time.span.figure)
            else { continue }
            return Misfit(
                claimed: told.range, reported: time.span.range, statement: pin.statement)
        }
        return nil
    }

    /// The only stretch of time that the claim's sentence names, where it says when something was found: "after six weeks",
    /// "on day 35", "two years later".
    private var pointInTime: Span? {
        let all = spansOfSentence
        guard all.count == 1, let span = all.first, span.figure.low > 0,
            let first = sentence.firstIndex(where: { $0.range.end > span.range.start })
        else { return nil }
        let end = sentence.firstIndex { $0.range.start >= span.range.end } ?? sentence.count
        let before = sentence[..<first].reversed().first { !hedging.contains($0.lower) }?.lower
        let behind = end < sentence.count ? sentence[end].lower : ""
        let isLed = before.map { ["after", "at", "on", "over"].contains($0) } ?? false
        let isFollowed = ["later", "after", "into"].contains(behind)
        // "Two weeks after the last dose" counts from the end.
        let anchor = sentence[end...].prefix(5).map(\.lower)
        let isSetOff = !isFollowed && !isLed || !endings.isDisjoint(with: anchor)
        return isSetOff || sentenceWords.contains("within") ? nil : span
    }

    /// The one time for which a statement gives a figure: that which opens it, where it names no other, or that beside the
    /// figure where the claim's stands beside another.
    private func time(
        of figure: Quantity, in statement: Statement, besides told: Span
    ) -> (span: Span, isBesideTold: Bool)? {
        let times = spans(in: statement.words, quantities: statement.quantities)
        if times.count == 1, let time = times.first {
            let isOpening =
                statement.places(of: time.range).lowerBound <= 4
                && time.range.end < figure.range.start
            return isOpening && statement.tellsWhen(time) ? (time, false) : nil
        }
        let sides = statement.sides(like: figure)
        func time(beside side: Side) -> Span? {
            let own = times.filter { span in
                side.places.contains(statement.places(of: span.range).lowerBound)
            }
            return own.count == 1 ? own.first : nil
        }
        guard let own = sides.first(where: { $0.figure.range == figure.range }),
            sides.contains(where: { other in
                other.places != own.places
                    && time(beside: other).map { $0.figure.meets(told.figure) } ?? false
            })
        else { return nil }
        return time(beside: own).map { ($0, true) }
    }

    /// Whether two times are neither the same nor so near that one is the other in round words.
    private func isFar(_ one: Figure, from other: Figure) -> Bool {
        one.isComparable(to: other) && !one.meets(other)
            && max(one.low, other.low) >= 1.3 * min(one.high, other.high)
    }
}

extension RecordReading {
    /// Whether a sentence on what was found gives a time, at which something else was measured.
    fileprivate func measures(at time: Span) -> Bool {
        statements.contains { statement in
            ![.methods, .background, .title].contains(statement.role)
                && spans(in: statement.words, quantities: statement.quantities).contains {
                    $0.figure.isComparable(to: time.figure) && $0.figure.meets(time.figure)
                        && statement.tellsWhen($0)
                }
        }
    }
}

extension Statement {
    /// Whether a preposition of time leads to a stretch of time.
    fileprivate func tellsWhen(_ span: Span) -> Bool {
        let first = places(of: span.range).lowerBound
        return first > 0
            && ["after", "at", "on", "by", "over", "in"].contains(words[first - 1].lower)
    }
}

/// Words between a preposition and the time it leads to.
private let hedging: Set<String> = ["just", "only", "about", "some", "nearly", "the", "roughly"]

/// Words that say from what end a time is counted.
private let endings: Set<String> = [
    "end", "ending", "last", "stopping", "stopped", "finishing", "finished", "discharge", "leaving",
    "left", "completing", "completed", "final", "withdrawal", "ceasing", "quitting",
]
