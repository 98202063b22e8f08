public import Citations
public import Claims

/// Which rules speak and how loudly; `Config/rules.json` as a value.
public struct RulePolicy: Sendable, Hashable {
    /// Rules that are off.
    public var disabled: Set<RuleID>
    /// Severities that differ from the rules' own.
    public var severities: [RuleID: Severity]

    /// Everything on, severities as the rules have them.
    public init(disabled: Set<RuleID> = [], severities: [RuleID: Severity] = [:]) {
        self.disabled = disabled
        self.severities = severities
    }
}

/// Judges every claim of an article against what its citations resolved to.
///
/// Pure: the same reading and resolutions give the same judgement. `resolutions` has an entry for each
/// place in `CitationScan.citations` that was to be resolved; one that is missing was not asked.
public func judge(
    _ reading: Reading, resolutions: [Int: Resolution], policy: RulePolicy = RulePolicy()
) -> Judgement {
    Judgement(assessments: [], articleFindings: [])
}
