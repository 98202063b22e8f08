import Claims
import Prose
import Quantities

/// What the source says of a thing that the claim names, outside the words that seem to bear the claim out.
extension Comparison {
    /// Whether another result denies something of just what the claim names and a statement leaves out: "no association
    /// was found for snacks" beside "ultra-processed food was associated with depression".
    func isDeniedByName(besides alignment: Alignment) -> Bool {
        // Of a measure that is named at length the record leaves words out that stand elsewhere in it.
        guard !words.denies, effect?.isMeasureDefined != true else { return false }
        let held = statement(alignment).termSet.union(record.titleTerms)
        let turns = Set(words.statement.changes.map(\.word))
        let lacking = Set(
            words.statement.terms.filter { term, word in
                !turns.contains(word) && meant([term]).isDisjoint(with: held)
                    && record.mentions[term] != nil
            }.map(\.term)
        ).subtracting(amountTerms).subtracting(generalTerms).subtracting(relatingTerms)
        guard !lacking.isEmpty else { return false }
        return alignments.contains { other in
            let result = self.statement(other)
            return other.statement != alignment.statement && result.role != .methods
                && !result.denials.isEmpty && lacking.isSubset(of: result.termSet)
        }
    }

    /// Whether what the claim says is brought about is named in the record, and not in a statement: death from an illness,
    /// where that is about the illness.
    func leavesOutMeasured(in alignment: Alignment) -> Bool {
        guard let measured = claim.measured else { return false }
        let held = statement(alignment).termSet.union(record.titleTerms)
        return ClaimWords.terms(of: measured.text).subtracting(amountTerms)
            .subtracting(generalTerms).contains { term in
                meant([term]).isDisjoint(with: held)
                    && meant([term]).contains { record.mentions[$0] != nil }
            }
    }

    /// Whether what acts in the claim stands in another clause of a figure's sentence only, which denies something of it:
    /// "by 22% in the training group; no change was seen in the stretching group" says nothing for stretching.
    func isOfAgentApart(_ pair: FigurePair) -> Bool {
        guard let agent = claim.agent else { return false }
        let statement = record.statements[pair.statement]
        let named = ClaimWords.terms(of: agent.text).subtracting(amountTerms)
            .subtracting(generalTerms)
        let places = statement.terms.filter { named.contains($0.term) }.map(\.word)
        guard let clause = statement.clause(of: pair.reported.range), !places.isEmpty else {
            return false
        }
        let clauses = Set(places.map { statement.words[$0].clause })
        return !clauses.contains(clause)
            && statement.denials.contains { clauses.contains($0.clause) }
    }
}
