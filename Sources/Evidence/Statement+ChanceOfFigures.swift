import Prose
import Quantities

/// What a sentence says of the difference between two of its figures, or of a change it gives.
enum ChanceTold: Sendable, Hashable {
    /// That it may be chance, in these words.
    case left(TextRange)
    /// That it is more than chance.
    case excluded
    /// Nothing that could be tied to just these figures.
    case untold
}

extension Statement {
    /// What it says of the difference between two of its quantities, given as places among them in order.
    ///
    /// The p value behind the second is theirs where no third figure of the kind stands before it: "16% of the treatment
    /// and 11% of the control group (p = 0.402)".
    func chance(ofDifference first: Int, _ last: Int) -> ChanceTold {
        let pair = [quantities[first], quantities[last]]
        func isThird(_ place: Int) -> Bool {
            quantities[place].value != nil && pair.contains { areAlike($0, quantities[place]) }
                && !isGap(quantities[place], between: pair[0], pair[1])
                && !isOneTwice(quantities[place], pair)
        }
        guard !(first + 1..<last).contains(where: { isThird($0) || quantities[$0].isPValue })
        else { return .untold }
        let rest = quantities.indices.dropFirst(last + 1)
        let end =
            rest.first { isThird($0) }.map { quantities[$0].range.start } ?? range.end
        if let test = rest.first(where: { quantities[$0].isPValue }),
            quantities[test].range.end <= end
        {
            return told(by: test, behind: pair[1].range.end)
        }
        if let test = onlyTest(before: pair[0]),
            !quantities.indices.contains(where: { $0 != first && $0 != last && isThird($0) })
        {
            return quantities[test].leavesToChance ? .left(quantities[test].range) : .untold
        }
        let behind = TextRange(pair[1].range.end, max(pair[1].range.end, end))
        if let told = estimate(in: behind) { return told }
        return denial(ofWhatStandsAt: pair[0].range, upTo: behind).map { .left($0) } ?? .untold
    }

    /// What it says of a change that one of its quantities gives: its own p value, where no other figure of the kind
    /// stands between the last p value and that.
    func chance(ofChange place: Int) -> ChanceTold {
        let own = quantities[place]
        guard
            let test = quantities[(place + 1)...].firstIndex(where: \.isPValue)
        else { return .untold }
        let start = quantities[..<place].lastIndex(where: \.isPValue).map { $0 + 1 } ?? 0
        guard !(start..<test).contains(where: { $0 != place && areAlike(quantities[$0], own) })
        else { return .untold }
        return told(by: test, behind: own.range.end)
    }

    /// The only p value of the sentence, where it stands shortly before a figure: "a trend (p = 0.13) towards fewer bleeds
    /// (1.0% vs 1.3%)".
    private func onlyTest(before figure: Quantity) -> Int? {
        let tests = quantities.indices.filter { quantities[$0].isPValue }
        guard tests.count == 1, let test = tests.first,
            case let value = quantities[test].range, value.end <= figure.range.start,
            figure.range.start - value.end <= 100,
            clause(of: value) == clause(of: figure.range)
        else { return nil }
        return test
    }

    /// Whether a quantity is one of two others told in another way: the "17 of 340" of "17 of 340 (5.0%)".
    private func isOneTwice(_ quantity: Quantity, _ pair: [Quantity]) -> Bool {
        guard let own = Figure(quantity) else { return false }
        return pair.contains { one in
            one.kind != quantity.kind && (Figure(one).map { own.meets($0) } ?? false)
        }
    }

    /// Whether a quantity is what two others differ by: "86% and 85%, difference 1.1%".
    ///
    /// Unlike what `isDifference(_:)` finds, which may be a sum as well, it need not be called so where it comes to it.
    private func isGap(_ quantity: Quantity, between one: Quantity, _ other: Quantity) -> Bool {
        let place = places(of: quantity.range).lowerBound
        if words[max(0, place - 2)..<place].contains(where: { $0.lower.hasPrefix("differen") }) {
            return true
        }
        guard let gap = quantity.value?.value, let first = one.value?.value,
            let last = other.value?.value
        else { return false }
        return quantity.range.start > other.range.end
            && abs(abs(first - last) - abs(gap)) <= 0.02 * abs(gap)
    }

