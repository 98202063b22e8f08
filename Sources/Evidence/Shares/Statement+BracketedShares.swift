import Prose
import Quantities

/// Shares that stand in brackets behind what is so: "nausea (38%), headache (12%)", "heat pumps (14 buses)".
extension Statement {
    /// The shares with which brackets open, each of what stands right before: back to the comma, the *and* or the verb.
    ///
    /// Where a word of change stands before it, the figure may say how much it changed.
    var bracketedShares: [ReportedShare] {
        var found: [ReportedShare] = []
        for quantity in quantities where quantity.role == .level && quantity.value != nil {
            guard [.percent, .count, .ratio].contains(quantity.kind), quantity.symbol == nil,
                quantity.modifier == nil, sense(of: quantity, in: self) == .typical,
                case let place = places(of: quantity.range).lowerBound, place > 0,
                place < words.count, gap(before: place).hasSuffix("("),
                quantity.kind != .count || quantity.noun != nil,
                case let label = labelPlaces(before: place), !label.isEmpty,
                !quantities.contains(where: { other in
                    label.contains { words[$0].range.overlaps(other.range) }
                }), !changes.contains(where: { label.contains($0.word) })
            else { continue }
            let core = Set(terms.filter { label.contains($0.word) }.map(\.term))
            guard !core.isEmpty, let figure = Figure(quantity) else { continue }
            let isCount = quantity.kind == .count
            found.append(
                ReportedShare(
                    quantity: quantity, low: isCount ? 0.001 : figure.low,
                    high: isCount ? 100 : figure.high, noun: quantity.noun,
                    count: isCount ? figure.value : nil, core: core, corePlaces: Array(label),
                    numbers: [], whole: quantity.noun.map { Array(ClaimWords.terms(of: $0)) } ?? [],
                    owner: [], ownerStems: []))
        }
        return found
    }

    /// The words before a bracket that say what it is of.
    private func labelPlaces(before end: Int) -> Range<Int> {
        var start = end
        while start > 0, words[start - 1].clause == words[end - 1].clause,
            !isVerb(start - 1),
            !["and", "or", "with", "of", "in", "as", "by", "for", "to", "were", "than"].contains(
                words[start - 1].lower)
        {
            start -= 1
            if gap(before: start).contains(where: { ",;:()".contains($0) }) { break }
        }
        return start..<end
    }
}
