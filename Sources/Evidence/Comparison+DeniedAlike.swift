import Claims

extension Comparison {
    /// Whether the claim denies something of what it names and a statement leaves out, and another result denies it of
    /// that too: "fried eggs were not tied to it" beside "eggs were" and "eggs eaten fried were not".
    func isDeniedAlike(besides alignment: Alignment) -> Bool {
        guard words.denies else { return false }
        let turns = Set(words.statement.changes.map(\.word))
        let held = statement(alignment).termSet.union(record.titleTerms)
        let lacking = words.statement.terms.filter { term, word in
            !turns.contains(word) && !generalTerms.contains(term) && !amountTerms.contains(term)
                && meant([term]).isDisjoint(with: held)
        }.map(\.term)
        return alignments.contains { other in
            other.statement != alignment.statement && !statement(other).denials.isEmpty
                && lacking.contains { !meant([$0]).isDisjoint(with: statement(other).termSet) }
        }
    }
}
