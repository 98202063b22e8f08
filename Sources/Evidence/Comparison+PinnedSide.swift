import Claims
import Quantities

/// A figure that the record gives in one place only, and there of another side than the claim's.
extension Comparison {
    /// The figure of the side that the claim names, in the one sentence that gives the claimed figure: 30.8% for "ibuprofen
    /// helped 37.7%" beside "37.7% in rizatriptan, 30.8% in ibuprofen".
    ///
    /// Whatever else the claim says, that sentence is meant. The claim must name all that tells the one side apart and nothing
    /// of what tells the other apart, and only one side.
    ///
    /// "76.7% for A and 58.3% for B" beside "58.3% with A and 76.7% with B" names both the other way round.
    func figureOfNamedSide(_ claimed: Quantity) -> RecordFigure? {
        guard claimed.value != nil, [nil, .only, .about].contains(claimed.modifier),
            let pin = pin(of: claimed), pin.isOfOneKind, pin.reported.value != nil,
            isGivenOnce(pin), !isTotal(claimed),
            case let statement = record.statements[pin.statement], isTellable(statement)
        else { return nil }
        var found: [Quantity] = []
        for sides in statement.partings(like: claimed) {
            guard let own = sides.firstIndex(where: { $0.figure.range == pin.reported.range }),
                let named = figures(named: claimed, among: sides, besides: own, in: statement)
            else { continue }
            found = found.isEmpty ? named : found.filter { named.contains($0) }
            guard !found.isEmpty else { return nil }
        }
        guard let reported = found.first, found.count == 1 || statement.tellsInRow(found),
            found.allSatisfy({ isAnswer($0, to: claimed) })
        else { return nil }
        return RecordFigure(reported: reported, statement: pin.statement)
    }

    /// The figures of the one side that the words about a figure name, where they name one; all of a row are of one.
    private func figures(
        named claimed: Quantity, among sides: [Side], besides own: Int, in statement: Statement
    ) -> [Quantity]? {
        // Of "The 1.15% had the syndrome with a mortality of 0.4 per 10,000" what follows it says what the first is of.
        guard !sides[own].terms.isEmpty else { return nil }
        // "41% with placebo" may be what the drug did beside it.
        guard
            let keys = keys(about: claimed)?.intersection(words.statement.keysOfTelling)
                .subtracting(comparedKeys),
            !mayBeDifference(claimed, in: statement)
                || !isOfControls(sides[own], beside: sides, in: statement)
        else { return nil }
        let named = sides.indices.filter { other in
            other != own
                && (isWritten(sides[other].figure)
                    ? isExchanged(claimed, sides, own, other, by: keys)
                    : favours(sides, other, over: own, by: keys, among: spokenKeys, wholly: true)
                        == .named
                        || areOwnersNamed(of: sides[other], besides: sides[own], by: keys))
        }.map { sides[$0].figure }
        return named.isEmpty ? nil : named
    }

    /// What all words of the claim's sentence tell apart, be they of other claims.
    private var spokenKeys: Set<Term> { sideKeys.union(sentence.keys) }

    /// Whether some words name all that one side alone is of, and the claim nothing of what the other alone is of, be they told
    /// by other prepositions: "on the standard diet" and "with pomace".
    private func areOwnersNamed(of side: Side, besides own: Side, by keys: Set<Term>) -> Bool {
        let named = side.owners(beside: own)
        let others = own.owners(beside: side)
        return !named.isEmpty && !others.isEmpty && named.isSubset(of: keys)
            && others.isDisjoint(with: spokenKeys)
    }

    /// Whether the claim tells two figures of two sides the other way round.
    private func isExchanged(
        _ claimed: Quantity, _ sides: [Side], _ own: Int, _ other: Int, by keys: Set<Term>
    ) -> Bool {
        guard favours(sides, other, over: own, by: keys, wholly: true) == .named,
            let partner = words.allQuantities.first(where: {
                $0.range != claimed.range && isSameAmount($0, sides[other].figure)
            }), let theirs = self.keys(about: partner)
        else { return false }
        return favours(sides, own, over: other, by: theirs, wholly: true) == .named
    }

    /// Whether a figure is one that can stand in the place of a claimed one.
    private func isAnswer(_ reported: Quantity, to claimed: Quantity) -> Bool {
        reported.value != nil && [nil, .only].contains(reported.modifier)
            && areAlike(claimed, reported) && !agreesWithAnyReading(claimed, reported)
    }

    /// Whether the draft's sentence has the number of a figure, be it told with a word of its own: "38 basis points reach
    /// accounts and 81 new mortgages".
    func isWritten(_ reported: Quantity) -> Bool {
        reading.quantities(within: words.sentence).contains {
            $0.value?.value == reported.value?.value
        }
    }
}

extension Statement {
    /// What its words tell apart, but for numbers that are of no time or dose: two rinses are no two weeks.
    fileprivate var keysOfTelling: Set<Term> {
        Set(
            words.indices.compactMap { place in
                guard let key = key(at: place) else { return nil }
                let isNumber = words[place].isNumber || smallNumbers[words[place].lower] != nil
                return isNumber && !key.contains(" ") ? nil : key
            })
    }
}
