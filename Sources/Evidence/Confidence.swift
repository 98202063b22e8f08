/// How sure a verdict is, 0 to 1: of the claims that are given 0.9, nine in ten should be right.
///
/// What a register says (a retraction, an absence) is sure; what rests on a figure is surer than what
/// rests on wording, which has proved right three times in four however close it came; `unverified` says
/// how sure it is that the record does not decide, which is never much.
func confidence(_ verdict: Verdict, _ findings: [Finding], closeness: Double?) -> Double {
    let deciding = findings.filter { $0.effect != .notes }.min { $0.rank < $1.rank }
    let closeness = min(1, max(0, closeness ?? 1))
    switch verdict {
    case .supported: return 0.6 + 0.35 * closeness
    case .contradicted, .overstated, .understated:
        let restsOnFigure = Rules.list.contains { $0.restsOnFigure && $0.id == deciding?.rule }
        return restsOnFigure ? 0.65 + 0.3 * closeness : 0.65 + 0.09 * closeness
    case .unsupported: return deciding?.source == nil ? 0.9 : 0.6
    case .unverified: return 0.5
    }
}
