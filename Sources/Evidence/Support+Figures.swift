import Claims
import Quantities

/// A claim that is borne out by its figures.
extension Comparison {
    /// The statement that gives each figure of the claim beside nearly all of its words.
    var supportOfFigures: Support? {
        var best: Support?
        for claimed in words.quantities where claimed.isFigure {
            if let fact = factBearingOut(claimed) {
                best = best ?? fact
                continue
            }
            guard let pair = bearingOut(claimed, closely: true) else {
                // The thousand of "11 per 1,000" is none that is counted.
                if best.map({ isBase(claimed, in: record.statements[$0.statement]) }) ?? false {
                    continue
                }
                return nil
            }
            guard let alignment = alignment(of: pair), alignment.coverageInContext >= 0.6,
                pair.affinity >= 0.33 || pair.isVerbatim || words.pointsBack,
                !isOfAnotherThing(pair, alignment), !isForOthers(pair), !isOfAnother(pair)
            else { return nil }
            if best == nil {
                best = Support(
                    statement: pair.statement, decisive: pair.reported.range,
                    closeness: closenessOfFigures(
                        0.5 * alignment.coverageInContext + 0.5 * pair.affinity))
            }
        }
        return best
    }

    /// Whether something tells what a figure of the record is about, for whom or when, from what the claim says of it, or
    /// leaves open that it does.
    func isOfAnotherThing(_ pair: FigurePair, _ alignment: Alignment) -> Bool {
        let claimed = pair.claimed
        let statement = record.statements[pair.statement]
        if isOfSomeAmongAll(pair) || addsDoubt(alignment) || saysMoreOften(alignment) {
            return true
        }
        switch stance(of: alignment) {
        case .opposite, .denies: return true
        case .agrees, .unclear: break
        }
        return deniesAbout(alignment) || isToldOtherwiseCloser(claimed, than: pair)
            || figureOfOwnOutcome(claimed, pair) != nil || namesSister(alignment)
            || isSetElsewhere(statement)
            || !agreesInTime(statement)
            || Figure(claimed)?.scale == .percent && isOfOtherKind(pair.reported, in: statement)
            || isOnlyWithinBound(claimed, pair.reported) || isOfAgentApart(pair)
            || !pair.isVerbatim && namesOtherPeople(statement)
    }

    /// Whether a statement denies something in the clause that speaks of the claim, which itself denies nothing and gives
    /// no figure but how many were asked: "112 people could taste the difference" beside "a panel of 112 found no
    /// difference".
    private func deniesAbout(_ alignment: Alignment) -> Bool {
        let theirs = statement(alignment)
        let clauses = clausesAboutClaim(theirs)
        return !words.denies && words.direction == nil
            && words.quantities.allSatisfy { Figure($0) == nil || $0.kind == .count }
            && !words.statement.words.contains { denyingWords.contains($0.lower) }
            && theirs.denials.contains { clauses.contains($0.clause) && $0.kind == .noEffect }
    }

    /// Whether another sentence that holds all the claim's words this one has, and more of them, gives another figure of
    /// the kind: 80% "against hospital admission", where this one gives 34% "against any infection".
    func isToldOtherwiseCloser(_ claimed: Quantity, than pair: FigurePair) -> Bool {
        let own = words.allTerms
        let held = record.statements[pair.statement].termSet.intersection(own)
        return pairs(of: claimed).contains { other in
            other.statement != pair.statement && other.sense == .typical
                && other.reported.role == pair.reported.role && areAlike(other.reported, claimed)
                && !agreesWithAnyReading(claimed, other.reported)
                && record.statements[other.statement].role != .methods
                && held.isStrictSubset(
                    of: record.statements[other.statement].termSet.intersection(own))
        }
    }
}
