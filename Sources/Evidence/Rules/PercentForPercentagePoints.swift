import Claims
import Prose
import Quantities

extension Rule {
    /// Flags "5 percent" where the source says "5 percentage points".
    static let percentForPercentagePoints: Rule = Rule(
        id: "percent-for-percentage-points", severity: .error, effect: .contradicts,
        restsOnFigure: true,
        why: "From 40% to 45% is 5 percentage points, but 12.5 percent.",
        unless: "A figure that the source also gives as a relative change is right.",
        wrong: Example(
            "Turnout among young voters fell by 5 percent [1].",
            .abstract("Turnout among young voters fell by 5 percentage points.")),
        right: Example(
            "Turnout among young voters fell by 5 percentage points [1].",
            .abstract("Turnout among young voters fell by 5 percentage points.")),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    for claimed in comparison.words.quantities
    where claimed.kind == .percent
        && (claimed.role != .level || comparison.isLedByBy(claimed))
    {
        guard comparison.bearingOut(claimed) == nil, let ours = Figure(claimed)?.value else {
            continue
        }
        for pair in comparison.pairs(of: claimed) where comparison.isNear(pair) {
            let isPoints = pair.reported.readings(as: pair.sense).contains { reading in
                reading.figure.scale == .points && reading.figure.low <= ours
                    && ours <= reading.figure.high
            }
            guard isPoints, !comparison.isNamedRange(pair),
                pair.affinity >= 0.5 || pair.isVerbatim || comparison.namesThing(of: pair)
            else { continue }
            let number = comparison.reading.article[claimed.numeralRange]
            return [
                comparison.finding(
                    .percentForPercentagePoints, at: claimed.range, against: pair.statement,
                    decisive: pair.reported.range,
                    edit: Edit(scope: claimed.range, text: number + " percentage points"),
                    "The source reports \(number) percentage points, which is not \(number) percent."
                )
            ]
        }
    }
    return []
}

extension Comparison {
    /// Whether "by" stands before a figure: "came down by 0.6 per cent".
    fileprivate func isLedByBy(_ claimed: Quantity) -> Bool {
        let first = words.statement.places(of: claimed.range).lowerBound
        return first > 0 && words.statement.words[first - 1].lower == "by"
            && words.direction != nil
    }

    /// Whether the claim names all that a figure's sentence names, however little that is: "Inflation fell by 0.6".
    fileprivate func namesThing(of pair: FigurePair) -> Bool {
        let statement = record.statements[pair.statement]
        let turns = Set(statement.changes.map(\.word))
        let named = statement.terms.filter { _, word in
            !turns.contains(word)
                && !statement.quantities.contains { $0.range.overlaps(statement.words[word].range) }
        }.map(\.term)
        let naming = Set(named).subtracting(amountTerms).subtracting(generalTerms)
        return !naming.isEmpty && naming.isSubset(of: meant(words.knownTerms))
    }
}
