import Claims
import Prose
import Quantities

extension Comparison {
    /// The figure of another result that names all that the claim names and the sentence of a figure does not: 0.7% of
    /// "menu prices" where the sentence gives 2.2% of "earnings".
    func figureOfOwnOutcome(_ claimed: Quantity, _ pair: FigurePair) -> FigurePair? {
        guard !pair.isVerbatim, claim.measured != nil, let alignment = alignment(of: pair) else {
            return nil
        }
        let held = record.statements[pair.statement].termSet.union(record.titleTerms)
        let turns = Set(words.statement.changes.map(\.word))
        let figures = words.allQuantities.map(\.range)
        let lacking = Set(
            words.statement.terms.filter { term, word in
                !turns.contains(word) && !amountTerms.contains(term)
                    && meant([term]).isDisjoint(with: held)
                    && !figures.contains { $0.overlaps(words.statement.words[word].range) }
                    && record.mentions[term] != nil
            }.map(\.term)
        )
        .subtracting(generalTerms)
        guard !lacking.isDisjoint(with: words.measuredTerms) else { return nil }
        return pairs(of: claimed).first { other in
            let statement = record.statements[other.statement]
            guard let own = self.alignment(of: other), own.coverage >= alignment.coverage else {
                return false
            }
            return other.statement != pair.statement && other.sense == .typical
                && statement.role != .methods && other.reported.role == pair.reported.role
                && areAlike(other.reported, claimed)
                && !agreesWithAnyReading(claimed, other.reported)
                && lacking.isSubset(of: statement.termSet)
        }
    }
}
