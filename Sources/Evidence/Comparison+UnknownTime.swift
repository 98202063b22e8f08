import Citations
import Claims
import Prose
import Quantities

/// Times that the claim names and the record nowhere gives: "within two weeks" where every sentence speaks of twelve.
extension Comparison {
    /// The stretch of time of a day or more that the claim tells its result by, and that no sentence of the record gives.
    var unknownTime: Span? {
        spansOfSentence.first { $0.figure.high > 0.5 * day && !record.gives(time: $0.figure) }
    }

    /// The stretches of time of the claim, and those of its sentence that belong to no other claim.
    ///
    /// "After six weeks," stands before all that is said. "Within six weeks" is all up to that.
    var spansOfSentence: [Span] {
        let quantities = Array(reading.quantities(within: words.sentence))
        let bounded = quantities.compactMap { quantity -> Span? in
            guard quantity.kind == .duration, quantity.modifier == .upTo else { return nil }
            let range = TextRange(quantity.numeralRange.start, quantity.range.end)
            return Figure(quantity).map { Span(figure: $0, range: range) }
        }
        let others =
            reading.claims.filter {
                $0.sentence == claim.sentence && $0.range != claim.range
            }.map(\.range) + reading.citations.citations.map(\.range)
        let all =
            bounded
            + spans(in: sentence, quantities: quantities)
        let outer = all.filter { span in !others.contains { $0.overlaps(span.range) } }
        return claimedSpans.filter { span in !outer.contains { $0.range == span.range } } + outer
    }

    /// The only stretch of time of a day or more that the record gives, with its sentence; `nil` where it gives several.
    var onlyTime: (span: Span, statement: Int)? {
        let given = record.statements.enumerated().flatMap { place, statement in
            spans(in: statement.words, quantities: statement.quantities)
                .filter { $0.figure.low > 0.5 * day }.map { (span: $0, statement: place) }
        }
        guard let first = given.first,
            given.allSatisfy({ $0.span.figure.meets(first.span.figure) }),
            record.statements.allSatisfy({ statement in
                statement.looseTimes.allSatisfy {
                    $0.lowerBound <= first.span.figure.high
                        && first.span.figure.low <= $0.upperBound
                        && $0.upperBound.isFinite
                }
            })
        else { return nil }
        return first
    }
}

extension Comparison {
    /// The only stretch of time of a day or more that a statement gives, where a word of time leads to it.
    func timeTold(by statement: Statement) -> Span? {
        let found = spans(in: statement.words, quantities: statement.quantities)
            .filter { $0.figure.low > 0.5 * day }.filter { span in
                let place = statement.places(of: span.range).lowerBound
                return statement.words[max(0, place - 2)..<place].contains {
                    ["after", "at", "for", "within", "over", "during", "in", "to"].contains(
                        $0.lower)
                }
            }
        guard found.count == 1, ![.methods, .background, .title].contains(statement.role) else {
            return nil
        }
        return found[0]
    }
}

extension RecordReading {
    /// Whether any sentence gives a time: as a length or an age, as the number of a week or year, by two years that lie
    /// so far apart, or by a bare "half a year".
    fileprivate func gives(time: Figure) -> Bool {
        statements.contains { statement in
            statement.figures.contains { figure in
                figure.map { $0.isComparable(to: time) && $0.meets(time) } ?? false
            }
                || spans(in: statement.words, quantities: statement.quantities).contains {
                    $0.figure.meets(time)
                }
                || statement.looseTimes.contains {
                    $0.upperBound.isFinite && $0.lowerBound <= time.high
                        && time.low <= $0.upperBound
                }
        } || yearsApart.contains { $0.lowerBound <= time.high && time.low <= $0.upperBound }
    }

    /// What lies between any two years that it names: two of "from 2004 to 2006", or three with both.
    private var yearsApart: [ClosedRange<Double>] {
        let years = Set(
            statements.flatMap {
                $0.words.filter { isYear($0.lower) }.compactMap { Double($0.lower) }
            }
        ).sorted()
        guard years.count <= 12 else { return [0...Double.infinity] }
        return years.indices.flatMap { later in
            years[..<later].map { earlier in
                (years[later] - earlier - 1) * year...(years[later] - earlier + 1) * year
            }
        }
    }
}

extension Statement {
    /// Times that it names otherwise than by a length, in seconds: "week 8", "half a year", "for years".
    ///
    /// How often is none: "twice a week".
    fileprivate var looseTimes: [ClosedRange<Double>] {
        words.indices.compactMap { place in
            let word = words[place].lower
            guard let length = lengths[word] ?? lengths[String(word.dropLast())], length >= day,
                place == 0 || !["a", "an", "per", "each", "every"].contains(words[place - 1].lower)
                    || place > 1 && words[place - 2].lower == "half",
                !quantities.contains(where: {
                    [.duration, .age].contains($0.kind) && $0.range.overlaps(words[place].range)
                }),
                place + 1 == words.count
                    || !["per", "a", "each", "every"].contains(words[place + 1].lower)
            else { return nil }
            if place + 1 < words.count, words[place + 1].isNumber,
                let number = Double(words[place + 1].lower)
            {
                return (number - 1) * length...(number + 1) * length
            }
            return word.hasSuffix("s") ? 0...Double.infinity : 0.4 * length...1.6 * length
        }
    }
}

private let day = 86_400.0
private let year = 31_557_600.0
