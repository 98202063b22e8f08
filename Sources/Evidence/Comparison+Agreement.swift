import Claims

extension Comparison {
    /// The alignments that tell what the claim tells and the same way, as surely and as strongly or less so, best
    /// first: where all of them say less than the draft, the draft says too much.
    ///
    /// They are close to the claim, or they tell of the same measure under the same agent.
    var agreeing: [Alignment] {
        guard effect?.isMeasureDefined != true else { return [] }
        // What tells no effect may be borne out by wording that is about something near by.
        let tellsEffect = words.direction != nil || claim.causality != .none
        let bearing = tellsEffect ? support?.statement : nil
        return alignments.filter { alignment in
            let role = statement(alignment).role
            guard role != .methods, role != .background, role != .title, !addsDoubt(alignment),
                !tellsMethods(alignment)
            else { return false }
            let isClose = alignment.isStrong && alignment.reverseCoverage >= 0.4
            return isClose && stance(of: alignment) == .agrees
                || alignment.statement == bearing
                || alignment.coverage >= 0.5 && sharesSlots(alignment, agent: 0.8)
                    && slotStance(of: alignment) == .agrees
        }
    }
}
