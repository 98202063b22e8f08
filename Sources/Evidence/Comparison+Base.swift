import Prose
import Quantities

/// What a figure is per: "a year" of "450 euros a year", "degree" of "7% per degree".
extension Statement {
    /// What a quantity is per; `nil` where it is not per anything.
    ///
    /// "A year" behind a preposition is a length of time ("8% within a year") and no base.
    func base(of quantity: Quantity) -> Term? {
        if let code = quantity.unit?.code, let slash = code.lastIndex(of: "/") {
            let unit = String(code[code.index(after: slash)...])
            return basesByUnit[unit] ?? unit
        }
        return baseBehind(quantity) ?? baseBefore(quantity)
    }

    /// The base that an adjective before the figure names: "annual bills were 340 euros lower".
    private func baseBefore(_ quantity: Quantity) -> Term? {
        let first = places(of: quantity.range).lowerBound
        guard first < words.count else { return nil }
        return words[max(0, first - 8)..<first].last {
            $0.clause == words[first].clause && basesByWord[$0.lower] != nil
        }.flatMap { basesByWord[$0.lower] }
    }

    private func baseBehind(_ quantity: Quantity) -> Term? {
        let first = places(of: quantity.numeralRange).lowerBound
        let last = min(words.count, places(of: quantity.range).upperBound + 4)
        guard first + 1 < last else { return nil }
        for place in first + 1..<last where words[place].clause == words[first].clause {
            let word = words[place].lower
            // "Up by £240, or £2,880 a year" tells the second per year.
            if quantities.contains(where: {
                $0.range != quantity.range && $0.range.overlaps(words[place].range)
                    && !$0.range.overlaps(quantity.range)
            }) {
                return nil
            }
            if let base = basesByWord[word] { return base }
            guard place + 1 < words.count else { return nil }
            let next = words[place + 1]
            if ["per", "each", "every"].contains(word), !next.isNumber, next.lower != "cent" {
                return next.stem
            }
            if ["a", "an"].contains(word), lengths[next.lower] != nil,
                !lengthLeading.contains(words[place - 1].lower)
            {
                return next.stem
            }
        }
        return nil
    }
}

extension Statement {
    /// The words of a quantity with those that say per what it is: "22 minutes a week", "monthly payment … £240".
    func withBase(_ quantity: Quantity) -> TextRange {
        let own = places(of: quantity.range)
        func names(_ place: Int) -> Bool {
            basesByWord[words[place].lower] != nil || isTimeBehindArticle(place)
        }
        let behind = (own.upperBound..<min(words.count, own.upperBound + 4)).first(where: names)
        let before = (max(0, own.lowerBound - 8)..<own.lowerBound).last(where: names)
        return (behind ?? before).map { quantity.range.union(words[$0].range) } ?? quantity.range
    }

    private func isTimeBehindArticle(_ place: Int) -> Bool {
        place > 0 && lengths[words[place].lower] != nil
            && ["a", "an", "per", "each", "every"].contains(words[place - 1].lower)
    }
}

extension Comparison {
    /// Whether two figures are told per different things: 450 a month and 5,400 a year are one sum, 7% a year over
    /// ten years is not 12% in one of them.
    func haveOtherBase(_ claimed: Quantity, _ reported: Quantity, in statement: Statement) -> Bool {
        words.statement.base(of: claimed) != statement.base(of: reported)
    }

    /// Whether each figure of a statement that is the claimed one is told per another length of time.
    func isOfAnotherBase(_ claimed: Quantity, in statement: Statement) -> Bool {
        guard let own = words.statement.base(of: claimed) else { return false }
        let agreeing = statement.quantities.filter { agreesWithAnyReading(claimed, $0) }
        return !agreeing.isEmpty
            && agreeing.allSatisfy { reported in
                statement.base(of: reported).map { $0 != own } ?? false
            }
    }
}

private let basesByWord: [String: Term] = [
    "hourly": "hour", "daily": root(of: "day"), "nightly": "night", "weekly": "week",
    "monthly": "month",
    "yearly": "year", "annually": "year", "annual": "year",
]

private let basesByUnit: [String: Term] = [
    "h": "hour", "d": root(of: "day"), "wk": "week", "mo": "month", "a": "year",
    "min": root(of: "minute"),
    "s": "second",
]

/// Words behind which "a year" is how long something took.
private let lengthLeading: Set<String> = [
    "after", "for", "within", "over", "in", "during", "about", "before", "nearly", "almost",
    "than", "of", "to", "from", "until", "by", "lasted", "once", "twice",
]
