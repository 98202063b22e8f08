/// The verdict on a claim beside one source: the table from findings to verdict, first match wins.
///
/// 1. A finding that contradicts: `contradicted`.
/// 2. A finding that overstates: `overstated`; else one that understates: `understated`.
/// 3. A finding that takes the support away: `unsupported`.
/// 4. A finding that leaves it open: `unverified`.
/// 5. A passage that says it: `supported`; without one: `unverified`.
///
/// Notes never change a verdict. A rule chooses the effect of its finding; nothing else is read here.
func verdict(of findings: [Finding], isBorneOut: Bool) -> Verdict {
    let effects = Set(findings.map(\.effect))
    if effects.contains(.contradicts) { return .contradicted }
    if effects.contains(.overstates) { return .overstated }
    if effects.contains(.understates) { return .understated }
    if effects.contains(.unsupports) { return .unsupported }
    if effects.contains(.unverifies) { return .unverified }
    return isBorneOut ? .supported : .unverified
}

/// The verdict on a claim from those beside its several sources, each judged by itself.
///
/// One that supports and none that contradicts is `supported`; one that supports and another that
/// contradicts, or gives another number, is `unverified`, because the sources disagree. Without support the gravest verdict that
/// rests on a passage stands, then `unverified`, then `unsupported`: a source that could not be read may
/// still bear the claim out.
func verdict(ofSources verdicts: [Verdict], isOtherNumberGiven: Bool = false) -> (
    verdict: Verdict, isDisagreement: Bool
) {
    let all = Set(verdicts)
    if all.contains(.supported) {
        return all.contains(.contradicted) || isOtherNumberGiven
            ? (.unverified, true) : (.supported, false)
    }
    for verdict in [Verdict.contradicted, .overstated, .understated, .unverified, .unsupported]
    where all.contains(verdict) {
        return (verdict, false)
    }
    return (.unverified, false)
}

extension Finding {
    /// The order findings are shown in: what decides first, notes last, then by severity.
    var rank: Int {
        let effects: [Effect] = [
            .contradicts, .overstates, .understates, .unsupports, .unverifies, .notes,
        ]
        let severities: [Severity] = [.error, .warning, .note]
        return 3 * (effects.firstIndex(of: effect) ?? 0)
            + (severities.firstIndex(of: severity) ?? 0)
    }
}
