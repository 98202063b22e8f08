import Claims
import Prose
import Quantities

extension Comparison {
    /// The figure a claimed one contradicts: its counterpart, where nothing in the record bears it out.
    func differing(_ claimed: Quantity) -> FigurePair? {
        guard let pair = counterpart(of: claimed) ?? soleCounterpart(of: claimed),
            onOneScale(claimed, pair.reported) != nil
        else { return nil }
        if pair.isVerbatim, let twin {
            // Where several figures differ the sentence is most likely about another time or group.
            let differing = twin.differing
            return differing.count == 1 && differing[0].claimed.range == claimed.range
                && !agreesWithAnyReading(claimed, pair.reported)
                && !isSetApart(from: record.statements[pair.statement]) ? pair : nil
        }
        // "$1.4 million, around $12 a resident": the source's figure is told already.
        guard !agreesWithAnyReading(claimed, pair.reported), !isOther(pair.reported, than: claimed)
        else { return nil }
        let statement = record.statements[pair.statement]
        guard bearingOut(claimed) == nil, maximum(meeting: claimed) == nil,
            !isGivenAnywhere(claimed), !isContrasted(with: statement),
            !isUnderOtherCircumstances(statement),
            !givesOther(than: claimed, statement),
            claimed.kind == .duration || !namesAnotherSpan(statement),
            !isOfOtherExtent(statement), !areComplements(claimed, pair.reported),
            !namesAgeUnknown(besides: claimed), !namesOtherAgent(pair)
        else { return nil }
        return pair
    }

    /// Whether somebody else does in the sentence of a figure what the claim says of those it names.
    private func namesOtherAgent(_ pair: FigurePair) -> Bool {
        let statement = record.statements[pair.statement]
        return statement.claims.contains { theirs in
            theirs.range.overlaps(pair.reported.range)
                && isReplaced(claim.agent, by: theirs.agent, in: statement)
                && !areOneInRecord(claim.agent, theirs.agent)
        }
    }

    /// Whether the claim or the clause of a figure denies something and the other does not: nine in ten had not heard
    /// where one in ten had.
    func isDeniedOnOneSide(_ reported: Quantity, in statement: Statement) -> Bool {
        let clause = statement.clause(of: reported.range)
        let theirs = statement.words.contains {
            $0.clause == clause && plainNegations.contains($0.lower)
        }
        return words.statement.words.contains { plainNegations.contains($0.lower) } != theirs
    }

    /// Whether any reading of two quantities meets, whatever its sense.
    func agreesWithAnyReading(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        if isOneAmountOtherwise(claimed, reported) { return true }
        let theirs = reported.readings(as: sense(reported))
        let own = claimed.readings(as: sense(claimed)) + timesAsMuch(claimed)
        return own.contains { ours in
            theirs.contains {
                ours.figure.isComparable(to: $0.figure) && ours.figure.meets($0.figure)
            }
        }
    }

    /// Whether two quantities are one amount, be it that one of two counts leaves out its noun.
    func isSameAmount(_ claimed: Quantity, _ reported: Quantity) -> Bool {
        if claimed.from != nil, reported.from != nil { return !differs(claimed, reported) }
        if agreesWithAnyReading(claimed, reported) { return true }
        guard let ours = Figure(claimed), let theirs = Figure(reported), ours.value != nil else {
            return false
        }
        return ours.countsLike(theirs) && ours.value == theirs.value
    }

    private func sense(_ quantity: Quantity) -> ReportedSense {
        quantity.value == nil && quantity.low != nil && quantity.high != nil ? .range : .typical
    }

    /// Whether both count as many of the same by the way, and another figure counts something else: "ten trials with 936
    /// patients, of which nine were pooled".
    func isCounted(
        _ claimed: Quantity, besides other: Quantity, in statement: Statement
    ) -> Bool {
        guard claimed.kind == .count, let noun = claimed.noun, other.noun != noun else {
            return false
        }
        return isByTheWay(claimed, in: words.statement)
            && statement.quantities.contains {
                $0.noun == noun && isSameAmount(claimed, $0) && isByTheWay($0, in: statement)
            }
    }

    /// "with 936 patients", "including 936 patients".
    private func isByTheWay(_ count: Quantity, in statement: Statement) -> Bool {
        statement.words.last { $0.range.end <= count.range.start }.map {
            ["with", "including", "enrolling", "involving", "comprising", "covering", "totalling"]
                .contains($0.lower)
        } ?? false
    }

    /// Whether the claimed figure stands somewhere in the aligned part of the record, in whatever sense.
    func isGivenAnywhere(_ claimed: Quantity) -> Bool {
        pairs(of: claimed).contains { agreesWithAnyReading(claimed, $0.reported) }
    }
}

/// Whether two shares make up a whole: 87% that were found and 13% that were missed.
func areComplements(_ claimed: Quantity, _ reported: Quantity) -> Bool {
    guard let ours = Figure(claimed), let theirs = Figure(reported), ours.scale == .percent,
        theirs.scale == .percent, claimed.role == .level, reported.role == .level
    else { return false }
    return ours.low + theirs.low <= 100 && 100 <= ours.high + theirs.high
}
