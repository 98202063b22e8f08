import Claims
import Prose
import Quantities

/// Which figure of a record a claimed one stands for where the two sentences share words, but not nearly all of them.
extension Comparison {
    /// The only figure of its kind in the sentence that is closest to the claim, where the claim has but this one and
    /// the record gives it nowhere.
    ///
    /// "Levels of butyrate were up by a quarter" beside "Fecal butyrate rose by 12% in the oat group": one figure on each
    /// side, of one kind, said of the same thing the same way. A second figure of the kind on either side, another
    /// sentence as close, or a pair of figures that comes to the claimed one leaves open which is meant.
    func soleCounterpart(of claimed: Quantity) -> FigurePair? {
        guard claimed.from == nil, claimed.symbol == nil, let closest = alignments.first,
            case let statement = statement(closest),
            let anchors = anchors(of: claimed, in: statement),
            closest.coverage
                >= (!anchors.isEmpty ? 0.4 : isOnlyCount(claimed, in: statement) ? 0.5 : 0.6),
            let reported = soleLeft(claimed, in: statement, besides: anchors),
            let pair = pairs(of: claimed).first(where: {
                $0.statement == closest.statement && $0.reported.range == reported.range
            }),
            statement.role != .methods, statement.role != .background, pair.sense == .typical,
            pair.reported.value != nil, pair.reported.modifier == nil,
            anchors.isEmpty || pair.affinity >= 0.33,
            isFarApart(claimed, pair.reported), stance(of: closest) == .agrees,
            !isGivenOrWorkedOut(claimed), !isToldElsewhere(claimed),
            !hasRival(closest, of: claimed),
            isOfTheSame(statement)
        else { return nil }
        return pair
    }

    /// The figures of a sentence that the claim's others are; `nil` where it has one that the sentence lacks, or
    /// that is only how long or how old and given nowhere.
    private func anchors(of claimed: Quantity, in statement: Statement) -> [Quantity]? {
        var anchors: [Quantity] = []
        for other in words.allQuantities where other.range != claimed.range && Figure(other) != nil
        {
            let own = statement.quantities.first { reported in
                agreesWithAnyReading(other, reported)
                    && !anchors.contains { $0.range == reported.range }
            }
            if let own {
                anchors.append(own)
            } else if ![.duration, .age].contains(other.kind) || other.kind == claimed.kind {
                return nil
            }
        }
        return anchors
    }

    /// Whether a sentence counts the same things as the claim and nothing else in the record does: of "swimmers in difficulty"
    /// there is one number, of people there are many.
    private func isOnlyCount(_ claimed: Quantity, in statement: Statement) -> Bool {
        guard claimed.kind == .count, let noun = Figure(claimed)?.noun,
            !participantStems.contains(noun)
        else { return false }
        let counting = record.statements.filter { other in
            other.figures.contains { $0?.noun == noun }
        }
        return counting.count == 1 && counting[0].range == statement.range
            && !mayCountPart(claimed, of: counting[0].quantities.filter { areAlike(claimed, $0) })
    }

    /// Whether a number is smaller than one of the source and not the same with a digit lost: twelve schools of one town may
    /// be some of 36.
    private func mayCountPart(_ claimed: Quantity, of reported: [Quantity]) -> Bool {
        guard let own = claimed.value.flatMap({ Int(exactly: $0.value) }) else { return true }
        return reported.contains { other in
            guard let whole = other.value.flatMap({ Int(exactly: $0.value) }) else { return true }
            let digits = String(whole)
            return own < whole && !digits.hasSuffix(String(own)) && !digits.hasPrefix(String(own))
        }
    }

    /// The only figure of the claimed one's kind in a sentence that none of the claim's others is.
    private func soleLeft(_ claimed: Quantity, in statement: Statement, besides anchors: [Quantity])
        -> Quantity?
    {
        let left = statement.quantities.filter { reported in
            areAlike(claimed, reported) && !anchors.contains { $0.range == reported.range }
        }
        return left.count == 1 ? left[0] : nil
    }

    /// Whether no rounding brings the two together: they are a fifth apart.
    func isFarApart(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        guard let ours = Figure(claimed), let theirs = Figure(reported), !ours.meets(theirs),
            let own = ours.value.map(abs), let other = theirs.value.map(abs)
        else { return false }
        return max(own, other) >= 1.2 * min(own, other)
    }

    /// Whether another sentence is nearly as close and gives another figure of the kind.
    private func hasRival(_ closest: Alignment, of claimed: Quantity) -> Bool {
        alignments.dropFirst().contains { other in
            other.coverage >= 0.8 * closest.coverage
                && statement(other).quantities.contains { areAlike(claimed, $0) }
        }
    }

    /// Whether nothing tells a sentence's people, place, time or illness from the claim's.
    private func isOfTheSame(_ statement: Statement) -> Bool {
        !namesOtherIllness(statement) && !namesOtherPlace(statement) && !isOfOtherTime(statement)
            && !tellsAllOfSome(statement) && !namesOtherPeople(statement)
            && !isSetElsewhere(statement) && agreesInTime(statement)
            && !isAtOtherTimeOrDose(statement)
    }
}
