import Claims
import Prose
import Quantities

/// A figure that the record gives in one place only, and there of another outcome than the claim's, which has its own.
extension Comparison {
    /// The figure of the outcome that the claim names: 11% for "heating bills shrank by 64%" beside "the heating bill fell by 11%"
    /// and "energy use fell by 64%".
    ///
    /// What the claim names and the sentence of its figure does not must stand in one other result of the record, which names
    /// at least as much of the claim and gives one figure of the kind, far from the claimed one. The sentence of the claimed
    /// figure must tell of something that the claim has no word of.
    func figureOfNamedOutcome(_ claimed: Quantity) -> RecordFigure? {
        guard claimed.value != nil, [nil, .only].contains(claimed.modifier), isOnlyOne(claimed),
            claim.measured != nil, let pin = pin(of: claimed), pin.isOfOneKind, isGivenOnce(pin),
            !isTotal(claimed)
        else { return nil }
        let giving = record.statements[pin.statement]
        let lacking = namedTerms(besides: giving)
        guard !lacking.isDisjoint(with: words.measuredTerms), tellsOfMore(giving) else {
            return nil
        }
        let others = record.statements.indices.filter { place in
            place != pin.statement && lacking.isSubset(of: record.statements[place].termSet)
                && ![.methods, .background, .title, .conclusions].contains(
                    record.statements[place].role)
        }
        guard others.count == 1, let place = others.first,
            case let statement = record.statements[place], isTellable(statement),
            namedTerms(besides: statement).isEmpty
        else { return nil }
        let told = statement.toldSideBySide(like: claimed)
        guard told.count == 1, let reported = told.first, reported.value != nil,
            areAlike(claimed, reported), reported.role == pin.reported.role,
            !agreesWithAnyReading(claimed, reported), isFarApart(claimed, reported)
        else { return nil }
        return RecordFigure(reported: reported, statement: place)
    }

    /// What the claim names that the record knows and a statement has no word of.
    private func namedTerms(besides statement: Statement) -> Set<Term> {
        let turns = Set(words.statement.changes.map(\.word))
        let figures = words.allQuantities.map(\.range)
        let held = statement.termSet.union(record.titleTerms)
        return Set(
            words.statement.terms.filter { term, word in
                !turns.contains(word) && !amountTerms.contains(term) && !generalTerms.contains(term)
                    && meant([term]).isDisjoint(with: held) && record.mentions[term] != nil
                    && !figures.contains { $0.overlaps(words.statement.words[word].range) }
            }.map(\.term))
    }

    /// Whether a statement has a term of its own, which no title has and the claim has no word of.
    private func tellsOfMore(_ statement: Statement) -> Bool {
        let known = meant(words.knownTerms).union(record.titleTerms).union(amountTerms)
            .union(generalTerms)
        return !statement.termSet.subtracting(known).isEmpty
    }
}
