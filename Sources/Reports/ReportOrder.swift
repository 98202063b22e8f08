/// The claims of a report in the order a person reads them.
///
/// What was held against a source comes first, in text order, because there is something to decide;
/// then what names no source, the most check-worthy first; then what a person experienced.
struct ReportOrder {
    /// Claims held against a source, or against what was given as one, in text order.
    let judged: [Report.Claim]
    /// Claims without any citation: those that need one, then the others, the most check-worthy first.
    let uncited: [Report.Claim]
    /// Anecdotes, in text order.
    let anecdotes: [Report.Claim]

    /// The order of these claims.
    init(_ claims: [Report.Claim]) {
        anecdotes = claims.filter { $0.verdict == nil }
        let rest = claims.filter { $0.verdict != nil }
        judged = rest.filter { !$0.isUncited }
        uncited = rest.filter(\.isUncited).enumerated()
            .sorted {
                let (left, right) = ($0.element, $1.element)
                if left.findings.isEmpty != right.findings.isEmpty { return right.findings.isEmpty }
                return left.checkworthiness != right.checkworthiness
                    ? left.checkworthiness > right.checkworthiness : $0.offset < $1.offset
            }
            .map(\.element)
    }
}

extension Report.Claim {
    /// Whether nothing is given as its source, so that there was nothing to hold it against.
    fileprivate var isUncited: Bool {
        guard sources.isEmpty else { return false }
        return decidingFinding.map { $0.rule == "missing-citation" } ?? true
    }
}
