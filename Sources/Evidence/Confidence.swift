/// How sure a verdict is, 0 to 1: of the claims that are given 0.8, eight in ten should be right.
///
/// What a register says (a retraction, an absence) is sure, and so is an accusation that rests on a figure in the
/// same words. What bears a claim out, or speaks against it by wording, has proved right four times in five on the
/// claims of other people, hardly oftener the closer it came (`stet evaluate --set verdicts` prints the table);
/// `unverified` says how sure it is that the record does not decide, which is never much.
func confidence(_ verdict: Verdict, _ findings: [Finding], closeness: Double?) -> Double {
    let deciding = findings.filter { $0.effect != .notes }.min { $0.rank < $1.rank }
    let closeness = min(1, max(0, closeness ?? 1))
    switch verdict {
    case .supported: return 0.75 + 0.1 * closeness
    case .contradicted, .overstated, .understated:
        let restsOnFigure = Rules.list.contains { $0.restsOnFigure && $0.id == deciding?.rule }
        return restsOnFigure ? 0.65 + 0.3 * closeness : 0.7 + 0.1 * closeness
    case .unsupported: return deciding?.source == nil ? 0.9 : 0.6
    case .unverified: return 0.5
    }
}
