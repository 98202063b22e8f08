import Claims
import Prose
import Quantities

/// "Vitamin C did not affect coughs" says nothing of zinc, be it in one trial with it.
extension Comparison {
    /// Whether a result that denies something names one thing of the record where the claim names another: each has a word
    /// for what acts or in whom that the other lacks.
    ///
    /// What stands in one row with the thing that the claim measures ("depression and anxiety were not affected") is
    /// denied beside it, and takes the place of nothing.
    func namesAnotherInstead(_ statement: Statement) -> Bool {
        let own = words.statement
        let turns = Set(own.changes.map(\.word))
        let figures = words.allQuantities.map(\.range)
        let lacking = own.terms.filter { term, word in
            !turns.contains(word) && !frameTerms.contains(term)
                && !fillers.contains(own.words[word].stem)
                && !figures.contains { $0.overlaps(own.words[word].range) }
                && record.mentions[term] != nil && meant([term]).isDisjoint(with: statement.termSet)
        }
        guard !lacking.isEmpty else { return false }
        let agent = claim.agent.map { meant(ClaimWords.terms(of: $0.text)) } ?? []
        let isActingOnly = lacking.allSatisfy { agent.contains($0.term) }
        let known = meant(words.knownTerms)
        let beside = statement.bareResults.reduce(into: Set<Term>()) { found, result in
            guard result.things.contains(where: { $0.isSubset(of: known) }) else { return }
            for thing in result.things { found.formUnion(thing) }
        }
        let clauses = Set(statement.denials.map(\.clause))
        let changing = Set(statement.changes.map(\.word))
        return statement.terms.contains { term, word in
            (clauses.isEmpty || clauses.contains(statement.words[word].clause))
                && !changing.contains(word)
                && !known.contains(term) && !beside.contains(term) && !frameTerms.contains(term)
                && !statement.denials.contains { $0.words.contains(word) }
                && !statement.quantities.contains { $0.range.overlaps(statement.words[word].range) }
                && !statement.tellsWhoseGroups(word)
                && !(isActingOnly && statement.tellsWhere(word))
                && isNamedElsewhere(term, than: statement)
        }
    }

    private func isNamedElsewhere(_ term: Term, than statement: Statement) -> Bool {
        record.titleTerms.contains(term)
            || (record.mentions[term]?.places ?? []).contains {
                record.statements[$0].range != statement.range
            }
    }
}

extension Statement {
    /// Whether a word only says where: "in the zones".
    fileprivate func tellsWhere(_ word: Int) -> Bool {
        words[max(0, word - 2)..<word].contains { ["in", "at", "within"].contains($0.lower) }
    }

    /// Whether a word only says of what the groups are: "in both groups of schools".
    fileprivate func tellsWhoseGroups(_ word: Int) -> Bool {
        word > 1 && words[word - 1].lower == "of"
            && ["groups", "arms", "group", "arm"].contains(words[word - 2].lower)
    }
}

/// Terms that any result may have, whatever it is of: for the sides of a trial, for amounts and for finding out.
private let frameTerms: Set<Term> = generalTerms.union(amountTerms).union(relatingTerms)
    .union(reportingTerms).union(degreeTerms).union(
        [
            "control", "condition", "period", "session", "placebo", "usual", "care", "supplement",
            "supplementation", "administration", "find", "observe", "report", "evidence", "result",
            "significant", "significantly", "compare", "follow", "end", "study", "trial", "outcome",
            "overall", "use", "receive", "random", "randomise", "assign", "assess", "measure",
        ].map { root(of: $0) })
