import Claims
import Prose
import Quantities

/// Two figures of a claim that a source tells of the two sides the other way round.
extension Comparison {
    /// Whether a word that belongs to one of two figures in the claim belongs to the other in a statement: 26% with mould
    /// and 38% without, where the source has 38% with mould and 26% without.
    func swapsSides(_ statement: Statement) -> Bool {
        let figures = words.allQuantities.filter { Figure($0) != nil && $0.symbol == nil }
            .sorted { $0.range.start < $1.range.start }
        guard let first = figures.first(where: { one in figures.count { areAlike(one, $0) } == 2 }),
            case let ours = figures.filter({ areAlike(first, $0) }),
            !agreesWithAnyReading(ours[0], ours[1]),
            // The two ends of a change are told in the order of time.
            words.statement.words.last(where: { $0.range.end <= ours[0].range.start })?.lower
                != "from"
        else { return false }
        let like = statement.quantities.filter { other in
            other.symbol == nil && areAlike(first, other)
        }
        let theirs = ours.map { own in like.filter { agreesWithAnyReading(own, $0) } }
        guard like.count == 2, theirs.allSatisfy({ $0.count == 1 }),
            theirs[0][0].range != theirs[1][0].range
        else { return false }
        let own = owners(of: words.statement, ours)
        let others = owners(of: statement, theirs.map { $0[0] })
        let shared = own.filter { key, _ in others[key] != nil }
        return !shared.isEmpty && shared.allSatisfy { key, owner in others[key] != owner }
    }

    /// The words that belong to one of two figures, by the figure.
    private func owners(of statement: Statement, _ figures: [Quantity]) -> [String: Int] {
        var found: [String: Int] = [:]
        var twofold: Set<String> = []
        for place in statement.words.indices {
            guard let key = statement.sideKey(at: place),
                !statement.quantities.contains(where: {
                    $0.range.overlaps(statement.words[place].range)
                }),
                let owner = statement.owner(of: place, figures)
                    ?? owner(of: place, among: figures, in: statement)
            else { continue }
            if let other = found[key], other != owner { twofold.insert(key) }
            found[key] = owner
        }
        return found.filter { !twofold.contains($0.key) }
    }
}

extension Statement {
    /// A word as it can be found again in another form: "mouldy" beside "mould".
    fileprivate func sideKey(at place: Int) -> String? {
        let word = words[place]
        if ["with", "without"].contains(word.lower) {
            // "with visible mould" and "without": what is with it has it.
            return word.lower == "without" ? word.lower : nil
        }
        guard isContent(word), !generalTerms.contains(word.stem) else { return nil }
        return String((synonyms[word.stem] ?? word.stem).prefix(5))
    }

    /// The first of two figures for the words before it, where it is told "of them".
    fileprivate func owner(of place: Int, _ figures: [Quantity]) -> Int? {
        for (index, figure) in figures.enumerated() {
            let end = places(of: figure.range).upperBound
            guard end + 1 < words.count, words[end].lower == "of",
                ["them", "those", "these", "whom"].contains(words[end + 1].lower),
                isContentless(end + 2)
            else { continue }
            let start = places(of: figure.range).lowerBound
            let others = figures.map { places(of: $0.range).lowerBound }.filter { $0 < start }
            if others.isEmpty, place < start { return index }
        }
        return nil
    }

    private func isContentless(_ place: Int) -> Bool {
        place >= words.count || !["with", "without", "who", "in"].contains(words[place].lower)
    }
}