    /// What the p value at a place says of the figure that ends at an offset before it.
    private func told(by test: Int, behind figure: Int) -> ChanceTold {
        let value = quantities[test]
        let between = TextRange(figure, value.range.start)
        let places = self.places(of: between)
        guard between.end - between.start <= 160,
            // "P for trend", "P for interaction" and that of a test for non-inferiority are of something else.
            !words[places].contains(where: { word in
                ["trend", "interaction", "heterogeneity"].contains(word.lower)
                    || word.lower.contains("inferior")
            }),
            !changes.contains(where: { places.contains($0.word) && !$0.isDenied })
        else { return .untold }
        guard value.leavesToChance else {
            return isBelowSignificance(value) ? .excluded : .untold
        }
        // "p = 0.07; adjusted p = 0.03" says both.
        let isBothWays = quantities[(test + 1)...].first.map {
            $0.isPValue && isBelowSignificance($0)
                && !text[TextRange(value.range.end, $0.range.start)].contains(")")
        }
        return isBothWays ?? false ? .untold : .left(value.range)
    }

    /// Whether it tells how the groups were when the study began: "at baseline", "the groups were matched".
    var tellsStart: Bool {
        words.indices.contains { place in
            let word = words[place].lower
            let isAt = place == 0 || words[place - 1].lower == "at" || place < 3
            return startWords.contains(word) || word.hasPrefix("demographic")
                || word == "baseline" && isAt
        }
    }

    /// What an estimate in a stretch says by its interval: a ratio of risks, or a difference.
    private func estimate(in stretch: TextRange) -> ChanceTold? {
        for quantity in quantities where stretch.contains(quantity.range) {
            guard let spread = quantity.uncertainty,
                let holdsNoEffect = quantity.intervalHoldsNoEffect
            else { continue }
            let lead = places(of: quantity.range).lowerBound
            let isOfDifference = words[max(0, lead - 3)..<lead].contains {
                $0.lower.hasPrefix("differen") || $0.lower == "reduction"
            }
            guard quantity.isRiskRatio || isOfDifference else { continue }
            return holdsNoEffect ? .left(spread.range) : .excluded
        }
        return nil
    }

    /// The words that say that what stands at a place was not shown: right behind it, or right before with nothing
    /// that turns in between.
    private func denial(ofWhatStandsAt figure: TextRange, upTo behind: TextRange) -> TextRange? {
        let start = places(of: figure).lowerBound
        let after = places(of: behind)
        for denial in denials where denial.kind == .notSignificant {
            let isBehind =
                after.contains(denial.words.lowerBound)
                && denial.words.lowerBound - after.lowerBound <= 8
            let isBefore =
                denial.words.upperBound < start && start - denial.words.upperBound <= 12
            guard isBehind || isBefore else { continue }
            let between =
                isBehind
                ? after.lowerBound..<denial.words.lowerBound : denial.words.upperBound + 1..<start
            guard
                !changes.contains(where: { between.contains($0.word) && !$0.isDenied }),
                !words[between].contains(where: { ["but", "although", "while"].contains($0.lower) })
            else { continue }
            return range(of: denial.words)
        }
        return nil
    }
}

extension Quantity {
    /// Whether it is a p value above 0.05, or one that is only said to be below a number above that: "p < 0.24".
    ///
    /// One of just 0.05 is told as significant as often as not.
    var leavesToChance: Bool {
        guard isAboveSignificance(self) else { return isBoundAboveSignificance }
        return (value ?? low).map { $0.value > 0.05 || modifier == .moreThan } ?? false
    }
}

/// Words for how people were when a study began.
private let startWords: Set<String> = ["enrolment", "enrollment", "matched", "characteristics"]
