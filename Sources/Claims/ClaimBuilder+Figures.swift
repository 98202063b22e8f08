import Prose
import Quantities

/// Which figure of a claim comes first, and which way it went.
extension ClaimBuilder {
    /// "(3.1 vs 4.6)": bare numbers that are set against each other.
    func isBesideVersus(_ range: TextRange) -> Bool {
        guard let first = clause.tokens.firstIndex(where: { $0.range.end > range.start }),
            let last = clause.tokens.lastIndex(where: { $0.range.start < range.end })
        else { return false }
        func isVersus(_ place: Int) -> Bool {
            clause.tokens.indices.contains(place)
                && (clause.tokens[place].key == WordKey(constant: "vs")
                    || clause.tokens[place].key == WordKey(constant: "versus"))
        }
        return isVersus(first - 1) || isVersus(last + 1)
            || clause.tokens[last].isSign(".") && isVersus(last + 2)
    }

    /// The amounts of a claim, the principal one first.
    func ranked(_ amounts: [Int]) -> [Int] {
        // Most claims have one.
        guard amounts.count > 1 else { return amounts }
        return amounts.map { (index: $0, rank: rank($0)) }.sorted { $0.rank > $1.rank }.map(\.index)
    }

    /// What makes a figure the principal one: effects before levels, results before statistics.
    private func rank(_ index: Int) -> Int {
        // In its place: a copy would take hold of all that a quantity refers to.
        var rank = clause.allQuantities[index].role == .level ? 0 : 8
        switch clause.allQuantities[index].kind {
        case .percent, .percentagePoint, .fold: rank += 6
        case .ratio, .fraction, .money, .temperature, .measure: rank += 4
        case .count: rank += 2
        case .statistic: rank += 1
        default: break
        }
        return changeSince(index) == nil ? rank : rank - 16
    }

    /// "up from 4% in 2019": what it was before is not what is claimed, but says which way it went.
    private func changeSince(_ index: Int) -> Claim.Direction? {
        guard clause.has([.preposition]) else { return nil }
        let start = clause.allQuantities[index].range.start
        guard let first = clause.tokens.firstIndex(where: { $0.range.end > start }), first > 1,
            clause.tokens[first - 1].key == Words.from, clause.allQuantities[index].from == nil
        else { return nil }
        switch clause.tokens[first - 2].key {
        case Words.up: return .increase
        case Words.down: return .decrease
        default: return nil
        }
    }

    /// "were up 7%", "down from 3.8%".
    func wayBeside(_ index: Int) -> Claim.Direction? {
        let range = clause.allQuantities[index].range
        let places = clause.tokens.indices
        let rises = places.contains {
            clause.tokens[$0].key == Words.up && isNear($0, to: range) && !isPartOfQuantity($0)
                && !isPhrasal($0)
        }
        if rises { return .increase }
        let falls = places.contains {
            clause.tokens[$0].key == Words.down && isNear($0, to: range) && !isPhrasal($0)
        }
        if falls { return .decrease }
        for place in clause.quantities {
            if let way = changeSince(place) { return way }
        }
        return nil
    }

    /// Whether a token stands right before a range or a few words behind it.
    private func isNear(_ place: Int, to range: TextRange) -> Bool {
        let own = clause.tokens[place].range
        return own.end <= range.start && range.start - own.end < 8
            || own.start >= range.end && own.start - range.end < 24
    }

    /// "the follow up was 32 months", "made up 12% of", "lie down for ten minutes": nothing rises or falls.
    private func isPhrasal(_ place: Int) -> Bool {
        var before = place - 1
        if before > 0, clause.tokens[before].isSign("-") { before -= 1 }
        return before >= 0 && Self.phrasal.contains(clause.tokens[before].key)
    }

    private static let phrasal = WordSet(
        """
        follow followed following make makes made making set sets end ended ends pick picked
        sign signed take took taken wake woke warm warmed lie lay lying sit sat sitting stand
        stood write wrote written broken broke break
        """)

    private func isPartOfQuantity(_ place: Int) -> Bool {
        clause.quantity(at: clause.tokens[place]) != nil || clause.after(place)?.key == Words.to
    }
}
