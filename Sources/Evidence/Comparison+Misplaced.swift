import Claims
import Prose
import Quantities

extension Comparison {
    /// A finding where every sentence that gives the claimed figure holds one slot of the claim, and in the place of the
    /// other names what the record tells apart from it.
    func misplaced(
        _ rule: Rule, lacking: KeyPath<Claim, Claim.Slot?>, holding: KeyPath<Claim, Claim.Slot?>,
        _ message: (String) -> String
    ) -> [Finding] {
        guard twin == nil, let lackingSlot = claim[keyPath: lacking],
            let heldSlot = claim[keyPath: holding], let claimed = words.quantities.first,
            claimed.kind != .count, claimed.kind != .number, let figure = Figure(claimed)
        else { return [] }
        let held = naming(heldSlot)
        let own = naming(lackingSlot).subtracting(held)
        let giving = pairs(of: claimed).filter { pair in
            guard let theirs = Figure(pair.reported) else { return false }
            return figure.isComparable(to: theirs) && figure.meets(theirs)
        }
        guard let pair = giving.first, !own.isEmpty, !held.isEmpty,
            giving.allSatisfy({
                isOfOther($0, than: own, slot: lacking)
                    && record.statements[$0.statement].role != .methods
            }),
            case let statement = record.statements[pair.statement],
            share(of: held, in: [statement.termSet]) >= 0.9,
            !areOneInRecord(claim.agent, claims(of: pair).first?.agent)
        else { return [] }
        return [
            finding(
                rule, at: claimed.range, against: pair.statement, decisive: pair.reported.range,
                message(statement.text[pair.reported.range]))
        ]
    }

    /// Whether the sentence of a figure names something else than these terms of a slot.
    ///
    /// Either it has none of them, nor has the title, though the record does; or it lacks some and names in their place
    /// what a sentence of the record sets beside them: "pain and swelling were measured".
    private func isOfOther(
        _ pair: FigurePair, than own: Set<Term>, slot: KeyPath<Claim, Claim.Slot?>
    ) -> Bool {
        let statement = record.statements[pair.statement]
        let missing = own.filter { meant([$0]).isDisjoint(with: statement.termSet) }
        guard !missing.isEmpty, record.mentionsAny(of: missing) else { return false }
        if missing == own, record.titleTerms.isDisjoint(with: own), let effect,
            statement.effect(effect.question) != nil
        {
            return true
        }
        let known = words.knownTerms
        let others = claims(of: pair).compactMap { $0[keyPath: slot] }.map { naming($0) }
            .reduce(into: Set<Term>()) { $0.formUnion($1) }
            .filter { meant([$0]).isDisjoint(with: known) }
        return record.statements.contains { $0.setsBeside(missing, others) }
    }

    /// The claims a statement makes with the figure of a pair.
    private func claims(of pair: FigurePair) -> [Claim] {
        record.statements[pair.statement].claims.filter {
            $0.range.overlaps(pair.reported.range)
        }
    }

    /// The terms of a slot that say what it is, not how much of it or which way it goes.
    private func naming(_ slot: Claim.Slot) -> Set<Term> {
        let turns = Set(words.statement.changes.map(\.word))
        let changing = words.statement.terms.filter { turns.contains($0.word) }.map(\.term)
        return ClaimWords.terms(of: slot.text).subtracting(amountTerms).subtracting(changing)
    }
}

extension Statement {
    /// Whether it names one of some things and one of others in a list: "cold packs, heat packs or neither".
    fileprivate func setsBeside(_ some: Set<Term>, _ others: Set<Term>) -> Bool {
        let first = terms.filter { some.contains($0.term) }.map(\.word)
        let second = terms.filter { others.contains($0.term) }.map(\.word)
        return first.contains { one in
            second.contains { other in
                let (start, end) = (min(one, other), max(one, other))
                guard end - start <= 6, words[start].clause == words[end].clause else {
                    return false
                }
                return (start + 1...end).contains {
                    ["and", "or", "versus", "vs"].contains(words[$0].lower)
                        || gap(before: $0).contains(",")
                }
            }
        }
    }
}
