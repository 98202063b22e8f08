import Claims
import Prose
import Quantities

/// A number that is told per so many: 11 of "11 cases per 1,000 people".
struct Rate: Sendable, Hashable {
    /// The digits of the number.
    let number: String
    /// Per how many.
    let base: Int
    /// The places of the words from the number to the base.
    let places: ClosedRange<Int>
}

extension Statement {
    /// The numbers that are told per a hundred, a thousand or more, those beside each other per the same: "29.1 vs 33.7
    /// events per 1000 person-years".
    ///
    /// One is no number here: "one in a hundred" is mostly said of nothing that was counted.
    var rates: [Rate] {
        words.indices.flatMap { place -> [Rate] in
            guard let base = base(at: place), let lead = lead(before: place) else { return [] }
            var found: [Rate] = []
            for at in (max(0, lead - 8)..<lead).reversed() {
                guard words[at].clause == words[place].clause else { break }
                guard words[at].isNumber, words[at].lower != "1" else { continue }
                found.append(
                    Rate(number: plainDigits(words[at].lower), base: base, places: at...place))
            }
            return found
        }
    }

    /// How many a number at a place is, where it is a round hundred, thousand or more.
    private func base(at place: Int) -> Int? {
        let word = words[place].lower
        if let named = ["hundred": 100, "thousand": 1000, "million": 1_000_000][word] {
            // "six hundred" is no base, "a hundred" is.
            return place > 0 && !words[place - 1].isNumber
                && smallNumbers[words[place - 1].lower].map { $0 == "1" } ?? true
                ? named : nil
        }
        guard words[place].isNumber, let value = Int(plainDigits(word)) else { return nil }
        return [100, 1000, 10_000, 100_000, 1_000_000].contains(value) ? value : nil
    }

    /// The word before a base that makes it one: "per 1000", "for every 1,000", "in each hundred", "out of 100".
    private func lead(before place: Int) -> Int? {
        var at = place - 1
        while at > 0, ["every", "each", "a", "of"].contains(words[at].lower) { at -= 1 }
        guard at > 0, ["per", "for", "in", "out", "among"].contains(words[at].lower),
            words[at].lower == "per" || at < place - 1 || words[at - 1].isNumber
        else { return nil }
        return at
    }
}

extension Comparison {
    /// A number that the claim tells per another base than the only one the record tells it per, with the statement.
    var rateOfOtherBase: (claimed: Rate, reported: Rate, statement: Int)? {
        guard twin == nil else { return nil }
        for claimed in words.statement.rates {
            let giving = record.statements.indices.flatMap { place in
                record.statements[place].rates.filter { $0.number == claimed.number }
                    .map { (rate: $0, statement: place) }
            }
            guard let first = giving.first, giving.allSatisfy({ $0.rate.base != claimed.base }),
                let alignment = alignments.first(where: { $0.statement == first.statement }),
                alignment.coverage >= 0.4, alignment.coverageInContext >= 0.5,
                !isSetApart(from: record.statements[first.statement])
            else { continue }
            return (claimed, first.rate, first.statement)
        }
        return nil
    }

    /// Whether a quantity is the base of a number that a statement tells per the same base.
    func isBase(_ claimed: Quantity, in statement: Statement) -> Bool {
        let places = words.statement.places(of: claimed.range)
        return words.statement.rates.contains { ours in
            places.contains(ours.places.upperBound)
                && statement.rates.contains { $0.number == ours.number && $0.base == ours.base }
        }
    }
}
