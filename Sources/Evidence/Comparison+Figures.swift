import Claims
import Prose
import Quantities

extension Comparison {
    /// A pair in which the record gives the claimed figure as a central or single value, or within the
    /// bound the claim states; the closest one.
    ///
    /// A number in a sentence that is hardly about the claim bears nothing out, and one in the methods only
    /// what tells of no effect: how long, how much, how many.
    ///
    /// Where it is to bear out *closely*, a round number stands for none that is more than a tenth away, and a bound
    /// for no number beyond it.
    func bearingOut(_ claimed: Quantity, closely: Bool = false) -> FigurePair? {
        pairs(of: claimed).filter { pair in
            isNear(pair) && !(closely && isRoundedFar(claimed, pair.reported))
                && (pair.isVerbatim && !differs(claimed, pair.reported)
                    || agrees(claimed, pair.reported, as: pair.sense))
        }.max { rank($0) < rank($1) }
    }

    /// The figure the claimed one should be held against, where there is no doubt which it is.
    ///
    /// Either both sentences are the same but for their figures, or measure, group, arm and time agree and
    /// the sentence has no other figure of the kind near by.
    func counterpart(of claimed: Quantity) -> FigurePair? {
        let pairs = pairs(of: claimed)
        if let verbatim = pairs.first(where: { $0.isVerbatim }) {
            return addsQualifier(verbatim) ? nil : verbatim
        }
        return pairs.filter { pair in
            guard let alignment = alignment(of: pair) else { return false }
            return alignment.isStrong && alignment.reverseCoverage >= 0.5 && pair.affinity >= 0.66
                && pair.isOnlyOne && !addsQualifier(pair)
        }.max { rank($0) < rank($1) }
    }

    /// The pairs of one claimed quantity.
    func pairs(of claimed: Quantity) -> [FigurePair] {
        pairs[claimed.range] ?? []
    }

    /// Whether a pair's sentence is about the claim at all.
    func isNear(_ pair: FigurePair) -> Bool {
        guard let alignment = alignment(of: pair) else { return false }
        if pair.isVerbatim { return true }
        return alignment.coverage >= 0.35 && alignment.coverageInContext >= 0.5
            && (record.statements[pair.statement].role != .methods || tellsNoEffect)
    }

    /// Whether the claim says how something is or was, and not which way anything went.
    var tellsNoEffect: Bool {
        words.direction == nil && !words.denies && claim.comparator == nil
            && claim.causality == .none
    }

    /// Whether a claimed figure and what the record says agree, bound for bound.
    func agrees(_ claimed: Quantity, _ reported: Quantity, as sense: ReportedSense) -> Bool {
        if claimed.from != nil, reported.from != nil {
            return claimed.kind == reported.kind && !differs(claimed, reported)
        }
        if goesAgainst(claimed, reported) { return false }
        if isOneAmountOtherwise(claimed, reported) { return true }
        // "300 fewer deaths" and "deaths fell by 300".
        if claimed.kind == .count, reported.kind == .number, reported.role == .change,
            claimed.role != .level, let ours = claimed.value, let theirs = reported.value
        {
            return ours.roundingInterval.overlaps(theirs.roundingInterval)
        }
        let own = claimed.readings(as: .typical) + timesAsMuch(claimed)
        return reported.readings(as: sense).contains { theirs in
            guard isAdmissible(theirs.sense, for: claimed) else { return false }
            return own.contains { ours in
                // "halves" is no "50% of the patients".
                !(ours.isDerived && (theirs.isDerived || theirs.figure.role == .level))
                    && ours.figure.isComparable(to: theirs.figure)
                    && ours.figure.meets(theirs.figure)
            }
        }
    }

    /// Whether a ratio says more where the claim says that it fell, or less where it rose: 1.02 is no fall by 2%.
    func goesAgainst(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        guard reported.isRiskRatio, let ratio = reported.value, let direction = claimed.direction
        else { return false }
        return direction == .decrease && ratio.value > 1
            || direction == .increase && ratio.value < 1
    }

    /// Whether a figure of this sense may bear out a claimed one: "up to N" is about the maximum, a bare
    /// number about a central value.
    private func isAdmissible(_ sense: ReportedSense, for claimed: Quantity) -> Bool {
        switch claimed.modifier {
        case .upTo: sense == .maximum || sense == .typical || sense == .range
        case .atLeast, .moreThan: sense != .maximum
        case .lessThan: sense != .minimum
        case .about, .nearly, .only, nil:
            sense == .typical || sense == .range && claimed.value == nil
        }
    }

    /// Whether the record's figure stands beside a time, a subgroup or an arm the claim does not name.
    func addsQualifier(_ pair: FigurePair) -> Bool {
        addsQualifier(pair.reported, in: record.statements[pair.statement])
    }

    /// Whether a figure of a statement stands beside a time, a subgroup or an arm the claim does not name.
    func addsQualifier(_ reported: Quantity, in statement: Statement) -> Bool {
        let claimed = sentenceStems
        guard let clause = statement.clause(of: reported.range) else { return true }
        return statement.words.contains { word in
            word.clause == clause && qualifiers.contains(word.lower) && !claimed.contains(word.stem)
                // "At the start" is at baseline.
                && !(synonyms[word.stem].map { words.statement.termSet.contains($0) } ?? false)
        }
    }

    private func rank(_ pair: FigurePair) -> Double {
        (pair.isVerbatim ? 2 : 0) + pair.affinity + (alignment(of: pair)?.score ?? 0)
            + (onOneScale(pair.claimed, pair.reported) == nil ? 0 : 0.5)
    }

    /// Whether the claim's figure stands in another statement on the same thing: then it is that one the claim
    /// tells, whatever this one says.
    func givesFigures(elsewhereThan alignment: Alignment) -> Bool {
        words.quantities.contains { claimed in
            let agreeing = pairs(of: claimed).filter { agreesWithAnyReading(claimed, $0.reported) }
            return !agreeing.isEmpty && agreeing.allSatisfy { $0.statement != alignment.statement }
        }
    }
}

/// Words that tie a figure to a part of the people, a time or an arm.
private let qualifiers: Set<String> = [
    "subgroup", "baseline", "week", "weeks", "month", "months", "year", "years", "day", "days",
    "hour", "hours",
    "minutes", "arm", "arms", "men", "women", "male", "female", "older", "younger", "control",
    "controls",
    "placebo", "sham", "respectively", "among", "only", "initially", "follow", "quartile",
    "tertile",
    "quintile", "left", "right", "severe", "mild",
]
