import Claims
import Prose
import Quantities

/// A claim in a writer's own words whose figures all stand in the sentence that is clearly the nearest to it.
extension Comparison {
    /// The statement that gives every figure of the claim, shares two names with it and is clearly the nearest to it.
    ///
    /// "With parcels people lost 7.3 kg, with classes 2.2 kg" beside "Participants lost 7.3 kg with delivered meals, compared
    /// with 2.2 kg after group education". What only one of the two says is taken for the writer's way of putting it, so
    /// that nothing may speak for another group, place, time or turn; a number that is shared with fewer names is told of
    /// something else as often as not.
    var supportOfNearFigures: Support? {
        let told = words.allQuantities.filter(\.isFigure)
        let figures = told.filter(tellsByItself)
        guard !figures.isEmpty,
            let alignment = alignments.first(where: { alignment in
                let statement = statement(alignment)
                return statement.role != .title
                    && figures.allSatisfy { claimed in
                        statement.quantities.contains { agreesWithAnyReading(claimed, $0) }
                    }
            }), mayBeMeant(statement(alignment), by: figures),
            !makesCauseOfAssociation(alignment),
            told.allSatisfy({ figures.contains($0) || isGivenAsItStands($0) || isSpelled($0) }),
            case let statement = statement(alignment),
            case let stance = stance(of: alignment), stance == .agrees || stance == .unclear,
            case let digits = figures.reduce(0, { $0 + $1.tellingDigits }),
            let pairs = telling(figures, alignment, max(3, digits)),
            pairs.allSatisfy({
                !isLevelOfConfidence($0.reported, in: statement) && !isShareOfOthers($0)
            }),
            areOwnedAlike(figures, pairs.map(\.reported), in: statement),
            pairs.count > 1 || !isForOthers(pairs[0]) && isOnlyTold(pairs[0], in: statement),
            clearlyNearest == alignment.statement, !namesUnknown
        else { return nil }
        return Support(
            statement: alignment.statement, decisive: pairs[0].reported.range,
            closeness: 0.25 * alignment.coverageInContext)
    }

    /// Whether a statement shares two names with the claim, denies as much as it does where it gives the figures, and is
    /// not of some only whom the claim does not name.
    private func mayBeMeant(_ statement: Statement, by figures: [Quantity]) -> Bool {
        let denies =
            words.denies
            || words.statement.words.contains { ["not", "no", "never", "nor"].contains($0.lower) }
        let clauses = statement.quantities.filter { reported in
            figures.contains { agreesWithAnyReading($0, reported) }
        }.map { statement.clause(of: $0.range) }
        return (statement.role != .methods || tellsNoEffect)
            && denies == statement.denials.contains { clauses.contains($0.clause) }
            && sharedNames(with: statement).count > 1
            && !isOpenedByOthers(statement)
    }

    /// Whether a statement tells no other figure of the kind, which may be the one of the claim's group.
    private func isOnlyTold(_ pair: FigurePair, in statement: Statement) -> Bool {
        !statement.quantities.contains { other in
            other.range != pair.reported.range && areAlike(pair.claimed, other)
                && !isLevelOfConfidence(other, in: statement)
                && sense(of: other, in: statement) == .typical
        }
    }

    /// Whether the record gives a time or a small number, be it elsewhere.
    private func isGivenAsItStands(_ quantity: Quantity) -> Bool {
        record.statements.contains { statement in
            statement.quantities.contains { agreesWithAnyReading(quantity, $0) }
        }
    }

    /// Whether a percentage is that of an interval: "(95% CI 1.2 to 3.4)".
    private func isLevelOfConfidence(_ quantity: Quantity, in statement: Statement) -> Bool {
        let end = statement.places(of: quantity.range).upperBound
        return end < statement.words.count
            && ["ci", "confidence", "credible", "cri"].contains(statement.words[end].lower)
    }

    /// Whether the claim names a place, a people or a thing by a name that the record does not have: "TNBC", "in Boston".
    private var namesUnknown: Bool {
        let own = words.statement
        return own.words.indices.dropFirst().contains { place in
            let word = own.words[place]
            guard own.text[word.range].first?.isUppercase == true, word.lower.utf8.count > 1
            else { return false }
            let opening = word.lower.prefix(3)
            return !record.statements.contains { statement in
                statement.words.contains { $0.lower.hasPrefix(opening) }
            }
        }
    }
}
