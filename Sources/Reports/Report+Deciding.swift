import Evidence

extension Report.Claim {
    /// The finding that decided the verdict: the first that is more than a note.
    public var decidingFinding: Report.Finding? { findings.first(where: \.decides) }

    /// The findings beside the one that decided.
    var otherFindings: [Report.Finding] {
        var others = findings
        if let place = findings.firstIndex(where: \.decides) { others.remove(at: place) }
        return others
    }
}

extension Report.Finding {
    fileprivate var decides: Bool { effect != Effect.notes.rawValue }
}
